// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/KeepDoorSeats.h"

#include <algorithm>

namespace lanyard {

KeepDoorSeats::KeepDoorSeats(Ledger &ledger, QString desk)
    : m_ledger{ledger}
    , m_desk{std::move(desk)}
{
}

Result<std::optional<KeepSeats>> KeepDoorSeats::ask(const Door &door, int seats)
{
    const auto known = m_ledger.keptSeats(door.id);
    if (!known)
        return known.failure();
    if (!door.capacity || (seats == 0 && known->kept == 0))
        return std::optional<KeepSeats>{};
    const auto uuid = m_ledger.uuidOf(door.id);
    if (!uuid)
        return uuid.failure();
    const int wanted = std::max(seats, known->taken);
    if (wanted < known->kept) {
        if (const auto given = m_ledger.noteKeptSeats(door.id, wanted); !given)
            return given.failure();
    }
    return std::optional{KeepSeats{*uuid, *door.capacity, m_desk, wanted}};
}

Result<Done> KeepDoorSeats::take(Id<Door> door, const KeepSeats::Answer &answer)
{
    return m_ledger.noteKeptSeats(door, answer.kept);
}

} // namespace lanyard
