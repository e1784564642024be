// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScanBytes.h"

#include "app/domain/TicketCode.h"

#include <QStringDecoder>

#include <algorithm>

namespace lanyard {

QString shownAsHex(QByteArrayView bytes)
{
    return u'<' + QString::fromLatin1(bytes.toByteArray().toHex(' ')) + u'>';
}

bool isShownAsHex(QStringView text)
{
    return text.size() >= 4 && text.startsWith(u'<') && text.endsWith(u'>')
        && std::ranges::all_of(text.sliced(1).chopped(1), [](QChar c) {
               return c == u' ' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString textOfScan(QByteArrayView bytes)
{
    const QByteArrayView scan = bytes.first(std::min(bytes.size(), longestScan + 1));
    QStringDecoder decode{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decode(scan);
    return decode.hasError() && scan.size() == bytes.size() ? shownAsHex(scan) : text;
}

} // namespace lanyard
