// SPDX-License-Identifier: Apache-2.0
#include "db/hub/SqlState.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

Failure::Kind kindOf(QByteArrayView sqlState)
{
    using Kind = Failure::Kind;
    if (sqlState == "42P01" || sqlState == "3F000" || sqlState == "3D000")
        return Kind::NotFound;
    if (sqlState.startsWith("28") || sqlState == "42501")
        return Kind::NotPermitted;
    if (sqlState.startsWith("22") || sqlState.startsWith("23"))
        return Kind::Rejected;
    if (sqlState.startsWith("40") || sqlState.startsWith("53") || sqlState == "57014")
        return Kind::Busy;
    if (sqlState.isEmpty() || sqlState.startsWith("08") || sqlState.startsWith("57"))
        return Kind::Unreachable;
    return Kind::Unexpected;
}

bool isHindrance(QByteArrayView sqlState)
{
    return sqlState == "40001" || sqlState == "40P01";
}

bool isBreak(QByteArrayView sqlState)
{
    return sqlState.startsWith("57P0") || sqlState.startsWith("08");
}

QByteArray sqlStateIn(const QByteArray &message)
{
    static const QRegularExpression pattern{u":  ([0-9A-Z]{5}): "_s};
    QByteArray state = pattern.match(QString::fromUtf8(message)).captured(1).toLatin1();
    if (state == "08P01" && message.contains("authentication failed"))
        return "28P01";
    if (state == "08P01" && message.contains("no such database"))
        return "3D000";
    return state;
}

} // namespace lanyard::hub
