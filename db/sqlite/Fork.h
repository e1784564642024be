// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/LedgerIntake.h"

namespace lanyard::db {

/// Two runs wrote under one incarnation: a computer was woken up twice from one picture of its
/// memory. What this one wrote after record @p sharedUpTo is written again under a new one; the
/// records themselves are kept beside the journal.
[[nodiscard]] Result<Done> moveFork(Session &session, LedgerIntake &intake, qint64 sharedUpTo);

} // namespace lanyard::db
