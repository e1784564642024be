// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"
#include "app/domain/History.h"
#include "app/domain/Verdict.h"
#include "app/ports/Journal.h"
#include "app/ports/Result.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace lanyard {

class Claims;
class Ledger;

/// Makes sure, while the hub answers, that nobody is let in by two desks: an attempt is written
/// down, the hub is asked, and only who wins the claim comes in. In an event of this computer alone
/// there is nobody to ask.
class ClaimEntry final
{
public:
    /// All of them must live as long as this does; @p zone is the event's.
    ClaimEntry(Ledger &ledger, Claims &claims, Journal &journal, const QTimeZone &zone);

    /// What stands after the hub was asked, and what its record says of that: `claim`, `entry` and
    /// `basis`: `online`; `instead` of a claim that was taken back, abandoned or an earlier run's,
    /// which the hub had no other word of, though a copy of that run may have used it; `offline`;
    /// `override`.
    struct Claimed
    {
        Verdict verdict;
        QJsonObject body = {};
    };
    /// Who answers where the hub is silent.
    enum class Silence {
        Door, ///< what the lead chose for it
        Staff, ///< a door that asks the person at the desk has asked, and they said yes
    };
    /// For whom the door would let in at @p at (UTC); any other verdict stands as it is.
    [[nodiscard]] Result<Claimed> operator()(const Verdict &verdict,
                                             const Door &door,
                                             const QDateTime &at,
                                             Silence silence = Silence::Door) const;
    /// For somebody who came in before it was written down: the claim follows with the record.
    [[nodiscard]] Result<Claimed>
    afterwards(const Verdict &verdict, const Door &door, const QDateTime &at) const;

    /// Of their last admission, or of @p admission; null if nobody claimed it. Who ends it says so
    /// in the record (`ends`), so that the hub frees the seat once it has that, and gives it back
    /// at once where the hub can be told.
    [[nodiscard]] Result<QUuid> claimThatEnds(Id<Registration> who,
                                              Id<Door> door,
                                              const std::optional<RecordId> &admission = {}) const;
    void giveBackSeat(const QUuid &claim) const;

private:
    [[nodiscard]] Result<std::optional<QString>>
    entryOf(const Verdict &verdict, const Door &door, const QDateTime &at) const;
    /// A claim of this run, and the one of an earlier run that it is to stand instead of.
    struct Stake
    {
        Claim claim;
        std::optional<QUuid> earlier = {};
    };
    [[nodiscard]] Result<Stake> open(const Registration &who,
                                     const Door &door,
                                     const QString &entry,
                                     const QDateTime &at) const;
    struct Placed
    {
        ClaimAnswer answer;
        QString basis; ///< of the admission, if it is won
    };
    [[nodiscard]] Result<bool> hasKeptSeat(const Door &door) const;
    [[nodiscard]] Result<bool> mayGoAhead(const Door &door, Silence silence) const;
    [[nodiscard]] Result<Placed> place(const Stake &stake, const Door &door) const;

    Ledger &m_ledger;
    Claims &m_claims;
    Journal &m_journal;
    QTimeZone m_zone;
};

/// Which entry of a person it is to be; none where the door lets them in as often as they like. See
/// Claim::entry.
[[nodiscard]] std::optional<QString>
claimedEntry(const Door &door, const History &history, const Moment &moment);

} // namespace lanyard
