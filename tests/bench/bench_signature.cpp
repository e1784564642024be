// SPDX-License-Identifier: Apache-2.0
// From the scanned text of a signed pretix ticket to what its signature is worth, against
// libsodium's bare crypto_sign_verify_detached on the same bytes, in turns. Prints medians in µs as
// JSON.
#include "app/domain/PretixTicket.h"
#include "db/sqlite/Ed25519.h"
#include "tests/kit/PretixVectors.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <sodium.h>
#include <vector>

using namespace lanyard;
using namespace lanyard::tests;

namespace {

constexpr int rounds = 4000;

bool ours()
{
    const auto sealed = sealedTicketIn(pretix::v1);
    return sealed && db::isSignedBy(pretix::key1, sealed->payload, sealed->signature)
        && pretixTicketIn(sealed->payload);
}

bool bare(const SealedTicket &ticket)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return crypto_sign_verify_detached(bytes(ticket.signature),
                                       bytes(ticket.payload),
                                       static_cast<unsigned long long>(ticket.payload.size()),
                                       bytes(pretix::key1))
        == 0;
}

double median(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main()
{
    if (sodium_init() < 0)
        return 1;
    const SealedTicket ticket = *sealedTicketIn(pretix::v1);
    std::vector<double> mine;
    std::vector<double> theirs;
    int found = 0;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        found += ours();
        mine.push_back(double(timer.nsecsElapsed()) / 1000);
        timer.start();
        found += bare(ticket);
        theirs.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    std::printf("{\"ours_us\": %.3f, \"bare_us\": %.3f, \"genuine\": %d, \"of\": %d}\n",
                median(mine),
                median(theirs),
                found,
                2 * rounds);
    return 0;
}
