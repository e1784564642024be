// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QString>

namespace lanyard::cli {

/// The content of a file that somebody named; @p subject is what a failure calls it. TooLarge for
/// more than @p longest bytes, with "bytes of" @p what as the detail, NotFound or NotPermitted if
/// it cannot be read.
[[nodiscard]] Result<QByteArray>
bytesOfFile(const QString &path, const QString &subject, qint64 longest, const QString &what);

} // namespace lanyard::cli
