// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ReadOptions.h"
#include "app/ports/Result.h"

#include <QStringList>

#include <optional>

namespace lanyard::db {

struct Session;

/// Writes down how a person had a file with these headers read; inside a transaction.
[[nodiscard]] Result<Done>
rememberReading(Session &session, const QStringList &headers, const ReadOptions &options);

/// Drops what rememberReading() wrote for these headers; inside a transaction.
[[nodiscard]] Result<Done> forgetReading(Session &session, const QStringList &headers);

/// What rememberReading() wrote for the same headers, in any order of them.
[[nodiscard]] Result<std::optional<ReadOptions>> readingFor(const Session &session,
                                                            const QStringList &headers);

} // namespace lanyard::db
