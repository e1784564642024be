// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/JoinEvent.h"

#include <QFileInfo>

namespace lanyard {

namespace {

/// Until the event's own record comes.
Event placeholder(const QUuid &id, const QString &name)
{
    const QDate today = QDate::currentDate();
    return {.id = id,
            .name = name.isEmpty() ? QStringLiteral("…") : name,
            .starts = today,
            .ends = today,
            .timeZone = "UTC"};
}

} // namespace

JoinEvent::JoinEvent(const EventFiles &files)
    : m_files{files}
{
}

Result<std::unique_ptr<EventFile>>
JoinEvent::operator()(const Place &place,
                      const QUuid &event,
                      const QString &name,
                      const std::optional<HubMembership> &membership) const
{
    if (!QFileInfo::exists(place.path)) {
        if (const auto made = m_files.create(place.path, placeholder(event, name), {}); !made)
            return made.failure();
    }
    auto file = m_files.open(place.path, EventFiles::Access::Write, place.desk);
    if (!file)
        return file;
    if ((*file)->event().id != event)
        return Failure{Failure::Kind::AlreadyThere, QFileInfo{place.path}.fileName(), {}};
    const auto joined = (*file)->ledger().join(membership);
    if (!joined && joined.failure().kind == Failure::Kind::InvalidValue)
        return Failure{Failure::Kind::AlreadyThere, QFileInfo{place.path}.fileName(), {}};
    if (!joined)
        return joined.failure();
    return file;
}

} // namespace lanyard
