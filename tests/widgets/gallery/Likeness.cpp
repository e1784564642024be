// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Likeness.h"

#include <QPainter>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

constexpr int thumbnailWidth = 160;
constexpr int tile = 10;
constexpr int inARow = 4;
constexpr int fineness = 16; ///< steps between two shades that are kept apart

int coarse(int channel)
{
    return qMin(255, (channel + fineness / 2) / fineness * fineness);
}

int apart(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
        + std::abs(qBlue(one) - qBlue(other));
}

QRect placeOf(qsizetype index, const QSize &size)
{
    const int at = int(index);
    return {QPoint{at % inARow * size.width(), at / inARow * size.height()}, size};
}

} // namespace

QImage thumbnailOf(const QImage &screen)
{
    QImage small = screen.scaledToWidth(thumbnailWidth, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb seen = small.pixel(x, y);
            small.setPixel(
                x, y, qRgb(coarse(qRed(seen)), coarse(qGreen(seen)), coarse(qBlue(seen))));
        }
    }
    return small;
}

QImage sheetOf(const Thumbnails &thumbnails)
{
    QSize most;
    for (const QImage &each : thumbnails)
        most = most.expandedTo(each.size());
    const int rows = int((thumbnails.size() + inARow - 1) / inARow);
    QImage sheet{most.width() * inARow, most.height() * rows, QImage::Format_RGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    QStringList names;
    for (auto each = thumbnails.cbegin(); each != thumbnails.cend(); ++each) {
        painter.drawImage(placeOf(names.size(), most).topLeft(), *each);
        names.append(u"%1|%2|%3"_s.arg(each.key()).arg(each->width()).arg(each->height()));
    }
    painter.end();
    sheet.setText(u"scenes"_s, names.join(u'\n'));
    return sheet;
}

Thumbnails thumbnailsIn(const QImage &sheet)
{
    QList<QStringList> scenes;
    QSize most;
    for (const QString &line : sheet.text(u"scenes"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        scenes.append(parts);
        most = most.expandedTo({parts.value(1).toInt(), parts.value(2).toInt()});
    }
    Thumbnails thumbnails;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const QSize size{scenes.at(i).value(1).toInt(), scenes.at(i).value(2).toInt()};
        thumbnails.insert(scenes.at(i).value(0), sheet.copy({placeOf(i, most).topLeft(), size}));
    }
    return thumbnails;
}

Difference differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return {255, 255};
    Difference difference;
    double sum = 0;
    for (int top = 0; top < one.height(); top += tile) {
        for (int left = 0; left < one.width(); left += tile) {
            const QRect box = QRect{left, top, tile, tile} & one.rect();
            int here = 0;
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x)
                    here += apart(one.pixel(x, y), other.pixel(x, y));
            sum += here;
            difference.worstTile
                = std::max(difference.worstTile, here / 3.0 / (box.width() * box.height()));
        }
    }
    difference.mean = sum / 3.0 / (double(one.width()) * one.height());
    return difference;
}

} // namespace lanyard::tests
