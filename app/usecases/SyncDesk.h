// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"
#include "app/ports/HubState.h"
#include "app/ports/Ledger.h"
#include "app/usecases/Holds.h"
#include "app/usecases/HubClock.h"
#include "app/usecases/HubFindings.h"
#include "app/usecases/HubHeads.h"
#include "app/usecases/LinkWatch.h"
#include "app/usecases/Outbox.h"
#include "app/usecases/Relays.h"
#include "app/usecases/SyncMoment.h"

#include <chrono>
#include <optional>

namespace lanyard {

/// Keeps this desk's records and the hub's the same. It waits for nothing and asks nobody: whoever
/// has it asks the hub what next() says and brings the answer to take(), one after the other, until
/// there is nothing to ask; then again at wakeAt(), and after anything was written.
///
/// Each side sends what follows the other's head of each incarnation. What this desk remembers of
/// the hub it asks again at every connect, so that a hub that went back in time is filled again, by
/// whoever has the records.
class SyncDesk final
{
public:
    /// @p desk is its name. Begins as connecting.
    SyncDesk(Ledger &ledger, QString desk, Random random);

    /// A Failure of the event file: to be tried again at wakeAt().
    [[nodiscard]] Result<std::optional<HubRequest>> next(const SyncMoment &now);
    /// Of the monotonic clock: earlier, next() has nothing unless something is written.
    [[nodiscard]] std::chrono::nanoseconds wakeAt() const { return m_wakeAt; }

    /// What the hub said to what next() asked. A Failure is the event file's; what the hub could
    /// not do is part of the state.
    [[nodiscard]] Result<Done>
    take(const HubRequest &request, const Result<HubAnswer> &answer, const SyncMoment &now);

    [[nodiscard]] HubState::Link link() const { return m_link.link(); }
    /// Reads the event file.
    [[nodiscard]] Result<HubState> state() const;

    /// While somebody looks at the other desks, they are asked for more often.
    void watch(bool watched);
    /// What the others are told of this desk: perMinute, door and printer of @p facts.
    void describe(const DeskReport &facts);
    /// The seat of that claim is given back as soon as the hub can be told.
    void free(const QUuid &claim);
    void setDetached(bool detached, const SyncMoment &now);

private:
    using Next = Result<std::optional<HubRequest>>;
    [[nodiscard]] Next choose(const SyncMoment &now);
    [[nodiscard]] Next push(const LedgerHeads &ours, const SyncMoment &now);
    [[nodiscard]] Next push(const QUuid &incarnation);
    [[nodiscard]] Next report(const LedgerHeads &ours, const SyncMoment &now);
    [[nodiscard]] std::optional<HubRequest> pull(const LedgerHeads &ours, const SyncMoment &now);
    [[nodiscard]] Result<DeskReport> ownReport(const LedgerHeads &ours) const;
    [[nodiscard]] Result<bool> isOurs(const QUuid &incarnation);
    [[nodiscard]] Result<bool> agrees(const LedgerHead &hub);
    [[nodiscard]] bool isForked(const QUuid &incarnation) const;
    [[nodiscard]] std::chrono::nanoseconds nextWake(const SyncMoment &now) const;

    [[nodiscard]] Result<Done> find(const QByteArray &digest) const;

    struct Taker;
    [[nodiscard]] Result<Done>
    takeFailure(const HubRequest &request, const Failure &failure, const SyncMoment &now);
    [[nodiscard]] Result<Done> takeGreeting(const Greet::Answer &answer, const SyncMoment &now);
    [[nodiscard]] Result<Done> takeSum(const AskSum::Answer &answer, const SyncMoment &now);
    [[nodiscard]] Result<Done> takeChanged(const LedgerHeads &changed);
    [[nodiscard]] Result<Done> takeHeads(const LedgerHeads &heads, const SyncMoment &now);
    void notice(const LedgerHead &our, const LedgerHead &hub);
    [[nodiscard]] Result<Done>
    takePush(const Push &push, const Push::Answer &answer, const SyncMoment &now);
    [[nodiscard]] Result<Done>
    takePull(const Pull &pull, const Pull::Answer &records, const SyncMoment &now);
    [[nodiscard]] Result<Done>
    noteProgress(const Pull &pull, const Pull::Answer &records, const SyncMoment &now);
    [[nodiscard]] Result<Done> compareHistories(const Pull::Answer &theirs);
    [[nodiscard]] Result<Done> beginAnew(qint64 sharedUpTo);
    void noteFork(const QUuid &incarnation);
    void becomeRevoked(const SyncMoment &now);
    void startOver();

    Ledger &m_ledger;
    QString m_desk;
    Random m_random;
    LinkWatch m_link;
    HubClock m_clock;
    HubHeads m_hub;
    Outbox m_outbox;
    Relays m_relays;
    Holds m_pushHolds;
    Holds m_pullHolds;

    SyncMoment m_asked; ///< the last request
    std::chrono::nanoseconds m_wakeAt{0};
    std::chrono::nanoseconds m_pollAt{0};
    std::chrono::nanoseconds m_lookAt{0}; ///< at the heads, though the sum says nothing is new
    std::chrono::nanoseconds m_tellAt{0};
    std::chrono::nanoseconds m_toldAt{0};
    std::chrono::nanoseconds m_reportsAt{0};

    bool m_greeted = false;
    bool m_knowsHeads = false;
    bool m_watched = false;
    bool m_outrunsClock = false;
    QDateTime m_polled; ///< by the hub's clock, when it told all its heads or what changed last
    QUuid m_epoch; ///< of the hub that was greeted last
    QHash<QUuid, bool> m_ours; ///< whether the incarnation is of this file
    QHash<QUuid, qint64> m_agreed; ///< the hub has the same record under that number
    /// Of our own incarnation there are two histories, which are the same up to this record.
    std::optional<qint64> m_sameUpTo;
    QList<QUuid> m_forked; ///< of others
    QList<QUuid> m_toFree;
    DeskReport m_facts;
    std::optional<DeskReport> m_told;
    QList<DeskReport> m_desks;
    mutable HubFindings m_findings;
    mutable QByteArray m_foundIn; ///< the digest of the records that m_findings are of
};

} // namespace lanyard
