// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QString>

namespace lanyard::badge {

/// Writes a file that is there whole or not at all. What is no regular file (a pipe, a device)
/// is written to, never replaced.
[[nodiscard]] Result<Done> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace lanyard::badge
