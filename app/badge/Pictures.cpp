// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Pictures.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr qint64 largestPhoto = 30'000'000; ///< bytes: no camera's JPEG is larger
constexpr Qt::ImageConversionFlags sharpEdges = Qt::MonoOnly | Qt::ThresholdDither;

Artwork decoded(const QByteArray &bytes)
{
    if (faultOf(bytes))
        return {};
    if (pictureKind(bytes) != PictureKind::Svg)
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

/// No drawings: a photo has dots, and what draws in other files is no photo.
Artwork photoOf(const QString &path, bool mono, const QSize &room)
{
    QImageReader reader{path};
    reader.setAutoTransform(true);
    if (reader.format().startsWith("svg") || hasTooManyDots(reader.size()))
        return {};
    QImage photo = reader.read();
    if (photo.isNull())
        return {};
    const QSize enough = photo.size().scaled(room, Qt::KeepAspectRatioByExpanding);
    if (enough.width() < photo.width())
        photo = photo.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (mono)
        photo = blackAndWhite({photo, nullptr}, enough, Qt::MonoOnly | Qt::DiffuseDither);
    return {photo, nullptr};
}

QSize dotsFor(const Artwork &artwork, const QSizeF &room)
{
    return artwork.size().scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

QSizeF Artwork::size() const
{
    if (!lines)
        return dots.size();
    const QRectF view = lines->viewBoxF();
    return view.isEmpty() ? QSizeF{lines->defaultSize()} : view.size();
}

bool operator==(const Pictures::Wish &one, const Pictures::Wish &other)
{
    return one.bytes.constData() == other.bytes.constData()
        && one.bytes.size() == other.bytes.size() && one.path == other.path
        && one.modified == other.modified && one.mono == other.mono && one.dots == other.dots;
}

size_t qHash(const Pictures::Wish &wish, size_t seed)
{
    return qHashMulti(seed, wish.bytes.constData(), wish.path, wish.dots.width());
}

Artwork Pictures::artwork(const QByteArray &bytes, bool mono, const QSizeF &dots)
{
    const QSize room = mono ? dots.toSize() : QSize{};
    return known({.bytes = bytes, .mono = mono, .dots = room}, [&] {
        const Artwork artwork = decoded(bytes);
        if (!mono || artwork.isEmpty())
            return artwork;
        return Artwork{blackAndWhite(artwork, dotsFor(artwork, room), sharpEdges), nullptr};
    });
}

Artwork Pictures::photo(const QString &path, bool mono, const QSizeF &dots)
{
    const QFileInfo file{path};
    if (path.isEmpty() || !file.isFile() || file.size() > largestPhoto)
        return {};
    const QSize room = dots.toSize().expandedTo({1, 1});
    return known({.path = path, .modified = file.lastModified(), .mono = mono, .dots = room},
                 [&] { return photoOf(path, mono, room); });
}

/// What is not known yet is made, and what was not asked for the longest time makes room for it. A
/// picture that is larger than all the room is kept, too, alone.
Artwork Pictures::known(const Wish &wish, const std::function<Artwork()> &make)
{
    if (const Artwork *artwork = m_known.object(wish))
        return *artwork;
    const Artwork made = make();
    const qsizetype cost = wish.bytes.size() + made.dots.sizeInBytes() + 1;
    m_known.insert(wish, new Artwork{made}, std::min(cost, mostBytes));
    return made;
}

} // namespace lanyard::badge
