// SPDX-License-Identifier: Apache-2.0
#include "app/scan/LumaFrame.h"

#include <QVideoFrame>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace lanyard::scan {

namespace {

struct Plane
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    qsizetype stride = 0;
};

QImage grey(const Plane &plane)
{
    return QImage{plane.width, plane.height, QImage::Format_Grayscale8};
}

QImage copyRows(const Plane &plane)
{
    QImage image = grey(plane);
    for (int y = 0; y < plane.height; ++y)
        std::memcpy(
            image.scanLine(y), plane.data + y * plane.stride, static_cast<size_t>(plane.width));
    return image;
}

/// One byte of every @p step, beginning with number @p first.
QImage pickBytes(const Plane &plane, int step, int first)
{
    QImage image = grey(plane);
    for (int y = 0; y < plane.height; ++y) {
        const uchar *from = plane.data + y * plane.stride + first;
        uchar *to = image.scanLine(y);
        for (int x = 0; x < plane.width; ++x)
            to[x] = from[x * step];
    }
    return image;
}

/// Colours in four bytes a pixel; weights of BT.601 in 1024ths.
QImage weighColours(const Plane &plane, int red, int green, int blue)
{
    QImage image = grey(plane);
    for (int y = 0; y < plane.height; ++y) {
        const uchar *from = plane.data + y * plane.stride;
        uchar *to = image.scanLine(y);
        for (int x = 0; x < plane.width; ++x, from += 4)
            to[x] = static_cast<uchar>((306 * from[red] + 601 * from[green] + 117 * from[blue])
                                       >> 10);
    }
    return image;
}

int bytesPerPixel(QVideoFrameFormat::PixelFormat format)
{
    using enum QVideoFrameFormat::PixelFormat;
    switch (static_cast<int>(format)) {
    case Format_YUYV:
    case Format_UYVY:
    case Format_Y16:
    case Format_P010:
    case Format_P016: return 2;
    case Format_AYUV:
    case Format_AYUV_Premultiplied:
    case Format_ARGB8888:
    case Format_ARGB8888_Premultiplied:
    case Format_XRGB8888:
    case Format_BGRA8888:
    case Format_BGRA8888_Premultiplied:
    case Format_BGRX8888:
    case Format_ABGR8888:
    case Format_XBGR8888:
    case Format_RGBA8888:
    case Format_RGBX8888: return 4;
    default: return 1;
    }
}

QImage lumaOfMapped(const QVideoFrame &frame)
{
    using enum QVideoFrameFormat::PixelFormat;
    const Plane plane{frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)};
    const auto format = frame.pixelFormat();
    if (format == Format_Jpeg)
        return QImage::fromData(plane.data, frame.mappedBytes(0), "JPG")
            .convertToFormat(QImage::Format_Grayscale8);

    const qint64 needed
        = qint64{plane.stride} * (plane.height - 1) + qint64{plane.width} * bytesPerPixel(format);
    if (!plane.data || plane.width <= 0 || plane.height <= 0 || frame.mappedBytes(0) < needed)
        return {};

    switch (static_cast<int>(format)) {
    case Format_YUV420P:
    case Format_YUV422P:
    case Format_YV12:
    case Format_NV12:
    case Format_NV21:
    case Format_IMC1:
    case Format_IMC2:
    case Format_IMC3:
    case Format_IMC4:
    case Format_Y8: return copyRows(plane);
    case Format_YUYV: return pickBytes(plane, 2, 0);
    case Format_UYVY:
    case Format_Y16: // little endian: the second byte is the coarse one
    case Format_P010:
    case Format_P016: return pickBytes(plane, 2, 1);
    case Format_AYUV:
    case Format_AYUV_Premultiplied: return pickBytes(plane, 4, 1);
    case Format_ARGB8888:
    case Format_ARGB8888_Premultiplied:
    case Format_XRGB8888: return weighColours(plane, 1, 2, 3);
    case Format_BGRA8888:
    case Format_BGRA8888_Premultiplied:
    case Format_BGRX8888: return weighColours(plane, 2, 1, 0);
    case Format_ABGR8888:
    case Format_XBGR8888: return weighColours(plane, 3, 2, 1);
    case Format_RGBA8888:
    case Format_RGBX8888: return weighColours(plane, 0, 1, 2);
    default: return {};
    }
}

} // namespace

QImage lumaOf(const QVideoFrame &frame)
{
    QVideoFrame mapped = frame;
    if (!mapped.map(QVideoFrame::ReadOnly))
        return {};
    QImage luma = lumaOfMapped(mapped);
    mapped.unmap();
    // Textures and what else has no bytes: slow, but better than blind.
    return luma.isNull() ? frame.toImage().convertToFormat(QImage::Format_Grayscale8) : luma;
}

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QImage thumbnail(const QImage &luma, int width)
{
    if (luma.width() <= width)
        return luma;
    const int step = (luma.width() + width - 1) / width;
    QImage small{luma.width() / step, std::max(1, luma.height() / step), QImage::Format_Grayscale8};
    for (int y = 0; y < small.height(); ++y) {
        const uchar *from = luma.constScanLine(std::min(y * step, luma.height() - 1));
        uchar *to = small.scanLine(y);
        for (int x = 0; x < small.width(); ++x)
            to[x] = from[x * step];
    }
    return small;
}

} // namespace lanyard::scan
