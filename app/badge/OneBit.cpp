// SPDX-License-Identifier: Apache-2.0
#include "app/badge/OneBit.h"

#include "app/badge/PaintBadge.h"

#include <QPainter>

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;

} // namespace

QImage picture(const Layout &page, int dpi)
{
    const double dotsPerMm = dpi / mmPerInch;
    QImage image{qRound(page.size.width() * dotsPerMm),
                 qRound(page.size.height() * dotsPerMm),
                 QImage::Format_RGB32};
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter{&image};
    painter.scale(dotsPerMm, dotsPerMm);
    paint(painter, page);
    return image;
}

QImage oneBit(const Layout &page, int dpi)
{
    return picture(page, dpi).convertToFormat(QImage::Format_Mono,
                                              Qt::MonoOnly | Qt::ThresholdDither);
}

QList<QImage> oneBitPages(const Template &how, const Badge &badge, int dpi, PaintBox &paintBox)
{
    QList<QImage> pages;
    for (const Layout &page : layOutPages(how, badge, paintBox))
        pages << oneBit(page, dpi);
    return pages;
}

Raster rasterOf(const QImage &oneBit, int dpi)
{
    Raster raster{.width = oneBit.width(), .height = oneBit.height(), .dpi = dpi, .rows = {}};
    const char invert = qGray(oneBit.color(1)) < 128 ? '\x00' : '\xff';
    const int beyond = raster.bytesPerRow() * 8 - raster.width;
    for (int y = 0; y < raster.height; ++y) {
        QByteArray row{reinterpret_cast<const char *>(oneBit.constScanLine(y)),
                       raster.bytesPerRow()};
        for (char &eight : row)
            eight = static_cast<char>(eight ^ invert);
        if (beyond > 0)
            row.back() = static_cast<char>(row.back() & (0xff << beyond));
        raster.rows += row;
    }
    return raster;
}

QStringList codesOn(const QList<Layout> &pages)
{
    QStringList texts;
    for (const Layout &page : pages) {
        for (const Part &part : page.parts) {
            if (const auto *code = std::get_if<PlacedCode>(&part.what))
                texts << code->text;
        }
    }
    return texts;
}

} // namespace lanyard::badge
