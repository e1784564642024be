// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Event.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QTimeZone zoneOf(const Event &event)
{
    const QTimeZone zone{event.timeZone};
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime startOfDay(const Event &event, QDate day)
{
    return day.startOfDay(zoneOf(event)).toUTC();
}

QList<Door> doorPerDay(const Event &event)
{
    QList<Door> doors;
    for (QDate day = event.starts; day <= event.ends; day = day.addDays(1)) {
        Door door;
        door.name = u"Day %1"_s.arg(doors.size() + 1);
        door.opens = startOfDay(event, day);
        door.closes = startOfDay(event, day.addDays(1));
        doors.append(door);
    }
    return doors;
}

} // namespace lanyard
