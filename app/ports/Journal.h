// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/History.h"
#include "app/domain/PrintJob.h"
#include "app/domain/Registration.h"
#include "app/domain/VisitNumber.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace lanyard {

/// Something a desk did, before it is written down.
struct Deed
{
    enum class Kind {
        Import,
        Admission,
        Exit,
        Refusal,
        Override,
        Print,
        DoorChange,
        Correction,
        SettingChange,
        Undo,
        WalkIn,
        Payment,
        Block,
        Unblock,
        Swap, ///< of the ticket type
        Note,
        Reissue,
        OperatorChange,
        SignIn, ///< and out, and failed ones
        Unlisted, ///< registered by the signature of the ticket, before any import had it
        Attempt, ///< somebody is about to be let in, where several desks share the event
        Abandon, ///< nothing came of it
        ConflictSeen, ///< somebody saw to a conflict
    };

    Kind kind = Kind::Admission;
    QDateTime at; ///< UTC
    Id<Registration> who; ///< none for an unknown code, an import, a door change
    Id<Door> door; ///< none where it is about no door
    QJsonObject body; ///< what else there is to say; the only place for personal data
};

/// What a journal record is known by, on every desk and for ever.
struct RecordId
{
    QUuid incarnation; ///< one run of the program
    qint64 seq = 0; ///< gapless from 1 within it

    friend bool operator==(const RecordId &, const RecordId &) = default;
};

/// A deed as it stands in the journal.
struct JournalRecord
{
    RecordId id;
    QDateTime at;
    Deed::Kind kind = Deed::Kind::Admission;
    QString desk;
    QString operatorName;
    QString door; ///< name; empty if none
    QString who; ///< the person's ticket code; empty if none
    QString name; ///< the person's name; empty if none
    bool undone = false; ///< taken back by a later record
    QJsonObject body;
    qint64 position = 0; ///< the order of writing in this file; grows
};

/// An admission that still counts.
struct StandingAdmission
{
    RecordId id;
    Id<Door> door;
    QString doorName;
    QDateTime at; ///< UTC; when they came in
    QDateTime written; ///< UTC; later than that where it was ticked on paper first
    QString desk;
    QString operatorName;

    friend bool operator==(const StandingAdmission &, const StandingAdmission &) = default;
};

/// Which records are asked for. Empty: all.
struct RecordFilter
{
    Id<Registration> who = {};
    Id<Door> door = {};
    QString desk = {};
    QDateTime since = {}; ///< UTC; invalid: from the beginning
    int latest = 0; ///< only so many, the latest; 0: all
    std::optional<Deed::Kind> kind = {};
    qint64 after = 0; ///< only what was written later than this position
    qint64 before = 0; ///< only what was written earlier than this position; 0: all

    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

[[nodiscard]] QString nameOf(Deed::Kind kind);
[[nodiscard]] std::optional<Deed::Kind> deedNamed(QStringView name);

/// The append-only, hash-chained record of everything a desk did, and the folds over it.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Durable when it returns: after power is lost, the record and its effect on every fold are
    /// there.
    [[nodiscard]] virtual Result<Done> append(const Deed &deed) = 0;

    /// @p now says which day is today.
    [[nodiscard]] virtual Result<History>
    history(Id<Registration> who, Id<Door> door, const QDateTime &now) const = 0;

    /// The latest admission or override of @p who that nobody took back, at @p door or, if that is
    /// null, at any.
    [[nodiscard]] virtual Result<std::optional<StandingAdmission>>
    lastAdmission(Id<Registration> who, Id<Door> door) const = 0;

    /// Writes the new state of a print job down; the first write of an id makes the job.
    [[nodiscard]] virtual Result<Done> recordPrint(const PrintJob &job, const QDateTime &at) = 0;
    /// Jobs that somebody may have to look after: of each person the latest that was not taken
    /// back, unless it is out; newest first. Those that are settled only if they are among the
    /// latest @p lately of all jobs.
    [[nodiscard]] virtual Result<QList<PrintJob>> pendingPrints(int lately) const = 0;
    [[nodiscard]] virtual Result<Prints> printsOf(Id<Registration> who) const = 0;

    /// In the order of writing; stops when @p visit answers false.
    using Visit = std::function<bool(const JournalRecord &)>;
    [[nodiscard]] virtual Result<Done> forEachRecord(const RecordFilter &filter,
                                                     const Visit &visit) const = 0;

    /// The latest record of that visit to a kiosk or, if @p visit is none, of any.
    [[nodiscard]] virtual Result<std::optional<JournalRecord>>
    latestOf(const std::optional<VisitNumber> &visit) const = 0;

    /// Every desk that wrote something, by name.
    [[nodiscard]] virtual Result<QStringList> desks() const = 0;
};

} // namespace lanyard
