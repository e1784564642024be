// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/DirectClaims.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds firstTime = 3s; // the way to the hub has to be found

} // namespace

DirectClaims::DirectClaims(Hub *hub,
                           const QUuid &incarnation,
                           QString desk,
                           std::chrono::milliseconds patience)
    : m_hub{hub}
    , m_greet{incarnation, std::move(desk)}
    , m_patience{patience}
{
    if (!hub)
        m_trouble = QStringLiteral("no hub");
}

/// So that the hub knows whose claim it is.
bool DirectClaims::greets()
{
    if (m_hasGreeted || !m_trouble.isEmpty())
        return m_trouble.isEmpty();
    const auto greeted = askHub(*m_hub, m_greet, std::max(firstTime, m_patience));
    if (!greeted)
        m_trouble = greeted.failure().detail + QLatin1Char{'.'};
    else if (greeted->revoked)
        m_trouble = QStringLiteral("revoked");
    m_hasGreeted = true;
    return m_trouble.isEmpty();
}

ClaimAnswer DirectClaims::place(const Claim &claim,
                                std::optional<int> capacity,
                                const std::optional<QUuid> &instead)
{
    if (!greets())
        return HubAway{m_trouble};
    const auto answer = askHub(*m_hub, PlaceClaim{claim, capacity, instead}, m_patience);
    if (answer)
        return *answer;
    m_trouble = answer.failure().detail + QLatin1Char{'.'};
    return HubAway{m_trouble};
}

void DirectClaims::free(const QUuid &claim)
{
    if (greets())
        static_cast<void>(askHub(*m_hub, FreeSeat{claim}, m_patience));
}

} // namespace lanyard
