// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "tests/store/StoreKit.h"

#include <QJsonObject>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Missing = Intake::Missing;

namespace {

RegistrationDraft
aTicket(const QString &code, const QString &name, const QString &email, const QString &order = {})
{
    RegistrationDraft draft = aDraft(code, name);
    draft.email = email;
    draft.order = order;
    return draft;
}

RegistrationDraft withId(RegistrationDraft draft, const QString &sourceId)
{
    draft.sourceId = sourceId;
    return draft;
}

} // namespace

/// The corrected file, an hour later.
class ReImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
    }
    void cleanup()
    {
        if (file)
            QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        folder.reset();
    }

    void everyChangedFieldIsSaid()
    {
        RegistrationDraft draft = aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s);
        draft.fields = {{u"Diet"_s, u"vegan"_s}, {u"Size"_s, u"M"_s}};
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        draft.name = u"Ada L."_s;
        draft.ticketType = u"Speaker"_s;
        draft.standing = Standing::Unpaid;
        draft.fields = {{u"Diet"_s, u"none"_s}, {u"Talk"_s, u"Engines"_s}};

        const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
        LANYARD_VERIFY_DONE(intake);
        const auto taken = (*intake)->take(draft);
        LANYARD_VERIFY_DONE(taken);
        QCOMPARE(taken->fate, Intake::Fate::Changed);
        QCOMPARE(taken->changes,
                 (QList<FieldChange>{{u"standing"_s, u"confirmed"_s, u"unpaid"_s},
                                     {u"name"_s, u"Ada"_s, u"Ada L."_s},
                                     {u"Diet"_s, u"vegan"_s, u"none"_s},
                                     {u"Talk"_s, {}, u"Engines"_s},
                                     {u"Size"_s, u"M"_s, {}},
                                     {u"ticket_type"_s, u"Standard"_s, u"Speaker"_s}}));
    }

    void anExportSaysNothingAboutColumnsThatItDoesNotHave()
    {
        RegistrationDraft whole = aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s);
        whole.company = u"Analytical"_s;
        whole.standing = Standing::Unpaid;
        whole.fields = {{u"Diet"_s, u"vegan"_s}};
        LANYARD_VERIFY_DONE(import(*file, {whole}));

        RegistrationDraft narrow = aDraft(u"CODE-1"_s, u"Ada L."_s);
        narrow.columns = {u"code"_s, u"name"_s};
        const auto counts = import(*file, {narrow});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->changed, 1);
        const auto ada = personWith(*file, u"CODE-1");
        QCOMPARE(ada->name, u"Ada L."_s);
        QCOMPARE(ada->company, u"Analytical"_s);
        QCOMPARE(ada->email, u"ada@example.org"_s);
        QCOMPARE(ada->standing, Standing::Unpaid);
        QCOMPARE(ada->fields.value(u"Diet"_s), u"vegan"_s);
    }

    void anUnchangedExportLeavesEveryRowAsItIs()
    {
        const QList drafts{aDraft(u"CODE-1"_s, u"Ada"_s), aDraft(u"CODE-2"_s, u"Bea"_s)};
        LANYARD_VERIFY_DONE(import(*file, drafts));
        const QByteArray before = rows();
        const auto counts = import(*file, drafts);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->unchanged, 2);
        QCOMPARE(rows(), before);
    }

    void aNewTicketCodeRetiresTheOldOne_data()
    {
        QTest::addColumn<RegistrationDraft>("before");
        QTest::addColumn<RegistrationDraft>("after");
        const QString ada = u"Ada"_s;
        const QString mail = u"ada@example.org"_s;
        QTest::newRow("by what the source knows her by")
            << withId(aDraft(u"OLD-1"_s, ada), u"A17"_s)
            << withId(aDraft(u"NEW-1"_s, u"Ada Lovelace"_s), u"A17"_s);
        QTest::newRow("by name and e-mail")
            << aTicket(u"OLD-1"_s, ada, mail) << aTicket(u"NEW-1"_s, ada, mail);
        QTest::newRow("by name and order") << aTicket(u"OLD-1"_s, ada, {}, u"ORDER-1"_s)
                                           << aTicket(u"NEW-1"_s, ada, {}, u"ORDER-1"_s);
    }
    void aNewTicketCodeRetiresTheOldOne()
    {
        QFETCH(const RegistrationDraft, before);
        QFETCH(const RegistrationDraft, after);
        const RegistrationDraft other = aTicket(u"CODE-2"_s, u"Bea"_s, u"bea@example.org"_s);
        LANYARD_VERIFY_DONE(import(*file, {before, other}));
        const auto known = personWith(*file, u"OLD-1");
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, *known, firstDoor(*file))));

        const auto counts = import(*file, {after, other}, Missing::Cancel);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->reissued, 1);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->added, 0);
        QCOMPARE(counts->missing, 0);

        const auto now = personWith(*file, u"NEW-1");
        QVERIFY(now);
        QCOMPARE(now->id, known->id);
        QCOMPARE(now->name, after.name);
        QCOMPARE(now->standing, Standing::Confirmed);
        QVERIFY(!personWith(*file, u"OLD-1"));
        const auto retired = file->registrations().findByRetiredCode(*TicketCode::parse(u"OLD-1"));
        LANYARD_VERIFY_DONE(retired);
        QVERIFY(retired->has_value());
        QCOMPARE((*retired)->id, known->id);
        const auto history = file->journal().history(now->id, firstDoor(*file).id, noon);
        LANYARD_VERIFY_DONE(history);
        QVERIFY(history->isInside());
        QCOMPARE(import(*file, {after, other})->unchanged, 2);
    }

    void aCodeThatMovesToAnotherPersonTakesNoCheckInWithIt_data()
    {
        using Drafts = QList<RegistrationDraft>;
        QTest::addColumn<Drafts>("after");
        QTest::addColumn<QString>("codeOfAda");
        QTest::addColumn<QString>("retired"); // empty: none
        const auto ada
            = [](const QString &code) { return withId(aDraft(code, u"Ada"_s), u"pretix:O1/1"_s); };
        const auto bea
            = [](const QString &code) { return withId(aDraft(code, u"Bea"_s), u"pretix:O2/1"_s); };
        const auto cid
            = [](const QString &code) { return withId(aDraft(code, u"Cid"_s), u"pretix:O3/1"_s); };
        QTest::newRow("two people swap theirs")
            << Drafts{ada(u"CODE-B"_s), bea(u"CODE-A"_s), cid(u"CODE-C"_s)} << u"CODE-B"_s
            << QString{};
        QTest::newRow("each gets the one of the person before")
            << Drafts{ada(u"CODE-D"_s), bea(u"CODE-A"_s), cid(u"CODE-B"_s)} << u"CODE-D"_s
            << u"CODE-C"_s;
        QTest::newRow("the same in another order")
            << Drafts{cid(u"CODE-B"_s), bea(u"CODE-A"_s), ada(u"CODE-D"_s)} << u"CODE-D"_s
            << u"CODE-C"_s;
    }
    void aCodeThatMovesToAnotherPersonTakesNoCheckInWithIt()
    {
        QFETCH(const QList<RegistrationDraft>, after);
        QFETCH(const QString, codeOfAda);
        QFETCH(const QString, retired);
        LANYARD_VERIFY_DONE(import(*file,
                                   {withId(aDraft(u"CODE-A"_s, u"Ada"_s), u"pretix:O1/1"_s),
                                    withId(aDraft(u"CODE-B"_s, u"Bea"_s), u"pretix:O2/1"_s),
                                    withId(aDraft(u"CODE-C"_s, u"Cid"_s), u"pretix:O3/1"_s)}));
        const auto ada = personWith(*file, u"CODE-A");
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, *ada, firstDoor(*file))));

        const auto counts = import(*file, after, Missing::Cancel);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->added, 0);
        QCOMPARE(counts->missing, 0);
        for (const RegistrationDraft &draft : after)
            QCOMPARE(personWith(*file, draft.code.text())->name, draft.name);
        QCOMPARE(personWith(*file, codeOfAda)->id, ada->id);
        for (const RegistrationDraft &draft : after) {
            const auto who = personWith(*file, draft.code.text());
            const auto history = file->journal().history(who->id, firstDoor(*file).id, noon);
            LANYARD_VERIFY_DONE(history);
            QCOMPARE(history->isInside(), draft.name == u"Ada");
        }
        if (!retired.isEmpty()) {
            QVERIFY(!personWith(*file, retired));
            QVERIFY(*file->registrations().findByRetiredCode(*TicketCode::parse(retired)));
        }
        QCOMPARE(import(*file, after)->unchanged, 3);
    }

    void whoeverLosesTheirCodeAndGetsNoneIsMissing()
    {
        LANYARD_VERIFY_DONE(
            import(*file, {withId(aDraft(u"CODE-A"_s, u"Ada"_s), u"pretix:O1/1"_s)}));
        const auto counts
            = import(*file, {withId(aDraft(u"CODE-A"_s, u"Bea"_s), u"pretix:O2/1"_s)});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->added, 1);
        QCOMPARE(counts->missing, 1);
        QCOMPARE(personWith(*file, u"CODE-A")->name, u"Bea"_s);
    }

    void aTicketIsOneWhetherItsListWritesTheCodeOrTheAddress_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString code = u"g-7Hk2mQpLx"_s;
        const QString address = u"https://lu.ma/check-in/evt-1?pk=g-7Hk2mQpLx"_s;
        QTest::newRow("the code first") << code << address;
        QTest::newRow("the address first") << address << code;
    }

    void aTicketIsOneWhetherItsListWritesTheCodeOrTheAddress()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        LANYARD_VERIFY_DONE(import(
            *file, {withId(aDraft(first, u"Ada"_s), u"luma:gst-1"_s)}, Missing::Keep, u"luma"_s));
        for (int time = 0; time < 2; ++time) {
            const auto again = import(*file, {aDraft(second, u"Ada Lovelace"_s)});
            LANYARD_VERIFY_DONE(again);
            QCOMPARE(again->added, 0);
            QCOMPARE(time == 0 ? again->changed : again->unchanged, 1);
        }
        QCOMPARE(personWith(*file, first)->name, u"Ada Lovelace"_s);
        QVERIFY(!personWith(*file, second));
    }

    void whatStandsInSeveralAddressesIsNobodysCode()
    {
        LANYARD_VERIFY_DONE(import(*file,
                                   {aDraft(u"https://x.org/summit?n=1"_s, u"Ada"_s),
                                    aDraft(u"https://x.org/summit?n=2"_s, u"Bob"_s)}));
        const auto again = import(*file, {aDraft(u"summit"_s, u"Cyd"_s)});
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->added, 1);
    }

    void anAddressIsNobodyElsesWhomTheSourceTellsApart()
    {
        LANYARD_VERIFY_DONE(import(*file, {withId(aDraft(u"AAA-111"_s, u"Ada"_s), u"x:1"_s)}));
        const auto again
            = import(*file, {withId(aDraft(u"https://x.org/t/AAA-111"_s, u"Bob"_s), u"x:2"_s)});
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(personWith(*file, u"AAA-111")->name, u"Ada"_s);
    }

    void whatStandsAfterMergingIsCounted()
    {
        RegistrationDraft ada = aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s);
        ada.standing = Standing::Unpaid;
        RegistrationDraft bob = aTicket(u"CODE-2"_s, u"Bob"_s, u"bob@example.org"_s);
        bob.ticketType = u"Online"_s;
        LANYARD_VERIFY_DONE(import(*file, {ada, bob}));

        ada.standing = bob.standing = Standing::Confirmed; // said by nobody
        ada.ticketType = bob.ticketType = QString{};
        ada.columns = bob.columns = {u"code"_s, u"name"_s, u"company"_s};
        for (int time = 0; time < 2; ++time) {
            const auto counts = import(*file, {ada, bob});
            LANYARD_VERIFY_DONE(counts);
            QCOMPARE(counts->unchanged, 2);
            QCOMPARE(counts->admissible, 0);
            QCOMPARE(counts->online, 1);
            QCOMPARE(counts->onSiteByStanding, (QMap<Standing, qint64>{{Standing::Unpaid, 1}}));
        }
    }

    void whoseTicketIsIssuedAnewCountsAsTheyStand()
    {
        RegistrationDraft ada
            = withId(aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s), u"x:1"_s);
        ada.ticketType = u"Online"_s;
        LANYARD_VERIFY_DONE(import(*file, {ada}));
        RegistrationDraft anew = withId(aTicket(u"CODE-9"_s, u"Ada"_s, {}), u"x:1"_s);
        anew.ticketType = QString{};
        const auto counts = import(*file, {anew});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->reissued, 1);
        QCOMPARE(counts->online, 1);
        QCOMPARE(counts->onSite, 0);
        QCOMPARE(counts->admissible, 0);
    }

    void whenATicketIsValidIsKeptAndCompared()
    {
        RegistrationDraft ada = aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s);
        const QDateTime nine{{2026, 11, 28}, {1, 0}, Qt::UTC};
        ada.validFrom = nine;
        LANYARD_VERIFY_DONE(import(*file, {ada}));
        QCOMPARE(personWith(*file, u"CODE-1")->validFrom, nine);
        QVERIFY(!personWith(*file, u"CODE-1")->validUntil.isValid());

        ada.validFrom = {};
        ada.validUntil = nine.addDays(1);
        {
            const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
            LANYARD_VERIFY_DONE(intake);
            const auto taken = (*intake)->take(ada);
            LANYARD_VERIFY_DONE(taken);
            QCOMPARE(taken->changes, // in the event's zone
                     (QList<FieldChange>{{u"valid_from"_s, u"2026-11-28T09:00:00+08:00"_s, {}},
                                         {u"valid_until"_s, {}, u"2026-11-29T09:00:00+08:00"_s}}));
        }
        const auto counts = import(*file, {ada});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->changed, 1);
        QVERIFY(!personWith(*file, u"CODE-1")->validFrom.isValid());
        QCOMPARE(personWith(*file, u"CODE-1")->validUntil, nine.addDays(1));

        RegistrationDraft silent = ada;
        silent.validUntil = {};
        silent.columns = {u"code"_s, u"name"_s};
        const auto again = import(*file, {silent});
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(personWith(*file, u"CODE-1")->validUntil, nine.addDays(1));
    }

    void idsOfTwoSourcesAreNotCompared()
    {
        LANYARD_VERIFY_DONE(
            import(*file, {withId(aDraft(u"CODE-A"_s, u"Ada"_s), u"pretix:O1/1"_s)}));
        const auto counts
            = import(*file, {withId(aDraft(u"CODE-A"_s, u"Ada"_s), u"hi-events:7"_s)});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->unchanged, 1);
        QCOMPARE(counts->added, 0);
    }

    void aCodeThatComesBackIsValidAgain()
    {
        const auto first = aTicket(u"OLD-1"_s, u"Ada"_s, u"ada@example.org"_s);
        const auto second = aTicket(u"NEW-1"_s, u"Ada"_s, u"ada@example.org"_s);
        for (const auto &draft : {first, second, first})
            LANYARD_VERIFY_DONE(import(*file, {draft}));
        QVERIFY(personWith(*file, u"OLD-1"));
        QVERIFY(!*file->registrations().findByRetiredCode(*TicketCode::parse(u"OLD-1")));
        QVERIFY(*file->registrations().findByRetiredCode(*TicketCode::parse(u"NEW-1")));
    }

    void nobodyIsTakenForSomebodyElse_data()
    {
        using Drafts = QList<RegistrationDraft>;
        QTest::addColumn<Drafts>("before");
        QTest::addColumn<Drafts>("after");
        const QString mail = u"office@example.org"_s;
        QTest::newRow("two new tickets that fit one old one")
            << Drafts{aTicket(u"OLD-1"_s, u"Ada"_s, mail)}
            << Drafts{aTicket(u"NEW-1"_s, u"Ada"_s, mail), aTicket(u"NEW-2"_s, u"Ada"_s, mail)};
        QTest::newRow("one new ticket that fits two old ones")
            << Drafts{aTicket(u"OLD-1"_s, u"Ada"_s, mail), aTicket(u"OLD-2"_s, u"Ada"_s, mail)}
            << Drafts{aTicket(u"NEW-1"_s, u"Ada"_s, mail)};
        QTest::newRow("another id at the source, though the name is the same")
            << Drafts{withId(aTicket(u"OLD-1"_s, u"Ada"_s, mail), u"A1"_s)}
            << Drafts{withId(aTicket(u"NEW-1"_s, u"Ada"_s, mail), u"A2"_s)};
        QTest::newRow("another name with the same e-mail")
            << Drafts{aTicket(u"OLD-1"_s, u"Ada"_s, mail)}
            << Drafts{aTicket(u"NEW-1"_s, u"Bea"_s, mail)};
        QTest::newRow("the same name and nothing else")
            << Drafts{aDraft(u"OLD-1"_s, u"Ada"_s)} << Drafts{aDraft(u"NEW-1"_s, u"Ada"_s)};
        QTest::newRow("tickets without a name")
            << Drafts{aTicket(u"OLD-1"_s, {}, mail)} << Drafts{aTicket(u"NEW-1"_s, {}, mail)};
    }
    void nobodyIsTakenForSomebodyElse()
    {
        QFETCH(const QList<RegistrationDraft>, before);
        QFETCH(const QList<RegistrationDraft>, after);
        LANYARD_VERIFY_DONE(import(*file, before));
        const auto counts = import(*file, after);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->reissued, 0);
        QCOMPARE(counts->added, after.size());
        QCOMPARE(counts->missing, before.size());
    }

    void aRetiredCodeThatSomebodyElseGetsIsTheirsFromNowOn()
    {
        LANYARD_VERIFY_DONE(import(*file, {aTicket(u"CODE-1"_s, u"Ada"_s, u"ada@example.org"_s)}));
        const auto ada = aTicket(u"CODE-2"_s, u"Ada"_s, u"ada@example.org"_s);
        LANYARD_VERIFY_DONE(import(*file, {ada}));
        LANYARD_VERIFY_DONE(import(*file, {ada, aDraft(u"CODE-1"_s, u"Bea"_s)}));
        const auto bea = personWith(*file, u"CODE-1");
        QCOMPARE(bea->name, u"Bea"_s);
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, *bea, firstDoor(*file))));
        const auto history
            = file->journal().history(personWith(*file, u"CODE-2")->id, firstDoor(*file).id, noon);
        LANYARD_VERIFY_DONE(history);
        QVERIFY(!history->isInside()); // what Bea does is not written down as Ada's
    }

    void onlyPeopleOfTheSameSourceAreMissing()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}, Missing::Keep, u"pretix"_s));
        const auto speakers
            = import(*file, {aDraft(u"SPEAKER-1"_s)}, Missing::Cancel, u"generic"_s);
        LANYARD_VERIFY_DONE(speakers);
        QCOMPARE(speakers->missing, 0);
        QCOMPARE(personWith(*file, u"CODE-1")->standing, Standing::Confirmed);
        const auto later = import(*file, {aDraft(u"CODE-9"_s)}, Missing::Cancel, u"pretix"_s);
        LANYARD_VERIFY_DONE(later);
        QCOMPARE(later->missing, 1);
        QCOMPARE(personWith(*file, u"CODE-1")->standing, Standing::Cancelled);
        QCOMPARE(personWith(*file, u"SPEAKER-1")->standing, Standing::Confirmed);
    }

    void whoIsMissingIsListedWithWhetherTheyAreHere()
    {
        LANYARD_VERIFY_DONE(import(*file,
                                   {aDraft(u"CODE-1"_s, u"Zoe"_s),
                                    aDraft(u"CODE-2"_s, u"Ada"_s),
                                    aDraft(u"CODE-3"_s, u"Kim"_s)}));
        const auto zoe = personWith(*file, u"CODE-1");
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Deed::Kind::Admission, *zoe, firstDoor(*file))));
        const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
        LANYARD_VERIFY_DONE(intake);
        LANYARD_VERIFY_DONE((*intake)->take(aDraft(u"CODE-3"_s, u"Kim"_s)));
        const auto settled = (*intake)->settle(u"generic"_s);
        LANYARD_VERIFY_DONE(settled);
        QCOMPARE(settled->counts.known, 3);
        QCOMPARE(settled->missing,
                 (QList<MissingPerson>{{u"Ada"_s, {}, *TicketCode::parse(u"CODE-2"), false},
                                       {u"Zoe"_s, {}, *TicketCode::parse(u"CODE-1"), true}}));
    }

    void aDesksCorrectionSurvivesEveryImport()
    {
        RegistrationDraft draft = aTicket(u"CODE-1"_s, u"Zhang Wei"_s, u"wei@example.org"_s);
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        const auto who = personWith(*file, u"CODE-1");
        LANYARD_VERIFY_DONE(file->registrar().correct(who->id, {{u"name"_s, u"张伟"_s}}, noon));
        QCOMPARE(personWith(*file, u"CODE-1")->name, u"张伟"_s);

        draft.name = u"Zhang Wei 2"_s; // the source learns something, too
        draft.email = u"new@example.org"_s;
        const auto counts = import(*file, {draft});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->corrected, 1);
        QCOMPARE(personWith(*file, u"CODE-1")->name, u"张伟"_s);
        QCOMPARE(personWith(*file, u"CODE-1")->email, u"new@example.org"_s);

        draft.name = u"张伟"_s; // now the source agrees, and is followed again
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        draft.name = u"张伟 (VIP)"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        QCOMPARE(personWith(*file, u"CODE-1")->name, u"张伟 (VIP)"_s);
    }

    void aCorrectionIsOneRecordWithBothTexts()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        const auto who = personWith(*file, u"CODE-1");
        LANYARD_VERIFY_DONE(file->registrar().correct(
            who->id, {{u"name"_s, u"Ada L."_s}, {u"company"_s, {}}}, noon));
        QList<JournalRecord> records;
        LANYARD_VERIFY_DONE(file->journal().forEachRecord({}, [&](const JournalRecord &record) {
            records.append(record);
            return true;
        }));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[1].kind, Deed::Kind::Correction);
        const QJsonObject fields = records[1].body.value(u"fields").toObject();
        QCOMPARE(fields.keys(), QStringList{u"name"_s}); // the company said so already
        QCOMPARE(fields.value(u"name").toObject().value(u"before").toString(), u"Ada"_s);
    }

    void onlyWhatADeskCanKnowIsCorrected()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}));
        const auto id = personWith(*file, u"CODE-1")->id;
        auto &registrar = file->registrar();
        for (const QString &field : {u"status"_s, u"order"_s, u"code"_s, u"T-shirt"_s}) {
            QCOMPARE(failureIn(registrar.correct(id, {{field, u"x"_s}}, noon)),
                     Failure::Kind::InvalidValue);
        }
        QCOMPARE(failureIn(registrar.correct(Id<Registration>{99}, {{u"name"_s, {}}}, noon)),
                 Failure::Kind::NotFound);
    }

    void theWayAFileWasReadIsRemembered()
    {
        const QStringList headers{u"Wer"_s, u"Nummer"_s};
        const ReadOptions options{.source = u"generic"_s,
                                  .columns = {{u"name"_s, u"Wer"_s}, {u"code"_s, u"Nummer"_s}},
                                  .statuses = {{u"kommt"_s, Standing::Confirmed}},
                                  .encoding = u"Big5"_s,
                                  .places = ReadOptions::Places::One};
        QVERIFY(!*file->intake().remembered(headers));
        {
            const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
            LANYARD_VERIFY_DONE(intake);
            LANYARD_VERIFY_DONE((*intake)->take(aDraft(u"CODE-1"_s)));
            LANYARD_VERIFY_DONE((*intake)->settle(u"generic"_s));
            Intake::Origin origin = anExport;
            origin.headers = headers;
            origin.options = options;
            LANYARD_VERIFY_DONE((*intake)->commit(origin, Missing::Keep));
        }
        const auto again = file->intake().remembered({u"Nummer"_s, u"Wer"_s});
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(*again, options);
        QVERIFY(!*file->intake().remembered({u"Wer"_s}));
        {
            const auto afresh = file->intake().begin(RegistrationIntake::Aim::Store);
            LANYARD_VERIFY_DONE(afresh);
            LANYARD_VERIFY_DONE((*afresh)->take(aDraft(u"CODE-1"_s)));
            LANYARD_VERIFY_DONE((*afresh)->settle(u"generic"_s));
            Intake::Origin origin = anExport;
            origin.headers = headers;
            LANYARD_VERIFY_DONE((*afresh)->commit(origin, Missing::Keep));
        }
        QVERIFY(!*file->intake().remembered(headers));
    }

    void contactsAreMaskedUntilTheOrganiserSaysOtherwise()
    {
        QCOMPARE(file->settings().choices()->contacts, Contacts::Masked);
        LANYARD_VERIFY_DONE(file->settings().choose({Contacts::Hidden, 10}, noon));
        file.reset();
        file = *folder->open();
        QCOMPARE(file->settings().choices()->contacts, Contacts::Hidden);
    }

private:
    QByteArray rows() const
    {
        QByteArray all;
        sqlite3 *database = nullptr;
        sqlite3_stmt *select = nullptr;
        sqlite3_open_v2(
            folder->path().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(database,
                           "SELECT quote(code) || quote(import) || quote(corrected) || quote(name) "
                           "FROM registration ORDER BY id",
                           -1,
                           &select,
                           nullptr);
        while (sqlite3_step(select) == SQLITE_ROW)
            all.append(reinterpret_cast<const char *>(sqlite3_column_text(select, 0)));
        sqlite3_finalize(select);
        sqlite3_close(database);
        return all;
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(ReImportTest)
#include "tst_ReImport.moc"
