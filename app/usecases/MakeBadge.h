// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/ports/Result.h"

namespace lanyard {

class EventFile;

/// What a badge says about somebody: what the registration has, and through which door and on
/// which day of the event (ISO 8601, in its time zone) they were let in last, if they were.
class MakeBadge final
{
public:
    /// @p file must outlive it.
    explicit MakeBadge(EventFile &file);

    [[nodiscard]] Result<Badge> operator()(const Registration &who) const;

private:
    EventFile &m_file;
};

} // namespace lanyard
