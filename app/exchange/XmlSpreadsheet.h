// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QIODevice>

namespace lanyard::exchange {

/// Reads the first visible worksheet that has anything in it of an "XML Spreadsheet 2003" (the
/// namespace urn:schemas-microsoft-com:office:spreadsheet), row by row. @p file is at its
/// beginning and can be read twice: what is hidden is written behind the rows.
[[nodiscard]] Result<TableFormat> readXmlSpreadsheet(QIODevice &file, const TakeRow &take);

} // namespace lanyard::exchange
