// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Pictures.h"
#include "app/badge/QrMatrix.h"
#include "app/badge/SetTexts.h"
#include "app/badge/Template.h"
#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"

#include <QColor>
#include <QSizeF>
#include <QTransform>

#include <variant>

namespace lanyard::badge {

struct PlacedShape
{
    ShapeElement::Kind kind = ShapeElement::Kind::Rectangle;
    QRectF box;
    double radius = 0;
    QColor fill = Qt::transparent;
    QColor stroke = Qt::transparent;
    double strokeWidth = 0;
};

struct PlacedText
{
    QString text;
    QRectF box; ///< the room it had
    QRectF ink; ///< what it took of it
    double em = 0;
    QColor colour;
    QList<SetLine> lines;
    QList<QPointF> starts; ///< of the base lines, one a line
};

struct PlacedCode
{
    QString text = {}; ///< what a reader must find in it
    QrMatrix matrix = {};
    QRectF room = {};
    QPointF lean = {}; ///< where it stands in a larger room: 0 left or top, 1 right or bottom
    int dpi = 300; ///< whose dots its modules are made of
};

struct PlacedPicture
{
    Artwork artwork;
    QRectF box; ///< of the whole picture
    QRectF seen; ///< what is not cut off
};

using Placed = std::variant<PlacedShape, PlacedText, PlacedCode, PlacedPicture>;

/// Something in its place, which is then turned on the page. Codes are upright wherever quarter
/// turns lead, so that their modules stay whole dots.
struct Part
{
    Placed what;
    QTransform turn;
};

/// A page whose every part has its place, in millimetres from the upper left corner.
struct Layout
{
    QSizeF size;
    QList<Part> parts;
    QList<BadgeWarning> warnings;
};

/// What need not be made anew for every badge. Not for use by two threads at once.
struct PaintBox
{
    SetTexts texts;
    Pictures pictures;
};

/// The first page of a badge: its front, or both halves of one that is folded.
[[nodiscard]] Layout layOut(const Template &how, const Badge &badge, PaintBox &paintBox);

/// All pages of a badge: one, or two.
[[nodiscard]] QList<Layout>
layOutPages(const Template &how, const Badge &badge, PaintBox &paintBox);

/// The size of a page, millimetres: of one side, or of both halves.
[[nodiscard]] QSizeF pageSize(const Template &how);

/// Where the dark and light modules of a code go, without the quiet zone, when the medium has
/// @p dotsPerMm.
[[nodiscard]] QRectF modulesOf(const PlacedCode &code, double dotsPerMm);

} // namespace lanyard::badge
