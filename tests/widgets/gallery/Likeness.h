// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QMap>
#include <QString>

namespace lanyard::tests {

/// Small pictures of screens, by the name of the scene: enough to see that a look has changed.
using Thumbnails = QMap<QString, QImage>;

/// 160 pixels wide, few colours.
[[nodiscard]] QImage thumbnailOf(const QImage &screen);

/// All of a gallery in one picture; the names of the scenes stand in its text.
[[nodiscard]] QImage sheetOf(const Thumbnails &thumbnails);
[[nodiscard]] Thumbnails thumbnailsIn(const QImage &sheet);

/// How far apart two thumbnails are, 0 to 255 per channel.
struct Difference
{
    double mean = 0;
    double worstTile = 0; ///< of tiles of 10 × 10 pixels

    /// What other versions of fonts and of Qt may do.
    [[nodiscard]] bool isTolerable() const { return mean <= 3 && worstTile <= 26; }
};

/// Pictures of another size are as different as can be.
[[nodiscard]] Difference differenceOf(const QImage &one, const QImage &other);

} // namespace lanyard::tests
