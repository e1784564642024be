// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Ink.h"

#include "app/badge/PaintBadge.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace lanyard::badge {

namespace {

constexpr int dotsPerMm = 8;
constexpr uchar paper = 240; ///< from here on it is as good as white

bool isInk(uchar grey)
{
    return grey < paper;
}

QImage drawn(const Layout &layout)
{
    const QSize dots = (layout.size * dotsPerMm).toSize();
    QImage image{dots, QImage::Format_Grayscale8};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(dotsPerMm, dotsPerMm);
    paint(painter, layout);
    return image;
}

} // namespace

QRectF inkOf(const Layout &layout)
{
    const QImage image = drawn(layout);
    int left = image.width();
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *const begin = image.constScanLine(y);
        const uchar *const end = begin + image.width();
        const uchar *const first = std::find_if(begin, end, isInk);
        if (first == end)
            continue;
        const uchar *last = end;
        while (!isInk(*--last)) { }
        left = std::min(left, int(first - begin));
        right = std::max(right, int(last - begin));
        top = top < 0 ? y : top;
        bottom = y;
    }
    if (right < 0)
        return {};
    return {QPointF(left, top) / dotsPerMm, QPointF(right + 1, bottom + 1) / dotsPerMm};
}

} // namespace lanyard::badge
