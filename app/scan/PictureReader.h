// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/CodeReader.h"

class QImage;

namespace lanyard::scan {

/// Codes in picture and video files, and in pictures that were dropped or pasted.
///
/// May be used from any thread and by several at once. It takes its time (a video as long as it
/// plays), so never on the thread that draws.
class PictureReader final : public CodeReader
{
public:
    /// Codes of a picture come left to right, those of a video in the order of appearance.
    /// Fails with NotFound, NotPermitted, Empty, NoPicture, TooLarge.
    [[nodiscard]] Result<QList<DecodedCode>> readFile(const QString &path) const override;

    [[nodiscard]] QList<DecodedCode> readRaster(const Raster &page) const override;

    [[nodiscard]] QList<DecodedCode> read(const QImage &picture) const;
};

} // namespace lanyard::scan
