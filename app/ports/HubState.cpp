// SPDX-License-Identifier: Apache-2.0
#include "app/ports/HubState.h"

#include <algorithm>

namespace lanyard {

bool allAgree(const HubState &state)
{
    return std::ranges::all_of(state.desks, [&state](const DeskReport &desk) {
        return desk.revoked || desk.digest == state.digest;
    });
}

qsizetype openConflicts(const HubState &state)
{
    return std::ranges::count_if(
        state.conflicts, [](const Conflict &conflict) { return !conflict.acknowledged.isValid(); });
}

} // namespace lanyard
