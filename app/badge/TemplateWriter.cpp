// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateWriter.h"

#include "app/badge/JsonText.h"

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

JsonText list(const QList<double> &numbers)
{
    QList<JsonText> entries;
    for (const double number : numbers)
        entries << JsonText::number(number);
    return JsonText::list(entries);
}

JsonText list(const QStringList &texts)
{
    QList<JsonText> entries;
    for (const QString &text : texts)
        entries << JsonText::text(text);
    return JsonText::list(entries);
}

JsonText list(const QMarginsF &edges)
{
    return list(QList<double>{edges.left(), edges.top(), edges.right(), edges.bottom()});
}

/// The JSON object of one element, or of a part of one. What is as usual is left out.
class Entry final
{
public:
    void text(const QString &key, const QString &value, const QString &usual = {})
    {
        if (value != usual)
            m_json.add(key, JsonText::text(value));
    }
    void number(const QString &key, double value, double usual)
    {
        if (value != usual)
            m_json.add(key, JsonText::number(value));
    }
    template<typename Enum>
    void choice(const QString &key, Enum value, const QStringList &words)
    {
        if (value != Enum{})
            m_json.add(key, JsonText::text(words.at(static_cast<int>(value))));
    }
    void add(const QString &key, const JsonText &value) { m_json.add(key, value); }

    void side(TextStyle::Side side)
    {
        choice(u"side"_s, side, {u"left"_s, u"centre"_s, u"right"_s});
    }
    void height(TextStyle::Height height)
    {
        choice(u"height"_s, height, {u"top"_s, u"middle"_s, u"bottom"_s});
    }
    void words(const TextElement &text)
    {
        const TextStyle &style = text.style;
        add(u"text"_s, JsonText::text(text.text));
        choice(u"weight"_s, style.weight, {u"regular"_s, u"bold"_s});
        add(u"size"_s, list(QList<double>{style.smallest, style.largest}));
        number(u"lines"_s, style.lines, 1);
        choice(u"breaks"_s, style.breaks, {u"words"_s, u"anywhere"_s});
        side(style.side);
        height(style.height);
        this->text(u"colour"_s, style.colour, u"#000000"_s);
    }

    [[nodiscard]] const JsonText &json() const { return m_json; }

private:
    JsonText m_json = JsonText::object();
};

QString kindOf(const Element::What &what)
{
    struct Kind
    {
        QString operator()(const TextElement &) const { return u"text"_s; }
        QString operator()(const StackElement &) const { return u"stack"_s; }
        QString operator()(const CodeElement &) const { return u"qr"_s; }
        QString operator()(const PictureElement &picture) const
        {
            return picture.photoField.isEmpty() ? u"picture"_s : u"photo"_s;
        }
        QString operator()(const ShapeElement &shape) const
        {
            return QStringList{u"rectangle"_s, u"ellipse"_s, u"line"_s}.at(
                static_cast<int>(shape.kind));
        }
        QString operator()(const BandElement &) const { return u"band"_s; }
    };
    return std::visit(Kind{}, what);
}

/// What only one kind of element has.
struct OwnPart
{
    Entry &entry;

    void operator()(const TextElement &text) const { entry.words(text); }

    void operator()(const StackElement &stack) const
    {
        entry.number(u"gap"_s, stack.gap, 1);
        entry.height(stack.height);
        QList<JsonText> items;
        for (const StackElement::Item &item : stack.items) {
            Entry one;
            one.words(item.text);
            one.number(u"share"_s, item.share, 1);
            items << one.json();
        }
        entry.add(u"items"_s, JsonText::list(items));
    }

    void operator()(const CodeElement &code) const
    {
        entry.choice(u"content"_s, code.content, {u"text"_s, u"contact"_s, u"wifi"_s});
        if (code.content != CodeElement::Content::Contact)
            entry.add(u"text"_s, JsonText::text(code.text));
        if (code.content == CodeElement::Content::WiFi)
            entry.text(u"secret"_s, code.secret);
        entry.side(code.side);
        entry.height(code.height);
    }

    void operator()(const PictureElement &picture) const
    {
        if (picture.photoField.isEmpty())
            entry.add(u"picture"_s, JsonText::text(picture.picture));
        else
            entry.add(u"field"_s, JsonText::text(picture.photoField));
        entry.choice(u"fit"_s, picture.fit, {u"whole"_s, u"fill"_s});
    }

    void operator()(const ShapeElement &shape) const
    {
        if (shape.kind != ShapeElement::Kind::Line)
            entry.text(u"fill"_s, shape.fill);
        entry.text(u"stroke"_s, shape.stroke);
        entry.number(u"strokeWidth"_s, shape.strokeWidth, 0);
        if (shape.kind == ShapeElement::Kind::Rectangle)
            entry.number(u"radius"_s, shape.radius, 0);
    }

    void operator()(const BandElement &band) const
    {
        entry.add(u"fill"_s, JsonText::text(band.fill));
        entry.add(u"inset"_s, list(band.inset));
        entry.words(band.label);
    }
};

JsonText conditionJson(const Condition &when)
{
    Entry entry;
    entry.add(u"field"_s, JsonText::text(when.field));
    switch (when.kind) {
    case Condition::Kind::Always:
    case Condition::Kind::Filled: break;
    case Condition::Kind::Empty: entry.add(u"empty"_s, JsonText::flag(true)); break;
    case Condition::Kind::OneOf: entry.add(u"is"_s, list(when.values)); break;
    case Condition::Kind::NoneOf: entry.add(u"not"_s, list(when.values)); break;
    }
    return entry.json();
}

JsonText elementJson(const Element &element)
{
    Entry entry;
    entry.add(u"kind"_s, JsonText::text(kindOf(element.what)));
    entry.text(u"name"_s, element.name);
    const QRectF &box = element.box;
    entry.add(u"box"_s, list(QList<double>{box.x(), box.y(), box.width(), box.height()}));
    entry.number(u"turn"_s, element.turn, 0);
    if (element.when.kind != Condition::Kind::Always)
        entry.add(u"when"_s, conditionJson(element.when));
    std::visit(OwnPart{entry}, element.what);
    return entry.json();
}

JsonText elementsJson(const QList<Element> &elements)
{
    QList<JsonText> entries;
    for (const Element &element : elements)
        entries << elementJson(element);
    return JsonText::list(entries);
}

JsonText mediumJson(const Template &how)
{
    Entry entry;
    entry.add(u"width"_s, JsonText::number(how.widthMm));
    entry.add(u"height"_s, JsonText::number(how.heightMm));
    entry.number(u"bleed"_s, how.bleedMm, 0);
    entry.number(u"dpi"_s, how.dpi, 300);
    if (how.mono)
        entry.add(u"mono"_s, JsonText::flag(true));
    if (!how.unprintable.isNull())
        entry.add(u"unprintable"_s, list(how.unprintable));
    return entry.json();
}

JsonText picturesJson(const QMap<QString, QByteArray> &pictures)
{
    JsonText json = JsonText::object();
    for (auto it = pictures.begin(); it != pictures.end(); ++it)
        json.add(it.key(), JsonText::text(QString::fromLatin1(it->toBase64())));
    return json;
}

JsonText backJson(const Template &how)
{
    const bool folds = how.back == Template::Back::Fold;
    JsonText json = JsonText::object();
    json.add(u"kind"_s, JsonText::text(folds ? u"fold"_s : u"page"_s));
    if (!folds || !how.backElements.isEmpty())
        json.addLines(u"elements"_s, elementsJson(how.backElements));
    return json;
}

} // namespace

QByteArray writeTemplate(const Template &how)
{
    JsonText json = JsonText::object();
    json.add(u"format"_s, JsonText::text(u"lanyard-badge"_s));
    json.add(u"version"_s, JsonText::number(2));
    json.add(u"name"_s, JsonText::text(how.name));
    json.add(u"title"_s, JsonText::text(how.title));
    json.add(u"medium"_s, mediumJson(how));
    if (!how.pictures.isEmpty())
        json.add(u"pictures"_s, picturesJson(how.pictures));
    json.addLines(u"elements"_s, elementsJson(how.front));
    if (how.back != Template::Back::None)
        json.add(u"back"_s, backJson(how));
    return json.written().toUtf8() + '\n';
}

} // namespace lanyard::badge
