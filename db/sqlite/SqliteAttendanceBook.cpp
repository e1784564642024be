// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteAttendanceBook.h"

#include "db/sqlite/RegistrationRow.h"

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectPassages = R"(
    SELECT f.registration, f.kind = 'exit', f.at, d.name, f.desk
    FROM deed AS f JOIN door AS d ON d.id = f.door
    WHERE f.kind IN ('admission', 'override', 'exit') AND f.registration IS NOT NULL
        AND f.undone = 0
        AND (:door IS NULL OR f.door = :door)
        AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until)
    ORDER BY f.at, f.position
)";

constexpr auto selectTypeOf = R"(
    SELECT t.name FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE r.id = :id
)";

constexpr auto countOnSite = R"(
    SELECT count(*) FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE t.online = 0
)";

constexpr auto countRefusals = R"(
    SELECT count(*) FROM deed AS f
    WHERE f.kind = 'refusal'
        AND (:door IS NULL OR f.door = :door)
        AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until)
)";

constexpr auto selectInside = R"(
    SELECT DISTINCT registration FROM presence
    WHERE inside = 1 AND (:door IS NULL OR door = :door)
        AND (:from IS NULL OR since >= :from) AND (:until IS NULL OR since < :until)
)";

constexpr auto selectPerson = R"(
    SELECT p.*, EXISTS (SELECT 1 FROM print_job WHERE registration = p.id AND state = 'printed')
    FROM person AS p WHERE p.id = :id
)";

// A door that welcomes only some ticket types misses only those.
constexpr auto selectNoShows = R"(
    SELECT p.*, EXISTS (SELECT 1 FROM print_job WHERE registration = p.id AND state = 'printed')
    FROM person AS p
    WHERE p.type_online = 0 AND p.standing = 'confirmed'
        AND (:door IS NULL
             OR NOT EXISTS (SELECT 1 FROM door_welcome WHERE door = :door)
             OR EXISTS (SELECT 1 FROM door_welcome
                        WHERE door = :door AND ticket_type = p.type_id))
        AND NOT EXISTS (
            SELECT 1 FROM deed AS f
            WHERE f.registration = p.id AND f.kind IN ('admission', 'override')
                AND f.undone = 0 AND (:door IS NULL OR f.door = :door)
                AND (:from IS NULL OR f.at >= :from) AND (:until IS NULL OR f.at < :until))
    ORDER BY p.id
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

QDateTime hourOf(qint64 ms)
{
    constexpr qint64 hour = 3'600'000;
    return utc(ms - ms % hour);
}

} // namespace

SqliteAttendanceBook::SqliteAttendanceBook(Session &session)
    : m_passages{session.handle(), selectPassages}
    , m_typeOf{session.handle(), selectTypeOf}
    , m_onSite{session.handle(), countOnSite}
    , m_refusals{session.handle(), countRefusals}
    , m_inside{session.handle(), selectInside}
    , m_person{session.handle(), selectPerson}
    , m_noShows{session.handle(), selectNoShows}
{
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

Result<Attendance> SqliteAttendanceBook::attendance(const AttendanceFilter &filter) const
{
    Attendance counts;
    const auto came = days(filter);
    if (!came)
        return came.failure();
    if (const auto done = countPeople(counts, *came); !done)
        return done.failure();

    const auto registered = number(m_onSite, {});
    if (!registered)
        return registered.failure();
    const auto refused = number(m_refusals, filter);
    if (!refused)
        return refused.failure();
    const auto stillHere = inside(filter, *came);
    if (!stillHere)
        return stillHere.failure();

    counts.registrations = *registered;
    counts.refusals = *refused;
    counts.inside = *stillHere;
    return counts;
}

Result<Done> SqliteAttendanceBook::countPeople(Attendance &counts, const QList<Day> &days) const
{
    counts.people = days.size();
    for (const Day &day : days) {
        Execution type{m_typeOf};
        type.bind(":id", day.who);
        if (const auto found = type.next(); !found)
            return found.failure();
        ++counts.byType[type.text(0)];
        ++counts.byHour[hourOf(day.firstIn)];
        ++counts.byDesk[day.desk];
        for (const QString &door : day.doors)
            ++counts.byDoor[door];
    }
    return Done{};
}

Result<qint64> SqliteAttendanceBook::inside(const AttendanceFilter &filter,
                                            const QList<Day> &days) const
{
    QSet<qint64> came;
    for (const Day &day : days)
        came.insert(day.who);

    qint64 people = 0;
    Execution row{m_inside};
    bindFilter(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return people;
        people += came.contains(row.integer(0));
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
    Execution row{m_noShows};
    bindFilter(row, filter);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        auto who = registrationIn(row);
        if (!who)
            return who.failure();
        const Attendee absent{.who = *std::move(who),
                              .firstIn = {},
                              .lastOut = {},
                              .admissions = 0,
                              .doors = {},
                              .desk = {},
                              .badgePrinted = row.integer(registrationColumns) != 0};
        if (!visit(absent))
            return Done{};
    }
}

} // namespace lanyard::db
