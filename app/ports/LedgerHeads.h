// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LedgerRecord.h"

#include <QHash>

namespace lanyard {

/// How far somebody has each incarnation; 0 for one that they do not have.
[[nodiscard]] QHash<QUuid, qint64> seqsOf(const LedgerHeads &heads);

} // namespace lanyard
