// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureVersions.h"

#include "app/scan/ContrastMap.h"

#include <algorithm>
#include <vector>

namespace lanyard::scan {

namespace {

constexpr qint64 mostPixels = 4'000'000; ///< of an enlarged or turned picture
constexpr int smallestSide = 16; ///< of a reduced one
constexpr qreal turn = 20; ///< degrees

QImage inverted(const LumaView &from)
{
    QImage negative{from.width, from.height, QImage::Format_Grayscale8};
    for (int y = 0; y < from.height; ++y) {
        const uchar *row = from.row(y);
        std::transform(row, row + from.width, negative.scanLine(y), [](uchar value) {
            return static_cast<uchar>(0xff - value);
        });
    }
    return negative;
}

QImage contrasted(const LumaView &from)
{
    constexpr int middle = 128;
    const ContrastMap map{from, usualWindow(from)};
    if (map.isEmpty())
        return {};
    QImage stretched{from.width, from.height, QImage::Format_Grayscale8};
    for (int y = 0; y < from.height; ++y) {
        std::transform(map.row(y), map.row(y) + from.width, stretched.scanLine(y), [](qint8 value) {
            return static_cast<uchar>(middle + value);
        });
    }
    return stretched;
}

/// Sums of five values in a row, the outermost ones repeated at the ends.
void sumAcross(const uchar *row, int width, std::vector<int> &sums)
{
    const auto value = [&](int x) { return int{row[std::clamp(x, 0, width - 1)]}; };
    for (int x = 0; x < std::min(2, width); ++x)
        sums[static_cast<size_t>(x)]
            = value(x - 2) + value(x - 1) + value(x) + value(x + 1) + value(x + 2);
    for (int x = 2; x < width - 2; ++x)
        sums[static_cast<size_t>(x)] = row[x - 2] + row[x - 1] + row[x] + row[x + 1] + row[x + 2];
    for (int x = std::max(2, width - 2); x < width; ++x)
        sums[static_cast<size_t>(x)]
            = value(x - 2) + value(x - 1) + value(x) + value(x + 1) + value(x + 2);
}

QImage sharpened(const LumaView &from)
{
    constexpr int rows = 5;
    constexpr int pixels = 25;
    QImage sharp{from.width, from.height, QImage::Format_Grayscale8};
    std::vector<std::vector<int>> across(rows, std::vector<int>(static_cast<size_t>(from.width)));
    std::vector<int> sums(static_cast<size_t>(from.width));
    const auto sumRow = [&](int y) {
        auto &row = across[static_cast<size_t>((y + rows) % rows)];
        sumAcross(from.row(std::clamp(y, 0, from.height - 1)), from.width, row);
        return row.data();
    };
    for (int y = -2; y < 2; ++y) {
        const int *row = sumRow(y);
        for (size_t x = 0; x < sums.size(); ++x)
            sums[x] += row[x];
    }
    for (int y = 0; y < from.height; ++y) {
        const int *entering = sumRow(y + 2);
        for (size_t x = 0; x < sums.size(); ++x)
            sums[x] += entering[x];
        const uchar *row = from.row(y);
        uchar *to = sharp.scanLine(y);
        for (int x = 0; x < from.width; ++x)
            to[x] = static_cast<uchar>(
                std::clamp(3 * row[x] - 2 * sums[static_cast<size_t>(x)] / pixels, 0, 0xff));
        const auto &leaving = across[static_cast<size_t>((y - 2 + rows) % rows)];
        for (size_t x = 0; x < sums.size(); ++x)
            sums[x] -= leaving[x];
    }
    return sharp;
}

PictureVersions::Made scaled(const LumaView &from, double factor)
{
    const QSize size{qRound(from.width * factor), qRound(from.height * factor)};
    if (qint64{size.width()} * size.height() > mostPixels
        || std::min(size.width(), size.height()) < smallestSide)
        return {};
    return {from.image()
                .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8),
            QTransform::fromScale(1 / factor, 1 / factor)};
}

PictureVersions::Made middleEnlarged(const LumaView &from)
{
    constexpr int half = 2;
    const QRect middle{from.width / 4, from.height / 4, from.width / half, from.height / half};
    const LumaView part{
        from.row(middle.top()) + middle.left(), middle.width(), middle.height(), from.stride};
    PictureVersions::Made made = scaled(part, half);
    made.toOriginal *= QTransform::fromTranslate(middle.left(), middle.top());
    return made;
}

/// What was outside becomes white.
PictureVersions::Made turned(const LumaView &from)
{
    const QTransform rotation = QTransform{}.rotate(turn);
    const QSize size = rotation.mapRect(QRect{0, 0, from.width, from.height}).size();
    if (qint64{size.width()} * size.height() > mostPixels)
        return {};
    const QTransform matrix = QImage::trueMatrix(rotation, from.width, from.height);
    QImage picture = from.image()
                         .convertToFormat(QImage::Format_ARGB32_Premultiplied)
                         .transformed(rotation, Qt::SmoothTransformation);
    QImage paper{picture.size(), QImage::Format_Grayscale8};
    for (int y = 0; y < picture.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        std::transform(row, row + picture.width(), paper.scanLine(y), [](QRgb pixel) {
            return static_cast<uchar>(qGreen(pixel) + 0xff - qAlpha(pixel));
        });
    }
    return {paper, matrix.inverted()};
}

} // namespace

const PictureVersions::Made &PictureVersions::in(Version version)
{
    const auto known = m_made.find(version);
    return known != m_made.end() ? known->second
                                 : m_made.emplace(version, make(version)).first->second;
}

PictureVersions::Made PictureVersions::make(Version version)
{
    switch (version) {
    case Version::Plain: return {m_picture.image(), {}};
    case Version::Inverted: return {inverted(m_picture), {}};
    case Version::Contrasted: return {contrasted(m_picture), {}};
    case Version::Sharpened: return {sharpened(m_picture), {}};
    case Version::Enlarged: return scaled(m_picture, 2);
    case Version::EnlargedInverted: {
        const Made &enlarged = in(Version::Enlarged);
        if (enlarged.picture.isNull())
            return {};
        return {inverted(LumaView::of(enlarged.picture)), enlarged.toOriginal};
    }
    case Version::Reduced: return scaled(m_picture, 0.5);
    case Version::MiddleEnlarged: return middleEnlarged(m_picture);
    case Version::Turned: return turned(m_picture);
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::scan
