// SPDX-License-Identifier: Apache-2.0
#include "app/badge/OneBit.h"

#include "app/badge/Colours.h"
#include "app/badge/PaintBadge.h"
#include "app/badge/Sheet.h"

#include <QPainter>

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;

/// Black is what white letters read on, so that no letter is lost on its band.
QColor pure(const QColor &colour)
{
    if (colour.alpha() == 0)
        return colour;
    return readableOn(colour) == QColor{Qt::white} ? Qt::black : Qt::white;
}

/// Black and white instead of colours: thin strokes of grey letters would be lost otherwise.
Layout withPureColours(Layout page)
{
    for (Part &part : page.parts) {
        if (auto *text = std::get_if<PlacedText>(&part.what)) {
            text->colour = pure(text->colour);
        } else if (auto *shape = std::get_if<PlacedShape>(&part.what)) {
            shape->fill = pure(shape->fill);
            shape->stroke = pure(shape->stroke);
        }
    }
    return page;
}

QImage drawn(const QSizeF &size,
             int dpi,
             const Calibration &calibration,
             const std::function<void(QPainter &)> &draw)
{
    const double dotsPerMm = dpi / mmPerInch;
    QImage image{
        qRound(size.width() * dotsPerMm), qRound(size.height() * dotsPerMm), QImage::Format_RGB32};
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter{&image};
    painter.scale(dotsPerMm, dotsPerMm);
    painter.setTransform(transformOf(calibration), true);
    draw(painter);
    return image;
}

QImage blackAndWhite(const QImage &colours)
{
    return colours.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

} // namespace

QImage picture(const Layout &page, int dpi, const Calibration &calibration)
{
    return drawn(page.size, dpi, calibration, [&page](QPainter &painter) { paint(painter, page); });
}

QImage oneBit(const Layout &page, int dpi, const Calibration &calibration)
{
    return blackAndWhite(picture(withPureColours(page), dpi, calibration));
}

QImage oneBit(const QSizeF &size,
              int dpi,
              const Calibration &calibration,
              const std::function<void(QPainter &)> &draw)
{
    return blackAndWhite(drawn(size, dpi, calibration, draw));
}

QList<QImage> oneBitPages(const Template &how,
                          const Badge &badge,
                          int dpi,
                          PaintBox &paintBox,
                          const Calibration &calibration)
{
    QList<QImage> pages;
    for (const Layout &page : layOutPages(how, badge, paintBox))
        pages << oneBit(page, dpi, calibration);
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
