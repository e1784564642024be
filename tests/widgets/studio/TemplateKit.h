// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/NewElement.h"
#include "ui/studio/TemplateEdits.h"

namespace lanyard::tests {

/// A page of 100 × 60 mm.
inline badge::Template aPage()
{
    badge::Template how;
    how.name = QStringLiteral("page");
    how.title = QStringLiteral("Page");
    how.widthMm = 100;
    how.heightMm = 60;
    return how;
}

inline badge::Element aShape(const QRectF &box, double turn = 0)
{
    badge::Element element;
    element.box = box;
    element.turn = turn;
    badge::ShapeElement shape;
    shape.fill = QStringLiteral("#0a4f96");
    element.what = shape;
    return element;
}

inline badge::Element aText(const QRectF &box, const QString &text)
{
    badge::Element element;
    element.box = box;
    element.what = badge::TextElement{.text = text, .style = {}};
    return element;
}

inline badge::Template aPageWith(const QList<QRectF> &boxes)
{
    badge::Template how = aPage();
    for (const QRectF &box : boxes)
        how.front << aShape(box);
    return how;
}

inline ui::Edited chosen(const badge::Template &how, const QList<qsizetype> &elements)
{
    return {how, {ui::Face::Front, elements}};
}

inline QList<QRectF> boxesOf(const badge::Template &how)
{
    QList<QRectF> boxes;
    for (const badge::Element &element : how.front)
        boxes << element.box;
    return boxes;
}

} // namespace lanyard::tests
