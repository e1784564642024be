// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"

#include "app/badge/Fields.h"
#include "app/badge/JsonEntry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int knownVersion = 1;
/// Four of the 21 modules of the smallest QR code.
constexpr double widestQuietZone = 4.0 / 21;

class Reader final
{
public:
    explicit Reader(std::optional<Failure> &problem)
        : m_problem{problem}
    {
    }

    Template read(const QJsonObject &json)
    {
        JsonEntry root{json, {}, m_problem};
        if (root.text(u"format"_s) != "lanyard-badge"_L1)
            root.complain(u"format"_s, u"must be lanyard-badge"_s);
        if (root.number(u"version"_s, 1, 1e6) > knownVersion && !m_problem) {
            m_problem = Failure{Failure::Kind::NewerVersion, u"version"_s, {}};
            return {};
        }
        m_it.name = root.text(u"name"_s);
        m_it.title = root.text(u"title"_s);
        readMedium(root.object(u"medium"_s));
        for (JsonEntry &entry : root.objects(u"elements"_s))
            m_it.elements << element(entry);
        root.refuseOtherKeys();
        return m_it;
    }

private:
    void readMedium(JsonEntry entry)
    {
        m_it.widthMm = entry.number(u"width"_s, 20, 1000);
        m_it.heightMm = entry.number(u"height"_s, 20, 1000);
        m_it.bleedMm = entry.number(u"bleed"_s, 0, 5, 0);
        m_it.dpi = qRound(entry.number(u"dpi"_s, 100, 2400, 300));
        m_it.mono = entry.flag(u"mono"_s);
        if (entry.has(u"unprintable"_s)) {
            const QList<double> edges = entry.numbers(u"unprintable"_s, 4);
            m_it.unprintable = {edges[0], edges[1], edges[2], edges[3]};
        }
        entry.refuseOtherKeys();
    }

    Element element(JsonEntry &entry)
    {
        const QStringList kinds{u"text"_s, u"stack"_s, u"qr"_s, u"band"_s, u"rect"_s};
        if (!entry.has(u"kind"_s))
            entry.complain(u"kind"_s, u"must be one of: "_s + kinds.join(u", "_s));
        Element element;
        switch (entry.choice(u"kind"_s, kinds)) {
        case 1: element = stack(entry); break;
        case 2: element = code(entry); break;
        case 3: element = band(entry); break;
        case 4: element = rect(entry); break;
        default: element = text(entry, printableBox(entry)); break;
        }
        entry.refuseOtherKeys();
        return element;
    }

    TextElement text(JsonEntry &entry, const QRectF &box)
    {
        TextElement element{.text = fields(entry), .box = box, .style = style(entry)};
        if (m_it.mono && element.style.colour != "#000000"_L1
            && element.style.colour != "#ffffff"_L1 && element.style.colour != "{contrast}"_L1)
            entry.complain(u"colour"_s, u"must be #000000 or #ffffff on a mono medium"_s);
        return element;
    }

    TextStyle style(JsonEntry &entry)
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

    StackElement stack(JsonEntry &entry)
    {
        StackElement stack;
        stack.box = printableBox(entry);
        stack.gap = entry.number(u"gap"_s, 0, 50, 1);
        stack.height = height(entry);
        for (JsonEntry &item : entry.objects(u"items"_s)) {
            const double share = item.number(u"share"_s, 0.01, 100, 1);
            stack.items << StackElement::Item{.text = text(item, {}), .share = share};
            item.refuseOtherKeys();
        }
        return stack;
    }

    CodeElement code(JsonEntry &entry)
    {
        const CodeElement code{.text = fields(entry),
                               .box = printableBox(entry),
                               .side = side(entry),
                               .height = height(entry)};
        const double quiet = widestQuietZone * std::min(code.box.width(), code.box.height());
        const QRectF around = code.box.adjusted(-quiet, -quiet, quiet, quiet);
        if (!QRectF{0, 0, m_it.widthMm, m_it.heightMm}.contains(around))
            entry.complain(u"box"_s, u"leaves no room for the quiet zone on the page"_s);
        return code;
    }

    RectElement rect(JsonEntry &entry)
    {
        return {.box = pageBox(entry), .fill = colour(entry, u"fill"_s, {})};
    }

    BandElement band(JsonEntry &entry)
    {
        const RectElement area = rect(entry);
        const QList<double> inset = entry.numbers(u"inset"_s, 4);
        const QRectF box = area.box.adjusted(inset[0], inset[1], -inset[2], -inset[3]);
        if (box.width() <= 0 || box.height() <= 0)
            entry.complain(u"inset"_s, u"leaves no room for words"_s);
        return {.area = area, .label = text(entry, box)};
    }

    QString fields(JsonEntry &entry)
    {
        const QString expression = entry.text(u"text"_s);
        if (const auto unknown = unknownField(expression))
            entry.complain(u"text"_s, u"no field is called "_s + *unknown);
        return expression;
    }

    QString colour(JsonEntry &entry, const QString &key, const std::optional<QString> &otherwise)
    {
        static const QRegularExpression known{u"^(#[0-9a-fA-F]{6}|\\{colour\\}|\\{contrast\\})$"_s};
        const QString colour = entry.text(key, otherwise);
        if (!known.match(colour).hasMatch())
            entry.complain(key, u"must be #rrggbb, {colour} or {contrast}"_s);
        return colour;
    }

    TextStyle::Side side(JsonEntry &entry)
    {
        return TextStyle::Side{entry.choice(u"side"_s, {u"left"_s, u"centre"_s, u"right"_s})};
    }

    TextStyle::Height height(JsonEntry &entry)
    {
        return TextStyle::Height{entry.choice(u"height"_s, {u"top"_s, u"middle"_s, u"bottom"_s})};
    }

    QRectF pageBox(JsonEntry &entry)
    {
        const QRectF box = entry.box(u"box"_s);
        if (!QRectF{0, 0, m_it.widthMm, m_it.heightMm}.contains(box))
            entry.complain(u"box"_s, u"goes beyond the page"_s);
        return box;
    }

    QRectF printableBox(JsonEntry &entry)
    {
        const QRectF box = pageBox(entry);
        const QRectF page{0, 0, m_it.widthMm, m_it.heightMm};
        if (!page.marginsRemoved(m_it.unprintable).contains(box))
            entry.complain(u"box"_s, u"goes beyond what the printer can print"_s);
        return box;
    }

    Template m_it;
    std::optional<Failure> &m_problem;
};

} // namespace

Result<Template> readTemplate(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return Failure{
            Failure::Kind::InvalidValue, u"character %1"_s.arg(error.offset), error.errorString()};
    }
    std::optional<Failure> problem;
    const Template read = Reader{problem}.read(document.object());
    if (problem)
        return *problem;
    return read;
}

Result<QList<Template>> builtInTemplates()
{
    const QDir folder{u":/badges"_s};
    QList<Template> templates;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return Failure{Failure::Kind::NotFound, name, file.errorString()};
        const auto read = readTemplate(file.readAll());
        if (!read)
            return read.failure();
        templates << *read;
    }
    return templates;
}

} // namespace lanyard::badge
