// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Subject.h"

#include <QCryptographicHash>

namespace lanyard::db {

QByteArray subjectOf(const QUuid &event, QByteArrayView code)
{
    constexpr qsizetype kept = 16;
    const QByteArray named = "lanyard-subject" + event.toRfc4122() + code.toByteArray();
    return QCryptographicHash::hash(named, QCryptographicHash::Sha256).first(kept);
}

} // namespace lanyard::db
