// SPDX-License-Identifier: Apache-2.0
#include "db/hub/NameLookup.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

#include <arpa/inet.h>
#include <netdb.h>

using namespace lanyard;
using namespace lanyard::hub;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QSemaphore answers; ///< one resolver goes on for each
std::atomic_int asked = 0;
std::atomic_bool isGone = false; ///< the name server

} // namespace

// Instead of the C library's: a resolver that takes as long as the test likes.
extern "C" int getaddrinfo(const char * /*name*/,
                           const char * /*service*/,
                           const addrinfo * /*hints*/,
                           addrinfo **found)
{
    static sockaddr_in address{};
    static addrinfo entry{};
    ++asked;
    answers.acquire();
    if (isGone)
        return EAI_AGAIN;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(0xc0a80001);
    entry.ai_family = AF_INET;
    entry.ai_addr = reinterpret_cast<sockaddr *>(&address);
    entry.ai_addrlen = sizeof address;
    *found = &entry;
    return 0;
}
extern "C" void freeaddrinfo(addrinfo * /*found*/) noexcept
{
}

class NameLookupTest final : public QObject
{
    Q_OBJECT

private:
    const QByteArrayList m_addresses{"192.168.0.1"};

private Q_SLOTS:
    void aResolverThatDoesNotAnswerHoldsNothingUp()
    {
        asked = 0;
        NameLookup names;
        for (int i = 0; i < 3; ++i) {
            const auto none = names.addressesOf("hub.example", Deadline{20ms});
            QVERIFY(!none);
            QCOMPARE(none.failure().kind, Failure::Kind::Unreachable);
            QCOMPARE(none.failure().subject, u"hub.example"_s);
        }
        QTRY_COMPARE(asked.load(), 1);
        answers.release();
        QCOMPARE(*names.addressesOf("hub.example", Deadline{1min}), m_addresses);
        QCOMPARE(asked.load(), 1);
    }

    void whatWasFoundBeforeIsToldAtOnce()
    {
        asked = 0;
        NameLookup names;
        answers.release();
        QCOMPARE(*names.addressesOf("hub.example", Deadline{1min}), m_addresses);
        isGone = true;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*names.addressesOf("hub.example", Deadline{0ms}), m_addresses);
        QTRY_COMPARE(asked.load(), 2);
        answers.release();
        QTRY_COMPARE(
            (static_cast<void>(names.addressesOf("hub.example", Deadline{0ms})), asked.load()), 3);
        answers.release();
        isGone = false;
    }

    void aNameThatNobodyKnowsIsUnreachable()
    {
        NameLookup names;
        isGone = true;
        answers.release();
        const auto none = names.addressesOf("hub.invalid", Deadline{1min});
        QVERIFY(!none);
        QVERIFY(!none.failure().detail.isEmpty());
        isGone = false;
    }

    void anAddressNeedsNoLookup()
    {
        for (const char *address : {"", "127.0.0.1", "::1", "fe80::1%eth0", "/run/postgresql"})
            QVERIFY2(NameLookup::isAddress(address), address);
        for (const char *name : {"localhost", "hub.example", "1.2.3.4.example"})
            QVERIFY2(!NameLookup::isAddress(name), name);
    }
};

QTEST_GUILESS_MAIN(NameLookupTest)
#include "tst_NameLookup.moc"
