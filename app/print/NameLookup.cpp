// SPDX-License-Identifier: Apache-2.0
#include "app/print/NameLookup.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace lanyard::print {

namespace {

struct Answer
{
    std::mutex mutex;
    std::condition_variable known;
    bool isKnown = false;
    Addresses addresses;
};

} // namespace

Addresses addressesOf(const QByteArray &host, int port, std::chrono::nanoseconds patience)
{
    const auto answer = std::make_shared<Answer>();
    std::thread{[answer, host, service = QByteArray::number(port)] {
        Addresses found{httpAddrGetList(host.constData(), AF_UNSPEC, service.constData()),
                        &httpAddrFreeList};
        const std::lock_guard lock{answer->mutex};
        answer->addresses = std::move(found);
        answer->isKnown = true;
        answer->known.notify_all();
    }}.detach();

    std::unique_lock lock{answer->mutex};
    answer->known.wait_for(lock, patience, [&answer] { return answer->isKnown; });
    return answer->isKnown ? answer->addresses : nullptr;
}

} // namespace lanyard::print
