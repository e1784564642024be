// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"
#include "app/exchange/ZipArchive.h"

namespace lanyard::exchange {

/// True for a spreadsheet of OpenDocument, by what the archive says of itself.
[[nodiscard]] bool isOds(const ZipArchive &archive);

/// Reads the first visible sheet that has anything in it (OpenDocument 1.3 part 3, chapter 9), row
/// by row.
[[nodiscard]] Result<TableFormat> readOds(const ZipArchive &archive, const TakeRow &take);

} // namespace lanyard::exchange
