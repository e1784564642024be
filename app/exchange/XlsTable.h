// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

namespace lanyard::exchange {

/// Reads the first worksheet that has anything in it of a workbook of Excel 97 to 2003 ([MS-XLS]).
/// The whole workbook is in memory meanwhile.
[[nodiscard]] Result<TableFormat> readXls(const QString &path, const TakeRow &take);

} // namespace lanyard::exchange
