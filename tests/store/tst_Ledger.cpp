// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

#include "app/ports/EventSettings.h"
#include "app/ports/Ledger.h"
#include "app/ports/Operators.h"
#include "app/ports/Registrar.h"
#include "app/ports/TemplateBook.h"
#include "db/sqlite/ThingRecord.h"

#include <QRandomGenerator>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// One of several desks, with an event file of its own.
struct DeskWithFile
{
    EventFolder folder;
    std::unique_ptr<EventFile> file;

    [[nodiscard]] Ledger &ledger() const { return file->ledger(); }
    [[nodiscard]] Registration who(QStringView code) const { return *personWith(*file, code); }
    [[nodiscard]] Door door() const { return firstDoor(*file); }
    void openAgain()
    {
        file.reset();
        file = *folder.open();
    }
};

/// An empty file of the same event, that is to get everything from others.
void join(DeskWithFile &desk)
{
    Event event = anEvent();
    event.name = u"?"_s;
    LANYARD_VERIFY_DONE(desk.folder.files().create(desk.folder.path(), event, {}));
    auto file = desk.folder.open();
    LANYARD_VERIFY_DONE(file);
    desk.file = *std::move(file);
    LANYARD_VERIFY_DONE(desk.ledger().join(std::nullopt));
}

/// What @p from has and @p to has not.
QList<LedgerRecord> missing(const Ledger &from, const Ledger &to)
{
    QList<LedgerRecord> records;
    const LedgerHeads had = *to.heads();
    const LedgerHeads all = *from.heads();
    for (LedgerHead head : all) {
        const auto known = std::ranges::find(had, head.incarnation, &LedgerHead::incarnation);
        head.seq = known == had.end() ? 0 : known->seq;
        records += *from.after(head, std::numeric_limits<qint64>::max());
    }
    return records;
}

Ledger::Intake give(const DeskWithFile &from, const DeskWithFile &to)
{
    const auto intake = to.ledger().takeIn(missing(from.ledger(), to.ledger()), noon);
    if (!intake)
        qWarning("%s", why(intake).constData());
    return intake ? *intake : Ledger::Intake{.taken = -1};
}

Deed admission(const DeskWithFile &desk,
               QStringView code,
               const QString &entry = u"0"_s,
               const QString &basis = u"offline"_s,
               const QDateTime &at = noon)
{
    Deed deed = aDeed(Deed::Kind::Admission, desk.who(code), desk.door(), at);
    deed.body.insert(u"claim"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    deed.body.insert(u"entry"_s, entry);
    deed.body.insert(u"basis"_s, basis);
    return deed;
}

/// Everything that two desks with the same records must agree on, in words of no file's own.
QStringList picture(const DeskWithFile &desk)
{
    QStringList lines;
    sqlite3 *database = nullptr;
    sqlite3_open(desk.folder.path().toUtf8().constData(), &database);
    const auto line = [](void *list, int columns, char **texts, char **) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(QString::fromUtf8(texts[i] ? texts[i] : "-"));
        static_cast<QStringList *>(list)->append(cells.join(u'|'));
        return 0;
    };
    for (const char *sql : {
             "SELECT 'event', name, starts, ends, time_zone FROM event",
             "SELECT 'type', name, role, colour, online FROM ticket_type ORDER BY name",
             "SELECT 'person', hex(r.subject), r.code, t.name, r.standing, r.name, r.company,"
             " r.email, r.phone, r.notes, r.fields, r.corrected, r.named_by, r.unlisted,"
             " (SELECT source FROM import WHERE number = r.import)"
             " FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type"
             " ORDER BY r.subject",
             "SELECT 'door', hex(uuid), name, place, opens, closes, capacity, reentry, "
             "without_hub, apart_seats"
             " FROM door ORDER BY uuid",
             "SELECT 'welcome', hex(d.uuid), t.name FROM door_welcome AS w"
             " JOIN door AS d ON d.id = w.door JOIN ticket_type AS t ON t.id = w.ticket_type"
             " ORDER BY d.uuid, t.name",
             "SELECT 'retired', c.code, hex(r.subject) FROM retired_code AS c"
             " JOIN registration AS r ON r.id = c.registration ORDER BY c.code",
             "SELECT 'setting', name, value FROM setting ORDER BY name",
             "SELECT 'operator', name, role, pin FROM operator ORDER BY name",
             "SELECT 'template', name, hex(json) FROM badge_template ORDER BY name",
             "SELECT 'presence', hex(r.subject), hex(d.uuid), p.entries, p.inside, p.first, "
             "p.since,"
             " p.last_out, p.desk, p.operator FROM presence AS p"
             " JOIN registration AS r ON r.id = p.registration JOIN door AS d ON d.id = p.door"
             " ORDER BY r.subject, d.uuid",
             "SELECT 'occupancy', hex(d.uuid), o.people, o.inside FROM occupancy AS o"
             " JOIN door AS d ON d.id = o.door WHERE o.people <> 0 ORDER BY d.uuid",
             "SELECT 'deed', hex(j.incarnation), j.seq, f.kind, f.at, hex(r.subject), hex(d.uuid),"
             " f.undone, f.verdict FROM deed AS f JOIN journal AS j ON j.position = f.position"
             " LEFT JOIN registration AS r ON r.id = f.registration"
             " LEFT JOIN door AS d ON d.id = f.door ORDER BY j.incarnation, j.seq",
             "SELECT 'job', id, state, printer, copies FROM print_job ORDER BY id",
             "SELECT 'waiting', thing, key FROM waiting ORDER BY thing, key",
         })
        sqlite3_exec(database, sql, line, &lines, nullptr);
    sqlite3_close(database);
    const auto conflicts = desk.ledger().conflicts();
    for (const Conflict &conflict : *conflicts) {
        QStringList rivals;
        for (const RivalAdmission &rival : conflict.admissions)
            rivals.append(rival.desk + u'@' + rival.claim.toString());
        lines.append(
            u"conflict|%1|%2|%3"_s.arg(conflict.name, rivals.join(u','), conflict.acknowledgedBy));
    }
    return lines;
}

} // namespace

/// What travels between the event files of several desks.
class LedgerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        first.emplace();
        second.emplace();
        first->file = first->folder.fresh();
        QVERIFY(first->file);
        RegistrationDraft ada = aDraft(u"CODE-1"_s, u"Ada"_s);
        ada.email = u"ada@example.org"_s;
        ada.fields = {{u"Camp"_s, u"yes"_s}};
        LANYARD_VERIFY_DONE(import(*first->file, {ada, aDraft(u"CODE-2"_s, u"Bob"_s)}));
        LANYARD_VERIFY_DONE(first->ledger().share(std::nullopt));
        join(*second);
        give(*first, *second);
    }
    void cleanup()
    {
        for (auto *desk : {&first, &second}) {
            if ((*desk)->file)
                QCOMPARE(problemsOf(*(*desk)->file), QStringList{});
            desk->reset();
        }
    }

    void anEmptyFileGetsTheWholeEvent()
    {
        QCOMPARE(picture(*second), picture(*first));
        QCOMPARE(second->who(u"CODE-1").name, u"Ada"_s);
        QCOMPARE(second->who(u"CODE-1").fields.value(u"Camp"_s), u"yes"_s);
        QCOMPARE(second->door().name, first->door().name);
        QVERIFY(second->ledger().isShared());
        QCOMPARE(*second->ledger().digest(), *first->ledger().digest());
        second->openAgain();
        QCOMPARE(second->file->event().name, anEvent().name);
        QVERIFY(second->ledger().isShared());
    }

    void anEventThatIsNotSharedWritesNoMoreThanBefore()
    {
        EventFolder alone;
        const auto file = alone.fresh();
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        QVERIFY(!file->ledger().isShared());
        const auto heads = file->ledger().heads();
        for (const LedgerHead &head : *heads) {
            const auto records = file->ledger().after({head.incarnation, 0, {}}, 1 << 20);
            for (const LedgerRecord &record : *records)
                QVERIFY(record.kind != "state");
        }
        QCOMPARE(failureIn(file->ledger().takeIn({}, noon)), Failure::Kind::InvalidValue);
        QCOMPARE(failureIn(file->ledger().setMembership(std::nullopt)),
                 Failure::Kind::InvalidValue);
    }

    void everythingThatIsChangedTravels()
    {
        Registrar &registrar = second->file->registrar();
        const auto wanda = registrar.add({.name = u"Wanda"_s, .ticketType = u"Walk-in"_s}, noon);
        LANYARD_VERIFY_DONE(wanda);
        const Id<Registration> ada = second->who(u"CODE-1").id;
        LANYARD_VERIFY_DONE(registrar.correct(ada, {{u"company"_s, u"Engines"_s}}, noon));
        LANYARD_VERIFY_DONE(registrar.note(ada, u"wheelchair"_s, noon));
        const auto again = registrar.reissue(second->who(u"CODE-2").id, {}, noon);
        LANYARD_VERIFY_DONE(again);
        Door party = second->door();
        party.id = {};
        party.name = u"Party"_s;
        party.welcome = {wanda->type.id};
        party.withoutHub = WithoutHub::Refuse;
        LANYARD_VERIFY_DONE(second->file->doors().add(party));
        LANYARD_VERIFY_DONE(second->file->settings().choose(EventChoices{.undoMinutes = 3}, noon));
        LANYARD_VERIFY_DONE(second->file->operators().add(
            Operator{.id = {}, .name = u"Olga"_s, .role = Role::Organiser, .badge = ada},
            u"2468"_s,
            noon));
        give(*second, *first);

        QCOMPARE(picture(*first), picture(*second));
        QCOMPARE(first->who(wanda->code.text()).type.name, u"Walk-in"_s);
        QCOMPARE(first->who(u"CODE-1").company, u"Engines"_s);
        QVERIFY(first->who(u"CODE-1").notes.contains(u"wheelchair"_s));
        QVERIFY(!personWith(*first->file, u"CODE-2"));
        QCOMPARE(first->who(again->code.text()).name, u"Bob"_s);
        QCOMPARE(first->file->settings().choices()->undoMinutes, 3);
        const auto recognised
            = first->file->operators().recognise({.name = u"Olga"_s, .pin = u"2468"_s}, noon);
        QVERIFY(recognised && std::holds_alternative<Recognised>(*recognised));
        const auto doors = first->file->doors().doors();
        const auto found = std::ranges::find(*doors, u"Party"_s, &Door::name);
        QVERIFY(found != doors->end());
        QCOMPARE(found->withoutHub, WithoutHub::Refuse);
        QCOMPARE(found->welcome.size(), 1);
    }

    void aDoorThatIsTakenAwayIsGoneEverywhere()
    {
        const auto before = second->file->doors().doors();
        QCOMPARE(*second->file->doors().remove(before->last().id), DoorRemoval::Removed);
        give(*second, *first);
        QCOMPARE(first->file->doors().doors()->size(), before->size() - 1);
        QCOMPARE(picture(*first), picture(*second));
    }

    void twoWhoChangeDifferentFieldsOfAPersonKeepBoth()
    {
        LANYARD_VERIFY_DONE(first->file->registrar().correct(
            first->who(u"CODE-1").id, {{u"company"_s, u"Engines"_s}}, noon));
        LANYARD_VERIFY_DONE(second->file->registrar().correct(
            second->who(u"CODE-1").id, {{u"job_title"_s, u"Countess"_s}}, noon));
        give(*second, *first);
        give(*first, *second);
        for (const auto *desk : {&*first, &*second}) {
            QCOMPARE(desk->who(u"CODE-1").company, u"Engines"_s);
            QCOMPARE(desk->who(u"CODE-1").jobTitle, u"Countess"_s);
        }
    }

    void ofTwoChangesOfOneFieldTheLaterCounts()
    {
        for (const auto *desk : {&*first, &*second, &*first}) {
            const QString company = u"Company %1"_s.arg(desk == &*second ? 2 : 1);
            LANYARD_VERIFY_DONE(desk->file->registrar().correct(
                desk->who(u"CODE-1").id, {{u"company"_s, company}}, noon));
        }
        LANYARD_VERIFY_DONE(second->file->registrar().correct(
            second->who(u"CODE-1").id, {{u"company"_s, u"The last"_s}}, noon));
        give(*first, *second);
        give(*second, *first);
        QCOMPARE(first->who(u"CODE-1").company, u"The last"_s);
        QCOMPARE(second->who(u"CODE-1").company, u"The last"_s);
    }

    void anImportThatChangesNothingMakesNoRecordsOfPeople()
    {
        RegistrationDraft ada = aDraft(u"CODE-1"_s, u"Ada"_s);
        ada.email = u"ada@example.org"_s;
        ada.fields = {{u"Camp"_s, u"yes"_s}};
        LANYARD_VERIFY_DONE(import(*first->file, {ada, aDraft(u"CODE-2"_s, u"Bob"_s)}));
        for (const LedgerRecord &record : missing(first->ledger(), second->ledger()))
            QVERIFY2(record.kind != "state", record.body.constData());
    }

    void anImportAtOneDeskReachesTheOther()
    {
        QList<RegistrationDraft> drafts;
        for (int i = 1; i <= 2000; ++i)
            drafts.append(aDraft(u"CODE-%1"_s.arg(i), u"Guest %1"_s.arg(i)));
        LANYARD_VERIFY_DONE(import(*second->file, drafts, Intake::Missing::Keep, u"pretix"_s));
        give(*second, *first);
        QCOMPARE(picture(*first), picture(*second));
        QCOMPARE(first->who(u"CODE-1999").name, u"Guest 1999"_s);
        const auto again
            = import(*first->file, {drafts.first()}, Intake::Missing::Keep, u"pretix"_s);
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->missing, 1999);
    }

    void whoCameInAtOneDeskIsInAtTheOther()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        give(*first, *second);
        const auto history
            = second->file->journal().history(second->who(u"CODE-1").id, second->door().id, noon);
        LANYARD_VERIFY_DONE(history);
        QVERIFY(history->isInside());
        QCOMPARE(history->peopleInside, 1);
        QCOMPARE(picture(*second), picture(*first));
    }

    void anUndoThatComesBeforeItsAdmissionCountsInTheEnd()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        give(*first, *second);
        const auto last = second->file->journal().lastAdmission(second->who(u"CODE-1").id, {});
        Deed undo = aDeed(Deed::Kind::Undo, second->who(u"CODE-1"), second->door());
        undo.body = {
            {u"undoes"_s,
             QJsonObject{{u"incarnation"_s, (*last)->id.incarnation.toString(QUuid::WithoutBraces)},
                         {u"seq"_s, (*last)->id.seq}}}};
        LANYARD_VERIFY_DONE(second->file->journal().append(undo));

        DeskWithFile third;
        join(third);
        QList<LedgerRecord> all = missing(second->ledger(), third.ledger());
        QList<LedgerRecord> ofSecond;
        for (const LedgerRecord &record : std::as_const(all)) {
            if (record.incarnation == second->ledger().incarnation())
                ofSecond.append(record);
        }
        LANYARD_VERIFY_DONE(third.ledger().takeIn(ofSecond, noon));
        give(*second, third);
        QCOMPARE(picture(third), picture(*second));
        QCOMPARE(third.file->attendance().crowd(third.door().id)->people, 0);
        QCOMPARE(problemsOf(*third.file), QStringList{});
    }

    void whatComesTwiceCountsOnce()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        const QList<LedgerRecord> records = missing(first->ledger(), second->ledger());
        LANYARD_VERIFY_DONE(second->ledger().takeIn(records, noon));
        const auto again = second->ledger().takeIn(records + records, noon);
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->taken, 0);
        QCOMPARE(again->known, 2 * records.size());
        QCOMPARE(picture(*second), picture(*first));
    }

    void whatDoesNotFollowIsLeftForTheNextTime()
    {
        for (int i = 0; i < 3; ++i)
            LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        QList<LedgerRecord> records = missing(first->ledger(), second->ledger());
        records.removeAt(1);
        const auto intake = second->ledger().takeIn(records, noon);
        LANYARD_VERIFY_DONE(intake);
        QCOMPARE(intake->taken, 1);
        give(*first, *second);
        QCOMPARE(picture(*second), picture(*first));
    }

    void aPersonLetInAtTwoDesksIsAConflictUntilSomebodySawToIt()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        LANYARD_VERIFY_DONE(second->file->journal().append(
            admission(*second, u"CODE-1", u"0"_s, u"online"_s, noon.addSecs(60))));
        give(*first, *second);
        give(*second, *first);
        const auto conflicts = first->ledger().conflicts();
        LANYARD_VERIFY_DONE(conflicts);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->constFirst().name, u"Ada"_s);
        QCOMPARE(conflicts->constFirst().admissions.size(), 2);
        QVERIFY2(conflicts->constFirst().admissions.constFirst().confirmed,
                 "what the hub confirmed counts, though it was later");
        QCOMPARE(picture(*second), picture(*first));
        QCOMPARE(first->file->attendance().attendance({})->people, 1);

        LANYARD_VERIFY_DONE(first->ledger().acknowledge(conflicts->constFirst(), noon));
        give(*first, *second);
        QCOMPARE(second->ledger().conflicts()->constFirst().acknowledgedBy, mainDesk.operatorName);
    }

    void oneWhoCameBackAfterAnExitIsNoConflict()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        give(*first, *second);
        LANYARD_VERIFY_DONE(second->file->journal().append(
            aDeed(Deed::Kind::Exit, second->who(u"CODE-1"), second->door(), noon.addSecs(60))));
        LANYARD_VERIFY_DONE(second->file->journal().append(
            admission(*second, u"CODE-1", u"1"_s, u"online"_s, noon.addSecs(120))));
        give(*second, *first);
        QCOMPARE(first->ledger().conflicts()->size(), 0);
    }

    void anAttemptIsOpenUntilSomethingCameOfIt()
    {
        Ledger &ledger = first->ledger();
        const auto who = first->who(u"CODE-1").id;
        const auto claim = ledger.openAttempt(who, first->door().id, u"0"_s, noon);
        LANYARD_VERIFY_DONE(claim);
        const auto again = ledger.openAttempt(who, first->door().id, u"0"_s, noon);
        LANYARD_VERIFY_DONE(again);
        QCOMPARE(again->id, claim->id);
        first->openAgain();
        const auto open = first->ledger().openAttempts();
        LANYARD_VERIFY_DONE(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().claim, claim->id);
        QCOMPARE(open->constFirst().name, u"Ada"_s);
        give(*first, *second);
        QCOMPARE(second->ledger().openAttempts()->size(), 0);

        Deed deed = admission(*first, u"CODE-1");
        deed.body.insert(u"claim"_s, claim->id.toString(QUuid::WithoutBraces));
        LANYARD_VERIFY_DONE(first->file->journal().append(deed));
        QCOMPARE(first->ledger().openAttempts()->size(), 0);
        QCOMPARE(*first->ledger().wasTakenBack(claim->id), false);
        const auto last = first->file->journal().lastAdmission(who, {});
        Deed undo = aDeed(Deed::Kind::Undo, first->who(u"CODE-1"), first->door());
        undo.body = {
            {u"undoes"_s,
             QJsonObject{{u"incarnation"_s, (*last)->id.incarnation.toString(QUuid::WithoutBraces)},
                         {u"seq"_s, (*last)->id.seq}}}};
        LANYARD_VERIFY_DONE(first->file->journal().append(undo));
        QCOMPARE(*first->ledger().wasTakenBack(claim->id), true);
    }

    void theHubsClockOrdersWhatTwoWrongClocksDid()
    {
        first->ledger().setClockOffset(-600'000); // ten minutes fast
        const QDateTime now = QDateTime::currentDateTimeUtc();
        LANYARD_VERIFY_DONE(
            first->file->journal().append(admission(*first, u"CODE-1", u"0"_s, u"online"_s, now)));
        give(*first, *second);
        LANYARD_VERIFY_DONE(second->file->journal().append(
            aDeed(Deed::Kind::Exit, second->who(u"CODE-1"), second->door(), now.addSecs(-300))));
        give(*second, *first);
        QCOMPARE(picture(*second), picture(*first));
        QCOMPARE(first->file->attendance().crowd(first->door().id)->inside, 0);
    }

    void whatCannotBeUsedIsPutAsideAndTheRestGoesOn_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("a body that is no JSON") << 0;
        QTest::newRow("a hash that does not fit") << 1;
        QTest::newRow("a clock of the year 3000") << 2;
        QTest::newRow("a subject of the wrong size") << 3;
        QTest::newRow("a body that is too large") << 4;
    }
    void whatCannotBeUsedIsPutAsideAndTheRestGoesOn()
    {
        QFETCH(const int, damage);
        for (int i = 0; i < 3; ++i)
            LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        QList<LedgerRecord> records = missing(first->ledger(), second->ledger());
        LedgerRecord &bad = records[records.size() - 2];
        const QByteArray hash = bad.hash;
        switch (damage) {
        case 0: bad.body = "no"; break;
        case 1: bad.at += 1; break;
        case 2: bad.hlc = qint64{33'000'000'000'000} << 16; break;
        case 3: bad.subject = "short"; break;
        default: bad.body = QByteArray(LedgerRecord::maxBody + 1, ' '); break;
        }
        QCOMPARE(bad.hash, hash);
        const auto intake = second->ledger().takeIn(records, noon);
        LANYARD_VERIFY_DONE(intake);
        QCOMPARE(intake->quarantined, 1);
        QCOMPARE(intake->taken, records.size() - 1);
        const auto aside = second->ledger().quarantine();
        QCOMPARE(aside->size(), 1);
        QVERIFY(!aside->constFirst().why.isEmpty());
        QCOMPARE(*second->ledger().heads(), *first->ledger().heads());
        QCOMPARE(missing(first->ledger(), second->ledger()).size(), 0);
    }

    void aKindOfANewerProgramIsKeptAndPassedOn()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        first->file.reset();
        QVERIFY(first->folder.tamper("DROP TRIGGER journal_is_never_changed;"));
        first->file = *first->folder.open();
        DeskWithFile third;
        join(third);
        give(*first, third);
        QCOMPARE(*third.ledger().heads(), *first->ledger().heads());
    }

    void twoHistoriesOfOneRunAreNoticed()
    {
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        QList<LedgerRecord> records = missing(first->ledger(), second->ledger());
        LANYARD_VERIFY_DONE(second->ledger().takeIn(records, noon));
        records.last().hash[0] = char(records.last().hash[0] ^ 1);
        const auto intake = second->ledger().takeIn(records, noon);
        LANYARD_VERIFY_DONE(intake);
        QCOMPARE(intake->forked, QList<QUuid>{first->ledger().incarnation()});
    }

    void aRunThatWasWokenTwiceIsContinuedAsAnother()
    {
        give(*first, *second);
        const QUuid before = first->ledger().incarnation();
        const auto heads = first->ledger().heads();
        const auto shared = std::ranges::find(*heads, before, &LedgerHead::incarnation);
        const qint64 sharedUpTo = shared->seq;
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-1")));
        LANYARD_VERIFY_DONE(first->file->registrar().correct(
            first->who(u"CODE-2").id, {{u"company"_s, u"Twice"_s}}, noon));
        const auto last = first->file->journal().lastAdmission(first->who(u"CODE-1").id, {});
        Deed undo = aDeed(Deed::Kind::Undo, first->who(u"CODE-1"), first->door());
        undo.body = {
            {u"undoes"_s,
             QJsonObject{{u"incarnation"_s, (*last)->id.incarnation.toString(QUuid::WithoutBraces)},
                         {u"seq"_s, (*last)->id.seq}}}};
        LANYARD_VERIFY_DONE(first->file->journal().append(undo));
        LANYARD_VERIFY_DONE(first->file->journal().append(admission(*first, u"CODE-2")));

        LANYARD_VERIFY_DONE(first->ledger().beginAnew(sharedUpTo));
        QVERIFY(first->ledger().incarnation() != before);
        QCOMPARE(first->file->attendance().crowd(first->door().id)->people, 1);
        give(*first, *second);
        QCOMPARE(picture(*second), picture(*first));
        QCOMPARE(second->who(u"CODE-2").company, u"Twice"_s);
        LANYARD_VERIFY_DONE(first->file->journal().append(
            aDeed(Deed::Kind::Exit, first->who(u"CODE-2"), first->door())));
        give(*first, *second);
        QCOMPARE(picture(*second), picture(*first));
    }

    void anyOrderOfArrivalGivesTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Three desks do things while they hear of each other by bits and pieces, in any order.
    void anyOrderOfArrivalGivesTheSame()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random{seed};
        DeskWithFile third;
        join(third);
        give(*first, third);
        const std::array desks{&*first, &*second, &third};
        for (int step = 0; step < 120; ++step) {
            DeskWithFile &desk = *desks[random.bounded(3)];
            if (random.bounded(3) == 0)
                hearSomething(*desks[random.bounded(3)], desk, random);
            else
                doSomething(desk, random, step);
        }
        for (int round = 0; round < 2; ++round) {
            for (const DeskWithFile *from : desks) {
                for (const DeskWithFile *to : desks)
                    give(*from, *to);
            }
        }
        QCOMPARE(picture(*second), picture(*first));
        QCOMPARE(picture(third), picture(*first));
        QCOMPARE(*third.ledger().digest(), *first->ledger().digest());
        QCOMPARE(problemsOf(*third.file), QStringList{});

        DeskWithFile fourth;
        join(fourth);
        QList<LedgerRecord> all = missing(*&third.ledger(), fourth.ledger());
        while (!all.isEmpty()) { // one at a time, each where it may
            const auto intake
                = fourth.ledger().takeIn({all.takeAt(nextOf(all, fourth, random))}, noon);
            LANYARD_VERIFY_DONE(intake);
            QCOMPARE(intake->taken, 1);
        }
        QCOMPARE(picture(fourth), picture(*first));
        QCOMPARE(problemsOf(*fourth.file), QStringList{});
    }

private:
    static void
    hearSomething(const DeskWithFile &from, const DeskWithFile &to, QRandomGenerator &random)
    {
        QList<LedgerRecord> records = missing(from.ledger(), to.ledger());
        records = records.first(random.bounded(int(records.size()) + 1));
        LANYARD_VERIFY_DONE(to.ledger().takeIn(records, noon));
    }
    /// Any record whose predecessor is there.
    static qsizetype
    nextOf(const QList<LedgerRecord> &all, const DeskWithFile &desk, QRandomGenerator &random)
    {
        const auto heads = desk.ledger().heads();
        QList<qsizetype> possible;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto head
                = std::ranges::find(*heads, all[i].incarnation, &LedgerHead::incarnation);
            if (all[i].seq == (head == heads->end() ? 0 : head->seq) + 1)
                possible.append(i);
        }
        return possible.at(random.bounded(int(possible.size())));
    }
    static void doSomething(DeskWithFile &desk, QRandomGenerator &random, int step)
    {
        const QString code = random.bounded(2) ? u"CODE-1"_s : u"CODE-2"_s;
        Registrar &registrar = desk.file->registrar();
        const QDateTime at = noon.addSecs(step);
        const auto who = personWith(*desk.file, code);
        if (!who)
            return;
        switch (random.bounded(9)) {
        case 0:
            LANYARD_VERIFY_DONE(
                registrar.correct(who->id, {{u"company"_s, u"C%1"_s.arg(random.bounded(9))}}, at));
            break;
        case 1:
            LANYARD_VERIFY_DONE(
                registrar.correct(who->id, {{u"name"_s, u"N%1"_s.arg(random.bounded(9))}}, at));
            break;
        case 2:
            LANYARD_VERIFY_DONE(registrar.add(
                {.name = u"W%1"_s.arg(step), .ticketType = u"T%1"_s.arg(random.bounded(3))}, at));
            break;
        case 3:
            LANYARD_VERIFY_DONE(
                desk.file->journal().append(aDeed(Deed::Kind::Exit, *who, desk.door(), at)));
            break;
        case 4: {
            const auto last = desk.file->journal().lastAdmission(who->id, {});
            if (!*last)
                break;
            Deed undo = aDeed(Deed::Kind::Undo, *who, desk.door(), at);
            undo.body = {{u"undoes"_s,
                          QJsonObject{{u"incarnation"_s,
                                       (*last)->id.incarnation.toString(QUuid::WithoutBraces)},
                                      {u"seq"_s, (*last)->id.seq}}}};
            LANYARD_VERIFY_DONE(desk.file->journal().append(undo));
            break;
        }
        case 5: {
            Door door = desk.door();
            door.place = u"Hall %1"_s.arg(random.bounded(5));
            LANYARD_VERIFY_DONE(desk.file->doors().change(door));
            break;
        }
        case 6: desk.openAgain(); break;
        default:
            LANYARD_VERIFY_DONE(desk.file->journal().append(
                admission(desk, code, QString::number(random.bounded(2)), u"offline"_s, at)));
        }
    }

    std::optional<DeskWithFile> first;
    std::optional<DeskWithFile> second;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_Ledger.moc"
