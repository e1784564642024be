// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::words {

/// The title that people see over a column of an export; its stable name is given.
[[nodiscard]] QString columnTitle(const QString &columnName);

} // namespace lanyard::words
