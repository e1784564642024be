// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/AuditFindings.h"
#include "db/sqlite/Connection.h"

namespace lanyard::db {

/// Whether SQLite can trust the file: its pages, indexes and constraints, and references between
/// tables that no journal record stands for. A finding, not a failure, is what cannot be read.
[[nodiscard]] Result<AuditFindings> checkFile(const Connection &database);

/// True for what only says that the file is not as it was made: that is what an audit is for.
[[nodiscard]] bool isFinding(const Failure &failure);

} // namespace lanyard::db
