// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ClaimEntry.h"

#include "app/ports/Claims.h"
#include "app/ports/Ledger.h"

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

QJsonObject bodyOf(const QUuid &claim)
{
    return {{u"claim"_s, claim.toString(QUuid::WithoutBraces)}};
}

QJsonObject bodyOf(const QUuid &claim, const QString &entry, const QString &basis)
{
    QJsonObject body = bodyOf(claim);
    body.insert(u"entry"_s, entry);
    body.insert(u"basis"_s, basis);
    return body;
}

/// What the answer makes of somebody who would be let in.
struct Answered
{
    const Admitted &admitted;
    const Door &door;
    const Claim &claim;
    QString basis; ///< if it is won
    bool goesAhead; ///< without a seat from the hub

    ClaimEntry::Claimed operator()(const ClaimWon &) const
    {
        return {admitted, bodyOf(claim.id, claim.entry, basis)};
    }
    ClaimEntry::Claimed operator()(const ClaimLost &lost) const
    {
        return {AlreadyIn{admitted.who,
                          {.at = lost.since, .desk = lost.desk, .operatorName = {}},
                          door.reentry},
                bodyOf(claim.id)};
    }
    /// Of those that are for all; goes ahead with one that is kept for this desk.
    ClaimEntry::Claimed operator()(const NoSeat &) const
    {
        if (goesAhead)
            return {admitted, bodyOf(claim.id, claim.entry, u"offline"_s)};
        return {Full{admitted.who, door.capacity.value_or(0)}, bodyOf(claim.id)};
    }
    /// A refusal leaves the attempt open: the hub may have the claim all the same, and only who
    /// asks for it again can have it.
    ClaimEntry::Claimed operator()(const HubAway &) const
    {
        if (goesAhead)
            return {admitted, bodyOf(claim.id, claim.entry, u"offline"_s)};
        return {HubSilent{admitted.who, door.withoutHub == WithoutHub::Ask && !door.capacity}};
    }
};

} // namespace

std::optional<QString> claimedEntry(const Door &door, const History &history, const Moment &moment)
{
    switch (door.reentry) {
    case Reentry::Once: return u"0"_s;
    case Reentry::OncePerDay:
        return moment.now.toTimeZone(moment.zone).date().toString(Qt::ISODate) % u'/'
            % QString::number(history.entriesToday);
    case Reentry::AfterExit: return QString::number(history.entries);
    case Reentry::Any: return std::nullopt;
    }
    Q_UNREACHABLE();
}

ClaimEntry::ClaimEntry(Ledger &ledger, Claims &claims, Journal &journal, const QTimeZone &zone)
    : m_ledger{ledger}
    , m_claims{claims}
    , m_journal{journal}
    , m_zone{zone}
{
}

Result<ClaimEntry::Claimed> ClaimEntry::operator()(const Verdict &verdict,
                                                   const Door &door,
                                                   const QDateTime &at,
                                                   Silence silence) const
{
    const auto *admitted = std::get_if<Admitted>(&verdict);
    if (!admitted || !m_ledger.isShared())
        return Claimed{verdict};
    if (admitted->overrideReason)
        return Claimed{verdict, {{u"basis"_s, u"override"_s}}};
    const auto entry = entryOf(verdict, door, at);
    if (!entry)
        return entry.failure();
    if (!*entry)
        return Claimed{verdict};
    const auto stake = open(admitted->who, door, **entry, at);
    if (!stake)
        return stake.failure();
    const auto placed = place(*stake, door);
    if (!placed)
        return placed.failure();
    const auto goesAhead = std::holds_alternative<HubAway>(placed->answer)
        ? mayGoAhead(door, silence)
        : std::holds_alternative<NoSeat>(placed->answer) ? hasKeptSeat(door)
                                                         : Result{false};
    if (!goesAhead)
        return goesAhead.failure();
    return std::visit(Answered{*admitted, door, stake->claim, placed->basis, *goesAhead},
                      placed->answer);
}

Result<bool> ClaimEntry::hasKeptSeat(const Door &door) const
{
    const auto seats = m_ledger.keptSeats(door.id);
    return seats ? Result{seats->taken < seats->kept} : seats.failure();
}

/// Where the hub is silent. Of a door with seats, a desk may give away those that are kept for it:
/// whoever comes beyond them is let in by an override. An event that has no hub goes by what this
/// desk knows.
Result<bool> ClaimEntry::mayGoAhead(const Door &door, Silence silence) const
{
    if (door.capacity) {
        const auto membership = m_ledger.membership();
        if (!membership)
            return membership.failure();
        if (*membership)
            return hasKeptSeat(door);
    }
    return door.withoutHub == WithoutHub::Admit
        || (door.withoutHub == WithoutHub::Ask && silence == Silence::Staff);
}

Result<ClaimEntry::Claimed>
ClaimEntry::afterwards(const Verdict &verdict, const Door &door, const QDateTime &at) const
{
    const auto *admitted = std::get_if<Admitted>(&verdict);
    if (!admitted || !m_ledger.isShared())
        return Claimed{verdict};
    if (admitted->overrideReason)
        return Claimed{verdict, {{u"basis"_s, u"override"_s}}};
    const auto entry = entryOf(verdict, door, at);
    if (!entry)
        return entry.failure();
    if (!*entry)
        return Claimed{verdict};
    return Claimed{verdict, bodyOf(QUuid::createUuid(), **entry, u"offline"_s)};
}

Result<std::optional<QString>>
ClaimEntry::entryOf(const Verdict &verdict, const Door &door, const QDateTime &at) const
{
    const auto history = m_journal.history(personIn(verdict)->id, door.id, at);
    if (!history)
        return history.failure();
    return claimedEntry(door, *history, {at, m_zone});
}

/// An attempt of an earlier run may stand in a copy of this file, too. Only one of them may have
/// its claim: whoever is first to take it over under a new name.
Result<ClaimEntry::Stake> ClaimEntry::open(const Registration &who,
                                           const Door &door,
                                           const QString &entry,
                                           const QDateTime &at) const
{
    const auto claim = m_ledger.openAttempt(who.id, door.id, entry, at);
    if (!claim)
        return claim.failure();
    if (claim->incarnation == m_ledger.incarnation())
        return Stake{*claim};
    QJsonObject body = bodyOf(claim->id);
    body.insert(u"entry"_s, entry);
    const auto abandoned = m_journal.append(
        {.kind = Deed::Kind::Abandon, .at = at, .who = who.id, .door = door.id, .body = body});
    if (!abandoned)
        return abandoned.failure();
    const auto again = m_ledger.openAttempt(who.id, door.id, entry, at);
    return again ? Result{Stake{*again, claim->id}} : again.failure();
}

/// Who lost to an entry that was taken back asks to stand in its place.
Result<ClaimEntry::Placed> ClaimEntry::place(const Stake &stake, const Door &door) const
{
    const QString instead = u"instead"_s;
    const ClaimAnswer answer = m_claims.place(stake.claim, door.capacity, stake.earlier);
    const auto *lost = std::get_if<ClaimLost>(&answer);
    if (!lost)
        return Placed{answer, stake.earlier ? instead : u"online"_s};
    const auto takenBack = m_ledger.wasTakenBack(lost->winner);
    if (!takenBack)
        return takenBack.failure();
    return *takenBack ? Placed{m_claims.place(stake.claim, door.capacity, lost->winner), instead}
                      : Placed{answer, {}};
}

Result<QUuid> ClaimEntry::claimThatEnds(Id<Registration> who,
                                        Id<Door> door,
                                        const std::optional<RecordId> &admission) const
{
    QUuid claim;
    if (!m_ledger.isShared())
        return claim;
    const auto read = m_journal.forEachRecord(
        {.who = who, .door = door, .kind = Deed::Kind::Admission},
        [&claim, &admission](const JournalRecord &record) {
            if (admission ? record.id == *admission : !record.undone)
                claim = QUuid::fromString(record.body.value(u"claim"_s).toString());
            return true;
        });
    return read ? Result{claim} : read.failure();
}

void ClaimEntry::giveBackSeat(const QUuid &claim) const
{
    if (!claim.isNull())
        m_claims.free(claim);
}

} // namespace lanyard
