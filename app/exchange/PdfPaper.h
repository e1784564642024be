// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

namespace lanyard::exchange {

inline constexpr int paperDpi = 300;
inline constexpr double pixelsPerMm = paperDpi / 25.4;

/// Told apart on a black-and-white printer, too.
inline constexpr QColor inkColour{0x20, 0x21, 0x24};
inline constexpr QColor quietColour{0x5f, 0x63, 0x68};
inline constexpr QColor lineColour{0xbd, 0xc1, 0xc6};
inline constexpr QColor shadeColour{0xe8, 0xea, 0xed};
inline constexpr QColor barColour{0x1d, 0x4e, 0x89};

/// Latin and Chinese in one line.
[[nodiscard]] QFont paperFont(double points, bool bold = false);

} // namespace lanyard::exchange
