// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XlsxParts.h"

#include <QDir>
#include <QMap>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype mostSharedText = 1024 * 1024 * 1024;
constexpr qsizetype mostSheets = 2000; // nobody has so many before the first with text in it

struct Relation
{
    QString type; ///< the last word of its address: "worksheet"
    QString part;
};

/// Calls @p visit at every start element of a part.
template<typename Visit>
Result<Done> forEachElement(const ZipArchive &archive, const QString &part, const Visit &visit)
{
    const auto entry = archive.entry(part);
    if (!entry)
        return entry.failure();
    XmlReader xml{entry->get()};
    while (xml.advance()) {
        if (xml.isStartElement())
            visit(xml);
    }
    return outcomeOf(xml, **entry);
}

/// Targets may be relative to the part's folder or absolute within the archive.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder % u'/' % target;
    return QDir::cleanPath(path);
}

Result<QMap<QString, Relation>>
relationsOf(const ZipArchive &archive, const QString &part, const QString &folder)
{
    QMap<QString, Relation> relations;
    const auto read = forEachElement(archive, part, [&](const XmlReader &xml) {
        if (xml.name() != u"Relationship")
            return;
        const QXmlStreamAttributes with = xml.attributes();
        relations.insert(with.value("Id"_L1).toString(),
                         {with.value("Type"_L1).toString().section(u'/', -1),
                          resolved(folder, with.value("Target"_L1).toString())});
    });
    if (!read)
        return read.failure();
    return relations;
}

Result<QString> workbookPart(const ZipArchive &archive)
{
    const QString usual = u"xl/workbook.xml"_s;
    if (!archive.has(u"_rels/.rels"_s)) {
        if (archive.has(usual))
            return usual;
        return Failure{Failure::Kind::UnknownFormat, {}, u"ZIP archive without a workbook"_s};
    }
    const auto relations = relationsOf(archive, u"_rels/.rels"_s, {});
    if (!relations)
        return relations.failure();
    for (const Relation &relation : *relations) {
        if (relation.type != u"officeDocument")
            continue;
        const QString part = relation.part.startsWith(u'/') ? relation.part.mid(1) : relation.part;
        if (part.endsWith(u".bin"))
            return Failure{Failure::Kind::UnknownFormat, {}, u"binary workbook (.xlsb)"_s};
        if (part.contains(u"workbook", Qt::CaseInsensitive) && archive.has(part))
            return part;
    }
    return Failure{Failure::Kind::UnknownFormat, {}, u"ZIP archive without a workbook"_s};
}

Result<Done> readStyles(const ZipArchive &archive, const QString &part, Workbook &book)
{
    QMap<int, NumberFormat> own;
    bool inCellFormats = false;
    return forEachElement(archive, part, [&](const XmlReader &xml) {
        const QXmlStreamAttributes with = xml.attributes();
        const int id = with.value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt")
            own.insert(id, NumberFormat::fromCode(with.value("formatCode"_L1).toString()));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyles")
            inCellFormats = xml.name() == u"cellXfs";
        else if (xml.name() == u"xf" && inCellFormats)
            book.formats.push_back(own.contains(id) ? own.value(id) : NumberFormat::builtIn(id));
    });
}

Result<Done> readSheets(const ZipArchive &archive,
                        const QString &part,
                        const QMap<QString, Relation> &relations,
                        Workbook &book)
{
    return forEachElement(archive, part, [&](const XmlReader &xml) {
        const QXmlStreamAttributes with = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView date1904 = with.value("date1904"_L1);
            book.epoch1904 = date1904 == u"1" || date1904 == u"true";
        }
        if (xml.name() != u"sheet" || with.value("state"_L1).startsWith(u"hidden")
            || with.value("state"_L1) == u"veryHidden")
            return;
        for (const QXmlStreamAttribute &attribute : with) {
            const Relation relation = attribute.name() == u"id"
                ? relations.value(attribute.value().toString())
                : Relation{};
            if (relation.type == u"worksheet" && book.sheets.size() < mostSheets
                && !book.sheets.contains(relation.part))
                book.sheets.append(relation.part);
        }
    });
}

} // namespace

Result<Done> outcomeOf(const XmlReader &xml, const ZipEntry &entry)
{
    if (entry.trouble() == ZipEntry::Trouble::TooLarge)
        return Failure{Failure::Kind::TooLarge, {}, u"unpacks to more than a table would"_s};
    if (entry.trouble() == ZipEntry::Trouble::Damaged)
        return Failure{Failure::Kind::Damaged, {}, u"the archive's data are damaged"_s};
    return xml.outcome();
}

void appendRichText(QString &text, XmlReader &xml)
{
    int depth = 1;
    int reading = 0;
    bool inText = false;
    while (depth > 0 && xml.advance()) {
        if (xml.isStartElement()) {
            ++depth;
            reading += xml.name() == u"rPh";
            inText = xml.name() == u"t" && reading == 0;
        } else if (xml.isEndElement()) {
            --depth;
            reading -= xml.name() == u"rPh";
            inText = false;
        } else if (xml.isCharacters() && inText) {
            text += xml.text();
        }
    }
}

Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QString &part)
{
    SharedStrings strings;
    if (part.isEmpty() || !archive.has(part))
        return strings;
    const auto entry = archive.entry(part);
    if (!entry)
        return entry.failure();
    XmlReader xml{entry->get()};
    QString text;
    while (xml.advance()) {
        if (!xml.isStartElement() || xml.name() != u"si")
            continue;
        text.resize(0);
        appendRichText(text, xml);
        strings.m_text += text.toUtf8();
        strings.m_ends.push_back(strings.m_text.size());
        if (strings.m_text.size() > mostSharedText)
            return Failure{Failure::Kind::TooLarge, part, u"more text than a table has"_s};
    }
    if (const auto outcome = outcomeOf(xml, **entry); !outcome)
        return outcome.failure();
    return strings;
}

QByteArrayView SharedStrings::at(size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const qsizetype from = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView{m_text}.sliced(from, m_ends[index] - from);
}

Result<Workbook> Workbook::read(const ZipArchive &archive)
{
    const auto part = workbookPart(archive);
    if (!part)
        return part.failure();
    const QString folder = part->section(u'/', 0, -2);
    const QString relationsPart = folder % u"/_rels/"_s % part->section(u'/', -1) % u".rels"_s;
    const auto relations = relationsOf(archive, relationsPart, folder);
    if (!relations)
        return relations.failure();

    Workbook book;
    for (const Relation &relation : *relations) {
        if (relation.type == u"sharedStrings")
            book.sharedStrings = relation.part;
        if (relation.type == u"styles" && archive.has(relation.part)) {
            if (const auto read = readStyles(archive, relation.part, book); !read)
                return read.failure();
        }
    }
    if (const auto read = readSheets(archive, *part, *relations, book); !read)
        return read.failure();
    return book;
}

} // namespace lanyard::exchange
