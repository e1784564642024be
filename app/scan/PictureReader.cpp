// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureReader.h"

#include "app/scan/ReadingPasses.h"
#include "app/scan/VideoReader.h"
#include "app/scan/ZxingAdapter.h"

#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;
constexpr qint64 mostPixels = 120'000'000; // a page of A3 at 600 dpi has 70 million
constexpr int longestSide = 5'000; // beyond that a printed code only gets slower, not clearer

Failure failure(Failure::Kind kind, const QString &path, const QString &detail = {})
{
    return {kind, QFileInfo{path}.fileName(), detail};
}

QSize reduced(QSize size)
{
    return size.width() > longestSide || size.height() > longestSide
        ? size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1})
        : size;
}

/// Grey, not too large, and what is transparent is paper.
QImage toLuma(const QImage &picture)
{
    const QSize size = reduced(picture.size());
    QImage image = size == picture.size()
        ? picture
        : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.hasAlphaChannel()) {
        QImage paper{image.size(), QImage::Format_RGB32};
        paper.fill(Qt::white);
        QPainter{&paper}.drawImage(0, 0, image);
        image = paper;
    }
    return std::move(image).convertToFormat(QImage::Format_Grayscale8);
}

/// Whether another code could stand beside @p codes and be large enough to be read.
bool hasRoomBeside(const QList<SeenCode> &codes, const LumaView &picture)
{
    QRect taken;
    for (const SeenCode &code : codes)
        taken |= code.corners.boundingRect();
    const int widest = std::max({taken.left(),
                                 picture.width - taken.right(),
                                 taken.top(),
                                 picture.height - taken.bottom()});
    return widest > std::min(picture.width, picture.height) / 4;
}

/// Beside codes that were found there may be one that is light on dark, as on a telephone in the
/// dark. Seldom, and codes held to a camera are large: a look at the picture reduced is enough.
QList<SeenCode> lightOnDark(const LumaView &picture)
{
    constexpr int side = 480;
    const double factor = std::min(0.5, double(side) / std::max(picture.width, picture.height));
    QImage small = picture.image().scaled(QSize{picture.width, picture.height} * factor);
    small.invertPixels();
    QList<SeenCode> codes = decode(LumaView::of(small));
    for (SeenCode &code : codes)
        code.corners = QTransform::fromScale(1 / factor, 1 / factor).map(code.corners);
    return codes;
}

void add(QList<SeenCode> &codes, const QList<SeenCode> &more)
{
    codes += more;
    std::ranges::stable_sort(
        codes, {}, [](const SeenCode &code) { return code.corners.boundingRect().left(); });
}

QList<SeenCode> readThoroughly(const LumaView &picture)
{
    QList<SeenCode> codes = decode(picture);
    if (!codes.isEmpty()) {
        if (hasRoomBeside(codes, picture))
            add(codes, lightOnDark(picture));
        return codes;
    }
    PictureVersions versions{picture};
    const auto tryPasses = [&](std::span<const ReadingPass> passes, Symbologies symbologies) {
        for (const ReadingPass &pass : passes) {
            if (codes.isEmpty())
                codes = pass.read(versions, symbologies);
        }
    };
    const Symbologies qr = Symbology::QrCode;
    tryPasses(furtherPasses().first(quickPasses), qr);
    if (codes.isEmpty())
        codes = decode(picture, {.symbologies = anySymbology & ~qr});
    tryPasses(furtherPasses().subspan(quickPasses), qr);
    tryPasses(furtherPasses().first(quickPasses), provableSymbologies & ~qr);
    return codes;
}

Result<QImage> load(const QString &path)
{
    QImageReader reader{path};
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > mostPixels)
        return failure(Failure::Kind::TooLarge, path);
    if (size.isValid() && reduced(size) != size)
        reader.setScaledSize(reduced(size));

    QImage picture;
    if (!reader.read(&picture) || picture.isNull())
        return failure(Failure::Kind::NoPicture, path, reader.errorString());
    return picture;
}

} // namespace

Result<QList<DecodedCode>> PictureReader::readFile(const QString &path) const
{
    const QFileInfo file{path};
    if (!file.exists())
        return failure(Failure::Kind::NotFound, path);
    if (!file.isFile())
        return failure(Failure::Kind::NoPicture, path, u"not a regular file"_s);
    if (!file.isReadable())
        return failure(Failure::Kind::NotPermitted, path);
    if (file.size() == 0)
        return failure(Failure::Kind::Empty, path);
    if (isVideo(path))
        return readVideo(path);
    if (file.size() > mostBytes)
        return failure(Failure::Kind::TooLarge, path);

    const Result<QImage> picture = load(path);
    if (!picture)
        return picture.failure();
    return read(*picture);
}

QList<DecodedCode> PictureReader::readRaster(const Raster &page) const
{
    QImage dots{reinterpret_cast<const uchar *>(page.rows.constData()),
                page.width,
                page.height,
                page.bytesPerRow(),
                QImage::Format_Mono};
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return read(dots);
}

QList<DecodedCode> PictureReader::read(const QImage &picture) const
{
    if (picture.isNull())
        return {};
    const QImage luma = toLuma(picture);
    QList<DecodedCode> codes;
    for (const SeenCode &code : readThoroughly(LumaView::of(luma)))
        codes << DecodedCode{code.text, code.format};
    return codes;
}

} // namespace lanyard::scan
