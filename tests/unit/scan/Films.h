// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/scan/QrPictures.h"

#include <QFile>
#include <QSaveFile>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace lanyard::tests {

/// A ticket before the camera.
struct Held
{
    QByteArray code;
    QPointF at{0.5, 0.5}; ///< its middle, in parts of the frame
    double module = 5; ///< pixels
    double turn = 0; ///< degrees, in the plane of the picture
    double tilt = 0; ///< degrees, its top away from the camera
    bool lightOnDark = false;
    bool thumb = false; ///< over the edge opposite of where the reader finds its bearings
};

/// @p tickets in a grey room, as a camera of @p size sees them.
inline QImage shot(const QList<Held> &tickets, QSize size = {640, 480})
{
    QImage frame{size, QImage::Format_RGB32};
    frame.fill(QColor{128, 128, 132});
    QPainter painter{&frame};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const Held &held : tickets) {
        QImage ticket = qrPicture(held.code, 8).convertToFormat(QImage::Format_RGB32);
        if (held.lightOnDark)
            ticket.invertPixels();
        const double half = ticket.width() / 2.0;
        if (held.thumb) {
            QPainter cover{&ticket};
            cover.setBrush(QColor{190, 150, 130});
            cover.setPen(Qt::NoPen);
            const double corner = 2 * half - 4 * 8; // of the code, within its quiet zone
            cover.drawEllipse(QPointF{corner, corner}, half * 0.3, half * 0.3);
        }
        QTransform place;
        place.translate(held.at.x() * size.width(), held.at.y() * size.height());
        place.scale(held.module / 8, held.module / 8);
        place.rotate(held.turn);
        place.rotate(held.tilt, Qt::XAxis); // seen from about four times its width
        place.translate(-half, -half);
        painter.setTransform(place);
        painter.drawImage(0, 0, ticket);
    }
    return frame;
}

/// As if the camera had moved @p pixels to the side while it took the picture.
inline QImage smeared(const QImage &picture, int pixels)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QImage result = grey;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < pixels; ++i)
                sum += from[std::min(x + i, grey.width() - 1)];
            result.scanLine(y)[x] = uchar(sum / pixels);
        }
    }
    return result;
}

/// In light that makes black @p black and white @p white, with a sensor's noise.
inline QImage lit(const QImage &picture, int black, int white, int noise = 4)
{
    QImage result = picture.convertToFormat(QImage::Format_Grayscale8);
    std::minstd_rand random{7};
    std::uniform_int_distribution<int> grain{-noise, noise};
    for (int y = 0; y < result.height(); ++y) {
        uchar *row = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            row[x]
                = uchar(std::clamp(black + row[x] * (white - black) / 255 + grain(random), 0, 255));
    }
    return result;
}

/// @p count pictures; @p frame is told how far the film is, from 0 to 1.
inline QList<QImage> film(int count, const std::function<QImage(double)> &frame)
{
    QList<QImage> pictures;
    for (int i = 0; i < count; ++i)
        pictures << frame(double(i) / std::max(1, count - 1));
    return pictures;
}

/// For the camera of tests/fixtures/camera.cpp. Takes the place of what is there in one step: the
/// camera never sees half of it.
inline bool showBeforeCamera(const QString &file, const QList<QImage> &pictures)
{
    QSaveFile saved{file};
    if (!saved.open(QIODevice::WriteOnly))
        return false;
    for (const QImage &each : pictures) {
        const QImage picture = each.convertToFormat(QImage::Format_Grayscale8);
        saved.write("P5 " + QByteArray::number(picture.width()) + ' '
                    + QByteArray::number(picture.height()) + " 255\n");
        for (int y = 0; y < picture.height(); ++y)
            saved.write(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
    }
    return saved.commit();
}

} // namespace lanyard::tests
