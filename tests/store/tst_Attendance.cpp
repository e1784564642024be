// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreKit.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

#include <rapidcheck.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

namespace {

/// What somebody did, as the model remembers it.
struct Act
{
    Kind kind = Kind::Admission;
    int who = 0; ///< index of a person
    int door = 0; ///< index of a door
    QDateTime at;
    RecordId id = {};
    bool undone = false;
};

constexpr int persons = 6;

/// An event file with doors, people and a journal of random acts.
class Replay final
{
public:
    explicit Replay(int acts)
        : m_file{m_folder.fresh()}
    {
        QList<RegistrationDraft> drafts;
        for (int i = 0; i < persons; ++i) {
            drafts.append(aDraft(u"CODE-%1"_s.arg(i), u"Person %1"_s.arg(i)));
            drafts.last().ticketType = i % 2 ? u"Standard"_s : u"Speaker"_s;
            drafts.last().standing = i == persons - 1 ? Standing::Unpaid : Standing::Confirmed;
        }
        RC_ASSERT(bool(import(*m_file, drafts)));
        for (int i = 0; i < persons; ++i)
            m_people.append(*personWith(*m_file, u"CODE-%1"_s.arg(i)));
        m_doors = *m_file->doors().doors();
        for (int i = 0; i < acts; ++i)
            act();
        remember();
    }

    [[nodiscard]] EventFile &file() const { return *m_file; }
    [[nodiscard]] const QList<Door> &doors() const { return m_doors; }
    [[nodiscard]] const QList<Registration> &people() const { return m_people; }
    /// In the order of their time; undone ones left out.
    [[nodiscard]] QList<Act> standing(const AttendanceFilter &filter) const
    {
        QList<Act> acts;
        for (const Act &act : m_acts) {
            const bool within = !filter.between
                || (act.at >= filter.between->first && act.at < filter.between->second);
            if (!act.undone && within && (!filter.door || m_doors[act.door].id == filter.door))
                acts.append(act);
        }
        std::ranges::stable_sort(acts, {}, &Act::at);
        return acts;
    }

private:
    void act()
    {
        const Kind kind = *rc::gen::element(Kind::Admission,
                                            Kind::Admission,
                                            Kind::Admission,
                                            Kind::Override,
                                            Kind::Exit,
                                            Kind::Exit,
                                            Kind::Refusal,
                                            Kind::Undo);
        if (kind == Kind::Undo) {
            undo();
            return;
        }
        Act act{.kind = kind,
                .who = *rc::gen::inRange(0, persons),
                .door = *rc::gen::inRange<int>(0, static_cast<int>(m_doors.size())),
                .at = noon.addSecs(60 * *rc::gen::inRange(-60, 60 * 30))};
        append(aDeed(kind, m_people[act.who], m_doors[act.door], act.at));
        m_acts.append(act);
    }
    void undo()
    {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_acts.size(); ++i) {
            if (!m_acts[i].undone && m_acts[i].kind == Kind::Admission)
                open.append(i);
        }
        if (open.isEmpty())
            return;
        remember();
        Act &act = m_acts[open[*rc::gen::inRange<qsizetype>(0, open.size())]];
        Deed deed = aDeed(Kind::Undo, m_people[act.who], m_doors[act.door], noon);
        deed.body
            = {{u"undoes"_s,
                QJsonObject{{u"incarnation"_s, act.id.incarnation.toString(QUuid::WithoutBraces)},
                            {u"seq"_s, act.id.seq}}}};
        append(deed);
        act.undone = true;
    }
    void append(const Deed &deed) { RC_ASSERT(bool(m_file->journal().append(deed))); }
    /// The identities of the acts, in the order of writing.
    void remember()
    {
        qsizetype next = 0;
        RC_ASSERT(bool(m_file->journal().forEachRecord({}, [&](const JournalRecord &record) {
            if (record.kind != Kind::Import && record.kind != Kind::Undo)
                m_acts[next++].id = record.id;
            return true;
        })));
    }

    EventFolder m_folder;
    std::unique_ptr<EventFile> m_file;
    QList<Registration> m_people;
    QList<Door> m_doors;
    QList<Act> m_acts;
};

bool enters(const Act &act)
{
    return act.kind == Kind::Admission || act.kind == Kind::Override;
}

/// Who is inside at @p at, found by looking at everything that came before.
QSet<int> insideAt(const QList<Act> &acts, const QList<Door> &doors, const QDateTime &at)
{
    QSet<int> inside;
    for (int who = 0; who < persons; ++who) {
        for (int door = 0; door < doors.size(); ++door) {
            std::optional<QDateTime> since;
            for (const Act &act : acts) {
                if (act.at > at || act.who != who || act.door != door)
                    continue;
                if (enters(act))
                    since = act.at;
                else if (act.kind == Kind::Exit)
                    since.reset();
            }
            if (!since)
                continue;
            const QDate day = since->toTimeZone(zoneOf(anEvent())).date();
            const QDateTime leaves = *since < doors[door].closes
                ? doors[door].closes
                : startOfDay(anEvent(), day.addDays(1));
            if (at < leaves)
                inside.insert(who);
        }
    }
    return inside;
}

template<typename Map>
qint64 sumOf(const Map &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

AttendanceFilter anyFilter(const Replay &replay)
{
    AttendanceFilter filter;
    if (*rc::gen::inRange(0, 2) == 1)
        filter.door = replay.doors()[*rc::gen::inRange<qsizetype>(0, replay.doors().size())].id;
    if (const int day = *rc::gen::inRange(0, 3); day > 0) {
        const QDate date = anEvent().starts.addDays(day - 1);
        filter.between = {startOfDay(anEvent(), date), startOfDay(anEvent(), date.addDays(1))};
    }
    return filter;
}

} // namespace

class AttendanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=40"); } // each makes an event file

    void everyNumberIsWhatASimpleModelSays()
    {
        QVERIFY(rc::check("counts of people, doors, days and verdicts", [] {
            const Replay replay{*rc::gen::inRange(0, 40)};
            const AttendanceFilter filter = anyFilter(replay);
            const auto counted = replay.file().attendance().attendance(filter);
            RC_ASSERT(bool(counted));
            const QList<Act> acts = replay.standing(filter);

            std::map<int, QDateTime> first;
            QSet<std::pair<QDate, int>> days;
            QSet<std::pair<int, int>> atDoors;
            qint64 admissions = 0, exits = 0, refusals = 0;
            for (const Act &act : acts) {
                exits += act.kind == Kind::Exit;
                refusals += act.kind == Kind::Refusal;
                if (!enters(act))
                    continue;
                ++admissions;
                first.try_emplace(act.who, act.at);
                days.insert({act.at.toTimeZone(zoneOf(anEvent())).date(), act.who});
                atDoors.insert({act.door, act.who});
            }
            QMap<QDateTime, qint64> arrivals;
            qint64 speakers = 0, missing = 0;
            for (int i = 0; i < persons; ++i) {
                const bool came = first.contains(i);
                speakers += came && replay.people()[i].type.name == u"Speaker";
                missing += !came && replay.people()[i].standing == Standing::Confirmed;
                if (came)
                    ++arrivals[first[i]];
            }
            RC_ASSERT(counted->people == qint64(first.size()));
            RC_ASSERT(counted->byType.value(u"Speaker"_s) == speakers);
            RC_ASSERT(counted->noShows == missing);
            RC_ASSERT(counted->arrivals == arrivals);
            RC_ASSERT(sumOf(counted->byDay) == days.size());
            RC_ASSERT(sumOf(counted->byDoor) == atDoors.size());
            RC_ASSERT(counted->refusals == refusals);
            qint64 ofDoors = 0, outOfDoors = 0, refusedAtDoors = 0;
            for (const DoorNumbers &door : counted->doors) {
                ofDoors += door.admissions;
                outOfDoors += door.exits;
                refusedAtDoors += door.refusals;
                RC_ASSERT(door.people <= door.admissions);
                RC_ASSERT(door.peak.people <= door.people);
                RC_ASSERT(door.inside <= door.people);
            }
            RC_ASSERT(ofDoors == admissions);
            RC_ASSERT(outOfDoors == exits);
            RC_ASSERT(refusedAtDoors == refusals);
        }));
    }

    void theSumsAddUp()
    {
        QVERIFY(rc::check("each way of dividing people gives all of them", [] {
            const Replay replay{*rc::gen::inRange(0, 40)};
            const auto counted = replay.file().attendance().attendance(anyFilter(replay));
            RC_ASSERT(bool(counted));
            RC_ASSERT(sumOf(counted->byType) == counted->people);
            RC_ASSERT(sumOf(counted->byRole) == counted->people);
            RC_ASSERT(sumOf(counted->byDesk) == counted->people);
            RC_ASSERT(sumOf(counted->arrivals) == counted->people);
            RC_ASSERT(sumOf(inSteps(counted->arrivals, 10)) == counted->people);
            RC_ASSERT(sumOf(counted->byVerdict) == counted->refusals);
            RC_ASSERT(counted->inside <= counted->people);
            RC_ASSERT(counted->peak.people <= counted->people);
            RC_ASSERT((counted->peak.people > 0) == (counted->people > 0));
        }));
    }

    void thePeakIsTheMostThatEverWereInside()
    {
        QVERIFY(rc::check("no moment has more, and its own has as many", [] {
            const Replay replay{*rc::gen::inRange(1, 30)};
            const auto counted = replay.file().attendance().attendance({});
            RC_ASSERT(bool(counted));
            const QList<Act> acts = replay.standing({});
            qint64 most = 0;
            for (const Act &act : acts)
                most = std::max<qint64>(most, insideAt(acts, replay.doors(), act.at).size());
            RC_ASSERT(counted->peak.people == most);
            if (most > 0) {
                const auto then = insideAt(acts, replay.doors(), counted->peak.at);
                RC_ASSERT(qint64(then.size()) == most);
            }
        }));
    }

    void listsHaveExactlyThePeopleWhoAreCounted()
    {
        QVERIFY(rc::check("attendees, no-shows and those who are awaited", [] {
            const Replay replay{*rc::gen::inRange(0, 30)};
            const AttendanceFilter filter = anyFilter(replay);
            const AttendanceBook &book = replay.file().attendance();
            const auto counted = book.attendance(filter);
            RC_ASSERT(bool(counted));
            qint64 came = 0, missing = 0;
            RC_ASSERT(bool(book.forEachAttendee(filter, [&came](const Attendee &) {
                ++came;
                return true;
            })));
            RC_ASSERT(bool(book.forEachNoShow(filter, [&missing](const Attendee &) {
                ++missing;
                return true;
            })));
            const auto awaited = book.awaited(filter);
            RC_ASSERT(bool(awaited));
            RC_ASSERT(came == counted->people);
            RC_ASSERT(missing == counted->noShows);
            const auto unpaid = std::ranges::count_if(
                *awaited, [](const Awaited &one) { return one.who.standing == Standing::Unpaid; });
            RC_ASSERT(awaited->size() - unpaid == missing);
        }));
    }

    void aDeskIsMeasuredWhileItHasSomethingToDo()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        QList<RegistrationDraft> drafts;
        for (int i = 0; i < 40; ++i)
            drafts.append(aDraft(u"CODE-%1"_s.arg(i)));
        LANYARD_VERIFY_DONE(import(*file, drafts));
        const Door door = firstDoor(*file);
        // Twenty people ten seconds apart, half an hour of quiet, and twenty more.
        for (int i = 0; i < 40; ++i) {
            const QDateTime at = noon.addSecs(i * 10 + (i < 20 ? 0 : 1800));
            LANYARD_VERIFY_DONE(file->journal().append(
                aDeed(Kind::Admission, *personWith(*file, u"CODE-%1"_s.arg(i)), door, at)));
        }
        const auto counted = file->attendance().attendance({});
        LANYARD_VERIFY_DONE(counted);
        QCOMPARE(counted->desks.size(), 1);
        const DeskNumbers &desk = counted->desks.first();
        QCOMPARE(desk.desk, mainDesk.desk);
        QCOMPARE(desk.operators, QStringList{mainDesk.operatorName});
        QCOMPARE(desk.people, 40);
        QCOMPARE(desk.perMinute, 6.0);
        QCOMPARE(desk.atBest, 2.0); // twenty in ten minutes
        QCOMPARE(desk.last, noon.addSecs(390 + 1800));
    }

    void namesStandBySurname()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        const QStringList names{u"张伟"_s,
                                u"Ann-Sofie Lund"_s,
                                u"李雨桐"_s,
                                u"曾小雨"_s, // as a surname zeng, not ceng
                                u"Łukasz Żak"_s,
                                u"Ada Berg"_s,
                                u"白博言"_s,
                                u"Екатерина Соколова"_s,
                                u"김하늘"_s,
                                u"林小雨 Mia Lin"_s,
                                u"Zoë Ångström"_s,
                                u"2B"_s,
                                u"单文"_s}; // shan, not dan
        QList<RegistrationDraft> drafts;
        for (const QString &name : names)
            drafts.append(aDraft(u"CODE-%1"_s.arg(drafts.size()), name));
        LANYARD_VERIFY_DONE(import(*file, drafts));
        const auto awaited = file->attendance().awaited({});
        LANYARD_VERIFY_DONE(awaited);
        QStringList listed;
        for (const Awaited &one : *awaited)
            listed.append(one.letter + u' ' + one.who.name);
        QCOMPARE(listed,
                 (QStringList{u"… 2B"_s,
                              u"A Zoë Ångström"_s,
                              u"B 白博言"_s,
                              u"B Ada Berg"_s,
                              u"L 李雨桐"_s,
                              u"L 林小雨 Mia Lin"_s,
                              u"L Ann-Sofie Lund"_s,
                              u"S 单文"_s,
                              u"Z Łukasz Żak"_s,
                              u"Z 曾小雨"_s,
                              u"Z 张伟"_s,
                              u"С Екатерина Соколова"_s,
                              u"ㄱ 김하늘"_s}));
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "tst_Attendance.moc"
