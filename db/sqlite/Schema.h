// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Connection.h"

namespace lanyard::db {

/// 'LNYD': what tells an event file from other SQLite databases.
inline constexpr qint64 applicationId = 0x4C4E5944;

/// The version that this program writes: the number of the last step.
[[nodiscard]] int currentSchema();

enum class SchemaState { Current, Upgraded };

/// Applies the numbered steps of db/schema/sqlite that @p database has not seen yet, each in a
/// transaction of its own: a failed step leaves the database at the step before. NewerVersion for
/// a database that has seen more.
[[nodiscard]] Result<SchemaState> bringSchemaUpToDate(const Connection &database);

/// The number that @p database carries.
[[nodiscard]] Result<int> schemaOf(const Connection &database);

} // namespace lanyard::db
