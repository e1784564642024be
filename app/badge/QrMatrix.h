// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard::badge {

/// The modules of a QR code (ISO/IEC 18004) without its quiet zone.
struct QrMatrix
{
    static constexpr int quietZone = 4; ///< modules, on each side

    int side = 0; ///< modules
    QByteArray dark; ///< side × side, row by row: 1 is dark

    [[nodiscard]] bool isDark(int x, int y) const { return dark.at(y * side + x) != 0; }
};

/// Error correction M, the smallest version. Nothing for an empty text or one that no QR code
/// can hold.
[[nodiscard]] std::optional<QrMatrix> encodeQr(const QString &text);

} // namespace lanyard::badge
