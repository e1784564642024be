// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/ContrastMap.h"

#include <optional>
#include <vector>

namespace lanyard::scan {

/// One of the three squares in the corners of a QR code: dark, light, three dark, light, dark
/// modules across (ISO/IEC 18004, 6.3.3).
struct FinderPattern
{
    QVector2D centre; ///< pixels
    float module = 0; ///< pixels across one module
    int rows = 0; ///< rows of pixels in which it was seen
};

/// What looks like a finder pattern, dark on light: the surest first.
[[nodiscard]] std::vector<FinderPattern> findFinderPatterns(const ContrastMap &map);

/// Where three of them are the corners of one code, seen from its front.
struct FinderCorners
{
    FinderPattern topLeft;
    FinderPattern topRight;
    FinderPattern bottomLeft;
};

/// The likeliest triples among @p patterns first, at most @p most.
[[nodiscard]] std::vector<FinderCorners> cornersAmong(const std::vector<FinderPattern> &patterns,
                                                      size_t most);

/// Modules along a side of the code with @p corners, not rounded; nothing where the rings of the
/// patterns cannot be measured.
[[nodiscard]] std::optional<float> sideOf(const ContrastMap &map, const FinderCorners &corners);

} // namespace lanyard::scan
