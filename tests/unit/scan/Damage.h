// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

// What happens to a code between a printer and a camera. All take and make Format_Grayscale8.
namespace lanyard::tests {

/// @p picture with every pixel taken from where @p from says.
template<typename From>
QImage moved(const QImage &picture, From from)
{
    QImage out{picture.size(), QImage::Format_Grayscale8};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QPointF at = from(x, y);
            out.scanLine(y)[x] = picture.constScanLine(std::clamp(
                qRound(at.y()),
                0,
                picture.height() - 1))[std::clamp(qRound(at.x()), 0, picture.width() - 1)];
        }
    }
    return out;
}

/// As on a shirt: arched along both sides, by @p depth of the width in the middle.
inline QImage bent(const QImage &picture, double depth)
{
    const double far = depth * picture.width();
    const auto arch = [](double along) { return std::sin(std::numbers::pi * along); };
    return moved(picture, [&](int x, int y) {
        return QPointF{x + far * arch(double(y) / picture.height()),
                       y + far * arch(double(x) / picture.width())};
    });
}

/// Around a bottle that stands upright.
inline QImage rolled(const QImage &picture, double turn)
{
    const double half = picture.width() / 2.0;
    return moved(picture, [&](int x, int y) {
        const double across = std::clamp((x - half) / half, -1.0, 1.0);
        return QPointF{half + half * std::asin(across * std::sin(turn)) / turn, double(y)};
    });
}

/// Seen askew; @p lean is how much of the height is lost at the far side.
inline QImage tilted(const QImage &picture, double lean)
{
    const qreal w = picture.width();
    const qreal h = picture.height();
    QTransform plane;
    QTransform::quadToQuad({{0, 0}, {w, 0}, {w, h}, {0, h}},
                           {{0, 0},
                            {w * (1 - lean / 2), h * lean / 2},
                            {w * (1 - lean / 2), h * (1 - lean / 2)},
                            {0, h}},
                           plane);
    QImage out{picture.size(), QImage::Format_RGB32};
    out.fill(Qt::white);
    QPainter painter{&out};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(plane);
    painter.drawImage(0, 0, picture);
    painter.end();
    return out.convertToFormat(QImage::Format_Grayscale8);
}

/// Contrast falls to @p least from one side to the other.
inline QImage shaded(QImage picture, double least)
{
    for (int y = 0; y < picture.height(); ++y) {
        uchar *row = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const double light = 1 - (1 - least) * x / picture.width();
            row[x] = static_cast<uchar>(row[x] * light);
        }
    }
    return picture;
}

/// Moved while it was taken: each pixel is the mean of @p pixels to its left.
inline QImage smeared(const QImage &picture, int pixels)
{
    QImage out{picture.size(), QImage::Format_Grayscale8};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            int sum = 0;
            for (int back = 0; back < pixels; ++back)
                sum += picture.constScanLine(y)[std::max(0, x - back)];
            out.scanLine(y)[x] = static_cast<uchar>(sum / pixels);
        }
    }
    return out;
}

inline QImage inverted(QImage picture)
{
    picture.invertPixels();
    return picture;
}

/// Every brightness as often as every other; the same each time.
inline QImage noise(QSize size)
{
    QRandomGenerator random{20300517};
    QImage image{size, QImage::Format_Grayscale8};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
    }
    return image;
}

} // namespace lanyard::tests
