// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Lettering.h"
#include "app/badge/QrMatrix.h"
#include "app/badge/Template.h"
#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"

#include <QColor>
#include <QSizeF>

#include <variant>

namespace lanyard::badge {

struct PlacedRect
{
    QRectF box;
    QColor fill;
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
    QrMatrix matrix;
    QRectF room;
    TextStyle::Side side = TextStyle::Side::Centre;
    TextStyle::Height height = TextStyle::Height::Middle;
    int dpi = 300; ///< whose dots its modules are made of
};

using Placed = std::variant<PlacedRect, PlacedText, PlacedCode>;

/// A badge whose every part has its place, in millimetres from the upper left corner.
struct Layout
{
    QSizeF size;
    QList<Placed> parts;
    QList<BadgeWarning> warnings;
};

[[nodiscard]] Layout layOut(const Template &how, const Badge &badge, Lettering &lettering);

/// Where the dark and light modules of a code go, without the quiet zone, when the medium has
/// @p dotsPerMm.
[[nodiscard]] QRectF modulesOf(const PlacedCode &code, double dotsPerMm);

} // namespace lanyard::badge
