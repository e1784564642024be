// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LedgerHeads.h"

#include <QHash>

namespace lanyard {

/// How far the hub has the records of each incarnation, as far as this desk knows. Never more than
/// a memory: the hub is asked again at every connect.
class HubHeads final
{
public:
    /// What the hub says now. True if it has less of anything than it had: it went back in time.
    bool set(const LedgerHeads &heads);
    /// The hub turned out to have the records up to this one.
    void reached(const LedgerHead &head);
    void forget() { m_heads.clear(); }

    /// Number 0 where it has none.
    [[nodiscard]] LedgerHead of(const QUuid &incarnation) const;
    [[nodiscard]] qint64 sum() const; ///< see AskSum
    [[nodiscard]] LedgerHeads all() const { return m_heads.values(); }

private:
    QHash<QUuid, LedgerHead> m_heads;
};

} // namespace lanyard
