// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/TableFile.h"

#include "app/exchange/CsvTable.h"
#include "app/exchange/FileKind.h"
#include "app/exchange/HtmlTable.h"
#include "app/exchange/OdsTable.h"
#include "app/exchange/XlsTable.h"
#include "app/exchange/XlsxTable.h"
#include "app/exchange/XmlSpreadsheet.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

Failure openFailure(const QFileInfo &info, const QString &detail)
{
    if (!info.exists())
        return {Failure::Kind::NotFound, {}, detail};
    if (!info.isReadable())
        return {Failure::Kind::NotPermitted, {}, detail};
    return {Failure::Kind::Unexpected, {}, detail};
}

Result<TableFormat> readZip(const QString &path, const TakeRow &take)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.failure();
    return isOds(*archive) ? readOds(*archive, take) : readXlsx(*archive, take);
}

Result<TableFormat> readOpen(QFile &file, const QString &encoding, const TakeRow &take)
{
    const auto kind = kindOf(file);
    if (!kind)
        return kind.failure();
    file.seek(0);
    switch (*kind) {
    case FileKind::Zip: return readZip(file.fileName(), take);
    case FileKind::Xls: return readXls(file.fileName(), take);
    case FileKind::Html: return readHtml(file, encoding, take);
    case FileKind::XmlSpreadsheet: return readXmlSpreadsheet(file, take);
    case FileKind::Text: return readCsv(file, encoding, take);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<TableFormat> readTableFile(const QString &path, const QString &encoding, const TakeRow &take)
{
    // Pipes and devices may never end, and opening one may take for ever.
    const QFileInfo info{path};
    if (info.exists() && !info.isFile())
        return Failure{Failure::Kind::UnknownFormat, {}, info.isDir() ? u"folder"_s : u"device"_s};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return openFailure(info, file.errorString());
    const auto format = readOpen(file, encoding, take);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::Unexpected, {}, file.errorString()};
    return format;
}

} // namespace lanyard::exchange
