// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Missing = Intake::Missing;

class RegistrationIntakeTest final : public QObject
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
        file.reset();
        folder.reset();
    }

    void everyFieldComesBack()
    {
        RegistrationDraft draft = aDraft(u"票-0001"_s, u"张伟 \u202Eevil"_s);
        draft.ticketType = u"讲师票"_s;
        draft.standing = Standing::Unpaid;
        draft.company = u"'); DROP TABLE registration; --"_s;
        draft.jobTitle = u"=1+1"_s;
        draft.email = u"wei@example.org"_s;
        draft.phone = u"+86 138 0013 8000"_s;
        draft.order = u"0007"_s;
        draft.notes = u"two\nlines"_s;
        draft.fields = {{u"Q \"1\"\\"_s, u"a\tb\u0001"_s}, {u"饮食"_s, u"素"_s}};
        LANYARD_VERIFY_DONE(import(*file, {draft}));

        const auto who = personWith(*file, u"票-0001");
        QVERIFY(who);
        QCOMPARE(who->name, draft.name);
        QCOMPARE(who->standing, draft.standing);
        QCOMPARE(who->company, draft.company);
        QCOMPARE(who->jobTitle, draft.jobTitle);
        QCOMPARE(who->email, draft.email);
        QCOMPARE(who->phone, draft.phone);
        QCOMPARE(who->order, draft.order);
        QCOMPARE(who->notes, draft.notes);
        QCOMPARE(who->fields, draft.fields);
        QCOMPARE(who->type.name, u"讲师票"_s);
        QCOMPARE(who->type.role, ticketTypeNamed(u"讲师票"_s).role);
        const auto again = file->registrations().findById(who->id);
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(*again, who);
    }

    void theFirstImportIsCounted()
    {
        RegistrationDraft online = aDraft(u"CODE-2"_s);
        online.ticketType = u"Online"_s;
        RegistrationDraft unpaid = aDraft(u"CODE-3"_s);
        unpaid.standing = Standing::Unpaid;
        const auto counts = import(*file, {aDraft(u"CODE-1"_s), online, unpaid});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(
            *counts,
            (IntakeCounts{.added = 3,
                          .changed = 0,
                          .unchanged = 0,
                          .missing = 0,
                          .onSite = 2,
                          .online = 1,
                          .admissible = 1,
                          .onSiteByStanding = {{Standing::Confirmed, 1}, {Standing::Unpaid, 1}}}));
        const auto stored = file->registrations().counts();
        LANYARD_VERIFY_DONE(stored);
        QCOMPARE(stored->onSite, 2);
        QCOMPARE(stored->online, 1);
        QCOMPARE(stored->expected, 2);
        QCOMPARE(stored->byStanding.value(Standing::Unpaid), 1);
        QCOMPARE(stored->byStanding.value(Standing::Confirmed), 2);
    }

    void aRepeatedCodeIsNotTakenTwice_data()
    {
        QTest::addColumn<bool>("knownBefore");
        QTest::newRow("in the first import") << false;
        QTest::newRow("in a later import") << true;
    }
    void aRepeatedCodeIsNotTakenTwice()
    {
        QFETCH(const bool, knownBefore);
        if (knownBefore)
            LANYARD_VERIFY_DONE(import(*file, {aDraft(u"OTHER"_s)}));
        {
            const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
            LANYARD_VERIFY_DONE(intake);
            QCOMPARE((*intake)->take(aDraft(u"CODE-1"_s, u"Ada"_s))->fate, Intake::Fate::Added);
            QCOMPARE((*intake)->take(aDraft(u"CODE-1"_s, u"Bea"_s))->fate, Intake::Fate::Repeated);
            QCOMPARE((*intake)->take(aDraft(u"code-1"_s, u"Cid"_s))->fate, Intake::Fate::Added);
            const auto settled = (*intake)->settle({});
            LANYARD_VERIFY_DONE(settled);
            QCOMPARE(settled->counts.added, 2);
            LANYARD_VERIFY_DONE((*intake)->commit(anExport, Missing::Keep));
        }
        QCOMPARE(personWith(*file, u"CODE-1")->name, u"Ada"_s);
        QCOMPARE(personWith(*file, u"code-1")->name, u"Cid"_s);
    }

    void aSecondImportFindsWhatChanged()
    {
        LANYARD_VERIFY_DONE(import(*file,
                                   {aDraft(u"CODE-1"_s, u"Ada"_s),
                                    aDraft(u"CODE-2"_s, u"Bea"_s),
                                    aDraft(u"CODE-3"_s, u"Cid"_s)}));
        const auto before = personWith(*file, u"CODE-2");
        RegistrationDraft changed = aDraft(u"CODE-2"_s, u"Bea"_s);
        changed.fields = {{u"Diet"_s, u"vegan"_s}};
        const auto counts
            = import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s), changed, aDraft(u"CODE-4"_s)});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->unchanged, 1);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->added, 1);
        QCOMPARE(counts->missing, 1);
        const auto after = personWith(*file, u"CODE-2");
        QCOMPARE(after->id, before->id);
        QCOMPARE(after->fields.value(u"Diet"_s), u"vegan"_s);
        QCOMPARE(personWith(*file, u"CODE-3")->standing, Standing::Confirmed);
    }

    void everyFieldCounts_data()
    {
        using Change = void (*)(RegistrationDraft &);
        QTest::addColumn<Change>("change");
        QTest::newRow("name") << Change{[](RegistrationDraft &d) { d.name = u"New"_s; }};
        QTest::newRow("company") << Change{[](RegistrationDraft &d) { d.company = u"New"_s; }};
        QTest::newRow("job title") << Change{[](RegistrationDraft &d) { d.jobTitle = u"New"_s; }};
        QTest::newRow("e-mail") << Change{[](RegistrationDraft &d) { d.email = u"New"_s; }};
        QTest::newRow("phone") << Change{[](RegistrationDraft &d) { d.phone = u"New"_s; }};
        QTest::newRow("order") << Change{[](RegistrationDraft &d) { d.order = u"New"_s; }};
        QTest::newRow("notes") << Change{[](RegistrationDraft &d) { d.notes = u"New"_s; }};
        QTest::newRow("ticket type")
            << Change{[](RegistrationDraft &d) { d.ticketType = u"New"_s; }};
        QTest::newRow("standing") << Change{
            [](RegistrationDraft &d) { d.standing = Standing::Blocked; }};
        QTest::newRow("further field") << Change{[](RegistrationDraft &d) {
            d.fields = {{u"New"_s, u"new"_s}};
        }};
    }
    void everyFieldCounts()
    {
        using Change = void (*)(RegistrationDraft &);
        QFETCH(const Change, change);
        RegistrationDraft draft = aDraft(u"CODE-1"_s, u"Ada"_s);
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        change(draft);
        auto counts = import(*file, {draft});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->changed, 1);
        counts = import(*file, {draft});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->unchanged, 1);
    }

    void anExportWithoutTicketTypesLeavesThemAlone()
    {
        RegistrationDraft draft = aDraft(u"CODE-1"_s);
        LANYARD_VERIFY_DONE(import(*file, {draft}));
        draft.ticketType.clear();
        const auto counts = import(*file, {draft});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->unchanged, 1);
        QCOMPARE(personWith(*file, u"CODE-1")->type.name, u"Standard"_s);
    }

    void whoIsMissingIsCancelledOnlyWhenAsked()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s), aDraft(u"CODE-2"_s)}));
        auto counts = import(*file, {aDraft(u"CODE-1"_s)}, Missing::Cancel);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->missing, 1);
        QCOMPARE(personWith(*file, u"CODE-1")->standing, Standing::Confirmed);
        QCOMPARE(personWith(*file, u"CODE-2")->standing, Standing::Cancelled);

        counts = import(*file, {aDraft(u"CODE-1"_s), aDraft(u"CODE-2"_s)});
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(personWith(*file, u"CODE-2")->standing, Standing::Confirmed);
    }

    void anAbandonedImportLeavesNoTrace()
    {
        file.reset();
        const QByteArray before = folder->bytes();
        file = *folder->open();
        {
            const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
            LANYARD_VERIFY_DONE(intake);
            for (int i = 0; i < 5000; ++i)
                LANYARD_VERIFY_DONE((*intake)->take(aDraft(u"CODE-%1"_s.arg(i))));
            QCOMPARE((*intake)->settle({})->counts.added, 5000);
        }
        QVERIFY(!personWith(*file, u"CODE-1"));
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        QCOMPARE(folder->bytes(), before);
    }

    void theFirstImportLeavesTheSchemaAsItWas()
    {
        const QByteArray before = schema();
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s), aDraft(u"CODE-2"_s)}));
        QCOMPARE(schema(), before);
    }

    void deedsWaitForTheImport()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}));
        const auto who = *personWith(*file, u"CODE-1");
        const Deed deed = aDeed(Deed::Kind::Admission, who, firstDoor(*file));
        auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
        LANYARD_VERIFY_DONE(intake);
        QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::Busy);
        QCOMPARE(failureIn(file->intake().begin(RegistrationIntake::Aim::Store)),
                 Failure::Kind::Busy);
        intake->reset();
        LANYARD_VERIFY_DONE(file->journal().append(deed));
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void anImportIsOneRecord()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s), aDraft(u"CODE-2"_s)}));
        QList<JournalRecord> records;
        LANYARD_VERIFY_DONE(file->journal().forEachRecord({}, [&](const JournalRecord &record) {
            records.append(record);
            return true;
        }));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].kind, Deed::Kind::Import);
        QCOMPARE(records[0].at, anExport.at);
        QCOMPARE(records[0].operatorName, mainDesk.operatorName);
        QCOMPARE(records[0].body.value(u"file").toString(), anExport.fileName);
        QCOMPARE(records[0].body.value(u"sha256").toString(),
                 QString::fromLatin1(anExport.sha256.toHex()));
        QCOMPARE(records[0].body.value(u"added").toInt(), 2);
    }

    void anImportIsCommittedOnce()
    {
        const auto intake = file->intake().begin(RegistrationIntake::Aim::Store);
        LANYARD_VERIFY_DONE(intake);
        LANYARD_VERIFY_DONE((*intake)->commit(anExport, Missing::Keep));
        QVERIFY(!(*intake)->commit(anExport, Missing::Keep));
        QVERIFY(!(*intake)->take(aDraft(u"CODE-1"_s)));
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}));
    }

    void ordersAreKnown()
    {
        RegistrationDraft draft = aDraft(u"CODE-1"_s);
        draft.order = u"ORDER-7"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft, aDraft(u"CODE-2"_s)}));
        QVERIFY(*file->registrations().isOrder(u"ORDER-7"_s));
        QVERIFY(!*file->registrations().isOrder(u"ORDER"_s));
        QVERIFY(!*file->registrations().isOrder({}));
    }

    void everybodyComesInTheOrderOfImport()
    {
        LANYARD_VERIFY_DONE(
            import(*file, {aDraft(u"CODE-3"_s), aDraft(u"CODE-1"_s), aDraft(u"CODE-2"_s)}));
        QStringList codes;
        LANYARD_VERIFY_DONE(file->registrations().forEach([&codes](const Registration &who) {
            codes.append(who.code.text());
            return codes.size() < 2;
        }));
        QCOMPARE(codes, (QStringList{u"CODE-3"_s, u"CODE-1"_s}));
    }

private:
    /// Every table and index as SQL, sorted.
    QByteArray schema() const
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *select = nullptr;
        QByteArray all;
        sqlite3_open_v2(
            folder->path().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(database,
                           "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
                           -1,
                           &select,
                           nullptr);
        while (sqlite3_step(select) == SQLITE_ROW) {
            const void *text = sqlite3_column_blob(select, 0);
            all.append(static_cast<const char *>(text), sqlite3_column_bytes(select, 0))
                .append('\n');
        }
        sqlite3_finalize(select);
        sqlite3_close(database);
        return all;
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(RegistrationIntakeTest)
#include "tst_RegistrationIntake.moc"
