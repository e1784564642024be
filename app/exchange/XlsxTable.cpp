// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XlsxTable.h"

#include "app/exchange/XlsxParts.h"

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 lastRow = 1'048'576;

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
        , m_take{take}
    {
    }

    Result<Done> read(ZipEntry &entry);
    [[nodiscard]] bool sawText() const noexcept { return m_sawText; }

private:
    struct Cell
    {
        QByteArray text;
        bool imprecise = false;
    };

    bool readRow(QXmlStreamReader &xml);
    bool readCell(QXmlStreamReader &xml);
    [[nodiscard]] Cell
    cellOf(QStringView type, size_t style, const QString &value, const QString &inlined) const;
    bool handOn();

    const Workbook &m_book;
    const SharedStrings &m_strings;
    const TakeRow &m_take;
    std::vector<Cell> m_cells; ///< of the row, reused
    std::vector<TableCell> m_views;
    size_t m_used = 0;
    qint64 m_row = 0;
    bool m_sawText = false;
    bool m_tooLarge = false;
};

Result<Done> Worksheet::read(ZipEntry &entry)
{
    QXmlStreamReader xml{&entry};
    bool goOn = true;
    while (goOn && advance(xml)) {
        if (xml.isStartElement() && xml.name() == u"row")
            goOn = readRow(xml);
        else if (xml.isEndElement() && xml.name() == u"sheetData")
            break;
    }
    if (m_tooLarge)
        return Failure{Failure::Kind::TooLarge, {}, u"more cells than a worksheet has"_s};
    return outcomeOf(xml, entry);
}

bool Worksheet::readRow(QXmlStreamReader &xml)
{
    bool numbered = false;
    const qint64 number = xml.attributes().value("r"_L1).toLongLong(&numbered);
    m_row = numbered ? number : m_row + 1;
    m_used = 0;
    while (advance(xml)) {
        if (xml.isStartElement() && xml.name() == u"c") {
            if (!readCell(xml))
                return false;
        } else if (xml.isEndElement() && xml.name() == u"row") {
            m_tooLarge = m_row > lastRow;
            return !m_tooLarge && handOn();
        }
    }
    return false;
}

bool Worksheet::readCell(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes with = xml.attributes();
    const QString type = with.value("t"_L1).toString();
    const size_t style = with.value("s"_L1).toULong();
    const qsizetype said = columnOf(with.value("r"_L1));
    const qsizetype column = said < 0 ? static_cast<qsizetype>(m_used) : said;
    m_tooLarge = column >= mostColumns;
    if (m_tooLarge)
        return false;

    QString value;
    QString inlined;
    bool inValue = false;
    while (advance(xml)) {
        if (xml.isStartElement()) {
            inValue = xml.name() == u"v";
            if (xml.name() == u"is")
                inlined = richText(xml);
        } else if (xml.isCharacters() && inValue) {
            value += xml.text();
        } else if (xml.isEndElement()) {
            inValue = false;
            if (xml.name() == u"c")
                break;
        }
    }
    const auto at = static_cast<size_t>(column);
    if (m_cells.size() <= at)
        m_cells.resize(at + 1);
    for (; m_used < at; ++m_used)
        m_cells[m_used] = {};
    m_cells[at] = cellOf(type, style, value, inlined);
    m_used = std::max(m_used, at + 1);
    return true;
}

/// Types of 18.18.11: shared string, inline string, formula's string, boolean, error, ISO date.
Worksheet::Cell Worksheet::cellOf(QStringView type,
                                  size_t style,
                                  const QString &value,
                                  const QString &inlined) const
{
    if (type == u"s")
        return {m_strings.at(value.toULong()).toByteArray()};
    if (type == u"inlineStr")
        return {inlined.toUtf8()};
    if (type == u"b")
        return {value == u"1" ? "TRUE" : "FALSE"};
    if (type == u"e")
        return {};
    if (type == u"str" || type == u"d" || value.isEmpty())
        return {value.toUtf8()};
    const NumberFormat format
        = style < m_book.formats.size() ? m_book.formats[style] : NumberFormat{};
    return {textOfNumber(value, format, m_book.epoch1904), isImprecise(value)};
}

bool Worksheet::handOn()
{
    m_views.clear();
    for (size_t i = 0; i < m_used; ++i)
        m_views.push_back({m_cells[i].text, m_cells[i].imprecise});
    const TableRow row{m_row, m_views, true};
    m_sawText = m_sawText || !isBlank(row);
    return m_take(row);
}

} // namespace

Result<TableFormat> readXlsx(const QString &path, const TakeRow &take, const ZipLimits &limits)
{
    const auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return archive.failure();
    const auto book = Workbook::read(*archive);
    if (!book)
        return book.failure();
    const auto strings = SharedStrings::read(*archive, book->sharedStrings);
    if (!strings)
        return strings.failure();

    for (const QString &part : book->sheets) {
        const auto entry = archive->entry(part);
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
