// SPDX-License-Identifier: Apache-2.0
#include "app/badge/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

Failure failureOf(const QString &path, const QFileDevice &file)
{
    const QFileInfo info{path};
    const QFileInfo folder{info.absolutePath()};
    Failure failure{Failure::Kind::Unexpected, path, file.errorString()};
    if (!folder.exists())
        failure.kind = Failure::Kind::NotFound;
    else if (info.isDir() || !folder.isDir())
        failure.kind = Failure::Kind::InvalidValue;
    else if (file.error() == QFileDevice::ResourceError)
        failure.kind = Failure::Kind::DiskFull;
    else if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()
             || (info.exists() && !info.isWritable()))
        failure.kind = Failure::Kind::NotPermitted;
    return failure;
}

} // namespace

Result<Done> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info{path};
    if (info.exists() && !info.isFile() && !info.isDir()) {
        QFile device{path};
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || device.write(content) != content.size())
            return failureOf(path, device);
        return Done{};
    }
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failureOf(path, file);
    return Done{};
}

} // namespace lanyard::badge
