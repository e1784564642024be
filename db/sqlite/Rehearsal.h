// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::db {

/// Whether the event file at @p path carries the mark of a rehearsal, which it can only have from
/// the moment it was made. Neither changes the file nor makes another one beside it; false for
/// whatever cannot be read.
[[nodiscard]] bool isRehearsal(const QString &path);

} // namespace lanyard::db
