// SPDX-License-Identifier: Apache-2.0
#include "app/ports/AttendanceBook.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 serving = 10 * minute;
constexpr qint64 longest = 24 * 60; // minutes of one day

qint64 minuteOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() / minute;
}

} // namespace

QMap<QDateTime, qint64> inSteps(const QMap<QDateTime, qint64> &arrivals, int minutes)
{
    QMap<QDateTime, qint64> steps;
    const qint64 step = minutes * minute;
    for (auto it = arrivals.begin(); it != arrivals.end(); ++it) {
        const qint64 ms = it.key().toMSecsSinceEpoch();
        steps[QDateTime::fromMSecsSinceEpoch(ms - ms % step, Qt::UTC)] += it.value();
    }
    return steps;
}

ArrivalsSoFar arrivalsSoFar(const Attendance &today, const QDateTime &now)
{
    ArrivalsSoFar known;
    known.expected = today.people + today.noShows;
    if (!today.arrivals.isEmpty()) {
        const qint64 first = minuteOf(today.arrivals.firstKey());
        const qint64 ended = std::clamp<qint64>(minuteOf(now) - first, 0, longest);
        known.perMinute = QList<int>(ended, 0);
        for (auto it = today.arrivals.begin(); it != today.arrivals.end(); ++it) {
            if (const qint64 at = minuteOf(it.key()) - first; at < ended)
                known.perMinute[at] = static_cast<int>(it.value());
            else
                known.someNow = true;
        }
    }
    for (const DeskNumbers &desk : today.desks) {
        known.desks += desk.last.isValid() && desk.last.msecsTo(now) <= serving;
        known.deskAtBest = std::max(known.deskAtBest, desk.atBest);
    }
    return known;
}

} // namespace lanyard
