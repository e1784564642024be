// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/OwnCode.h"

#include "app/domain/OwnCode.h"

#include <QRandomGenerator>

namespace lanyard::db {

QByteArray ownCode()
{
    OwnCodeBits bits{};
    for (unsigned char &byte : bits)
        byte = static_cast<unsigned char>(QRandomGenerator::system()->bounded(256));
    return lanyard::ownCode(bits).toLatin1();
}

} // namespace lanyard::db
