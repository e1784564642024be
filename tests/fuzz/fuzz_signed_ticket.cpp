// SPDX-License-Identifier: Apache-2.0
// Signed tickets against the keys of the reference: nothing but the payloads that their owners
// signed is genuine, whatever is done to a ticket, and what is read can be written again.
#include "app/domain/PretixTicket.h"
#include "db/sqlite/Ed25519.h"
#include "tests/kit/PretixVectors.h"

#include <array>
#include <cstdlib>

using namespace lanyard;
using namespace lanyard::tests;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

bool isGenuine(const SealedTicket &ticket)
{
    return db::isSignedBy(pretix::key1, ticket.payload, ticket.signature)
        || db::isSignedBy(pretix::key2, ticket.payload, ticket.signature);
}

bool isOfTheReference(const SealedTicket &ticket)
{
    for (const QString &known : {pretix::v1, pretix::v2, pretix::v3, pretix::v4, pretix::v5}) {
        if (sealedTicketIn(known) == ticket)
            return true;
    }
    return false;
}

void judge(const QString &scanned)
{
    const auto sealed = sealedTicketIn(scanned);
    if (!sealed)
        return;
    require(textOf(*sealed) == scanned.trimmed());
    require(isGenuine(*sealed) == isOfTheReference(*sealed));
}

void readPayload(QByteArrayView bytes)
{
    const auto ticket = pretixTicketIn(bytes);
    if (!ticket)
        return;
    constexpr qint64 endOf9999 = 253402300800;
    for (const QDateTime &moment : {ticket->validFrom, ticket->validUntil})
        require(!moment.isValid() || moment.toSecsSinceEpoch() < endOf9999);
    require(ticket->seed.isValidUtf16());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes{data, qsizetype(size)};
    judge(QString::fromUtf8(bytes));
    readPayload(bytes);

    // Right in form whatever the bytes are, so that the signature decides.
    const QByteArray whole = bytes.toByteArray().leftJustified(ed25519SignatureLength + 1, 'x');
    judge(textOf({whole.chopped(ed25519SignatureLength), whole.last(ed25519SignatureLength)}));
    return 0;
}
