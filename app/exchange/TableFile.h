// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

namespace lanyard::exchange {

/// Reads the table in a file in this process. @p encoding is the name of one for text, or empty if
/// it is to be recognised. Failures have no subject, unless the encoding's name is wrong.
[[nodiscard]] Result<TableFormat>
readTableFile(const QString &path, const QString &encoding, const TakeRow &take);

} // namespace lanyard::exchange
