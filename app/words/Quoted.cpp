// SPDX-License-Identifier: Apache-2.0
#include "app/words/Quoted.h"

#include "app/domain/UnknownReason.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

QString isolated(const QString &outside)
{
    return u'\u2068' + excerptOf(outside) + u'\u2069';
}

QString quoted(const QString &outside)
{
    return u"“"_s + isolated(outside) + u"”"_s;
}

} // namespace lanyard::words
