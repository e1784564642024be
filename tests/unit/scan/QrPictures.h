// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace lanyard::tests {

/// @p text as a QR code with its quiet zone, @p module pixels a module, dark on white.
inline QImage qrPicture(const QByteArray &text, int module = 6)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(text.constData()),
                          0,
                          QR_ECLEVEL_M),
        &QRcode_free};
    constexpr int quiet = 4;
    const int side = code->width + 2 * quiet;
    QImage image{side, side, QImage::Format_Grayscale8};
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.scanLine(y + quiet)[x + quiet] = 0;
        }
    }
    return image.scaled(side * module, side * module);
}

/// @p pictures side by side on a white page of @p size, each in the middle of its share.
inline QImage page(QSize size, const QList<QImage> &pictures)
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    const int share = size.width() / static_cast<int>(qMax(qsizetype{1}, pictures.size()));
    int left = 0;
    for (const QImage &picture : pictures) {
        painter.drawImage(
            left + (share - picture.width()) / 2, (size.height() - picture.height()) / 2, picture);
        left += share;
    }
    return image;
}

} // namespace lanyard::tests
