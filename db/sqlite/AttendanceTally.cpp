// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/AttendanceTally.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 longestPause = 90'000; // of a desk that has something to do
constexpr qint64 bestSpan = 10 * minute;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

double perMinuteWhileBusy(const std::vector<qint64> &admissions)
{
    qint64 busy = 0;
    qint64 served = 0;
    for (size_t i = 1; i < admissions.size(); ++i) {
        const qint64 pause = admissions[i] - admissions[i - 1];
        if (pause > longestPause)
            continue;
        busy += pause;
        ++served;
    }
    return busy < minute ? 0 : static_cast<double>(served * minute) / static_cast<double>(busy);
}

double perMinuteAtBest(const std::vector<qint64> &admissions)
{
    size_t best = 0;
    size_t first = 0;
    for (size_t last = 0; last < admissions.size(); ++last) {
        while (admissions[last] - admissions[first] >= bestSpan)
            ++first;
        best = std::max(best, last - first + 1);
    }
    return static_cast<double>(best * minute) / static_cast<double>(bestSpan);
}

/// The most people at once; somebody behind two doors is one.
template<typename Edge>
Peak peakOf(std::vector<Edge> edges)
{
    std::ranges::sort(edges, {}, [](const Edge &edge) { return std::pair{edge.at, edge.step}; });
    Peak peak;
    QHash<qint64, int> behindDoors;
    qint64 people = 0;
    for (const Edge &edge : edges) {
        int &doors = behindDoors[edge.who];
        const bool wasInside = doors > 0;
        doors += edge.step;
        people += (doors > 0) - wasInside;
        if (people > peak.people)
            peak = {people, utc(edge.at)};
    }
    return peak;
}

} // namespace

AttendanceTally::AttendanceTally(const QList<Door> &doors, const QTimeZone &zone)
    : m_zone{zone}
{
    for (const Door &door : doors) {
        AtDoor at;
        at.numbers.door = door.id;
        at.numbers.name = door.name;
        at.numbers.capacity = door.capacity;
        at.closes = door.closes.toMSecsSinceEpoch();
        m_doors.insert(door.id.value(), std::move(at));
        m_doorOrder.append(door.id.value());
    }
}

/// Deeds come in order, so the day seldom changes.
void AttendanceTally::turnToDayOf(qint64 at)
{
    if (at >= m_dayBegins && at < m_dayEnds)
        return;
    m_day = utc(at).toTimeZone(m_zone).date();
    m_dayBegins = m_day.startOfDay(m_zone).toMSecsSinceEpoch();
    m_dayEnds = m_day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
}

void AttendanceTally::enter(const Passage &passage)
{
    const auto door = m_doors.find(passage.door);
    if (door == m_doors.end())
        return;
    turnToDayOf(passage.at);
    countDay(passage);
    countDoor(*door, passage);
    deskOf(passage).admissions.push_back(passage.at);
}

void AttendanceTally::countDay(const Passage &passage)
{
    QDate &lastDay = m_lastDay[passage.who];
    if (!lastDay.isValid()) {
        m_people.push_back(passage.who);
        ++m_counts.arrivals[utc(passage.at - passage.at % minute)];
        ++deskOf(passage).numbers.people;
    }
    if (lastDay != m_day)
        ++m_counts.byDay[m_day];
    lastDay = m_day;
}

void AttendanceTally::countDoor(AtDoor &door, const Passage &passage)
{
    ++door.numbers.admissions;
    door.numbers.people += !door.stays.contains(passage.who);
    Stay &stay = door.stays[passage.who];
    if (stay.inside && passage.at >= stay.ends)
        end(door, passage.who, stay, stay.ends);
    if (stay.inside)
        return;
    stay = {passage.at, passage.at < door.closes ? door.closes : m_dayEnds, true};
    door.edges.push_back({passage.at, passage.who, 1});
}

void AttendanceTally::leave(const Passage &passage)
{
    const auto door = m_doors.find(passage.door);
    if (door == m_doors.end())
        return;
    deskOf(passage);
    ++door->numbers.exits;
    const auto stay = door->stays.find(passage.who);
    if (stay != door->stays.end() && stay->inside)
        end(*door, passage.who, *stay, std::min(passage.at, stay->ends));
}

void AttendanceTally::end(AtDoor &door, qint64 who, Stay &stay, qint64 at)
{
    stay.inside = false;
    door.edges.push_back({at, who, -1});
}

void AttendanceTally::refuse(const Passage &passage, const QString &verdict)
{
    ++m_counts.refusals;
    ++m_counts.byVerdict[verdict];
    ++deskOf(passage).numbers.refusals;
    if (const auto door = m_doors.find(passage.door); door != m_doors.end())
        ++door->numbers.refusals;
}

AttendanceTally::AtDesk &AttendanceTally::deskOf(const Passage &passage)
{
    AtDesk &desk = m_desks[passage.desk];
    desk.numbers.desk = passage.desk;
    if (!passage.operatorName.isEmpty() && !desk.numbers.operators.contains(passage.operatorName))
        desk.numbers.operators.append(passage.operatorName);
    return desk;
}

/// With an end for everybody who is still inside.
std::vector<AttendanceTally::Edge> AttendanceTally::edgesOf(const AtDoor &door)
{
    std::vector<Edge> edges = door.edges;
    for (auto stay = door.stays.cbegin(); stay != door.stays.cend(); ++stay) {
        if (stay->inside)
            edges.push_back({stay->ends, stay.key(), -1});
    }
    return edges;
}

Attendance AttendanceTally::result() const
{
    Attendance counts = m_counts;
    counts.people = static_cast<qint64>(m_people.size());
    std::vector<Edge> everywhere;
    for (const qint64 id : m_doorOrder) {
        const AtDoor &door = *m_doors.constFind(id);
        const std::vector<Edge> edges = edgesOf(door);
        everywhere.insert(everywhere.end(), edges.begin(), edges.end());
        counts.doors.append(door.numbers);
        counts.doors.last().peak = peakOf(edges);
        if (door.numbers.people > 0)
            counts.byDoor[door.numbers.name] = door.numbers.people;
    }
    counts.peak = peakOf(std::move(everywhere));
    for (const AtDesk &desk : m_desks) {
        counts.desks.append(desk.numbers);
        DeskNumbers &numbers = counts.desks.last();
        numbers.admissions = static_cast<qint64>(desk.admissions.size());
        numbers.perMinute = perMinuteWhileBusy(desk.admissions);
        numbers.atBest = perMinuteAtBest(desk.admissions);
        if (!desk.admissions.empty())
            numbers.last = utc(desk.admissions.back());
        if (numbers.people > 0)
            counts.byDesk[numbers.desk] = numbers.people;
    }
    return counts;
}

} // namespace lanyard::db
