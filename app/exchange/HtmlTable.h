// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QIODevice>

namespace lanyard::exchange {

/// Reads the table with the most filled cells of an HTML page, which is what many programs call an
/// .xls. @p file is at its beginning and can be read again. @p encoding is one that was chosen, or
/// empty: what the page declares if it is true, and what `encodingOf` recognises otherwise.
[[nodiscard]] Result<TableFormat>
readHtml(QIODevice &file, const QString &encoding, const TakeRow &take);

} // namespace lanyard::exchange
