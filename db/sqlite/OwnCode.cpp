// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/OwnCode.h"

#include <QRandomGenerator>

namespace lanyard::db {

QByteArray ownCode()
{
    constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int length = 16;
    constexpr int group = 4;

    QByteArray code{"L"};
    for (int i = 0; i < length; ++i) {
        if (i % group == 0)
            code += '-';
        code += letters[QRandomGenerator::system()->bounded(32)];
    }
    return code;
}

} // namespace lanyard::db
