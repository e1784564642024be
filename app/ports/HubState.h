// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Conflict.h"
#include "app/ports/Hub.h"
#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

#include <QDateTime>

#include <optional>

namespace lanyard {

/// A record that the hub does not take, whatever is tried. It stands here, and nowhere else; the
/// others go on.
struct RefusedByHub
{
    LedgerRecord record;
    QString why; ///< in technical words
    friend bool operator==(const RefusedByHub &, const RefusedByHub &) = default;
};

/// How this desk and the hub stand, as a person is told.
struct HubState
{
    enum class Link {
        None, ///< this event is on this computer only
        Connecting, ///< not reached yet since the program started
        Connected,
        Apart, ///< works alone and tries again
        Revoked, ///< the hub takes nothing from this desk any more
        Detached, ///< a person took this desk off the hub
    };
    Link link = Link::None;
    QDateTime since = {}; ///< UTC; of the link's present kind
    std::optional<Failure> trouble = {}; ///< why it is apart
    Ledger::Unshared unshared = {}; ///< not yet at the hub
    qint64 missing = 0; ///< records at the hub that are not here yet
    std::optional<qint64> clockOffset = {}; ///< milliseconds; positive: our clock is behind
    qint64 records = 0; ///< that are here
    QByteArray digest = {}; ///< see Ledger::digest()
    QList<DeskReport> desks = {}; ///< all, this one included, by name; as last heard
    QList<Conflict> conflicts = {}; ///< acknowledged ones included, newest first
    QList<OpenAttempt> unfinished = {};
    qint64 quarantined = 0;
    QList<RefusedByHub> refused = {};
    /// Runs of other desks of which there are two different histories: somebody has to look.
    QList<QUuid> forked = {};
    /// Another desk has the name of this one: nobody can tell them apart, and no seats are kept.
    bool hasNamesake = false;
    bool outrunsClock = false; ///< a record came from more than five minutes ahead of us

    friend bool operator==(const HubState &, const HubState &) = default;
};

/// True if every desk that is not revoked has the same records as this one.
[[nodiscard]] bool allAgree(const HubState &state);

/// Conflicts that nobody has seen to yet.
[[nodiscard]] qsizetype openConflicts(const HubState &state);

/// A clock that is off by more is worth a warning.
inline constexpr std::chrono::seconds clockTolerance{30};

} // namespace lanyard
