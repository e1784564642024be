// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/OdsCell.h"

#include "app/exchange/NumberFormat.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype mostBlanks = 32'767; // more than any cell has characters

bool isParagraph(const XmlReader &xml)
{
    return xml.name() == u"p" || xml.name() == u"h";
}

/// What stands for a character in running text (6.1.3 to 6.1.5).
QString characterOf(const XmlReader &xml)
{
    if (xml.name() == u"tab")
        return u"\t"_s;
    if (xml.name() == u"line-break")
        return u"\n"_s;
    if (xml.name() == u"s") {
        const qint64 blanks = odsRepetitions(xml.attributes(), u"c");
        return QString(static_cast<qsizetype>(std::min<qint64>(blanks, mostBlanks)), u' ');
    }
    return {};
}

/// Notes, drawings and the readings that Japanese writes over a word are no text of the cell.
bool isBeside(const XmlReader &xml)
{
    return xml.name() == u"annotation" || xml.name() == u"ruby-text" || xml.prefix() == u"draw"
        || xml.name() == u"table";
}

/// The paragraphs of a cell as lines.
QString shownText(XmlReader &xml)
{
    QString text;
    int paragraphs = 0;
    int depth = 1;
    int inParagraph = 0;
    while (depth > 0 && xml.advance()) {
        if (xml.isStartElement()) {
            if (isBeside(xml)) {
                xml.skip();
                continue;
            }
            ++depth;
            if (isParagraph(xml)) {
                ++inParagraph;
                text += paragraphs++ > 0 ? u"\n"_s : QString{};
            } else if (inParagraph > 0 && text.size() < mostBlanks * 16) {
                text += characterOf(xml);
            }
        } else if (xml.isEndElement()) {
            --depth;
            inParagraph -= isParagraph(xml) ? 1 : 0;
        } else if (xml.isCharacters() && inParagraph > 0) {
            text += xml.text();
        }
    }
    return text;
}

/// "PT09H30M00S" as 09:30:00.
QByteArray timeText(const QString &duration)
{
    static const QRegularExpression parts{u"^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"_s};
    const auto match = parts.match(duration);
    if (!match.hasMatch())
        return duration.toUtf8();
    return QStringList{match.captured(1), match.captured(2), match.captured(3)}.join(u':').toUtf8();
}

/// The value, unless the cell shows the same whole number with zeros before it.
QByteArray numberText(const QString &value, const QString &shown)
{
    const bool onlyDigits = !shown.isEmpty()
        && std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (onlyDigits && shown.startsWith(u'0') && shown.toDouble() == value.toDouble())
        return shown.toUtf8();
    return textOfNumber(value, {}, false);
}

} // namespace

qint64 odsRepetitions(const QXmlStreamAttributes &with, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : with) {
        if (attribute.name() == name)
            return std::max<qint64>(1, attribute.value().toLongLong());
    }
    return 1;
}

OdsCell OdsCell::read(XmlReader &xml)
{
    const QXmlStreamAttributes with = xml.attributes();
    OdsCell cell;
    cell.times = odsRepetitions(with, u"number-columns-repeated");
    QString type;
    QString value;
    bool isError = false;
    for (const QXmlStreamAttribute &attribute : with) {
        const QStringView name = attribute.name();
        if (name == u"value-type" && attribute.value() == u"error")
            isError = true; // LibreOffice says so beside the type of the standard
        else if (name == u"value-type" && !isError)
            type = attribute.value().toString();
        else if (name == u"value" || name == u"date-value" || name == u"time-value"
                 || name == u"boolean-value" || name == u"string-value")
            value = attribute.value().toString();
    }

    const QString shown = shownText(xml);
    if (isError) {
        cell.text = {};
    } else if (type == u"float" || type == u"currency" || type == u"percentage") {
        cell.text = numberText(value, shown);
        cell.imprecise = isImprecise(value);
    } else if (type == u"date") {
        cell.text = textOfMoment(value, {});
    } else if (type == u"time") {
        cell.text = timeText(value);
    } else if (type == u"boolean") {
        cell.text = value == u"true" ? "TRUE" : "FALSE";
    } else {
        cell.text = (shown.isEmpty() ? value : shown).toUtf8();
    }
    return cell;
}

} // namespace lanyard::exchange
