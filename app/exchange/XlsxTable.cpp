// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XlsxTable.h"

#include "app/exchange/RowMaker.h"
#include "app/exchange/XlsxParts.h"

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

/// Column of a reference such as "AB12", from zero; -1 if it has none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class Worksheet final
{
public:
    Worksheet(const Workbook &book, const SharedStrings &strings, const TakeRow &take)
        : m_book{book}
        , m_strings{strings}
        , m_row{take}
    {
    }

    Result<Done> read(ZipEntry &entry);
    [[nodiscard]] bool sawText() const noexcept { return m_row.sawText(); }

private:
    bool readRow(XmlReader &xml);
    bool readCell(XmlReader &xml);
    void put(qsizetype column, QStringView type, size_t style);

    const Workbook &m_book;
    const SharedStrings &m_strings;
    RowMaker m_row;
    QString m_value; ///< of the cell
};

Result<Done> Worksheet::read(ZipEntry &entry)
{
    XmlReader xml{&entry};
    bool goOn = true;
    while (goOn && xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"row")
            goOn = readRow(xml);
        else if (xml.isEndElement() && xml.name() == u"sheetData")
            break;
    }
    if (m_row.isTooLarge())
        return RowMaker::tooLarge();
    return outcomeOf(xml, entry);
}

bool Worksheet::readRow(XmlReader &xml)
{
    bool numbered = false;
    const qint64 number = xml.attributes().value("r"_L1).toLongLong(&numbered);
    m_row.begin(numbered ? number : m_row.number() + 1);
    while (xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"c") {
            if (!readCell(xml))
                return false;
        } else if (xml.isEndElement() && xml.name() == u"row") {
            return m_row.handOn();
        }
    }
    return false;
}

bool Worksheet::readCell(XmlReader &xml)
{
    const QXmlStreamAttributes with = xml.attributes();
    const QString type = with.value("t"_L1).toString();
    const size_t style = with.value("s"_L1).toULong();
    const qsizetype said = columnOf(with.value("r"_L1));

    m_value.resize(0); // and keeps its memory
    bool inValue = false;
    while (xml.advance()) {
        if (xml.isStartElement()) {
            inValue = xml.name() == u"v";
            if (xml.name() == u"is")
                appendRichText(m_value, xml);
        } else if (xml.isCharacters() && inValue) {
            m_value += xml.text();
        } else if (xml.isEndElement()) {
            inValue = false;
            if (xml.name() == u"c")
                break;
        }
    }
    put(said < 0 ? m_row.width() : said, type, style);
    return !m_row.isTooLarge();
}

/// Types of 18.18.11: shared string, inline string, formula's string, boolean, error, ISO date.
void Worksheet::put(qsizetype column, QStringView type, size_t style)
{
    if (type == u"s")
        return m_row.put(column, m_strings.at(m_value.toULong()));
    if (type == u"b")
        return m_row.put(column, m_value == u"1" ? "TRUE" : "FALSE");
    if (type == u"e")
        return m_row.put(column, {});
    if (type == u"inlineStr" || type == u"str" || type == u"d" || m_value.isEmpty())
        return m_row.put(column, m_value.toUtf8());
    const NumberFormat format
        = style < m_book.formats.size() ? m_book.formats[style] : NumberFormat{};
    m_row.put(column, textOfNumber(m_value, format, m_book.epoch1904), isImprecise(m_value));
}

} // namespace

Result<TableFormat> readXlsx(const ZipArchive &archive, const TakeRow &take)
{
    const auto book = Workbook::read(archive);
    if (!book)
        return book.failure();
    const auto strings = SharedStrings::read(archive, book->sharedStrings);
    if (!strings)
        return strings.failure();

    for (const QString &part : book->sheets) {
        const auto entry = archive.entry(part);
        if (!entry)
            return entry.failure();
        Worksheet sheet{*book, *strings, take};
        if (const auto read = sheet.read(**entry); !read)
            return read.failure();
        if (sheet.sawText())
            break;
    }
    return TableFormat{u"XLSX"_s};
}

} // namespace lanyard::exchange
