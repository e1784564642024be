// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/OdsTable.h"

#include "app/exchange/OdsCell.h"
#include "app/exchange/RowMaker.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

/// Reads content.xml: styles come before the sheets, so that it knows which are hidden.
class OdsContent final
{
public:
    explicit OdsContent(const TakeRow &take)
        : m_row{take}
    {
    }

    Result<Done> read(ZipEntry &entry);

private:
    bool readStyle(XmlReader &xml);
    bool readSheet(XmlReader &xml);
    bool readRow(XmlReader &xml);
    bool readCell(XmlReader &xml);
    bool handOn(qint64 times);

    RowMaker m_row;
    QSet<QString> m_hidingStyles;
    qint64 m_number = 0; ///< rows before this one
    qint64 m_column = 0; ///< cells before this one
};

Result<Done> OdsContent::read(ZipEntry &entry)
{
    XmlReader xml{&entry};
    bool goOn = true;
    while (goOn && xml.advance()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"style")
            goOn = readStyle(xml);
        else if (xml.name() == u"table")
            goOn = readSheet(xml) && !m_row.sawText();
    }
    if (m_row.isTooLarge())
        return RowMaker::tooLarge();
    if (entry.trouble() == ZipEntry::Trouble::TooLarge)
        return Failure{Failure::Kind::TooLarge, {}, u"unpacks to more than a table would"_s};
    if (entry.trouble() == ZipEntry::Trouble::Damaged)
        return Failure{Failure::Kind::Damaged, {}, u"the archive's data are damaged"_s};
    return xml.outcome();
}

bool OdsContent::readStyle(XmlReader &xml)
{
    const QString style = XmlReader::value(xml.attributes(), u"name");
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"style")
            return true;
        if (xml.isStartElement() && xml.name() == u"table-properties"
            && XmlReader::value(xml.attributes(), u"display") == u"false")
            m_hidingStyles.insert(style);
    }
    return false;
}

/// Rows stand in groups, header rows and the like: whatever is around them does not matter.
bool OdsContent::readSheet(XmlReader &xml)
{
    if (m_hidingStyles.contains(XmlReader::value(xml.attributes(), u"style-name")))
        return xml.skip();
    m_number = 0;
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"table")
            return true;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"table-row") {
            if (!readRow(xml))
                return false;
        } else if (xml.name() == u"shapes" || xml.name() == u"forms" || xml.name() == u"table") {
            if (!xml.skip())
                return false;
        }
    }
    return false;
}

bool OdsContent::readRow(XmlReader &xml)
{
    const qint64 times = odsRepetitions(xml.attributes(), u"number-rows-repeated");
    m_row.begin(m_number + 1);
    m_column = 0;
    while (xml.advance()) {
        if (xml.isEndElement() && xml.name() == u"table-row")
            return handOn(times);
        if (xml.isStartElement()
            && (xml.name() == u"table-cell" || xml.name() == u"covered-table-cell")
            && !readCell(xml))
            return false;
    }
    return false;
}

/// Empty cells are written once for all up to the edge of the sheet: they only count.
bool OdsContent::readCell(XmlReader &xml)
{
    const OdsCell cell = OdsCell::read(xml);
    if (!cell.text.isEmpty()) {
        for (qint64 i = 0; i < cell.times && !m_row.isTooLarge(); ++i)
            m_row.put(m_column + i, cell.text, cell.imprecise);
    }
    m_column += std::min<qint64>(cell.times, mostColumns);
    return !m_row.isTooLarge() && !xml.hasError();
}

bool OdsContent::handOn(qint64 times)
{
    if (m_row.width() == 0) {
        m_number += std::min(times, lastRow);
        return true;
    }
    for (qint64 i = 0; i < times; ++i) {
        if (!m_row.handOnAs(++m_number))
            return false;
    }
    return true;
}

bool isEncrypted(const ZipArchive &archive)
{
    const auto manifest = archive.entry(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return false;
    XmlReader xml{manifest->get()};
    while (xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

} // namespace

bool isOds(const ZipArchive &archive)
{
    if (!archive.has(u"mimetype"_s))
        return archive.has(u"content.xml"_s);
    const auto mimetype = archive.entry(u"mimetype"_s);
    const QByteArray said = mimetype ? (*mimetype)->read(128) : QByteArray{};
    return said.startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Result<TableFormat> readOds(const ZipArchive &archive, const TakeRow &take)
{
    if (isEncrypted(archive))
        return Failure{Failure::Kind::PasswordProtected, {}, u"encrypted workbook"_s};
    const auto entry = archive.entry(u"content.xml"_s);
    if (!entry)
        return entry.failure();
    OdsContent content{take};
    if (const auto read = content.read(**entry); !read)
        return read.failure();
    return TableFormat{u"ODS"_s};
}

} // namespace lanyard::exchange
