// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lanyard::db {

namespace {

QByteArray framed(qint64 number)
{
    QByteArray bytes{sizeof number, Qt::Uninitialized};
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray framed(const QByteArray &value)
{
    return framed(qint64{value.size()}) + value;
}

} // namespace

QByteArray chainStart()
{
    constexpr qsizetype hashLength = 32;
    return {hashLength, '\0'};
}

QByteArray hashOf(const ChainLink &link)
{
    const QByteArray covered = link.prev + link.incarnation + framed(link.seq) + framed(link.at)
        + framed(link.kind) + framed(link.door) + framed(link.subject) + framed(link.desk)
        + framed(link.body) + (link.hlc == 0 ? QByteArray{} : framed(link.hlc));
    return QCryptographicHash::hash(covered, QCryptographicHash::Blake2b_256);
}

} // namespace lanyard::db
