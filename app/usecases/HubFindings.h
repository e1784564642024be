// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"

namespace lanyard {

/// What the journal says that is dear to find out, and the same as long as the records are; see
/// HubState.
struct HubFindings
{
    QList<Conflict> conflicts = {};
    QList<OpenAttempt> unfinished = {};
    qint64 quarantined = 0;
};

[[nodiscard]] Result<HubFindings> findingsIn(const Ledger &ledger);

} // namespace lanyard
