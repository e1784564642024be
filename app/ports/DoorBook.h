// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Result.h"

namespace lanyard {

class DoorBook
{
public:
    virtual ~DoorBook() = default;

    [[nodiscard]] virtual Result<QList<Door>> doors() const = 0; ///< by opening time, then name

    /// Names are unique: AlreadyThere otherwise.
    [[nodiscard]] virtual Result<Door> add(const Door &door) = 0;
    [[nodiscard]] virtual Result<Done> change(const Door &door) = 0;
};

} // namespace lanyard
