// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"
#include "app/exchange/ZipArchive.h"

namespace lanyard::exchange {

/// Reads the first visible worksheet that has anything in it (Office Open XML, ECMA-376 part 1,
/// chapter 18), row by row.
[[nodiscard]] Result<TableFormat> readXlsx(const ZipArchive &archive, const TakeRow &take);

} // namespace lanyard::exchange
