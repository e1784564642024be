// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Rows.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <bit>

namespace lanyard::hub {

void Rows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

int Rows::count() const
{
    return PQntuples(m_handle.get());
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_handle.get(), row, column) != 0;
}

qint64 Rows::number(int row, int column) const
{
    const char *value = PQgetvalue(m_handle.get(), row, column);
    switch (PQgetlength(m_handle.get(), row, column)) {
    case sizeof(qint64): return qFromBigEndian<qint64>(value);
    case sizeof(qint32): return qFromBigEndian<qint32>(value);
    default: return 0;
    }
}

double Rows::real(int row, int column) const
{
    return std::bit_cast<double>(number(row, column));
}

bool Rows::truth(int row, int column) const
{
    return bytes(row, column) == QByteArrayView{"\1"};
}

QUuid Rows::uuid(int row, int column) const
{
    return QUuid::fromRfc4122(bytes(row, column));
}

QByteArray Rows::bytes(int row, int column) const
{
    return {PQgetvalue(m_handle.get(), row, column), PQgetlength(m_handle.get(), row, column)};
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

/// Sent as microseconds since 2000 (timestamptz_send).
QDateTime Rows::time(int row, int column) const
{
    constexpr qint64 year2000 = 946'684'800'000;
    if (isNull(row, column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(number(row, column) / 1000 + year2000, Qt::UTC);
}

} // namespace lanyard::hub
