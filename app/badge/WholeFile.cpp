// SPDX-License-Identifier: Apache-2.0
#include "app/badge/WholeFile.h"

#include <QFile>
#include <QFileInfo>

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

bool isDevice(const QString &path)
{
    const QFileInfo info{path};
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_path{path}
    , m_isDevice{isDevice(path)}
    , m_file{path}
{
}

Result<Done> WholeFile::open()
{
    if (!content().open(QIODevice::WriteOnly))
        return failureOf(m_path, m_file);
    return Done{};
}

QIODevice &WholeFile::content()
{
    if (m_isDevice)
        return m_forDevice;
    return m_file;
}

Result<Done> WholeFile::commit()
{
    if (m_isDevice)
        return writeToDevice();
    if (!m_file.commit())
        return failureOf(m_path, m_file);
    return Done{};
}

Result<Done> WholeFile::writeToDevice() const
{
    QFile device{m_path};
    const QByteArray &content = m_forDevice.data();
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || device.write(content) != content.size())
        return failureOf(m_path, device);
    return Done{};
}

Result<Done> writeWholeFile(const QString &path, const QByteArray &content)
{
    WholeFile file{path};
    if (const auto opened = file.open(); !opened)
        return opened;
    file.content().write(content);
    return file.commit();
}

} // namespace lanyard::badge
