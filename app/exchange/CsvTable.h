// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QIODevice>

namespace lanyard::exchange {

/// Reads comma, semicolon or tab separated text in the encoding called @p encoding, or the one that
/// is recognised if that is empty. @p file is at its beginning and can be read twice.
[[nodiscard]] Result<TableFormat>
readCsv(QIODevice &file, const QString &encoding, const TakeRow &take);

/// The delimiter that cuts @p sample (UTF-8) into the most even table; a comma if none does.
[[nodiscard]] char delimiterOf(QByteArrayView sample);

} // namespace lanyard::exchange
