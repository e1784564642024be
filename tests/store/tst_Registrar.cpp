// SPDX-License-Identifier: Apache-2.0
#include "tests/store/BrokenDisk.h"
#include "tests/store/StoreKit.h"

#include "app/ports/Registrar.h"

#include <QRegularExpression>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;
using Missing = Intake::Missing;

namespace {

const Registrar::Grounds because{u"seen at the desk"_s, u"Lea"_s};

Newcomer newcomer(const QString &name)
{
    return {.name = name,
            .company = u"Walkers"_s,
            .jobTitle = {},
            .email = u"walk@example.org"_s,
            .phone = {},
            .notes = {},
            .ticketType = u"Walk-in"_s};
}

} // namespace

/// What a desk knows better than the ticket source.
class RegistrarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
        draft = aDraft(u"CODE-1"_s, u"Ada"_s);
        draft.email = u"ada@example.org"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        ada = personWith(*file, u"CODE-1")->id;
    }
    void cleanup()
    {
        if (file)
            QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        folder.reset();
    }

    void whoeverWalksInIsRegisteredWithACodeOfOurOwn()
    {
        const auto who = file->registrar().add(newcomer(u"Wanda"_s), noon);
        LANYARD_VERIFY_DONE(who);
        static const QRegularExpression ours{u"^K1[0-9A-HJKMNP-TV-Z]{17}$"_s};
        QVERIFY2(ours.match(who->code.text()).hasMatch(), qPrintable(who->code.text()));
        QCOMPARE(who->standing, Standing::Confirmed);
        QCOMPARE(who->type.name, u"Walk-in"_s);
        QCOMPARE(personWith(*file, who->code.text()), *who);
        const JournalRecord record = last();
        QCOMPARE(record.kind, Kind::WalkIn);
        QCOMPARE(record.who, who->code.text());
        QCOMPARE(record.body.value(u"name").toString(), u"Wanda"_s);
    }

    void saysWhatTheImportHasWhereADeskKnowsBetter()
    {
        const auto before = file->registrar().imported(ada);
        LANYARD_VERIFY_DONE(before);
        QCOMPARE(*before, (QMap<QString, QString>{}));
        LANYARD_VERIFY_DONE(file->registrar().correct(ada, {{u"name"_s, u"Bertha"_s}}, noon));
        const auto after = file->registrar().imported(ada);
        LANYARD_VERIFY_DONE(after);
        QCOMPARE(*after, (QMap<QString, QString>{{u"name"_s, u"Ada"_s}}));
    }

    void whoIsBlockedIsNotExpected()
    {
        QCOMPARE(file->registrations().counts()->expected, 1);
        LANYARD_VERIFY_DONE(file->registrar().setStanding(ada, Standing::Blocked, because, noon));
        QCOMPARE(file->registrations().counts()->expected, 0);
        QCOMPARE(file->registrations().counts()->onSite, 1);
    }

    void twoNewcomersOfOneNameAreTwoPeople()
    {
        const auto one = file->registrar().add(newcomer(u"Wanda"_s), noon);
        const auto two = file->registrar().add(newcomer(u"Wanda"_s), noon);
        LANYARD_VERIFY_DONE(one);
        LANYARD_VERIFY_DONE(two);
        QVERIFY(one->id != two->id && one->code != two->code);
    }

    void newNamesAndCodesAreFoundAtOnce()
    {
        QCOMPARE(found(u"Wanda"_s), QStringList{}); // the keys are made before
        const auto wanda = file->registrar().add(newcomer(u"Wanda"_s), noon);
        LANYARD_VERIFY_DONE(wanda);
        QCOMPARE(found(u"Wanda"_s), QStringList{u"Wanda"_s});
        LANYARD_VERIFY_DONE(file->registrar().correct(ada, {{u"name"_s, u"Bertha"_s}}, noon));
        QCOMPARE(found(u"Bertha"_s), QStringList{u"Bertha"_s});
        QCOMPARE(found(u"Ada"_s), QStringList{u"Bertha"_s}); // by her e-mail address
        const auto now = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(now);
        QCOMPARE(found(now->code.text()), QStringList{u"Bertha"_s});
        QCOMPARE(found(u"CODE-1"_s), QStringList{});
    }

    void aNewcomerIsNeverMissing_data()
    {
        QTest::addColumn<bool>("exported");
        QTest::newRow("nobody else has heard of them") << false;
        QTest::newRow("not even after our own export was imported again") << true;
    }
    void aNewcomerIsNeverMissing()
    {
        QFETCH(const bool, exported);
        const auto wanda = file->registrar().add(newcomer(u"Wanda"_s), noon);
        LANYARD_VERIFY_DONE(wanda);
        RegistrationDraft row = aDraft(wanda->code.text(), u"Wanda"_s);
        if (exported)
            LANYARD_VERIFY_DONE(import(*file, {draft, row}));
        const auto counts = import(*file, {draft}, Missing::Cancel);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->missing, 0);
        QCOMPARE(personWith(*file, wanda->code.text())->standing, Standing::Confirmed);
    }

    void aNewcomersTicketTypeIsMadeOnce()
    {
        LANYARD_VERIFY_DONE(file->registrar().add(newcomer(u"Wanda"_s), noon));
        LANYARD_VERIFY_DONE(file->registrar().add(newcomer(u"Wim"_s), noon));
        QCOMPARE(file->registrations().ticketTypes()->size(), 2);
        Newcomer nothing = newcomer(u"Nina"_s);
        nothing.ticketType = u"  "_s;
        QCOMPARE(failureIn(file->registrar().add(nothing, noon)), Failure::Kind::InvalidValue);
    }

    void whoPaysAtTheDeskIsConfirmed()
    {
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        QCOMPARE(now().standing, Standing::Confirmed);
        const JournalRecord record = last();
        QCOMPARE(record.kind, Kind::Payment);
        QCOMPARE(record.body.value(u"reason").toString(), because.reason);
        QCOMPARE(record.body.value(u"supervisor").toString(), because.supervisor);
    }

    void onlySomeChangesOfStandingAreADesks_data()
    {
        QTest::addColumn<Standing>("before");
        QTest::addColumn<Standing>("after");
        QTest::addColumn<bool>("may");
        using enum Standing;
        QTest::newRow("an unpaid ticket is paid") << Unpaid << Confirmed << true;
        QTest::newRow("anybody is blocked") << Pending << Blocked << true;
        QTest::newRow("a block is taken back") << Blocked << Confirmed << true;
        QTest::newRow("a cancelled ticket is not paid") << Cancelled << Confirmed << false;
        QTest::newRow("nobody is approved") << Pending << Confirmed << false;
        QTest::newRow("nobody is cancelled") << Confirmed << Cancelled << false;
    }
    void onlySomeChangesOfStandingAreADesks()
    {
        QFETCH(const Standing, before);
        QFETCH(const Standing, after);
        QFETCH(const bool, may);
        sourceSays(before);
        const qsizetype records = all().size();
        const auto done = set(after);
        QCOMPARE(bool(done), may);
        QCOMPARE(now().standing, may ? after : before);
        QCOMPARE(all().size(), records + (may ? 1 : 0));
        if (!may)
            QCOMPARE(done.failure().kind, Failure::Kind::InvalidValue);
    }

    void whatIsSoAlreadyIsNotWrittenDown()
    {
        const qsizetype records = all().size();
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        LANYARD_VERIFY_DONE(file->registrar().swapTicketType(ada, u"Standard"_s, because, noon));
        LANYARD_VERIFY_DONE(file->registrar().correct(ada, {{u"name"_s, u"Ada"_s}}, noon));
        QCOMPARE(all().size(), records);
    }

    void aBlockThatIsTakenBackLeavesWhatWasBefore()
    {
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(Standing::Blocked));
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        QCOMPARE(now().standing, Standing::Unpaid);
        QCOMPARE(last().kind, Kind::Unblock);

        LANYARD_VERIFY_DONE(set(Standing::Confirmed)); // pays
        LANYARD_VERIFY_DONE(set(Standing::Blocked));
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        QCOMPARE(now().standing, Standing::Confirmed);
    }

    void whoPaidElsewhereWhileBlockedHasPaid()
    {
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(Standing::Blocked));
        sourceSays(Standing::Confirmed);
        QCOMPARE(now().standing, Standing::Blocked);
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        QCOMPARE(now().standing, Standing::Confirmed);
    }

    void theSourceCancelsWhoPaidButNotWhoIsBlocked_data()
    {
        QTest::addColumn<Standing>("byDesk");
        QTest::addColumn<bool>("missing");
        QTest::addColumn<Standing>("after");
        using enum Standing;
        QTest::newRow("a paid ticket is cancelled") << Confirmed << false << Cancelled;
        QTest::newRow("so it is where it is missing") << Confirmed << true << Cancelled;
        QTest::newRow("a block stays") << Blocked << false << Blocked;
        QTest::newRow("so it does where they are missing") << Blocked << true << Blocked;
    }
    void theSourceCancelsWhoPaidButNotWhoIsBlocked()
    {
        QFETCH(const Standing, byDesk);
        QFETCH(const bool, missing);
        QFETCH(const Standing, after);
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(byDesk));
        if (missing)
            LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-2"_s)}, Missing::Cancel));
        else
            sourceSays(Standing::Cancelled);
        QCOMPARE(now().standing, after);
        if (after == Standing::Blocked) {
            LANYARD_VERIFY_DONE(set(Standing::Confirmed));
            QCOMPARE(now().standing, Standing::Cancelled);
        }
    }

    void whoIsBackInTheFileMayComeAgain()
    {
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-2"_s)}, Missing::Cancel));
        sourceSays(Standing::Confirmed);
        QCOMPARE(now().standing, Standing::Confirmed);
    }

    void aPaymentSurvivesASourceThatHasNotHeardOfIt()
    {
        sourceSays(Standing::Unpaid);
        LANYARD_VERIFY_DONE(set(Standing::Confirmed));
        draft.company = u"Analytical"_s;
        sourceSays(Standing::Unpaid);
        QCOMPARE(now().standing, Standing::Confirmed);
        QCOMPARE(now().company, u"Analytical"_s);
    }

    void aSwappedTicketTypeStaysUntilTheSourceSaysTheSame()
    {
        LANYARD_VERIFY_DONE(file->registrar().swapTicketType(ada, u"Camp"_s, because, noon));
        QCOMPARE(now().type.name, u"Camp"_s);
        QCOMPARE(last().kind, Kind::Swap);

        draft.company = u"Analytical"_s;
        QCOMPARE(typeAfter(u"Standard"_s), u"Camp"_s);
        QCOMPARE(typeAfter(u"VIP"_s), u"Camp"_s);
        QCOMPARE(typeAfter({}), u"Camp"_s); // an export without types
        QCOMPARE(typeAfter(u"Standard"_s), u"Camp"_s);
        QCOMPARE(typeAfter(u"Camp"_s), u"Camp"_s);
        QCOMPARE(typeAfter(u"VIP"_s), u"VIP"_s); // followed again
    }

    void aSwapThatIsTakenBackIsForgotten()
    {
        LANYARD_VERIFY_DONE(file->registrar().swapTicketType(ada, u"Camp"_s, because, noon));
        LANYARD_VERIFY_DONE(file->registrar().swapTicketType(ada, u"Standard"_s, because, noon));
        QCOMPARE(typeAfter(u"VIP"_s), u"VIP"_s);
    }

    void aNoteIsALineOfItsOwnAndSurvivesImports()
    {
        draft.notes = u"Vegan"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        LANYARD_VERIFY_DONE(file->registrar().note(ada, u"VIP, call the host"_s, noon));
        QCOMPARE(now().notes, u"Vegan\nVIP, call the host"_s);
        QCOMPARE(last().kind, Kind::Note);
        QCOMPARE(last().body.value(u"note").toString(), u"VIP, call the host"_s);
        draft.company = u"Analytical"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        QCOMPARE(now().notes, u"Vegan\nVIP, call the host"_s);
    }

    void aReissuedBadgeRetiresTheOldCode()
    {
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Kind::Admission, now(), firstDoor(*file))));
        const auto reissued = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(reissued);
        QCOMPARE(reissued->id, ada);
        QVERIFY(!personWith(*file, u"CODE-1"));
        QCOMPARE(bearerOf(u"CODE-1"), ada);
        QCOMPARE(last().kind, Kind::Reissue);
        QCOMPARE(last().body.value(u"code").toObject().value(u"before").toString(), u"CODE-1"_s);
        const auto history = file->journal().history(ada, firstDoor(*file).id, noon);
        LANYARD_VERIFY_DONE(history);
        QVERIFY(history->isInside());
    }

    void aSecondReissueRetiresTheFirstToo()
    {
        const auto first = file->registrar().reissue(ada, because, noon);
        const auto second = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(first);
        LANYARD_VERIFY_DONE(second);
        QCOMPARE(bearerOf(u"CODE-1"), ada);
        QCOMPARE(bearerOf(first->code.text()), ada);
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        QCOMPARE(now().code, second->code);
    }

    void aFileThatStillHasTheOldCodeMeansTheSamePerson()
    {
        const auto reissued = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(reissued);
        draft.company = u"Analytical"_s;
        for (const int changed : {1, 0}) {
            const auto counts = import(*file, {draft}, Missing::Cancel);
            LANYARD_VERIFY_DONE(counts);
            QCOMPARE(counts->added, 0);
            QCOMPARE(counts->reissued, 0);
            QCOMPARE(counts->missing, 0);
            QCOMPARE(counts->changed, changed);
        }
        QCOMPARE(now().code, reissued->code);
        QCOMPARE(now().company, u"Analytical"_s);
        QCOMPARE(bearerOf(u"CODE-1"), ada);
        QCOMPARE(file->registrations().counts()->onSite, 1);
    }

    void aCodeThatTheSourceIssuesAnewReplacesTheDesks()
    {
        const auto reissued = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(reissued);
        RegistrationDraft anew = draft;
        anew.code = *TicketCode::parse(u"CODE-9");
        const auto counts = import(*file, {anew}, Missing::Cancel);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->reissued, 1);
        QCOMPARE(now().code.text(), u"CODE-9"_s);
        QCOMPARE(bearerOf(reissued->code.text()), ada);
        QCOMPARE(bearerOf(u"CODE-1"), ada);
    }

    void aReplacedCodeThatTheSourceGivesToSomebodyElseIsTheirs()
    {
        draft.sourceId = u"pretix:O1/1"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        const auto reissued = file->registrar().reissue(ada, because, noon);
        LANYARD_VERIFY_DONE(reissued);
        RegistrationDraft bea = aDraft(u"CODE-1"_s, u"Bea"_s);
        bea.sourceId = u"pretix:O2/1"_s;
        LANYARD_VERIFY_DONE(import(*file, {bea}));
        QCOMPARE(personWith(*file, u"CODE-1")->name, u"Bea"_s);
        QCOMPARE(now().code, reissued->code);
        QCOMPARE(now().name, u"Ada"_s);
    }

    void everythingOrNothingIsWritten_data()
    {
        using Act = std::function<bool(Registrar &, Id<Registration>)>;
        QTest::addColumn<Act>("act");
        QTest::newRow("a newcomer") << Act{[](Registrar &registrar, Id<Registration>) {
            return bool(registrar.add(newcomer(u"Wanda"_s), noon));
        }};
        QTest::newRow("a correction") << Act{[](Registrar &registrar, Id<Registration> who) {
            return bool(registrar.correct(who, {{u"name"_s, u"Bertha"_s}}, noon));
        }};
        QTest::newRow("a block") << Act{[](Registrar &registrar, Id<Registration> who) {
            return bool(registrar.setStanding(who, Standing::Blocked, because, noon));
        }};
        QTest::newRow("a swap") << Act{[](Registrar &registrar, Id<Registration> who) {
            return bool(registrar.swapTicketType(who, u"Camp"_s, because, noon));
        }};
        QTest::newRow("a note") << Act{[](Registrar &registrar, Id<Registration> who) {
            return bool(registrar.note(who, u"VIP"_s, noon));
        }};
        QTest::newRow("a new code") << Act{[](Registrar &registrar, Id<Registration> who) {
            return bool(registrar.reissue(who, because, noon));
        }};
    }
    void everythingOrNothingIsWritten()
    {
        using Act = std::function<bool(Registrar &, Id<Registration>)>;
        QFETCH(const Act, act);
        const Registration before = now();
        const qsizetype records = all().size();
        {
            const DiskTrouble trouble{Disk::Full};
            QVERIFY(!act(file->registrar(), ada));
        }
        file.reset();
        file = *folder->open();
        QCOMPARE(now(), before);
        QCOMPARE(all().size(), records);
        QCOMPARE(file->registrations().counts()->onSite, 1);
        QCOMPARE(file->registrations().ticketTypes()->size(), 1);
        QVERIFY(act(file->registrar(), ada));
        QCOMPARE(all().size(), records + 1);
    }

    void nobodyIsChangedBesideARunningDesk()
    {
        file.reset();
        file = *folder->open(Access::Read);
        auto &registrar = file->registrar();
        QCOMPARE(failureIn(registrar.add(newcomer(u"Wanda"_s), noon)), Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(registrar.note(ada, u"VIP"_s, noon)), Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(registrar.reissue(ada, because, noon)), Failure::Kind::ReadOnly);
    }

    void nobodyIsNobody()
    {
        const Id<Registration> nobody{99};
        auto &registrar = file->registrar();
        QCOMPARE(failureIn(registrar.note(nobody, u"VIP"_s, noon)), Failure::Kind::NotFound);
        QCOMPARE(failureIn(registrar.reissue(nobody, because, noon)), Failure::Kind::NotFound);
        QCOMPARE(failureIn(registrar.setStanding(nobody, Standing::Blocked, because, noon)),
                 Failure::Kind::NotFound);
    }

private:
    Registration now() const { return **file->registrations().findById(ada); }
    void sourceSays(Standing standing)
    {
        draft.standing = standing;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
    }
    Result<Done> set(Standing standing)
    {
        return file->registrar().setStanding(ada, standing, because, noon);
    }
    QString typeAfter(const QString &imported)
    {
        RegistrationDraft row = draft;
        row.ticketType = imported;
        if (imported.isEmpty())
            row.columns = {u"code"_s, u"name"_s};
        const auto counts = import(*file, {row});
        return counts ? now().type.name : QString::fromUtf8(why(counts));
    }
    QStringList found(const QString &text) const
    {
        QStringList names;
        const auto people = file->registrations().find(text, 5);
        for (const FoundPerson &person : people ? *people : QList<FoundPerson>{})
            names.append(person.who.name);
        return names;
    }
    Id<Registration> bearerOf(QStringView code) const
    {
        const auto bearer = file->registrations().findByRetiredCode(*TicketCode::parse(code));
        return bearer && bearer->has_value() ? (*bearer)->id : Id<Registration>{};
    }
    QList<JournalRecord> all() const
    {
        QList<JournalRecord> records;
        const auto read = file->journal().forEachRecord({}, [&records](const auto &record) {
            records.append(record);
            return true;
        });
        return read ? records : QList<JournalRecord>{};
    }
    JournalRecord last() const { return all().constLast(); }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    RegistrationDraft draft = aDraft(u"CODE-1"_s);
    Id<Registration> ada;
};

QTEST_GUILESS_MAIN(RegistrarTest)
#include "tst_Registrar.moc"
