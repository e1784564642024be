// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "app/ports/KnownEvents.h"

#include <vector>

namespace lanyard {

/// The event files that were open on this computer before. They are opened beside whoever works
/// with them when the first unknown code is seen, and stay open; what cannot be opened is not asked
/// again. To be used on one thread.
class RememberedEvents final : public KnownEvents
{
public:
    /// @p here is the event that is worked on: its other copies explain nothing.
    RememberedEvents(const EventFiles &files, QStringList paths, QUuid here);
    ~RememberedEvents() override;

    [[nodiscard]] QString eventWith(const TicketCode &code) const override;

private:
    void openAll() const;

    const EventFiles &m_files;
    QUuid m_here;
    mutable QStringList m_unopened;
    mutable std::vector<std::unique_ptr<EventFile>> m_open;
};

} // namespace lanyard
