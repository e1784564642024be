// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMarginsF>
#include <QRectF>
#include <QString>
#include <QStringList>

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
    Breaks breaks = Breaks::Words;
    Side side = Side::Left;
    Height height = Height::Top;
    QString colour
        = QStringLiteral("#000000"); ///< #rrggbb, {colour}, {contrast}, or a {field} that holds one

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Words in a box, as large as they fit.
struct TextElement
{
    QString text = {}; ///< an expression with fields: see expand()
    TextStyle style = {};

    friend bool operator==(const TextElement &, const TextElement &) = default;
};

/// Texts below each other. An empty one takes no room, and the others move together.
struct StackElement
{
    struct Item
    {
        TextElement text = {};
        double share = 1; ///< of the height, among those that are not empty

        friend bool operator==(const Item &, const Item &) = default;
    };

    double gap = 1;
    TextStyle::Height height = TextStyle::Height::Top;
    QList<Item> items = {};

    friend bool operator==(const StackElement &, const StackElement &) = default;
};

/// A QR code. Its box is that of the modules, which fill it as far as whole dots go; the quiet
/// zone of four modules lies around it, and nothing else may be there.
struct CodeElement
{
    enum class Content {
        Text,
        Contact, ///< the person as a vCard 3.0 (RFC 2426)
        WiFi ///< a network that a phone joins
    };

    Content content = Content::Text;
    QString text = {}; ///< an expression; of WiFi the network's name; of Contact not used
    QString secret = {}; ///< of WiFi: its password, an expression; empty: an open network
    TextStyle::Side side = TextStyle::Side::Left;
    TextStyle::Height height = TextStyle::Height::Top;

    friend bool operator==(const CodeElement &, const CodeElement &) = default;
};

/// A picture that travels inside the template, or the photo of the person.
struct PictureElement
{
    enum class Fit {
        Whole, ///< all of it, in the middle of the box
        Fill ///< all of the box, what is beyond it is cut off
    };

    QString picture = {}; ///< a name in Template::pictures; or
    QString photoField = {}; ///< the field that holds the path of the person's photo
    Fit fit = Fit::Whole;

    friend bool operator==(const PictureElement &, const PictureElement &) = default;
};

struct ShapeElement
{
    enum class Kind {
        Rectangle,
        Ellipse,
        Line ///< from the upper left to the lower right corner
    };

    Kind kind = Kind::Rectangle;
    double radius = 0; ///< of a rectangle's corners
    QString fill = {}; ///< a colour as in TextStyle; empty: none
    QString stroke = {}; ///< the same
    double strokeWidth = 0;

    friend bool operator==(const ShapeElement &, const ShapeElement &) = default;
};

/// A coloured area with words that read on it.
struct BandElement
{
    QString fill = {};
    QMarginsF inset = {}; ///< from the area to its words
    TextElement label = {};

    friend bool operator==(const BandElement &, const BandElement &) = default;
};

/// For whom something is drawn: see holds().
struct Condition
{
    enum class Kind { Always, Filled, Empty, OneOf, NoneOf };

    Kind kind = Kind::Always;
    QString field = {}; ///< as in expressions, without braces
    QStringList values = {}; ///< compared without regard to case

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Element
{
    using What = std::
        variant<TextElement, StackElement, CodeElement, PictureElement, ShapeElement, BandElement>;

    QString name = {}; ///< for people in the studio; may be empty
    QRectF box = {}; ///< before it is turned
    double turn = 0; ///< degrees clockwise around the middle of the box
    Condition when = {};
    What what = {};

    friend bool operator==(const Element &, const Element &) = default;
};

/// The layout of a badge on its medium. Lengths are millimetres from the upper left corner.
struct Template
{
    enum class Back {
        None,
        Page, ///< a second page
        Fold ///< below the front and turned by 180°, so that both read when it is folded
    };

    QString name = {};
    QString title = {};
    double widthMm = 0; ///< of one side
    double heightMm = 0; ///< of one side
    double bleedMm = 0; ///< how far areas that touch the edge go beyond it
    QMarginsF unprintable = {}; ///< what the printer leaves blank
    bool mono = false; ///< pure black and white only: a thermal printer would dither greys
    int dpi = 300; ///< modules of codes are whole dots of this resolution
    QMap<QString, QByteArray> pictures = {}; ///< PNG, JPEG or SVG, by name
    QList<Element> front = {}; ///< painted in this order
    Back back = Back::None;
    QList<Element> backElements = {}; ///< none with Back::Fold: the front is repeated

    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace lanyard::badge
