// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Layout.h"

#include "app/badge/Placer.h"

#include <algorithm>
#include <cmath>

namespace lanyard::badge {

namespace {

constexpr double foldMark = 3; ///< mm: a short line at both ends of the fold

QTransform intoSecondHalf(const Template &how)
{
    return QTransform{-1, 0, 0, -1, how.widthMm, 2 * how.heightMm};
}

void markFold(const Template &how, Layout &sheet)
{
    const double left = how.unprintable.left();
    const double right = how.widthMm - how.unprintable.right();
    for (const double from : {left, right - foldMark}) {
        PlacedShape mark;
        mark.kind = ShapeElement::Kind::Line;
        mark.box = {from, how.heightMm, foldMark, 0};
        mark.stroke = how.mono ? QColor{Qt::black} : QColor{0x9a, 0xa5, 0xb1};
        mark.strokeWidth = 0.2;
        sheet.parts << Part{mark, {}};
    }
}

Layout foldedSheet(const Template &how, const Badge &badge, PaintBox &paintBox)
{
    Placer placer{how, badge, paintBox};
    placer.place(how.front, {});
    placer.place(how.backElements.isEmpty() ? how.front : how.backElements, intoSecondHalf(how));
    Layout sheet = placer.take();
    markFold(how, sheet);
    return sheet;
}

Layout
side(const Template &how, const QList<Element> &elements, const Badge &badge, PaintBox &paintBox)
{
    Placer placer{how, badge, paintBox};
    placer.place(elements, {});
    return placer.take();
}

} // namespace

QSizeF pageSize(const Template &how)
{
    return {how.widthMm, how.heightMm * (how.back == Template::Back::Fold ? 2 : 1)};
}

Layout layOut(const Template &how, const Badge &badge, PaintBox &paintBox)
{
    return how.back == Template::Back::Fold ? foldedSheet(how, badge, paintBox)
                                            : side(how, how.front, badge, paintBox);
}

QList<Layout> layOutPages(const Template &how, const Badge &badge, PaintBox &paintBox)
{
    QList<Layout> pages{layOut(how, badge, paintBox)};
    if (how.back == Template::Back::Page)
        pages << side(how, how.backElements, badge, paintBox);
    return pages;
}

QRectF modulesOf(const PlacedCode &code, double dotsPerMm)
{
    const int modules = code.matrix.side;
    const double most = std::min(code.room.width(), code.room.height()) / modules;
    const double dots = std::floor(most * dotsPerMm + 1e-6);
    const double side = modules * (dots >= 1 ? dots / dotsPerMm : most);

    const auto onADot = [&](double mm) { return std::round(mm * dotsPerMm) / dotsPerMm; };
    return {onADot(code.room.left() + (code.room.width() - side) * code.lean.x()),
            onADot(code.room.top() + (code.room.height() - side) * code.lean.y()),
            side,
            side};
}

} // namespace lanyard::badge
