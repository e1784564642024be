// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard {

/// A page in black and white dots, as printers put it on paper.
struct Raster
{
    int width = 0; ///< dots
    int height = 0;
    int dpi = 0;
    QByteArray rows; ///< from the top, (width + 7) / 8 bytes each, the highest bit left: 1 is black

    [[nodiscard]] int bytesPerRow() const { return (width + 7) / 8; }

    friend bool operator==(const Raster &, const Raster &) = default;
};

} // namespace lanyard
