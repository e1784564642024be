// SPDX-License-Identifier: Apache-2.0
#include "app/cli/FileBytes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

Result<QByteArray>
bytesOfFile(const QString &path, const QString &subject, qint64 longest, const QString &what)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = file.exists() ? Failure::Kind::NotPermitted : Failure::Kind::NotFound;
        return Failure{kind, subject, file.errorString()};
    }
    QByteArray bytes = file.read(longest + 1);
    if (bytes.size() > longest)
        return Failure{Failure::Kind::TooLarge, subject, u"bytes of "_s + what};
    return bytes;
}

} // namespace lanyard::cli
