// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/NewElement.h"

#include "ui/kit/PlainText.h"
#include "ui/studio/ElementNames.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Kind = NewElement::Kind;
using namespace badge;

constexpr std::array everyKind{Kind::Text,
                               Kind::Lines,
                               Kind::Code,
                               Kind::Picture,
                               Kind::Photo,
                               Kind::Rectangle,
                               Kind::Ellipse,
                               Kind::Line,
                               Kind::Band};

const QString ink = u"#000000"_s; ///< every printer has it

QRectF inTheMiddle(const Template &page, double width, double height)
{
    width = std::min(width, page.widthMm);
    height = std::min(height, page.heightMm);
    return {std::round((page.widthMm - width)) / 2,
            std::round((page.heightMm - height)) / 2,
            width,
            height};
}

TextElement textOf(const QString &text, double smallest, double largest)
{
    TextElement element;
    element.text = text;
    element.style.smallest = smallest;
    element.style.largest = largest;
    element.style.height = TextStyle::Height::Middle;
    return element;
}

StackElement lines()
{
    StackElement stack;
    stack.height = TextStyle::Height::Middle;
    stack.items.append({textOf(u"{company}"_s, 2.6, 6), 1});
    stack.items.append({textOf(u"{title}"_s, 2.6, 5), 1});
    return stack;
}

BandElement band()
{
    BandElement band;
    band.fill = u"{colour}"_s;
    band.inset = {4, 2, 4, 2};
    band.label = textOf(u"{role}"_s, 4, 12);
    band.label.style.weight = TextStyle::Weight::Bold;
    band.label.style.colour = u"{contrast}"_s;
    return band;
}

ShapeElement shape(ShapeElement::Kind kind)
{
    ShapeElement shape;
    shape.kind = kind;
    if (kind == ShapeElement::Kind::Line) {
        shape.stroke = ink;
        shape.strokeWidth = 0.5;
    } else {
        shape.fill = u"{colour}"_s;
    }
    return shape;
}

Kind kindOfShape(const ShapeElement &shape)
{
    switch (shape.kind) {
    case ShapeElement::Kind::Rectangle: return Kind::Rectangle;
    case ShapeElement::Kind::Ellipse: return Kind::Ellipse;
    case ShapeElement::Kind::Line: return Kind::Line;
    }
    Q_UNREACHABLE();
}

QString wordsOf(const Element &element)
{
    if (const auto *text = std::get_if<TextElement>(&element.what))
        return text->text;
    if (const auto *stack = std::get_if<StackElement>(&element.what)) {
        QStringList words;
        for (const StackElement::Item &item : stack->items)
            words << item.text.text;
        return words.join(u", "_s);
    }
    if (const auto *band = std::get_if<BandElement>(&element.what))
        return band->label.text;
    if (const auto *picture = std::get_if<PictureElement>(&element.what))
        return picture->picture;
    return {};
}

} // namespace

QString NewElement::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return tr("Text");
    case Kind::Lines: return tr("Lines of text");
    case Kind::Code: return tr("Code");
    case Kind::Picture: return tr("Picture");
    case Kind::Photo: return tr("Photo of the person");
    case Kind::Rectangle: return tr("Rectangle");
    case Kind::Ellipse: return tr("Ellipse");
    case Kind::Line: return tr("Line");
    case Kind::Band: return tr("Band with text");
    }
    Q_UNREACHABLE();
}

QString NewElement::iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return u"studio-text"_s;
    case Kind::Lines: return u"studio-lines"_s;
    case Kind::Code: return u"studio-code"_s;
    case Kind::Picture: return u"picture"_s;
    case Kind::Photo: return u"person"_s;
    case Kind::Rectangle: return u"studio-rectangle"_s;
    case Kind::Ellipse: return u"studio-ellipse"_s;
    case Kind::Line: return u"studio-line"_s;
    case Kind::Band: return u"studio-band"_s;
    }
    Q_UNREACHABLE();
}

QList<Kind> NewElement::kinds()
{
    return {everyKind.begin(), everyKind.end()};
}

Element NewElement::of(Kind kind, const Template &page)
{
    const double wide = page.widthMm * 0.6;
    Element element;
    switch (kind) {
    case Kind::Text:
        element.box = inTheMiddle(page, wide, 10);
        element.what = textOf(u"{name}"_s, 2.5, 8);
        break;
    case Kind::Lines:
        element.box = inTheMiddle(page, wide, 20);
        element.what = lines();
        break;
    case Kind::Code: {
        CodeElement code;
        code.text = u"{code}"_s;
        code.side = TextStyle::Side::Centre;
        code.height = TextStyle::Height::Middle;
        element.box = inTheMiddle(page, 24, 24);
        element.what = code;
        break;
    }
    case Kind::Picture:
        element.box = inTheMiddle(page, 30, 20);
        element.what = PictureElement{};
        break;
    case Kind::Photo: {
        PictureElement photo;
        photo.photoField = u"photo"_s;
        photo.fit = PictureElement::Fit::Fill;
        element.box = inTheMiddle(page, 25, 30);
        element.what = photo;
        break;
    }
    case Kind::Rectangle:
        element.box = inTheMiddle(page, 30, 20);
        element.what = shape(ShapeElement::Kind::Rectangle);
        break;
    case Kind::Ellipse:
        element.box = inTheMiddle(page, 20, 20);
        element.what = shape(ShapeElement::Kind::Ellipse);
        break;
    case Kind::Line:
        element.box = inTheMiddle(page, wide, 0);
        element.what = shape(ShapeElement::Kind::Line);
        break;
    case Kind::Band:
        element.box = {0, std::max(0.0, page.heightMm - 20), page.widthMm, 20};
        element.what = band();
        break;
    }
    return element;
}

Kind NewElement::kindOf(const Element &element)
{
    if (std::holds_alternative<StackElement>(element.what))
        return Kind::Lines;
    if (std::holds_alternative<CodeElement>(element.what))
        return Kind::Code;
    if (const auto *picture = std::get_if<PictureElement>(&element.what))
        return picture->photoField.isEmpty() ? Kind::Picture : Kind::Photo;
    if (const auto *shape = std::get_if<ShapeElement>(&element.what))
        return kindOfShape(*shape);
    if (std::holds_alternative<BandElement>(element.what))
        return Kind::Band;
    return Kind::Text;
}

QString NewElement::titleOf(const Element &element)
{
    if (!element.name.trimmed().isEmpty())
        return plainLine(ElementNames::shown(element.name));
    const QString words = plainLine(wordsOf(element));
    const QString kind = nameOf(kindOf(element));
    return words.isEmpty() ? kind : tr("%1: %2").arg(kind, words);
}

} // namespace lanyard::ui
