// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "app/ports/TicketKeys.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/LearnTickets.h"
#include "tests/kit/Fakes.h"
#include "tests/kit/PretixVectors.h"
#include "tests/store/StoreKit.h"

#include <QJsonDocument>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// Tickets that say themselves that they are genuine, at the door of a real event file.
class SignedTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<EventFolder>();
        file = folder->fresh();
        QVERIFY(file);
        clock.at = noon;
        LANYARD_VERIFY_DONE(file->ticketKeys().add({key(pretix::key1), key(pretix::key2)}, noon));
    }
    void cleanup()
    {
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        folder.reset();
    }

    void everySignedTicketOfTheReferenceIsJudged_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("verdict");
        const auto february3 = [](int hour, int minute, int second) {
            return QDateTime{QDate{2023, 2, 3}, QTime{hour, minute, second}, Qt::UTC};
        };
        QTest::newRow("V1") << pretix::v1 << noon << u"admitted"_s;
        QTest::newRow("V2") << pretix::v2 << noon << u"admitted"_s;
        QTest::newRow("V3, a second early")
            << pretix::v3 << february3(22, 59, 59) << u"ticket_not_valid_now"_s;
        QTest::newRow("V3, in time") << pretix::v3 << february3(23, 1, 1) << u"admitted"_s;
        QTest::newRow("V4, in time") << pretix::v4 << february3(10, 59, 59) << u"admitted"_s;
        QTest::newRow("V4, a minute late")
            << pretix::v4 << february3(11, 1, 1) << u"ticket_not_valid_now"_s;
        QTest::newRow("V5, an item without a name") << pretix::v5 << noon << u"admitted"_s;
        QTest::newRow("V6, forged") << pretix::v6Forged << noon << u"unknown_code"_s;
    }
    void everySignedTicketOfTheReferenceIsJudged()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QDateTime, now);
        QFETCH(const QString, verdict);
        clock.at = now;
        choose(Unlisted::Admit);
        QCOMPARE(nameOf(scan(scanned)), verdict);
    }

    void aTicketOfAnotherEventIsNotSignedHere() // V7
    {
        choose(Unlisted::Admit);
        removeKeys();
        LANYARD_VERIFY_DONE(file->ticketKeys().add({key(pretix::key3OfAnotherEvent)}, noon));
        QCOMPARE(reasonFor(pretix::v1), UnknownReason::SignatureWrong);
    }

    void withoutAKeyItIsATicketOfSomebodyElse()
    {
        removeKeys();
        QCOMPARE(reasonFor(pretix::v1), UnknownReason::OtherProductsTicket);
    }

    void whatCamerasLookForIsKept()
    {
        QCOMPARE(file->settings().choices()->symbologies, Symbologies{Symbology::QrCode});
        EventChoices choices = *file->settings().choices();
        choices.symbologies = Symbologies{Symbology::QrCode} | Symbology::Pdf417;
        LANYARD_VERIFY_DONE(file->settings().choose(choices, noon));
        QCOMPARE(*file->settings().choices(), choices);
        choices.symbologies = {};
        QVERIFY(!file->settings().choose(choices, noon));
    }

    void everyChangedBitIsRefused()
    {
        choose(Unlisted::Admit);
        const FindTicket find{file->registrations(), file->ticketKeys()};
        for (const QString &genuine : {pretix::v1, pretix::v2}) {
            QVERIFY(find.bearer(genuine)->has_value());
            const SealedTicket sealed = *sealedTicketIn(genuine);
            for (qsizetype i = 0; i < sealed.payload.size() + sealed.signature.size(); ++i) {
                SealedTicket changed = sealed;
                QByteArray &part = i < sealed.payload.size() ? changed.payload : changed.signature;
                char &byte = part.data()[i < sealed.payload.size() ? i : i - sealed.payload.size()];
                byte = static_cast<char>(byte ^ (1 << i % 8));
                const auto isSigned = file->ticketKeys().isSigned(changed);
                LANYARD_VERIFY_DONE(isSigned);
                QCOMPARE(*isSigned, std::optional{false});
            }
            for (qsizetype i = 0; i < genuine.size(); ++i) {
                QString changed = genuine;
                changed[i] = changed[i] == u'x' ? u'y' : u'x';
                QVERIFY(!find.bearer(changed)->has_value());
                QVERIFY(!find.bearer(genuine.first(i))->has_value());
            }
        }
        QCOMPARE(file->registrations().counts()->onSite, 0);
    }

    void byDefaultItIsRefusedWithItsOwnReason()
    {
        QCOMPARE(reasonFor(pretix::v1), UnknownReason::NotInTheListYet);
        QCOMPARE(file->registrations().counts()->onSite, 0);
    }

    void somebodyMayAnswerForIt()
    {
        const Verdict verdict = scan(pretix::v1, {.overrideReason = u"mail seen"_s});
        QVERIFY(holds<Admitted>(verdict));
        QVERIFY(!personIn(verdict)->listed);
    }

    void whatItSaysIsRegistered()
    {
        choose(Unlisted::Admit);
        LANYARD_VERIFY_DONE(file->ticketKeys().nameItem(42, u"Camp"_s, noon));
        QVERIFY(lets(scan(pretix::v2)));
        const auto who = personWith(*file, pretix::v2);
        QVERIFY(who);
        QVERIFY(!who->listed);
        QCOMPARE(who->name, QString{});
        QCOMPARE(who->type.name, u"Camp"_s);
        QVERIFY(lets(scan(pretix::v5)));
        QCOMPARE(personWith(*file, pretix::v5)->type.name, u"pretix item 100"_s);
        clock.at = QDateTime{QDate{2023, 2, 3}, QTime{10, 0}, Qt::UTC};
        QVERIFY(lets(scan(pretix::v4)));
        QCOMPARE(personWith(*file, pretix::v4)->validUntil.toSecsSinceEpoch(), 1675422000);
    }

    void aDoorJudgesItLikeAnyOther()
    {
        choose(Unlisted::Admit);
        QVERIFY(lets(scan(pretix::v1)));
        QVERIFY(holds<AlreadyIn>(scan(pretix::v1)));
        QVERIFY(holds<Exited>(scan(pretix::v1, {.leaving = true})));
        const auto types = file->registrations().ticketTypes();
        const Id<TicketType> other = types->first().id;
        QVERIFY(holds<NotForThisDoor>(scan(pretix::v2, {}, openDoor(other))));
        QVERIFY(!personWith(*file, pretix::v2)); // nobody is registered by being refused
        QCOMPARE(file->registrations().counts()->onSite, 1);
        QVERIFY(holds<Exited>(scan(pretix::v2, {.leaving = true}, openDoor(other))));
    }

    void aLaterImportJoinsIt()
    {
        choose(Unlisted::Admit);
        QVERIFY(lets(scan(pretix::v1)));
        const auto before = personWith(*file, pretix::v1);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"OTHER-1"_s, u"Bob"_s)}));
        QVERIFY(!personWith(*file, pretix::v1)->listed); // and nobody missed it

        const auto counts
            = import(*file, {aDraft(u"OTHER-1"_s, u"Bob"_s), aDraft(pretix::v1, u"Ada"_s)});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->added, 0);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->missing, 0);
        const auto after = personWith(*file, pretix::v1);
        QCOMPARE(after->id, before->id);
        QCOMPARE(after->name, u"Ada"_s);
        QCOMPARE(after->type.name, u"Standard"_s);
        QVERIFY(after->listed);
        QVERIFY(holds<AlreadyIn>(scan(pretix::v1)));

        // From now on it is of that source, and is missed like anybody else.
        const auto without = import(*file, {aDraft(u"OTHER-1"_s, u"Bob"_s)});
        LANYARD_VERIFY_DONE(without);
        QCOMPARE(without->missing, 1);
    }

    void whatADeskCorrectedSurvivesTheImport()
    {
        choose(Unlisted::Admit);
        QVERIFY(lets(scan(pretix::v1)));
        const auto who = personWith(*file, pretix::v1);
        LANYARD_VERIFY_DONE(file->registrar().correct(who->id, {{u"name"_s, u"Adá"_s}}, noon));
        LANYARD_VERIFY_DONE(import(*file, {aDraft(pretix::v1, u"Ada"_s)}));
        QCOMPARE(personWith(*file, pretix::v1)->name, u"Adá"_s);
        QVERIFY(personWith(*file, pretix::v1)->listed);
    }

    void aTicketForAnotherDateOfTheSeriesIsRefused()
    {
        choose(Unlisted::Admit, 15);
        QCOMPARE(reasonFor(pretix::v1), UnknownReason::OtherDate);
        choose(Unlisted::Admit, 14);
        QVERIFY(lets(scan(pretix::v1)));
    }

    void whoWasRefusedOnceComesInOnlyIfTheEventStillSaysSo()
    {
        choose(Unlisted::Admit);
        QVERIFY(lets(scan(pretix::v1)));
        const Id<TicketType> other = file->registrations().ticketTypes()->first().id;
        QVERIFY(!lets(scan(pretix::v5, {}, openDoor(other))));
        choose(Unlisted::Refuse);
        QCOMPARE(reasonFor(pretix::v5), UnknownReason::NotInTheListYet);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aLostBadgeDoesNotWhitewashATicket()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(pretix::v2, u"Bob"_s)}));
        recall(Recall::Blocked, {pretix::v2});
        const auto who = personWith(*file, pretix::v2);
        const auto renewed = file->registrar().reissue(who->id, {u"lost"_s}, noon);
        LANYARD_VERIFY_DONE(renewed);
        const Verdict verdict = scan(file->registrations().findById(who->id)->value().code.text());
        QVERIFY(!lets(verdict));
        QVERIFY(holds<Blocked>(verdict));
    }

    void whatItsSourceTookBackIsRefused()
    {
        choose(Unlisted::Admit);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(pretix::v2, u"Bob"_s)}));
        recall(Recall::Revoked, {pretix::v1, pretix::v2});
        QCOMPARE(reasonFor(pretix::v1), UnknownReason::TicketRevoked);
        const Verdict listed = scan(pretix::v2);
        QVERIFY(holds<Cancelled>(listed) && std::get<Cancelled>(listed).revoked);
        QVERIFY(holds<Exited>(scan(pretix::v2, {.leaving = true})));

        recall(Recall::Blocked, {pretix::v5});
        QCOMPARE(reasonFor(pretix::v5), UnknownReason::TicketBlocked);
        LANYARD_VERIFY_DONE(file->ticketKeys().recall(
            Recall::Blocked, {{}, {pretix::v5}}, TicketKeys::Extent::Added, noon));
        QVERIFY(lets(scan(pretix::v5)));
    }

    void aListIsAddedToOrReplaced()
    {
        recall(Recall::Revoked, {u"one"_s, u"two"_s});
        recall(Recall::Revoked, {u"two"_s, u"three"_s});
        QCOMPARE(file->ticketKeys().recallCounts()->value(Recall::Revoked), 3);
        LANYARD_VERIFY_DONE(file->ticketKeys().recall(
            Recall::Revoked, {{u"four"_s}, {}}, TicketKeys::Extent::Whole, noon));
        QCOMPARE(file->ticketKeys().recallCounts()->value(Recall::Revoked), 1);
        QVERIFY(!*file->ticketKeys().recallOf(*TicketCode::parse(u"one")));
    }

    void aFileOfTheSellerIsKnownByItsContent_data()
    {
        using What = LearnTickets::Learned::What;
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::optional<Recall>>("meant");
        QTest::addColumn<What>("what");
        const std::optional<Recall> nothing;
        QTest::newRow("a new key")
            << QByteArray{"MCowBQYDK2VwAyEA" + pretix::key3OfAnotherEvent.toBase64()} << nothing
            << What::Keys;
        QTest::newRow("revoked") << QByteArray{"{\"results\":[{\"secret\":\"one\"}]}"} << nothing
                                 << What::Revoked;
        QTest::newRow("blocked")
            << QByteArray{"{\"results\":[{\"secret\":\"one\",\"blocked\":true}]}"} << nothing
            << What::Blocked;
        QTest::newRow("codes alone") << QByteArray{"one\ntwo\n"} << nothing << What::Unclear;
        QTest::newRow("codes that a person explains")
            << QByteArray{"one\ntwo\n"} << std::optional{Recall::Blocked} << What::Blocked;
        QTest::newRow("an empty list")
            << QByteArray{"{\"results\":[]}"} << std::optional{Recall::Revoked} << What::Nothing;
        QTest::newRow("an error of the server")
            << QByteArray{"{\"detail\":\"no\"}"} << nothing << What::Nothing;
    }
    void aFileOfTheSellerIsKnownByItsContent()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const std::optional<Recall>, meant);
        QFETCH(const LearnTickets::Learned::What, what);
        const auto before = knownTickets(file->ticketKeys(), file->settings());
        const auto learned = LearnTickets{file->ticketKeys()}(content, meant, noon);
        LANYARD_VERIFY_DONE(learned);
        QCOMPARE(learned->what, what);
        const auto after = knownTickets(file->ticketKeys(), file->settings());
        using What = LearnTickets::Learned::What;
        QCOMPARE(*before == *after, what == What::Nothing || what == What::Unclear);
    }

    void keysAreAddedOnceAndRemoved()
    {
        QCOMPARE(*file->ticketKeys().add({key(pretix::key1)}, noon), 0);
        QCOMPARE(file->ticketKeys().keys()->size(), 2);
        LANYARD_VERIFY_DONE(file->ticketKeys().remove(fingerprintOf(key(pretix::key1)), noon));
        QCOMPARE(*file->ticketKeys().keys(), QList{key(pretix::key2)});
        QCOMPARE(failureIn(file->ticketKeys().remove(u"nonsense"_s, noon)),
                 Failure::Kind::NotFound);
    }

    void alfiosSignatureIsCheckedAgainstTheList()
    {
        RegistrationDraft draft = aDraft(uuid, u"Ada Lovelace"_s);
        draft.order = u"11112222-3333-4444-8555-666677778888"_s;
        draft.email = u"ada@example.org"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        const QString forged = alfioCode(u"Eve"_s);
        QVERIFY(lets(scan(forged))); // by the list, as long as there is no key
        LANYARD_VERIFY_DONE(file->ticketKeys().add({{TicketKey::Kind::Alfio, "eventKey"}}, noon));
        QCOMPARE(reasonFor(forged), UnknownReason::SignatureWrong);
        QCOMPARE(reasonFor(uuid + u"/cutoff"_s), UnknownReason::SignatureWrong);
        QVERIFY(holds<AlreadyIn>(scan(alfioCode(draft.name))));
        QVERIFY(holds<AlreadyIn>(scan(uuid))); // a badge has the uuid alone

        // What a desk corrects, nobody signed.
        const auto who = personWith(*file, uuid);
        LANYARD_VERIFY_DONE(file->registrar().correct(who->id, {{u"name"_s, u"Ada King"_s}}, noon));
        QVERIFY(holds<AlreadyIn>(scan(alfioCode(draft.name))));
    }

    void alfiosSignatureCannotBeCheckedWithAShortReservation()
    {
        RegistrationDraft draft = aDraft(uuid, u"Ada Lovelace"_s);
        draft.order = u"11112222"_s;
        draft.email = u"ada@example.org"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        LANYARD_VERIFY_DONE(file->ticketKeys().add({{TicketKey::Kind::Alfio, "eventKey"}}, noon));
        QVERIFY(lets(scan(alfioCode(draft.name))));
    }

    void noKeyAndNoCodeStandsInTheJournal()
    {
        LANYARD_VERIFY_DONE(file->ticketKeys().add({{TicketKey::Kind::Alfio, "hush-hush"}}, noon));
        recall(Recall::Blocked, {u"one-of-them"_s});
        int changes = 0;
        LANYARD_VERIFY_DONE(file->journal().forEachRecord(
            {.kind = Deed::Kind::SettingChange}, [&changes](const JournalRecord &record) {
                ++changes;
                const QByteArray body = QJsonDocument{record.body}.toJson();
                return !body.contains("hush-hush") && !body.contains("one-of-them");
            }));
        QCOMPARE(changes, 4); // two of init()
    }

private:
    static TicketKey key(const QByteArray &bytes) { return {TicketKey::Kind::Pretix, bytes}; }

    void removeKeys()
    {
        const auto keys = file->ticketKeys().keys();
        for (const TicketKey &known : *keys)
            LANYARD_VERIFY_DONE(file->ticketKeys().remove(fingerprintOf(known), noon));
    }
    void choose(Unlisted unlisted, qint64 date = 0)
    {
        LANYARD_VERIFY_DONE(
            file->settings().choose({.unlisted = unlisted, .pretixDate = date}, noon));
    }
    void recall(Recall why, const QStringList &codes)
    {
        LANYARD_VERIFY_DONE(
            file->ticketKeys().recall(why, {codes, {}}, TicketKeys::Extent::Added, noon));
    }

    Door openDoor(std::optional<Id<TicketType>> welcome = {})
    {
        const QString name = welcome ? u"Camp"_s : u"Hall"_s;
        const auto doors = file->doors().doors();
        for (const Door &door : *doors) {
            if (door.name == name)
                return door;
        }
        return *file->doors().add(
            aDoor()
                .named(name)
                .open(noon.addYears(-10), noon.addYears(1))
                .welcoming(welcome ? QList{*welcome} : QList<Id<TicketType>>{}));
    }

    Verdict scan(const QString &code,
                 const AdmitAttendee::Manner &manner = {},
                 const std::optional<Door> &door = {})
    {
        const NoKnownEvents elsewhere;
        const AdmitAttendee admit{*file, clock, elsewhere};
        const auto verdict = admit(code, door.value_or(openDoor()), manner);
        return verdict ? *verdict : Verdict{UnknownCode{QString::fromUtf8(why(verdict))}};
    }
    UnknownReason reasonFor(const QString &code)
    {
        const Verdict verdict = scan(code);
        const auto *unknown = std::get_if<UnknownCode>(&verdict);
        return unknown ? unknown->reason : UnknownReason::NothingReadable;
    }
    QString alfioCode(const QString &name) const
    {
        const AlfioHolder holder{
            u"11112222-3333-4444-8555-666677778888"_s, uuid, name, u"ada@example.org"_s};
        const QByteArray signature = alfioSignature("eventKey", holder, AlfioCase::Insensitive);
        return uuid + u'/' + QString::fromLatin1(signature.toBase64());
    }

    const QString uuid = u"9982be4e-32cf-4656-a781-62ad45609d12"_s;
    std::unique_ptr<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    FixedClock clock;
};

QTEST_GUILESS_MAIN(SignedTicketsTest)
#include "tst_SignedTickets.moc"
