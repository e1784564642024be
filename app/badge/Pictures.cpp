// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Pictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr qint64 largestPhoto = 30'000'000; ///< bytes: no camera's JPEG is larger
constexpr Qt::ImageConversionFlags sharpEdges = Qt::MonoOnly | Qt::ThresholdDither;

/// Up to its last chunk (ISO/IEC 15948, 5.3).
bool isWholePng(const QByteArray &png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype chunk = 12; // length, type and checksum around what it holds
    for (qsizetype at = signature; at + chunk <= png.size();) {
        if (QByteArrayView{png}.sliced(at + 4, 4) == "IEND")
            return true;
        at += chunk + qsizetype{qFromBigEndian<quint32>(png.constData() + at)};
    }
    return false;
}

/// Its end is looked for behind the segments, which may hold a small picture with an end of its
/// own (ITU-T T.81, B.1.1). Qt draws the missing rest of a JPEG grey without a word.
bool isWholeJpeg(const QByteArray &jpeg)
{
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && jpeg.at(at) == '\xff' && jpeg.at(at + 1) != '\xda')
        at += 2 + qsizetype{qFromBigEndian<quint16>(jpeg.constData() + at + 2)};
    return at < jpeg.size() && jpeg.indexOf("\xff\xd9", at) >= 0;
}

bool isWholeSvg(const QByteArray &text)
{
    QXmlStreamReader xml{text};
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

Artwork decoded(const QByteArray &bytes)
{
    const auto kind = pictureKind(bytes);
    if (!kind)
        return {};
    if (*kind != PictureKind::Svg)
        return {QImage::fromData(bytes), nullptr};
    auto lines = std::make_shared<QSvgRenderer>(bytes);
    return lines->isValid() ? Artwork{{}, lines} : Artwork{};
}

QImage onWhite(const QSize &size)
{
    QImage paper{size, QImage::Format_RGB32};
    paper.fill(Qt::white);
    return paper;
}

/// Black where it is dark, on paper of that many dots.
QImage blackAndWhite(const Artwork &artwork, const QSize &dots, Qt::ImageConversionFlags how)
{
    QImage paper = onWhite(dots);
    QPainter painter{&paper};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (artwork.lines)
        artwork.lines->render(&painter, paper.rect());
    else
        painter.drawImage(paper.rect(), artwork.dots);
    painter.end();
    return paper.convertToFormat(QImage::Format_Mono, how);
}

QSize dotsFor(const Artwork &artwork, const QSizeF &room)
{
    return artwork.size().scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

std::optional<PictureKind> pictureKind(const QByteArray &bytes)
{
    const auto ifWhole
        = [](bool whole, PictureKind kind) { return whole ? std::optional{kind} : std::nullopt; };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ifWhole(isWholePng(bytes), PictureKind::Png);
    if (bytes.startsWith("\xff\xd8\xff"))
        return ifWhole(isWholeJpeg(bytes), PictureKind::Jpeg);
    return ifWhole(bytes.left(4096).contains("<svg") && isWholeSvg(bytes), PictureKind::Svg);
}

QSizeF Artwork::size() const
{
    if (!lines)
        return dots.size();
    const QRectF view = lines->viewBoxF();
    return view.isEmpty() ? QSizeF{lines->defaultSize()} : view.size();
}

Artwork Pictures::artwork(const QByteArray &bytes, bool mono, const QSizeF &dots)
{
    const QSize room = mono ? dots.toSize() : QSize{};
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.bytes.constData() == bytes.constData() && known.bytes.size() == bytes.size()
            && known.mono == mono && known.dots == room;
    });
    if (found != m_known.end())
        return found->artwork;

    Artwork artwork = decoded(bytes);
    if (mono && !artwork.isEmpty())
        artwork = {blackAndWhite(artwork, dotsFor(artwork, room), sharpEdges), nullptr};
    m_known << Known{bytes, mono, room, artwork};
    return artwork;
}

Artwork Pictures::photo(const QString &path, bool mono, const QSizeF &dots)
{
    const QFileInfo file{path};
    if (path.isEmpty() || !file.isFile() || file.size() > largestPhoto)
        return {};
    QImageReader reader{path};
    reader.setAutoTransform(true);
    QImage photo = reader.read();
    if (photo.isNull())
        return {};
    const QSize enough
        = photo.size().scaled(dots.toSize().expandedTo({1, 1}), Qt::KeepAspectRatioByExpanding);
    if (enough.width() < photo.width())
        photo = photo.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (mono)
        photo = blackAndWhite({photo, nullptr}, enough, Qt::MonoOnly | Qt::DiffuseDither);
    return {photo, nullptr};
}

} // namespace lanyard::badge
