// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/HubHeads.h"

#include <algorithm>
#include <numeric>

namespace lanyard {

bool HubHeads::set(const LedgerHeads &heads)
{
    QHash<QUuid, LedgerHead> now;
    for (const LedgerHead &head : heads)
        now.insert(head.incarnation, head);
    const bool wentBack = std::ranges::any_of(m_heads, [&now](const LedgerHead &had) {
        return now.value(had.incarnation).seq < had.seq;
    });
    m_heads = std::move(now);
    return wentBack;
}

void HubHeads::reached(const LedgerHead &head)
{
    LedgerHead &known = m_heads[head.incarnation];
    if (known.seq <= head.seq)
        known = head;
}

LedgerHead HubHeads::of(const QUuid &incarnation) const
{
    return m_heads.value(incarnation, {incarnation, 0, {}});
}

qint64 HubHeads::sum() const
{
    return std::accumulate(m_heads.cbegin(),
                           m_heads.cend(),
                           qint64{0},
                           [](qint64 sum, const LedgerHead &head) { return sum + head.seq; });
}

} // namespace lanyard
