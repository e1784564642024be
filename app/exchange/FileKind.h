// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QIODevice>

namespace lanyard::exchange {

enum class FileKind { Text, Zip };

/// What @p file is by its content, whatever its name ends with. PasswordProtected for an encrypted
/// workbook, UnknownFormat for anything that is no table.
[[nodiscard]] Result<FileKind> kindOf(QIODevice &file);

} // namespace lanyard::exchange
