// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RepairScan.h"

#include <utility>

namespace lanyard {

RepairScan::RepairScan(Find find)
    : m_find{std::move(find)}
{
}

Result<RepairScan::Outcome> RepairScan::operator()(const QString &scanned) const
{
    std::optional<Repaired> repaired;
    for (const ScanRepair &repair : repairsOf(scanned)) {
        const auto found = m_find(repair.text);
        if (!found)
            return found.failure();
        if (!found->has_value())
            continue;
        if (repaired && repaired->who.code != (*found)->code)
            return Outcome{SeveralBehind{}};
        if (!repaired)
            repaired = Repaired{**found, repair};
    }
    return repaired ? Outcome{*repaired} : Outcome{NothingBehind{}};
}

} // namespace lanyard
