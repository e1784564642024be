// SPDX-License-Identifier: Apache-2.0
#include "db/hub/NameLookup.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netdb.h>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

/// More than any sensible hub has.
constexpr qsizetype mostAddresses = 4;

QByteArray textOf(const addrinfo &entry)
{
    std::array<char, NI_MAXHOST> text{};
    const int wrong = getnameinfo(entry.ai_addr,
                                  entry.ai_addrlen,
                                  text.data(),
                                  socklen_t(text.size()),
                                  nullptr,
                                  0,
                                  NI_NUMERICHOST);
    return wrong == 0 ? QByteArray{text.data()} : QByteArray{};
}

} // namespace

struct NameLookup::Inquiry
{
    explicit Inquiry(QByteArray name)
        : host{std::move(name)}
    {
    }

    const QByteArray host;
    std::mutex mutex;
    std::condition_variable answered;
    bool isOver = false;
    QByteArrayList addresses;
    QByteArray trouble;

    void ask()
    {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *first = nullptr;
        const int wrong = getaddrinfo(host.constData(), nullptr, &hints, &first);
        QByteArrayList found;
        for (const addrinfo *entry = first; entry && found.size() < mostAddresses;
             entry = entry->ai_next) {
            if (const QByteArray address = textOf(*entry); !address.isEmpty())
                found.append(address);
        }
        if (first)
            freeaddrinfo(first);

        const std::lock_guard lock{mutex};
        isOver = true;
        addresses = found;
        if (wrong != 0)
            trouble = gai_strerror(wrong);
        answered.notify_all();
    }
};

bool NameLookup::isAddress(const QByteArray &host)
{
    std::array<unsigned char, sizeof(in6_addr)> binary{};
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host.contains('%')
        || inet_pton(AF_INET, host.constData(), binary.data()) == 1
        || inet_pton(AF_INET6, host.constData(), binary.data()) == 1;
}

/// The answer, if it came.
void NameLookup::take(const QByteArray &host)
{
    const std::shared_ptr<Inquiry> inquiry = m_open.value(host);
    if (!inquiry)
        return;
    const std::lock_guard lock{inquiry->mutex};
    if (!inquiry->isOver)
        return;
    m_open.remove(host);
    if (!inquiry->addresses.isEmpty())
        m_known.insert(host, {inquiry->addresses, true});
}

Result<QByteArrayList> NameLookup::addressesOf(const QByteArray &host, const Deadline &deadline)
{
    take(host);
    if (Known &known = m_known[host]; std::exchange(known.isFresh, false))
        return known.addresses;

    std::shared_ptr<Inquiry> inquiry = m_open.value(host);
    if (!inquiry) {
        inquiry = std::make_shared<Inquiry>(host);
        m_open.insert(host, inquiry);
        std::thread{[inquiry] { inquiry->ask(); }}.detach();
    }
    if (const QByteArrayList known = m_known.value(host).addresses; !known.isEmpty())
        return known;

    std::unique_lock lock{inquiry->mutex};
    inquiry->answered.wait_until(lock, deadline.end(), [&] { return inquiry->isOver; });
    if (inquiry->isOver) {
        m_open.remove(host);
        m_known.insert(host, {inquiry->addresses, false});
    }
    if (inquiry->addresses.isEmpty()) {
        return Failure{Failure::Kind::Unreachable,
                       QString::fromUtf8(host),
                       inquiry->isOver ? QString::fromLocal8Bit(inquiry->trouble)
                                       : u"the name was not resolved in time"_s};
    }
    return inquiry->addresses;
}

} // namespace lanyard::hub
