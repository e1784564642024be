// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <utility>

#include <zip.h>

namespace lanyard::tests {

/// A folder for the files of one test.
class Scratch final
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file{path(name)};
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(written);
        return written ? file.fileName() : QString{};
    }

private:
    QTemporaryDir m_folder;
};

using Parts = QList<std::pair<QByteArray, QByteArray>>; ///< name → content

/// Makes a ZIP archive; with a password if one is given.
inline QString zipped(const QString &path, const Parts &parts, const QByteArray &password = {})
{
    int error = 0;
    zip_t *const archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *const source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        if (!password.isEmpty()) {
            zip_file_set_encryption(archive,
                                    static_cast<zip_uint64_t>(index),
                                    ZIP_EM_TRAD_PKWARE,
                                    password.constData());
        }
    }
    return zip_close(archive) == 0 ? path : QString{};
}

/// The parts of a workbook with one worksheet that is @p sheet, as openpyxl would write them:
/// relationship targets are absolute.
inline Parts workbookParts(const QByteArray &sheet,
                           const QByteArray &sharedStrings = {},
                           const QByteArray &workbookProperties = {})
{
    const QByteArray relation
        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relationships = [](const QByteArray &inside) -> QByteArray {
        return "<Relationships "
               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inside + "</Relationships>";
    };
    Parts parts{
        {"_rels/.rels",
         relationships("<Relationship Id=\"rId1\" Type=\"" + relation
                       + "officeDocument\" Target=\"/xl/workbook.xml\"/>")},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"" + relation + "\">" + workbookProperties
             + "<sheets><sheet name=\"hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"
               "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationships("<Relationship Id=\"rId1\" Type=\"" + relation
                       + "worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship "
                         "Id=\"rId2\" Type=\""
                       + relation
                       + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship "
                         "Id=\"rId3\" Type=\""
                       + relation + "styles\" Target=\"styles.xml\"/>")},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd "
         "hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"000000\"/></numFmts><cellStyleXfs><xf "
         "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
         "numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    if (!sharedStrings.isEmpty())
        parts.append({"xl/sharedStrings.xml", sharedStrings});
    return parts;
}

/// The parts of an OpenDocument spreadsheet.
inline Parts odsParts(const QByteArray &content, const QByteArray &manifest = "<manifest/>")
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", manifest},
            {"content.xml", content}};
}

/// content.xml around sheets.
inline QByteArray odsOf(const QByteArray &sheets, const QByteArray &styles = {})
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"" + name
        + "office:1.0\" xmlns:table=\"" + name + "table:1.0\" xmlns:text=\"" + name
        + "text:1.0\" xmlns:style=\"" + name + "style:1.0\" xmlns:draw=\"" + name
        + "drawing:1.0\" xmlns:calcext=\"" + name + "calc:1.0\"><office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
        + "</office:spreadsheet></office:body></office:document-content>";
}

inline QByteArray sheetOf(const QByteArray &rows)
{
    return "<?xml version=\"1.0\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace lanyard::tests
