// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SpreadsheetReader.h"

#include "app/exchange/CsvTable.h"
#include "app/exchange/FileKind.h"
#include "app/exchange/XlsxTable.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

Failure openFailure(const QString &path, const QString &detail)
{
    const QFileInfo info{path};
    if (!info.exists())
        return {Failure::Kind::NotFound, path, detail};
    if (!info.isReadable())
        return {Failure::Kind::NotPermitted, path, detail};
    if (info.isDir())
        return {Failure::Kind::UnknownFormat, path, u"folder"_s};
    return {Failure::Kind::Unexpected, path, detail};
}

Result<TableFormat> readOpen(QFile &file, const TakeRow &take, const ZipLimits &limits)
{
    const auto kind = kindOf(file);
    if (!kind)
        return kind.failure();
    if (*kind == FileKind::Zip)
        return readXlsx(file.fileName(), take, limits);
    file.seek(0);
    const auto format = readCsv(file, take);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::Unexpected, {}, file.errorString()};
    return format;
}

} // namespace

SpreadsheetReader::SpreadsheetReader(const ZipLimits &limits)
    : m_limits{limits}
{
}

Result<TableFormat> SpreadsheetReader::read(const QString &path, const TakeRow &take) const
{
    QFile file{path};
    if (QFileInfo{path}.isDir() || !file.open(QIODevice::ReadOnly))
        return openFailure(path, file.errorString());
    const auto format = readOpen(file, take, m_limits);
    if (!format)
        return Failure{format.failure().kind, path, format.failure().detail};
    return format;
}

} // namespace lanyard::exchange
