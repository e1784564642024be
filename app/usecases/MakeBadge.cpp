// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/MakeBadge.h"

#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"

namespace lanyard {

MakeBadge::MakeBadge(EventFile &file)
    : m_file{file}
{
}

Result<Badge> MakeBadge::operator()(const Registration &who) const
{
    const Event &event = m_file.event();
    Badge badge = badgeOf(who, event.name);
    const auto admission = m_file.journal().lastAdmission(who.id, {});
    if (!admission)
        return admission.failure();
    if (*admission) {
        badge.door = (*admission)->doorName;
        badge.day = (*admission)->at.toTimeZone(zoneOf(event)).date().toString(Qt::ISODate);
    }
    return badge;
}

} // namespace lanyard
