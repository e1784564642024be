// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/MadeCode.h"

#include "app/exchange/CellText.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

TicketCode madeCode(const QStringList &facts)
{
    constexpr QStringView digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O, U
    constexpr int groupSize = 5;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString &fact : facts)
        hash.addData((keyOf(fact) + u'\n').toUtf8());
    const QByteArray bits = hash.result();

    QString text = u"LY"_s;
    for (int i = 0; i < 2 * groupSize; ++i) {
        const int bit = i * 5;
        const int pair
            = static_cast<uchar>(bits[bit / 8]) << 8 | static_cast<uchar>(bits[bit / 8 + 1]);
        if (i % groupSize == 0)
            text += u'-';
        text += digits[pair >> (11 - bit % 8) & 31];
    }
    return *TicketCode::parse(text);
}

} // namespace lanyard::exchange
