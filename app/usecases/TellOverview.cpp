// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/TellOverview.h"

#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/RegistrationBook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qint64 hour = 3600; // seconds

std::pair<QDateTime, QDateTime> dayOf(const Event &event, const QDateTime &now)
{
    const QDate day = now.toTimeZone(zoneOf(event)).date();
    return {startOfDay(event, day), startOfDay(event, day.addDays(1))};
}

/// A guest did it at a kiosk: each visit there has a number.
bool isOfVisit(const JournalRecord &record)
{
    return record.body.contains(u"visit"_s);
}

qint64 expectedAt(const Door &door, const RegistrationCounts &counts)
{
    if (door.welcome.isEmpty())
        return counts.expected;
    qint64 expected = 0;
    for (const Id<TicketType> type : door.welcome)
        expected += counts.expectedByType.value(type.value());
    return expected;
}

} // namespace

TellOverview::TellOverview(EventFile &file, QDateTime now)
    : m_file{file}
    , m_now{std::move(now)}
{
}

Result<Overview> TellOverview::operator()() const
{
    Overview overview;
    overview.at = m_now;
    for (const auto &add : {&TellOverview::addDoors,
                            &TellOverview::addBadges,
                            &TellOverview::addLastHour,
                            &TellOverview::addImport}) {
        if (const auto done = (this->*add)(overview); !done)
            return done.failure();
    }
    return overview;
}

Result<Done> TellOverview::addDoors(Overview &overview) const
{
    const auto doors = m_file.doors().doors();
    if (!doors)
        return doors.failure();
    const auto counts = m_file.registrations().counts();
    if (!counts)
        return counts.failure();
    const auto today = dayOf(m_file.event(), m_now);
    const auto attendance = m_file.attendance().attendance({.door = {}, .between = today});
    if (!attendance)
        return attendance.failure();
    overview.today = *attendance;
    for (auto minute = attendance->arrivals.lowerBound(m_now.addSecs(-60 * paceMinutes));
         minute != attendance->arrivals.cend();
         ++minute)
        overview.perMinute += double(minute.value()) / paceMinutes;
    const auto isToday = [&today](const Door &door) {
        return door.opens < today.second && door.closes > today.first;
    };
    const bool anyToday = std::ranges::any_of(*doors, isToday);
    for (const Door &door : *doors) {
        if (anyToday && !isToday(door))
            continue;
        const auto numbers = std::ranges::find(attendance->doors, door.id, &DoorNumbers::door);
        overview.doors.append({numbers == attendance->doors.end()
                                   ? DoorNumbers{.door = door.id, .name = door.name}
                                   : *numbers,
                               expectedAt(door, *counts),
                               isOpen(door, m_now)});
    }
    return Done{};
}

Result<Done> TellOverview::addBadges(Overview &overview) const
{
    const auto jobs = m_file.journal().pendingPrints(mostBadges);
    if (!jobs)
        return jobs.failure();
    for (const PrintJob &job : *jobs) {
        if (isOpen(job))
            ++overview.waiting[job.printer];
        const bool needsSomebody
            = job.state == PrintJob::State::Failed || job.state == PrintJob::State::Unknown;
        if (!needsSomebody || overview.badges.size() == mostBadges)
            continue;
        const auto who = m_file.registrations().findById(job.who);
        if (!who)
            return who.failure();
        if (who->has_value())
            overview.badges.append({job, (*who)->name, (*who)->code.text()});
    }
    return Done{};
}

Result<Done> TellOverview::addLastHour(Overview &overview) const
{
    return m_file.journal().forEachRecord(
        {.since = m_now.addSecs(-hour)}, [&overview](const JournalRecord &record) {
            const bool refusal = record.kind == Deed::Kind::Refusal;
            if (refusal)
                ++overview.refused[record.body.value(u"verdict").toString()];
            if (isOfVisit(record) && (refusal || record.kind == Deed::Kind::Correction))
                overview.kiosk.prepend(record);
            return true;
        });
}

Result<Done> TellOverview::addImport(Overview &overview) const
{
    return m_file.journal().forEachRecord({.latest = 1, .kind = Deed::Kind::Import},
                                          [&overview](const JournalRecord &record) {
                                              overview.imported = record.at;
                                              return true;
                                          });
}

} // namespace lanyard
