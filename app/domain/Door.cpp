// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Door.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

bool welcomes(const Door &door, const TicketType &type)
{
    return door.welcome.isEmpty() ? !type.online : door.welcome.contains(type.id);
}

bool isOpen(const Door &door, const QDateTime &now)
{
    return door.opens <= now && now < door.closes;
}

const Door *doorToServe(const QList<Door> &doors, const QDateTime &now)
{
    // Smaller is better: open before shut, whole days before the camps and parties inside them,
    // the coming door before the one that is over, the nearest before the farther.
    const auto rank = [&now](const Door &door) {
        const bool open = isOpen(door, now);
        const bool over = !open && door.closes <= now;
        const qint64 distance = open ? -door.opens.msecsTo(door.closes)
            : over                   ? door.closes.msecsTo(now)
                                     : now.msecsTo(door.opens);
        return std::tuple{!open, over, !door.welcome.isEmpty(), distance};
    };
    const auto best
        = std::min_element(doors.begin(), doors.end(), [&rank](const Door &a, const Door &b) {
              return rank(a) < rank(b);
          });
    return best == doors.end() ? nullptr : &*best;
}

} // namespace lanyard
