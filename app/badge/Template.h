// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <variant>

namespace lanyard::badge {

/// How letters are set. Sizes are em heights in millimetres.
struct TextStyle
{
    enum class Weight { Regular, Bold };
    enum class Breaks {
        Words, ///< only between words: a Chinese name stays in one piece, too
        Anywhere ///< where the language allows it (Unicode UAX #14): Chinese between any two
    };
    enum class Side { Left, Centre, Right };
    enum class Height { Top, Middle, Bottom };

    Weight weight = Weight::Regular;
    double smallest = 2.5; ///< below it a person should shorten the text
    double largest = 10;
    int lines = 1; ///< at most
    Breaks breaks = Breaks::Anywhere;
    Side side = Side::Left;
    Height height = Height::Middle;
    QString colour; ///< #rrggbb, {colour}, or {contrast}: black or white, whatever reads on a band
};

/// Words in a box, as large as they fit.
struct TextElement
{
    QString text; ///< an expression with fields: see expand()
    QRectF box;
    TextStyle style;
};

/// Texts below each other. An empty one takes no room, and the others move together.
struct StackElement
{
    struct Item
    {
        TextElement text; ///< its box is not used
        double share = 1; ///< of the height, among those that are not empty
    };

    QRectF box;
    double gap = 1;
    TextStyle::Height height = TextStyle::Height::Middle;
    QList<Item> items;
};

/// A QR code. Its quiet zone of four modules lies around the box: nothing else may be there.
struct CodeElement
{
    QString text;
    QRectF box; ///< of the modules, which fill it as far as whole dots go
    TextStyle::Side side = TextStyle::Side::Centre;
    TextStyle::Height height = TextStyle::Height::Middle;
};

struct RectElement
{
    QRectF box;
    QString fill;
};

/// A coloured area with words that read on it.
struct BandElement
{
    RectElement area;
    TextElement label;
};

using Element = std::variant<RectElement, BandElement, StackElement, TextElement, CodeElement>;

/// The layout of a badge on its medium. Lengths are millimetres from the upper left corner.
struct Template
{
    QString name;
    QString title;
    double widthMm = 0;
    double heightMm = 0;
    double bleedMm = 0; ///< how far areas that touch the edge go beyond it
    QMarginsF unprintable; ///< what the printer leaves blank
    bool mono = false; ///< pure black and white only: a thermal printer would dither greys
    int dpi = 300; ///< modules of codes are whole dots of this resolution
    QList<Element> elements; ///< painted in this order
};

} // namespace lanyard::badge
