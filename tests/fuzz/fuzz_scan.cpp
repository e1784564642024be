// SPDX-License-Identifier: Apache-2.0
// Whatever a scanner may type: parsing never crashes, and what it accepts keeps its promises.
#include "app/domain/TicketCode.h"
#include "app/domain/UnknownReason.h"

#include <cstdlib>

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString scanned
        = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(explainUnknown(scanned));
    if (excerptOf(scanned).size() > 81)
        std::abort();

    const auto code = TicketCode::parse(scanned);
    if (code
        && (code->text().size() < TicketCode::shortest
            || code->text().size() > TicketCode::longest))
        std::abort();
    if (code && !code->text().isValidUtf16())
        std::abort();
    return 0;
}
