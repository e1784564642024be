// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XmlSpreadsheet.h"

#include "app/exchange/NumberFormat.h"
#include "app/exchange/RowMaker.h"
#include "app/exchange/XmlReader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

/// Programs that put their XML together by hand leave blanks before it.
void skipBlanks(QIODevice &file)
{
    file.seek(0);
    for (QByteArray next; !(next = file.peek(1)).isEmpty() && next.trimmed().isEmpty();)
        file.skip(1);
}

/// Number of the first visible worksheet with text in it, from zero; -1 if there is none.
Result<int> sheetWithText(QIODevice &file)
{
    XmlReader xml{&file};
    int sheet = -1;
    bool text = false;
    bool hidden = false;
    while (xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"Worksheet") {
            ++sheet;
            text = hidden = false;
        } else if (xml.isStartElement() && xml.name() == u"Data") {
            text = !xml.wholeText().trimmed().isEmpty() || text;
        } else if (xml.isStartElement() && xml.name() == u"Visible") {
            hidden = xml.wholeText().startsWith(u"Sheet");
        } else if (xml.isEndElement() && xml.name() == u"Worksheet" && text && !hidden) {
            return sheet;
        }
    }
    if (const auto outcome = xml.outcome(); !outcome)
        return outcome.failure();
    return -1;
}

class XmlWorkbook final
{
public:
    explicit XmlWorkbook(const TakeRow &take)
        : m_row{take}
    {
    }

    /// Reads the worksheet with that number, from zero.
    Result<Done> read(QIODevice &file, int wanted);

private:
    bool readStyle(XmlReader &xml);
    bool readSheet(XmlReader &xml);
    bool readRow(XmlReader &xml);
    bool readCell(XmlReader &xml);
    void put(QStringView type, const QString &style, const QString &text);

    RowMaker m_row;
    QHash<QString, NumberFormat> m_formats;
    qint64 m_column = 0;
};

Result<Done> XmlWorkbook::read(QIODevice &file, int wanted)
{
    XmlReader xml{&file};
    bool goOn = true;
    while (goOn && xml.advance()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"Style")
            goOn = readStyle(xml);
        else if (xml.name() == u"Worksheet" && wanted-- > 0)
            goOn = xml.skip();
        else if (xml.name() == u"Worksheet") {
            static_cast<void>(readSheet(xml));
            break;
        }
    }
    if (m_row.isTooLarge())
        return RowMaker::tooLarge();
    return xml.outcome();
}

bool XmlWorkbook::readStyle(XmlReader &xml)
{
    const QString id = XmlReader::value(xml.attributes(), u"ID");
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"Style")
            return true;
        if (xml.isStartElement() && xml.name() == u"NumberFormat")
            m_formats.insert(id,
                             NumberFormat::fromCode(XmlReader::value(xml.attributes(), u"Format")));
    }
    return false;
}

bool XmlWorkbook::readSheet(XmlReader &xml)
{
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"Worksheet")
            return true;
        if (xml.isStartElement() && xml.name() == u"Row" && !readRow(xml))
            return false;
    }
    return false;
}

bool XmlWorkbook::readRow(XmlReader &xml)
{
    const qint64 said = XmlReader::value(xml.attributes(), u"Index").toLongLong();
    m_row.begin(said > 0 ? said : m_row.number() + 1);
    m_column = 0;
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"Row")
            return m_row.handOn();
        if (xml.isStartElement() && xml.name() == u"Cell" && !readCell(xml))
            return false;
    }
    return false;
}

bool XmlWorkbook::readCell(XmlReader &xml)
{
    const QXmlStreamAttributes with = xml.attributes();
    const qint64 said = XmlReader::value(with, u"Index").toLongLong();
    const qint64 merged = XmlReader::value(with, u"MergeAcross").toLongLong();
    const QString style = XmlReader::value(with, u"StyleID");
    if (said > 0)
        m_column = said - 1;
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"Cell")
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"Data") {
            const QString type = XmlReader::value(xml.attributes(), u"Type");
            put(type, style, xml.wholeText());
        } else if (xml.name() == u"Comment") {
            xml.skip();
        }
    }
    m_column += 1 + std::clamp<qint64>(merged, 0, mostColumns);
    return !m_row.isTooLarge() && !xml.hasError();
}

void XmlWorkbook::put(QStringView type, const QString &style, const QString &text)
{
    const NumberFormat format = m_formats.value(style);
    if (type == u"Number")
        m_row.put(m_column, textOfNumber(text, format, false), isImprecise(text));
    else if (type == u"Boolean")
        m_row.put(m_column, text == u"1" ? "TRUE" : "FALSE");
    else if (type == u"DateTime")
        m_row.put(m_column, textOfMoment(text, format));
    else if (type != u"Error")
        m_row.put(m_column, text.toUtf8());
}

} // namespace

Result<TableFormat> readXmlSpreadsheet(QIODevice &file, const TakeRow &take)
{
    skipBlanks(file);
    const auto sheet = sheetWithText(file);
    if (!sheet)
        return sheet.failure();
    skipBlanks(file);
    if (*sheet >= 0) {
        XmlWorkbook book{take};
        if (const auto read = book.read(file, *sheet); !read)
            return read.failure();
    }
    return TableFormat{u"XML Spreadsheet 2003"_s};
}

} // namespace lanyard::exchange
