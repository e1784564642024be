// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/SimulatedHub.h"

#include <QHash>

namespace lanyard::tests {

/// What is left out of the protocol, so that a test can see that it is noticed. Each was shown to
/// be needed by an earlier model, too.
enum class Variant {
    AllRules,
    TrustsItsMemory, ///< what the hub once had, it has: it is not asked again
    PushesWithGaps, ///< a batch that got lost is not sent again, and the hub takes the next
    PullsByPosition, ///< what comes after a position in the hub's log, not after a head of each run
    ReusesIncarnations, ///< not a new one at each start
    FoldsByArrival, ///< what came first counts first
    NeverRelays, ///< each desk sends its own records only
    ClaimsBeforeAttempt, ///< the hub is asked before anything is written down
    ClaimsInOneStatement, ///< who meets a claim that is just being placed sees nobody
};

/// A log as a naive hub would number it: a number is drawn when a transaction begins, and its rows
/// are seen when it ends.
struct HubLog
{
    struct Entry
    {
        qint64 position = 0;
        LedgerRecord record;
    };
    qint64 drawn = 0;
    QList<Entry> entries = {};
};

/// One desk's way to the hub, with what its broken variants remember.
class Wire final
{
public:
    Wire(SimulatedHub &hub, HubLog &log, Variant variant, QString desk);

    void leaves(const HubRequest &request); ///< the desk
    [[nodiscard]] Result<HubAnswer> arrives(const HubRequest &request); ///< at the hub
    /// What a desk makes of a request that got lost.
    [[nodiscard]] Result<HubAnswer> lost(const HubRequest &request) const;

private:
    [[nodiscard]] Result<HubAnswer> pushed(const Push &push);
    [[nodiscard]] LedgerHeads believed(LedgerHeads heads) const;
    [[nodiscard]] QList<LedgerRecord> afterPosition();

    SimulatedHub &m_hub;
    HubLog &m_log;
    Variant m_variant;
    QString m_desk;
    QHash<QUuid, LedgerHead> m_acknowledged;
    qint64 m_position = 0; ///< drawn for what is on its way
    qint64 m_cursor = 0;
};

} // namespace lanyard::tests
