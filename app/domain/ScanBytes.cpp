// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScanBytes.h"

#include "app/domain/TicketCode.h"

#include <QStringDecoder>

#include <algorithm>

namespace lanyard {

QString textOfScan(QByteArrayView bytes)
{
    const QByteArrayView scan = bytes.first(std::min(bytes.size(), longestScan + 1));
    QStringDecoder decode{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decode(scan);
    return decode.hasError() && scan.size() == bytes.size()
        ? QString::fromLatin1(scan.toByteArray().toHex())
        : text;
}

} // namespace lanyard
