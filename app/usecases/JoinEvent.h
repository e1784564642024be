// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

#include <memory>
#include <optional>

namespace lanyard {

/// Makes an event file that is to get everything of an event from other desks, or goes on with one
/// that has got a part of it.
class JoinEvent final
{
public:
    explicit JoinEvent(const EventFiles &files);

    struct Place
    {
        QString path;
        DeskIdentity desk;
    };
    /// Open to write. AlreadyThere where @p place has a file of another event, or one of this event
    /// that is not shared.
    [[nodiscard]] Result<std::unique_ptr<EventFile>>
    operator()(const Place &place,
               const QUuid &event,
               const QString &name,
               const std::optional<HubMembership> &membership) const;

private:
    const EventFiles &m_files;
};

} // namespace lanyard
