// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/Fate.h"

#include <QRandomGenerator>

#include <array>
#include <chrono>

namespace lanyard::tests {

namespace {

thread_local Fate *theFate = nullptr;

QUuid uuidOf(quint64 high, quint64 low)
{
    std::array<uchar, 16> bytes{};
    for (size_t i = 0; i < 8; ++i) {
        bytes[i] = uchar(high >> (8 * i));
        bytes[8 + i] = uchar(low >> (8 * i));
    }
    bytes[6] = uchar((bytes[6] & 0x0fU) | 0x40U); // RFC 4122, 4.4: version 4, variant 10
    bytes[8] = uchar((bytes[8] & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122({reinterpret_cast<const char *>(bytes.data()), 16});
}

} // namespace

Fate::Fate(quint64 seed)
    : m_choices{seed}
    , m_identities{~seed}
{
    theFate = this;
}

Fate::~Fate()
{
    theFate = nullptr;
}

// The distributions of the standard library differ from one to another; these do not.
int Fate::upTo(int count)
{
    return int(m_choices() % quint64(count));
}

bool Fate::happens(int percent)
{
    return upTo(100) < percent;
}

double Fate::fraction()
{
    return double(m_choices() >> 11) * 0x1p-53;
}

QUuid Fate::identity()
{
    const quint64 high = m_identities();
    return uuidOf(high, m_identities());
}

Fate *Fate::current()
{
    return theFate;
}

} // namespace lanyard::tests

// These stand before Qt's own in every call from this program; Qt's calls inside Qt are its own.

QUuid QUuid::createUuid()
{
    using lanyard::tests::Fate;
    auto *random = QRandomGenerator::system();
    return Fate::current() ? Fate::current()->identity()
                           : lanyard::tests::uuidOf(random->generate64(), random->generate64());
}

qint64 QDateTime::currentMSecsSinceEpoch() noexcept
{
    using namespace std::chrono;
    using lanyard::tests::Fate;
    if (Fate::current() && Fate::current()->wall.isValid())
        return Fate::current()->wall.toMSecsSinceEpoch();
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}
