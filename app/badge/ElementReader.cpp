// SPDX-License-Identifier: Apache-2.0
#include "app/badge/ElementReader.h"

#include <QRegularExpression>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// Four of the 21 modules of the smallest QR code.
constexpr double widestQuietZone = 4.0 / 21;

const QStringList &kindsOf(int version)
{
    static const QStringList first{u"text"_s, u"stack"_s, u"qr"_s, u"band"_s, u"rect"_s};
    static const QStringList now{u"text"_s,
                                 u"stack"_s,
                                 u"qr"_s,
                                 u"band"_s,
                                 u"rectangle"_s,
                                 u"ellipse"_s,
                                 u"line"_s,
                                 u"picture"_s,
                                 u"photo"_s};
    return version == 1 ? first : now;
}

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    constexpr double hair = 1e-6;
    return inner.left() >= outer.left() - hair && inner.top() >= outer.top() - hair
        && inner.right() <= outer.right() + hair && inner.bottom() <= outer.bottom() + hair;
}

QRectF boxOnPage(const QRectF &box, double turn)
{
    const QPointF middle = box.center();
    return (QTransform::fromTranslate(-middle.x(), -middle.y()) * QTransform{}.rotate(turn)
            * QTransform::fromTranslate(middle.x(), middle.y()))
        .mapRect(box);
}

QString colour(JsonEntry &entry, const QString &key, const std::optional<QString> &otherwise)
{
    static const QRegularExpression known{u"^(#[0-9a-fA-F]{6}|\\{[^{}|]+\\})$"_s};
    const QString colour = entry.text(key, otherwise);
    if (!known.match(colour).hasMatch())
        entry.complain(key, u"must be #rrggbb, {colour}, {contrast} or a {field}"_s);
    return colour;
}

bool isPure(const QString &colour)
{
    return colour == "#000000"_L1 || colour.compare("#ffffff"_L1, Qt::CaseInsensitive) == 0
        || colour == "{contrast}"_L1;
}

TextStyle::Side side(JsonEntry &entry)
{
    return TextStyle::Side{entry.choice(u"side"_s, {u"left"_s, u"centre"_s, u"right"_s})};
}

TextStyle::Height height(JsonEntry &entry)
{
    return TextStyle::Height{entry.choice(u"height"_s, {u"top"_s, u"middle"_s, u"bottom"_s})};
}

PictureElement::Fit fit(JsonEntry &entry)
{
    return PictureElement::Fit{entry.choice(u"fit"_s, {u"whole"_s, u"fill"_s})};
}

} // namespace

ElementReader::ElementReader(const Template &how, int version)
    : m_how{how}
    , m_version{version}
{
}

Element ElementReader::read(JsonEntry &entry) const
{
    Element element;
    element.what = what(entry);
    const auto *shape = std::get_if<ShapeElement>(&element.what);
    element.box = shape && shape->kind == ShapeElement::Kind::Line ? entry.stretch(u"box"_s)
                                                                   : entry.box(u"box"_s);
    if (m_version > 1) {
        element.name = entry.text(u"name"_s, QString{});
        element.turn = entry.number(u"turn"_s, -360, 360, 0);
        if (entry.has(u"when"_s))
            element.when = condition(entry.object(u"when"_s));
    }
    checkPlace(element, entry);
    entry.refuseOtherKeys();
    return element;
}

Element::What ElementReader::what(JsonEntry &entry) const
{
    using Kind = ShapeElement::Kind;
    const QStringList &kinds = kindsOf(m_version);
    if (!entry.has(u"kind"_s))
        entry.complain(u"kind"_s, u"must be one of: "_s + kinds.join(u", "_s));
    switch (entry.choice(u"kind"_s, kinds)) {
    case 1: return stack(entry);
    case 2: return code(entry);
    case 3: return band(entry);
    case 4: return shape(entry, Kind::Rectangle);
    case 5: return shape(entry, Kind::Ellipse);
    case 6: return shape(entry, Kind::Line);
    case 7: return picture(entry);
    case 8: return photo(entry);
    default: return text(entry);
    }
}

TextElement ElementReader::text(JsonEntry &entry) const
{
    TextElement element{.text = entry.text(u"text"_s), .style = style(entry)};
    if (m_how.mono && !isPure(element.style.colour))
        entry.complain(u"colour"_s, u"must be #000000 or #ffffff on a mono medium"_s);
    return element;
}

TextStyle ElementReader::style(JsonEntry &entry) const
{
    TextStyle style;
    const QList<double> sizes = entry.numbers(u"size"_s, 2);
    style.smallest = sizes[0];
    style.largest = sizes[1];
    if (style.smallest <= 0 || style.smallest > style.largest)
        entry.complain(u"size"_s, u"must be the smallest and the largest em height"_s);
    style.weight = TextStyle::Weight{entry.choice(u"weight"_s, {u"regular"_s, u"bold"_s})};
    style.lines = qRound(entry.number(u"lines"_s, 1, 6, 1));
    style.breaks = TextStyle::Breaks{entry.choice(u"breaks"_s, {u"words"_s, u"anywhere"_s})};
    style.side = side(entry);
    style.height = height(entry);
    style.colour = colour(entry, u"colour"_s, u"#000000"_s);
    return style;
}

StackElement ElementReader::stack(JsonEntry &entry) const
{
    StackElement stack;
    stack.gap = entry.number(u"gap"_s, 0, 50, 1);
    stack.height = height(entry);
    for (JsonEntry &item : entry.objects(u"items"_s)) {
        const double share = item.number(u"share"_s, 0.01, 100, 1);
        stack.items << StackElement::Item{.text = text(item), .share = share};
        item.refuseOtherKeys();
    }
    return stack;
}

CodeElement ElementReader::code(JsonEntry &entry) const
{
    using Content = CodeElement::Content;
    CodeElement code;
    if (m_version > 1)
        code.content = Content{entry.choice(u"content"_s, {u"text"_s, u"contact"_s, u"wifi"_s})};
    if (code.content != Content::Contact)
        code.text = entry.text(u"text"_s);
    if (code.content == Content::WiFi)
        code.secret = entry.text(u"secret"_s, QString{});
    code.side = side(entry);
    code.height = height(entry);
    return code;
}

PictureElement ElementReader::picture(JsonEntry &entry) const
{
    const PictureElement picture{.picture = entry.text(u"picture"_s), .fit = fit(entry)};
    if (!m_how.pictures.contains(picture.picture))
        entry.complain(u"picture"_s, u"is not among the pictures of this template"_s);
    return picture;
}

PictureElement ElementReader::photo(JsonEntry &entry) const
{
    const PictureElement photo{.photoField = entry.text(u"field"_s), .fit = fit(entry)};
    if (photo.photoField.isEmpty())
        entry.complain(u"field"_s, u"must name the field with the path of the photo"_s);
    return photo;
}

ShapeElement ElementReader::shape(JsonEntry &entry, ShapeElement::Kind kind) const
{
    ShapeElement shape{.kind = kind};
    const bool isLine = kind == ShapeElement::Kind::Line;
    if (!isLine)
        shape.fill = areaColour(entry, u"fill"_s, m_version == 1);
    if (m_version > 1) {
        shape.stroke = areaColour(entry, u"stroke"_s, isLine);
        shape.strokeWidth = entry.number(u"strokeWidth"_s, 0, 50, 0);
        if (kind == ShapeElement::Kind::Rectangle)
            shape.radius = entry.number(u"radius"_s, 0, 500, 0);
    }
    return shape;
}

BandElement ElementReader::band(JsonEntry &entry) const
{
    const QList<double> inset = entry.numbers(u"inset"_s, 4);
    BandElement band{.fill = areaColour(entry, u"fill"_s, true),
                     .inset = {inset[0], inset[1], inset[2], inset[3]},
                     .label = text(entry)};
    const QRectF box = entry.box(u"box"_s).marginsRemoved(band.inset);
    if (box.width() <= 0 || box.height() <= 0)
        entry.complain(u"inset"_s, u"leaves no room for words"_s);
    return band;
}

Condition ElementReader::condition(JsonEntry entry) const
{
    using Kind = Condition::Kind;
    Condition condition{.kind = Kind::Filled, .field = entry.text(u"field"_s)};
    if (entry.has(u"is"_s)) {
        condition.kind = Kind::OneOf;
        condition.values = entry.texts(u"is"_s);
    } else if (entry.has(u"not"_s)) {
        condition.kind = Kind::NoneOf;
        condition.values = entry.texts(u"not"_s);
    } else if (entry.flag(u"empty"_s)) {
        condition.kind = Kind::Empty;
    }
    if (condition.field.isEmpty())
        entry.complain(u"field"_s, u"must name a field"_s);
    entry.refuseOtherKeys();
    return condition;
}

QString ElementReader::areaColour(JsonEntry &entry, const QString &key, bool needed) const
{
    if (!needed && !entry.has(key))
        return {};
    const QString area = colour(entry, key, {});
    if (m_version > 1 && m_how.mono && !isPure(area) && area != "{colour}"_L1)
        entry.complain(key, u"must be #000000 or #ffffff on a mono medium"_s);
    return area;
}

void ElementReader::checkPlace(const Element &element, JsonEntry &entry) const
{
    const QRectF page{0, 0, m_how.widthMm, m_how.heightMm};
    const QRectF box = boxOnPage(element.box, element.turn);
    if (!isWithin(box, page))
        entry.complain(u"box"_s, u"goes beyond the page"_s);

    const bool isText = std::holds_alternative<TextElement>(element.what)
        || std::holds_alternative<StackElement>(element.what);
    const bool isCode = std::holds_alternative<CodeElement>(element.what);
    if ((isText || isCode) && !isWithin(box, page.marginsRemoved(m_how.unprintable)))
        entry.complain(u"box"_s, u"goes beyond what the printer can print"_s);

    const double quiet = widestQuietZone * std::min(element.box.width(), element.box.height());
    if (isCode && !isWithin(box.adjusted(-quiet, -quiet, quiet, quiet), page))
        entry.complain(u"box"_s, u"leaves no room for the quiet zone on the page"_s);
}

} // namespace lanyard::badge
