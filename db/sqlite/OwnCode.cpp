// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/OwnCode.h"

#include "app/domain/OwnCode.h"

#include <QUuid>

#include <algorithm>

namespace lanyard::db {

QByteArray ownCode()
{
    // Of a random UUID, bytes 6 and 8 tell its version and variant (RFC 4122, 4.4): the first six
    // and the last four are as good as any random ones.
    const QByteArray random = QUuid::createUuid().toRfc4122();
    OwnCodeBits bits{};
    std::copy_n(random.cbegin(), 6, bits.begin());
    std::copy_n(random.cend() - 4, 4, bits.begin() + 6);
    return lanyard::ownCode(bits).toLatin1();
}

} // namespace lanyard::db
