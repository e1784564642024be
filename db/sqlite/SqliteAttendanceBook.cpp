// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteAttendanceBook.h"

#include "db/sqlite/AttendanceTally.h"
#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/Surnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

// By time, not by position: a list typed in afterwards has the times that were written on paper.
constexpr auto selectDeeds = R"(
    SELECT f.kind, f.registration, f.door, f.at, f.desk, f.operator, f.verdict
    FROM deed AS f
    WHERE f.kind IN ('admission', 'override', 'exit', 'refusal') AND f.undone = 0
        AND (:door IS NULL OR f.door = :door)
        AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until)
    ORDER BY f.at, f.position
)";

constexpr auto selectWalkIns = R"(
    SELECT registration FROM deed WHERE kind = 'walk_in' AND registration IS NOT NULL
)";

constexpr auto selectPassages = R"(
    SELECT f.registration, f.kind = 'exit', f.at, d.name, f.desk
    FROM deed AS f JOIN door AS d ON d.id = f.door
    WHERE f.kind IN ('admission', 'override', 'exit') AND f.registration IS NOT NULL
        AND f.undone = 0
        AND (:door IS NULL OR f.door = :door)
        AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until)
    ORDER BY f.at, f.position
)";

constexpr auto selectDoors = R"(
    SELECT id, name, closes, capacity FROM door
    WHERE (:door IS NULL OR id = :door) ORDER BY opens, name
)";

constexpr auto selectTypeOf = R"(
    SELECT t.name, t.role FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE r.id = :id
)";

constexpr auto countOnSite = R"(
    SELECT count(*) FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE t.online = 0
)";

constexpr auto selectInside = R"(
    SELECT registration, door FROM presence
    WHERE inside = 1 AND (:door IS NULL OR door = :door)
        AND (:from IS NULL OR since >= :from) AND (:until IS NULL OR since < :until)
)";

constexpr auto selectCrowd = R"(SELECT people, inside FROM occupancy WHERE door = :door)";

// Backwards from the end of the journal, which is where the last ones stand.
// By when they came: other desks' records come later.
constexpr auto selectLatest = R"(
    SELECT registration, at, desk FROM deed
    WHERE door = :door AND kind IN ('admission', 'override') AND undone = 0
    ORDER BY at DESC, position DESC LIMIT :limit
)";

constexpr auto selectPerson = R"(
    SELECT p.*, EXISTS (SELECT 1 FROM print_job WHERE registration = p.id AND state = 'printed')
    FROM person AS p WHERE p.id = :id
)";

// A door that welcomes only some ticket types misses only those.
constexpr auto selectAwaited = R"(
    SELECT p.*, EXISTS (SELECT 1 FROM print_job WHERE registration = p.id AND state = 'printed')
    FROM person AS p
    WHERE p.type_online = 0 AND (p.standing = 'confirmed' OR p.standing = :too)
        AND (:door IS NULL
             OR NOT EXISTS (SELECT 1 FROM door_welcome WHERE door = :door)
             OR EXISTS (SELECT 1 FROM door_welcome
                        WHERE door = :door AND ticket_type = p.type_id))
        AND NOT EXISTS (
            SELECT 1 FROM deed AS f
            WHERE f.registration = p.id AND f.kind IN ('admission', 'override') AND f.undone = 0
                AND (:door IS NULL OR f.door = :door)
                AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until))
    ORDER BY p.id
)";

constexpr auto countNoShows = R"(
    SELECT count(*)
    FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE t.online = 0 AND r.standing = 'confirmed'
        AND (:door IS NULL
             OR NOT EXISTS (SELECT 1 FROM door_welcome WHERE door = :door)
             OR EXISTS (SELECT 1 FROM door_welcome
                        WHERE door = :door AND ticket_type = r.ticket_type))
        AND NOT EXISTS (
            SELECT 1 FROM deed AS f
            WHERE f.registration = r.id AND f.kind IN ('admission', 'override') AND f.undone = 0
                AND (:door IS NULL OR f.door = :door)
                AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until))
)";

void bindDoor(Execution &row, const AttendanceFilter &filter)
{
    if (filter.door)
        row.bind(":door", filter.door.value());
}

void bindFilter(Execution &row, const AttendanceFilter &filter)
{
    bindDoor(row, filter);
    if (filter.between) {
        row.bind(":from", filter.between->first.toMSecsSinceEpoch())
            .bind(":until", filter.between->second.toMSecsSinceEpoch());
    }
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

enum class What { Entry, Exit, Refusal };

What whatIn(const Execution &row)
{
    const QByteArrayView kind = row.bytes(0);
    return kind == "exit" ? What::Exit : kind == "refusal" ? What::Refusal : What::Entry;
}

} // namespace

SqliteAttendanceBook::SqliteAttendanceBook(Session &session)
    : m_session{session}
    , m_deeds{session.handle(), selectDeeds}
    , m_walkIns{session.handle(), selectWalkIns}
    , m_passages{session.handle(), selectPassages}
    , m_doors{session.handle(), selectDoors}
    , m_typeOf{session.handle(), selectTypeOf}
    , m_onSite{session.handle(), countOnSite}
    , m_noShows{session.handle(), countNoShows}
    , m_inside{session.handle(), selectInside}
    , m_crowd{session.handle(), selectCrowd}
    , m_latest{session.handle(), selectLatest}
    , m_person{session.handle(), selectPerson}
    , m_awaited{session.handle(), selectAwaited}
{
}

Result<QList<Door>> SqliteAttendanceBook::doors(const AttendanceFilter &filter) const
{
    QList<Door> doors;
    Execution row{m_doors};
    bindDoor(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return doors;
        Door door;
        door.id = Id<Door>{row.integer(0)};
        door.name = row.text(1);
        door.closes = utc(row.integer(2));
        if (!row.isNull(3))
            door.capacity = static_cast<int>(row.integer(3));
        doors.append(door);
    }
}

Result<Attendance> SqliteAttendanceBook::attendance(const AttendanceFilter &filter) const
{
    const auto known = doors(filter);
    if (!known)
        return known.failure();
    AttendanceTally tally{*known, zoneOf(m_session.event)};
    if (const auto done = addDeeds(tally, filter); !done)
        return done.failure();
    Attendance counts = tally.result();
    if (const auto done = countPeople(counts, tally.people()); !done)
        return done.failure();
    if (const auto done = countInside(counts, tally.people(), filter); !done)
        return done.failure();
    const auto registered = number(m_onSite, {});
    if (!registered)
        return registered.failure();
    const auto missing = number(m_noShows, filter);
    if (!missing)
        return missing.failure();
    counts.registrations = *registered;
    counts.noShows = *missing;
    return counts;
}

Result<Done> SqliteAttendanceBook::addDeeds(AttendanceTally &tally,
                                            const AttendanceFilter &filter) const
{
    Execution row{m_deeds};
    bindFilter(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const AttendanceTally::Passage passage{.who = row.integer(1),
                                               .door = row.integer(2),
                                               .at = row.integer(3),
                                               .desk = row.text(4),
                                               .operatorName = row.text(5)};
        const What what = whatIn(row);
        if (what == What::Refusal)
            tally.refuse(passage, row.text(6));
        else if (passage.who != 0 && what == What::Entry)
            tally.enter(passage);
        else if (passage.who != 0)
            tally.leave(passage);
    }
}

Result<Done> SqliteAttendanceBook::countPeople(Attendance &counts,
                                               const std::vector<qint64> &people) const
{
    const auto walkedIn = walkIns();
    if (!walkedIn)
        return walkedIn.failure();
    for (const qint64 who : people) {
        Execution type{m_typeOf};
        type.bind(":id", who);
        if (const auto found = type.next(); !found)
            return found.failure();
        ++counts.byType[type.text(0)];
        ++counts.byRole[type.text(1)];
        counts.walkIns += walkedIn->contains(who);
    }
    return Done{};
}

Result<QSet<qint64>> SqliteAttendanceBook::walkIns() const
{
    QSet<qint64> people;
    Execution row{m_walkIns};
    const auto read
        = forEachRow(row, [&](const Execution &each) { people.insert(each.integer(0)); });
    return read ? Result{people} : read.failure();
}

Result<Done> SqliteAttendanceBook::countInside(Attendance &counts,
                                               const std::vector<qint64> &people,
                                               const AttendanceFilter &filter) const
{
    const QSet<qint64> came{people.begin(), people.end()};
    QSet<qint64> inside;
    QHash<qint64, qint64> byDoor;
    Execution row{m_inside};
    bindFilter(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        if (!came.contains(row.integer(0)))
            continue;
        inside.insert(row.integer(0));
        ++byDoor[row.integer(1)];
    }
    counts.inside = inside.size();
    for (DoorNumbers &door : counts.doors)
        door.inside = byDoor.value(door.door.value());
    return Done{};
}

Result<Crowd> SqliteAttendanceBook::crowd(Id<Door> door) const
{
    Execution row{m_crowd};
    row.bind(":door", door.value());
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? Crowd{row.integer(0), row.integer(1)} : Crowd{};
}

Result<QList<Attendee>> SqliteAttendanceBook::latest(Id<Door> door, int howMany) const
{
    QList<Attendee> guests;
    Execution row{m_latest};
    row.bind(":door", door.value()).bind(":limit", howMany);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return guests;
        auto guest = attendee({.who = row.integer(0),
                               .firstIn = row.integer(1),
                               .desk = row.text(2),
                               .admissions = 1});
        if (!guest)
            return guest.failure();
        guests.append(*std::move(guest));
    }
}

Result<QList<SqliteAttendanceBook::Day>>
SqliteAttendanceBook::days(const AttendanceFilter &filter) const
{
    QList<Day> days; // in the order of first admission
    QHash<qint64, qsizetype> of;
    Execution row{m_passages};
    bindFilter(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return days;

        const qint64 who = row.integer(0);
        const bool leaves = row.integer(1) != 0;
        if (!of.contains(who)) {
            if (leaves) // came in before, or never
                continue;
            of.insert(who, days.size());
            days.append({.who = who, .firstIn = row.integer(2), .desk = row.text(4)});
        }
        Day &day = days[of.value(who)];
        if (leaves) {
            day.lastOut = row.integer(2);
            continue;
        }
        ++day.admissions;
        day.lastOut.reset();
        if (const QString door = row.text(3); !day.doors.contains(door))
            day.doors.append(door);
    }
}

Result<qint64> SqliteAttendanceBook::number(Statement &statement,
                                            const AttendanceFilter &filter) const
{
    Execution row{statement};
    bindFilter(row, filter);
    if (const auto found = row.next(); !found)
        return found.failure();
    return row.integer(0);
}

Result<Attendee> SqliteAttendanceBook::attendee(const Day &day) const
{
    Execution row{m_person};
    row.bind(":id", day.who);
    if (const auto found = row.next(); !found)
        return found.failure();
    auto who = registrationIn(row);
    if (!who)
        return who.failure();
    return Attendee{.who = *std::move(who),
                    .firstIn = utc(day.firstIn),
                    .lastOut = day.lastOut ? utc(*day.lastOut) : QDateTime{},
                    .admissions = day.admissions,
                    .doors = day.doors,
                    .desk = day.desk,
                    .badgePrinted = row.integer(registrationColumns) != 0};
}

Result<Done> SqliteAttendanceBook::forEachAttendee(const AttendanceFilter &filter,
                                                   const Visit &visit) const
{
    const auto came = days(filter);
    if (!came)
        return came.failure();
    for (const Day &day : *came) {
        const auto person = attendee(day);
        if (!person)
            return person.failure();
        if (!visit(*person))
            break;
    }
    return Done{};
}

Result<Done> SqliteAttendanceBook::forEachNoShow(const AttendanceFilter &filter,
                                                 const Visit &visit) const
{
    return forEachMissing(filter, Standing::Confirmed, [&visit](Registration &&who, bool printed) {
        Attendee absent{.who = std::move(who),
                        .firstIn = {},
                        .lastOut = {},
                        .admissions = 0,
                        .doors = {},
                        .desk = {},
                        .badgePrinted = printed};
        return visit(absent);
    });
}

Result<QList<Awaited>> SqliteAttendanceBook::awaited(const AttendanceFilter &filter) const
{
    struct Line
    {
        QByteArray key;
        Awaited person;
    };
    Surnames surnames;
    std::vector<Line> lines;
    const auto read = forEachMissing(filter, Standing::Unpaid, [&](Registration &&who, bool) {
        Surnames::Place place = surnames.placeOf(who.name);
        lines.push_back({std::move(place.key), {std::move(who), std::move(place.letter)}});
        return true;
    });
    if (!read)
        return read.failure();
    std::ranges::stable_sort(lines, {}, &Line::key);
    QList<Awaited> people;
    people.reserve(static_cast<qsizetype>(lines.size()));
    for (Line &line : lines)
        people.append(std::move(line.person));
    return people;
}

Result<Done> SqliteAttendanceBook::forEachMissing(const AttendanceFilter &filter,
                                                  Standing too,
                                                  const VisitMissing &visit) const
{
    Execution row{m_awaited};
    bindFilter(row, filter);
    row.bind(":too", nameOf(too));
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        auto who = registrationIn(row);
        if (!who)
            return who.failure();
        if (!visit(*std::move(who), row.integer(registrationColumns) != 0))
            return Done{};
    }
}

} // namespace lanyard::db
