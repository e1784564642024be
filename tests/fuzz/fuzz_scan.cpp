// SPDX-License-Identifier: Apache-2.0
// Whatever a scanner may read: nothing crashes, and what is accepted keeps its promises.
#include "app/domain/AlfioTicket.h"
#include "app/domain/CodesIn.h"
#include "app/domain/IndicoTicket.h"
#include "app/domain/OwnCode.h"
#include "app/domain/ScanBytes.h"
#include "app/domain/ScannerSetup.h"
#include "app/domain/TicketKey.h"
#include "app/domain/UnknownReason.h"

#include <QUuid>

#include <cstdlib>

using namespace lanyard;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void parse(const QString &scanned)
{
    const auto code = TicketCode::parse(scanned);
    if (!code)
        return;
    require(code->text().size() >= TicketCode::shortest);
    require(code->text().size() <= TicketCode::longest);
    require(code->text().isValidUtf16());
    require(TicketCode::parse(code->text()) == code); // however often it is read
}

void lookForCodes(const QString &scanned)
{
    const QList<TicketCode> codes = codesIn(scanned);
    const auto whole = TicketCode::parse(scanned);
    require(!whole || (!codes.isEmpty() && codes.first() == *whole)); // exactly itself comes first
    require(codes.size() <= 4096);
}

void recogniseFormats(const QString &scanned)
{
    if (const auto own = ownCodeIn(scanned))
        require(ownCodeIn(*own) == own);
    if (const auto indico = indicoTicketIn(scanned))
        require(!QUuid::fromString(indico->ticket).isNull() || indico->ticket.startsWith(u'0'));
    if (const auto alfio = alfioTicketIn(scanned)) {
        require(alfio->signature.size() == 32);
        require(scanned.trimmed()
                == alfio->uuid + u'/' + QString::fromLatin1(alfio->signature.toBase64()));
    }
    static_cast<void>(isMistypedOwnCode(scanned));
    static_cast<void>(isScannerSetup(scanned));
    static_cast<void>(explainUnknown(scanned));
    require(excerptOf(scanned).size() <= 81);
}

void readFiles(QByteArrayView bytes)
{
    for (const TicketKey &key : pretixKeysIn(bytes))
        require(key.bytes.size() == 32);
    if (const auto recalled = recalledTicketsIn(bytes)) {
        for (const QString &code : recalled->recalled + recalled->freed)
            require(TicketCode::parse(code).has_value());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes{data, qsizetype(size)};
    const QString scanned = textOfScan(bytes);
    require(scanned.size() <= 3 * (longestScan + 1) + 1); // as hex, with blanks between
    parse(scanned);
    lookForCodes(scanned);
    recogniseFormats(scanned);
    readFiles(bytes);
    return 0;
}
