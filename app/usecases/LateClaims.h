// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"
#include "app/ports/LedgerRecord.h"

namespace lanyard {

/// The claims of admissions among these records, to be placed together with them: nobody may have
/// been asked while they happened, and a hub that went back in time has forgotten what it was
/// asked. What says nothing of a claim or of an entry has none.
[[nodiscard]] QList<Claim> claimsIn(const QList<LedgerRecord> &records);

/// The claims whose admissions are ended by records among these: who had them left, or they were
/// taken back.
[[nodiscard]] QList<QUuid> claimsEndedBy(const QList<LedgerRecord> &records);

} // namespace lanyard
