// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/AuditFindings.h"
#include "db/sqlite/Recount.h"

namespace lanyard::db {

/// Compares what the journal adds up to with the tables that say so, row by row.
[[nodiscard]] Result<Done>
checkFolds(sqlite3 *database, const Tally &tally, bool isShared, AuditFindings &findings);

} // namespace lanyard::db
