// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::bench {

/// The ticket code of the @p i th person in the file of make_busy_event, from 0.
inline QString codeOf(qint64 i)
{
    return QStringLiteral("TICKET-%1").arg(i, 8, 10, QLatin1Char{'0'});
}

} // namespace lanyard::bench
