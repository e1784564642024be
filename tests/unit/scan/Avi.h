// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace lanyard::tests {

inline QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray chunk(const QByteArray &name, QByteArray content)
{
    const QByteArray size = number(static_cast<quint32>(content.size()));
    if (content.size() % 2)
        content += '\0';
    return name + size + content;
}

inline QByteArray jpeg(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", 90);
    return bytes;
}

/// Motion JPEG in AVI, @p fps pictures a second ("AVI RIFF File Reference", Microsoft).
inline QByteArray avi(const QList<QImage> &pictures, quint32 fps = 10)
{
    const auto count = static_cast<quint32>(pictures.size());
    const auto width = static_cast<quint32>(pictures.first().width());
    const auto height = static_cast<quint32>(pictures.first().height());
    QByteArray movie = "movi";
    QByteArray index;
    for (const QImage &picture : pictures) {
        const QByteArray bytes = jpeg(picture);
        index += "00dc" + number(0x10) + number(static_cast<quint32>(movie.size()))
            + number(static_cast<quint32>(bytes.size()));
        movie += chunk("00dc", bytes);
    }
    const QByteArray mainHeader = number(1'000'000 / fps) + number(0) + number(0) + number(0x10)
        + number(count) + number(0) + number(1) + number(1'000'000) + number(width) + number(height)
        + QByteArray(16, '\0');
    const QByteArray streamHeader = "vidsMJPG" + number(0) + number(0) + number(0) + number(1)
        + number(fps) + number(0) + number(count) + number(1'000'000) + number(10'000) + number(0)
        + QByteArray(8, '\0');
    const QByteArray format = number(40) + number(width) + number(height) + number(0x180001)
        + "MJPG" + number(width * height * 3) + QByteArray(16, '\0');
    const QByteArray stream = "strl" + chunk("strh", streamHeader) + chunk("strf", format);
    const QByteArray headers = "hdrl" + chunk("avih", mainHeader) + chunk("LIST", stream);
    return chunk("RIFF",
                 "AVI " + chunk("LIST", headers) + chunk("LIST", movie) + chunk("idx1", index));
}

} // namespace lanyard::tests
