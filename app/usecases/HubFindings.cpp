// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/HubFindings.h"

namespace lanyard {

Result<HubFindings> findingsIn(const Ledger &ledger)
{
    auto conflicts = ledger.conflicts();
    if (!conflicts)
        return conflicts.failure();
    auto unfinished = ledger.openAttempts();
    if (!unfinished)
        return unfinished.failure();
    const auto quarantine = ledger.quarantine();
    if (!quarantine)
        return quarantine.failure();
    return HubFindings{*std::move(conflicts), *std::move(unfinished), qint64{quarantine->size()}};
}

} // namespace lanyard
