// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace lanyard::shell {

/// @p code as a QR code with its quiet zone, one pixel a module; null for a text that none holds.
[[nodiscard]] QImage qrPicture(const QString &code);

} // namespace lanyard::shell
