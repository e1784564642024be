// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "tests/kit/RapidCheck.h"

#include <vector>

/// Any template that can be read, on a medium of 200 × 200 mm.
namespace lanyard::tests {

template<typename Value>
Value anyOf(const std::vector<Value> &values)
{
    return *rc::gen::elementOf(values);
}

inline double tenths(int from, int to)
{
    return *rc::gen::inRange(from, to + 1) / 10.0;
}

template<typename Enum>
Enum anyOf(int count)
{
    return Enum{*rc::gen::inRange(0, count)};
}

inline QString anyText()
{
    return anyOf<QString>({QStringLiteral("{name}"),
                           QStringLiteral("{company|\"independent\"}, {T-shirt size}"),
                           QStringLiteral("你好，世界\n\\ \t"),
                           QStringLiteral("")});
}

inline QString anyName()
{
    return anyOf<QString>({QStringLiteral("role"), QStringLiteral("票种"), QStringLiteral("a b")});
}

inline QString anyColour()
{
    return anyOf<QString>({QStringLiteral("#000000"),
                           QStringLiteral("#1565C0"),
                           QStringLiteral("{colour}"),
                           QStringLiteral("{contrast}"),
                           QStringLiteral("{Camp colour}")});
}

inline badge::TextElement anyWords()
{
    using badge::TextStyle;
    badge::TextElement text;
    text.text = anyText();
    text.style.weight = anyOf<TextStyle::Weight>(2);
    text.style.smallest = tenths(1, 60);
    text.style.largest = text.style.smallest + tenths(0, 300);
    text.style.lines = *rc::gen::inRange(1, 7);
    text.style.breaks = anyOf<TextStyle::Breaks>(2);
    text.style.side = anyOf<TextStyle::Side>(3);
    text.style.height = anyOf<TextStyle::Height>(3);
    text.style.colour = anyColour();
    return text;
}

inline badge::StackElement anyStack()
{
    badge::StackElement stack;
    stack.gap = tenths(0, 40);
    stack.height = anyOf<badge::TextStyle::Height>(3);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        stack.items << badge::StackElement::Item{anyWords(), tenths(1, 40)};
    return stack;
}

inline badge::CodeElement anyCode()
{
    using badge::CodeElement;
    CodeElement code;
    code.content = anyOf<CodeElement::Content>(3);
    if (code.content != CodeElement::Content::Contact)
        code.text = anyText();
    if (code.content == CodeElement::Content::WiFi)
        code.secret = anyText();
    code.side = anyOf<badge::TextStyle::Side>(3);
    code.height = anyOf<badge::TextStyle::Height>(3);
    return code;
}

inline badge::PictureElement anyPicture()
{
    badge::PictureElement picture;
    if (*rc::gen::arbitrary<bool>())
        picture.picture = QStringLiteral("logo");
    else
        picture.photoField = anyName();
    picture.fit = anyOf<badge::PictureElement::Fit>(2);
    return picture;
}

inline badge::ShapeElement anyShape()
{
    using badge::ShapeElement;
    ShapeElement shape;
    shape.kind = anyOf<ShapeElement::Kind>(3);
    if (shape.kind != ShapeElement::Kind::Line && *rc::gen::arbitrary<bool>())
        shape.fill = anyColour();
    if (shape.kind == ShapeElement::Kind::Line || *rc::gen::arbitrary<bool>())
        shape.stroke = anyColour();
    shape.strokeWidth = tenths(0, 30);
    if (shape.kind == ShapeElement::Kind::Rectangle)
        shape.radius = tenths(0, 80);
    return shape;
}

inline badge::Element::What anyWhat()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return anyWords();
    case 1: return anyStack();
    case 2: return anyCode();
    case 3: return anyPicture();
    case 4: return anyShape();
    default:
        return badge::BandElement{
            anyColour(), {tenths(0, 40), tenths(0, 40), tenths(0, 40), tenths(0, 40)}, anyWords()};
    }
}

inline badge::Element anyElement()
{
    using badge::Condition;
    badge::Element element;
    element.name = anyText();
    element.box = {tenths(600, 900), tenths(600, 900), tenths(100, 400), tenths(100, 400)};
    element.turn = tenths(-3600, 3600);
    element.when.kind = anyOf<Condition::Kind>(5);
    if (element.when.kind != Condition::Kind::Always)
        element.when.field = anyName();
    if (element.when.kind == Condition::Kind::OneOf || element.when.kind == Condition::Kind::NoneOf)
        element.when.values = {anyText(), anyName()};
    element.what = anyWhat();
    return element;
}

inline QList<badge::Element> anyElements()
{
    QList<badge::Element> elements;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        elements << anyElement();
    return elements;
}

inline badge::Template anyTemplate()
{
    using badge::Template;
    Template how;
    how.name = anyName();
    how.title = anyText();
    how.widthMm = 200;
    how.heightMm = 200;
    how.bleedMm = tenths(0, 50);
    how.unprintable = {tenths(0, 50), tenths(0, 50), tenths(0, 50), tenths(0, 50)};
    how.dpi = anyOf<int>({203, 300, 600});
    how.pictures.insert(QStringLiteral("logo"), QByteArrayLiteral("<svg/>"));
    how.front = anyElements();
    how.back = anyOf<Template::Back>(3);
    if (how.back != Template::Back::None)
        how.backElements = anyElements();
    return how;
}

} // namespace lanyard::tests
