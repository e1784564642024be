// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"
#include "app/ports/Ledger.h"

#include <optional>

namespace lanyard {

/// Agrees with the hub on the seats of a door that this desk gives away while it is apart.
class KeepDoorSeats final
{
public:
    /// @p desk is its name: the hub keeps seats by it.
    KeepDoorSeats(Ledger &ledger, QString desk);

    /// What to ask the hub for, so that there are @p seats; nothing where there is nothing to agree
    /// on. What is given back is not given away any more from now on, whatever becomes of the
    /// answer; and what somebody sits on of whom the hub may not know yet is not given back.
    [[nodiscard]] Result<std::optional<KeepSeats>> ask(const Door &door, int seats);
    [[nodiscard]] Result<Done> take(Id<Door> door, const KeepSeats::Answer &answer);

private:
    Ledger &m_ledger;
    QString m_desk;
};

} // namespace lanyard
