// SPDX-License-Identifier: Apache-2.0
#include "app/domain/WallClock.h"

#include <algorithm>

namespace lanyard {

WallTime onWallClock(const QTimeZone &zone, QDate date, QTime time)
{
    // No zone changes its clocks twice within two days.
    const QDateTime wall{date, time, Qt::UTC};
    const QDateTime asBefore = wall.addSecs(-zone.offsetFromUtc(wall.addDays(-1)));
    const QDateTime asAfter = wall.addSecs(-zone.offsetFromUtc(wall.addDays(1)));
    const auto shows = [&](const QDateTime &moment) {
        const QDateTime there = moment.toTimeZone(zone);
        return there.date() == date && there.time() == time;
    };
    if (shows(asBefore) && shows(asAfter)) {
        const auto [first, last] = std::minmax(asBefore, asAfter);
        return {first == last ? WallTime::Kind::Once : WallTime::Kind::Twice, first, last};
    }
    if (shows(asBefore))
        return {WallTime::Kind::Once, asBefore, asBefore};
    if (shows(asAfter))
        return {WallTime::Kind::Once, asAfter, asAfter};
    const QDateTime jump = zone.nextTransition(std::min(asBefore, asAfter)).atUtc;
    return {WallTime::Kind::Never, jump, jump};
}

} // namespace lanyard
