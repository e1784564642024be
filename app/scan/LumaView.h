// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace lanyard::scan {

/// A grey picture that belongs to somebody else: one byte a pixel, rows @p stride bytes apart.
struct LumaView
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    qsizetype stride = 0;

    /// @p grey is of Format_Grayscale8 and outlives the view.
    [[nodiscard]] static LumaView of(const QImage &grey)
    {
        return {grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()};
    }
    [[nodiscard]] const uchar *row(int y) const { return data + y * stride; }
    /// As a picture that shares the bytes: only as long as the view is valid.
    [[nodiscard]] QImage image() const
    {
        return {data, width, height, stride, QImage::Format_Grayscale8};
    }
};

} // namespace lanyard::scan
