// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

class QVideoFrame;

namespace lanyard::scan {

/// The brightness of one picture of a camera or video. A value of its own: no driver's memory.
struct LumaFrame
{
    QImage luma; ///< Format_Grayscale8
    qint64 at = 0; ///< when it arrived: ms of a clock that only goes forward
};

/// The brightness of @p frame; null if it cannot be had.
[[nodiscard]] QImage lumaOf(const QVideoFrame &frame);

/// ms of a clock that only goes forward, the same in all threads.
[[nodiscard]] qint64 steadyNow();

/// @p luma at most @p width pixels wide, quickly: for a preview.
[[nodiscard]] QImage thumbnail(const QImage &luma, int width);

} // namespace lanyard::scan
