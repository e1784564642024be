// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"
#include "app/domain/Conflict.h"
#include "app/domain/Door.h"
#include "app/domain/Registration.h"
#include "app/ports/LedgerRecord.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace lanyard {

/// A record of another desk that could not be used. It is kept as it came, and the others go on.
struct Quarantined
{
    LedgerRecord record;
    QString why; ///< in technical words
    QDateTime at; ///< UTC; when it came

    friend bool operator==(const Quarantined &, const Quarantined &) = default;
};

/// How this event file reaches the hub.
struct HubMembership
{
    QString url; ///< `postgresql://…`, as libpq reads it, password included
    QByteArray certificate = {}; ///< PEM of who vouches for the hub; empty: as the URL says
    friend bool operator==(const HubMembership &, const HubMembership &) = default;
};

/// The journal as other desks know it, and everything else of the event in its records: people,
/// ticket types, doors, templates, settings, operators. The same records give the same event, in
/// whatever order they came.
class Ledger
{
public:
    virtual ~Ledger() = default;

    [[nodiscard]] virtual QUuid incarnation() const = 0; ///< of this run of the program

    /// True for a run of the program that wrote into this file, or into one that it is a copy of.
    [[nodiscard]] virtual Result<bool> isOwn(const QUuid &incarnation) const = 0;

    /// True once share() was called here, or the file came from a hub.
    [[nodiscard]] virtual bool isShared() const = 0;
    /// From now on every change of the event goes into records, beginning with all that there is.
    [[nodiscard]] virtual Result<Done> share(const std::optional<HubMembership> &membership) = 0;
    /// The same of a file that has nothing yet, and is to get all from others. InvalidValue once
    /// it has something.
    [[nodiscard]] virtual Result<Done> join(const std::optional<HubMembership> &membership) = 0;
    [[nodiscard]] virtual Result<std::optional<HubMembership>> membership() const = 0;
    /// Without one, the file is shared by exchange files only. InvalidValue for one that is not
    /// shared at all.
    [[nodiscard]] virtual Result<Done> setMembership(const std::optional<HubMembership> &membership)
        = 0;

    [[nodiscard]] virtual Result<LedgerHeads> heads() const = 0; ///< by incarnation
    /// Records of one incarnation after @p head, in order, of about @p bytes; at least one if there
    /// is any.
    [[nodiscard]] virtual Result<QList<LedgerRecord>> after(const LedgerHead &head,
                                                            qint64 bytes) const = 0;

    struct Intake
    {
        qint64 taken = 0;
        qint64 known = 0; ///< that were here already
        qint64 quarantined = 0;
        QList<QUuid> forked = {}; ///< incarnations of which there are two different histories
        bool outrunsClock = false; ///< a record is from more than five minutes ahead of us

        friend bool operator==(const Intake &, const Intake &) = default;
    };
    /// Takes in, in one transaction, what is not here yet. Of each incarnation what follows without
    /// a gap; the rest is left for the next time. What cannot be read is put aside, and counted as
    /// had.
    [[nodiscard]] virtual Result<Intake> takeIn(const QList<LedgerRecord> &records,
                                                const QDateTime &now)
        = 0;

    /// Continues as another incarnation: of this one, there are two different histories. What
    /// stands here and not there is written again under the new one.
    [[nodiscard]] virtual Result<Done> beginAnew(qint64 sharedUpTo) = 0;

    /// How much the hub's clock is ahead of this computer's. What happens from now on says so, so
    /// that its order does not depend on this clock.
    virtual void setClockOffset(qint64 milliseconds) = 0;

    /// Writes down that somebody is about to be let in; the same claim again, with the run that it
    /// was opened in, while no admission, refusal or abandonment followed.
    [[nodiscard]] virtual Result<Claim>
    openAttempt(Id<Registration> who, Id<Door> door, const QString &entry, const QDateTime &at) = 0;
    /// Attempts of this file, of any run, that nothing came of.
    [[nodiscard]] virtual Result<QList<OpenAttempt>> openAttempts() const = 0;
    /// True if the admission of that claim stood and was taken back, or if nothing came of it and
    /// somebody said so.
    [[nodiscard]] virtual Result<bool> wasTakenBack(const QUuid &claim) const = 0;
    /// Seats of a door that the hub keeps for this desk, and how many of them are taken by people
    /// whom it let in while it could ask nobody.
    struct KeptSeats
    {
        int kept = 0;
        int taken = 0;
        friend bool operator==(const KeptSeats &, const KeptSeats &) = default;
    };
    [[nodiscard]] virtual Result<KeptSeats> keptSeats(Id<Door> door) const = 0;
    [[nodiscard]] virtual Result<Done> noteKeptSeats(Id<Door> door, int kept) = 0;
    /// What the journal knows the door by.
    [[nodiscard]] virtual Result<QUuid> uuidOf(Id<Door> door) const = 0;

    /// People who were let in more than once for one entry; newest first.
    [[nodiscard]] virtual Result<QList<Conflict>> conflicts() const = 0;
    /// Somebody saw to it: the conflict is shown no more, on any desk.
    [[nodiscard]] virtual Result<Done> acknowledge(const Conflict &conflict, const QDateTime &at)
        = 0;

    [[nodiscard]] virtual Result<QList<Quarantined>> quarantine() const = 0; ///< newest first

    /// What is not at the hub yet, if it has these heads.
    struct Unshared
    {
        qint64 records = 0;
        qint64 people = 0; ///< let in
        friend bool operator==(const Unshared &, const Unshared &) = default;
    };
    [[nodiscard]] virtual Result<Unshared> unshared(const LedgerHeads &hub) const = 0;

    /// BLAKE2b-256 over all heads in the order of incarnations: who has the same has the same
    /// records.
    [[nodiscard]] virtual Result<QByteArray> digest() const = 0;
};

} // namespace lanyard
