// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SheetFileWriter.h"

#include "app/exchange/SheetFormats.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

Failure openFailure(const QString &path, const QSaveFile &file)
{
    const QFileInfo folder{QFileInfo{path}.absolutePath()};
    if (!folder.isDir())
        return {Failure::Kind::NotFound, folder.filePath(), file.errorString()};
    if (file.error() == QFileDevice::ResourceError)
        return {Failure::Kind::DiskFull, path, file.errorString()};
    return {Failure::Kind::NotPermitted, path, file.errorString()};
}

Failure writeFailure(const QString &path, const QSaveFile &file, int code)
{
    const bool full = file.error() == QFileDevice::ResourceError || code == ENOSPC || code == EDQUOT
        || code == EFBIG;
    return {full ? Failure::Kind::DiskFull : Failure::Kind::Unexpected, path, file.errorString()};
}

Result<Done> store(const QString &path, const QByteArray &content)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return openFailure(path, file);
    errno = 0;
    if (file.write(content) != content.size() || !file.flush())
        return writeFailure(path, file, errno);
    if (!file.commit())
        return writeFailure(path, file, errno);
    return Done{};
}

} // namespace

Result<Done> SheetFileWriter::write(const QString &path, const Sheet &sheet) const
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    const auto content = ending == u"csv" ? csvOf(sheet)
        : ending == u"xlsx"               ? xlsxOf(sheet)
        : ending == u"json"               ? jsonOf(sheet)
        : ending == u"pdf"                ? pdfOf(sheet)
                                          : Failure{Failure::Kind::UnknownFormat, path, ending};
    if (!content)
        return content.failure();
    if (sheet.goesOn && !sheet.goesOn())
        return stopped();
    return store(path, *content);
}

} // namespace lanyard::exchange
