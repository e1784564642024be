// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Result.h"

namespace lanyard {

enum class DoorRemoval {
    Removed,
    WasUsed, ///< stays: the journal says that somebody came to it
};

class DoorBook
{
public:
    virtual ~DoorBook() = default;

    [[nodiscard]] virtual Result<QList<Door>> doors() const = 0; ///< by opening time, then name

    /// Names are unique: AlreadyThere otherwise.
    [[nodiscard]] virtual Result<Door> add(const Door &door) = 0;
    [[nodiscard]] virtual Result<Done> change(const Door &door) = 0;

    /// Only a door of which the journal knows no more than that it was set up. With a journal
    /// record.
    [[nodiscard]] virtual Result<DoorRemoval> remove(Id<Door> door) = 0;
};

} // namespace lanyard
