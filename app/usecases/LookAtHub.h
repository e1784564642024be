// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"
#include "app/ports/Result.h"

namespace lanyard {

/// How this event file and the hub stand, without changing either: for whoever only looks.
class LookAtHub final
{
public:
    /// @p hub may be null: none is known.
    LookAtHub(const Ledger &ledger, Hub *hub);

    /// A hub that cannot be asked is part of the state; a Failure is the event file's.
    [[nodiscard]] Result<HubState> operator()() const;

private:
    void ask(HubState &state, const LedgerHeads &ours) const;

    const Ledger &m_ledger;
    Hub *m_hub;
};

} // namespace lanyard
