// SPDX-License-Identifier: Apache-2.0
#include "app/words/PersonName.h"

#include "app/domain/UnknownReason.h"

namespace lanyard::words {

QString personName(const Registration &who)
{
    const QString name = excerptOf(who.name).trimmed();
    return name.isEmpty() ? excerptOf(who.code.redacted()) : name;
}

} // namespace lanyard::words
