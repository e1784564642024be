// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QIODevice>

namespace lanyard::exchange {

enum class FileKind {
    Text, ///< CSV and its relatives
    Zip, ///< XLSX, ODS or no table at all
    Xls, ///< a workbook of Excel 97 to 2003 (BIFF8 in a compound file)
    Html,
    XmlSpreadsheet, ///< of Excel 2003
};

/// What @p file is by its content, whatever its name ends with. PasswordProtected for an encrypted
/// workbook, UnknownFormat for anything that is no table.
[[nodiscard]] Result<FileKind> kindOf(QIODevice &file);

} // namespace lanyard::exchange
