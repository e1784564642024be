// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/History.h"
#include "app/domain/Registration.h"
#include "app/domain/TicketKey.h"
#include "app/domain/UnknownReason.h"

#include <optional>
#include <variant>

namespace lanyard {

struct Admitted
{
    Registration who;
    std::optional<QString> overrideReason = {}; ///< set where a refusal was set aside
    int entry = 1; ///< the how manyth through this door; 2 and more: welcome back
    bool operator==(const Admitted &) const = default;
};
struct Exited
{
    Registration who;
    bool wasInside = true; ///< false: nobody saw them come in
    bool operator==(const Exited &) const = default;
};
struct AlreadyIn
{
    Registration who;
    Entry entry;
    Reentry reentry = Reentry::AfterExit; ///< how often this door lets somebody in
    bool operator==(const AlreadyIn &) const = default;
};
struct UnknownCode
{
    QString scanned; ///< at most 80 characters of it, control characters removed
    UnknownReason reason = UnknownReason::NotOnTheList;
    QString event = {}; ///< whose ticket it is, for UnknownReason::OtherEvent
    bool operator==(const UnknownCode &) const = default;
};
struct Cancelled
{
    Registration who;
    bool revoked = false; ///< not the person, but this ticket: its source took it back
    bool operator==(const Cancelled &) const = default;
};
struct Blocked
{
    Registration who;
    bool operator==(const Blocked &) const = default;
};
/// The code was replaced by another one: whoever shows it has an old ticket, or somebody else's.
struct BadgeReissued
{
    Registration who;
    TicketCode retired; ///< what was scanned; @p who has the new one
    bool operator==(const BadgeReissued &) const = default;
};
struct NotApproved
{
    Registration who;
    bool operator==(const NotApproved &) const = default;
};
/// @p who says from when until when.
struct TicketNotValidNow
{
    Registration who;
    bool over = false; ///< it was valid before
    bool operator==(const TicketNotValidNow &) const = default;
};
struct NotForThisDoor
{
    Registration who;
    QList<QString> doors; ///< names of the doors that would welcome this ticket type
    bool operator==(const NotForThisDoor &) const = default;
};
struct DoorNotOpen
{
    Registration who;
    QDateTime opens;
    QDateTime closes;
    bool over = false; ///< it has closed already
    bool operator==(const DoorNotOpen &) const = default;
};
struct Unpaid
{
    Registration who;
    bool operator==(const Unpaid &) const = default;
};
/// The door's rule is not met, or cannot be evaluated.
struct RuleRefused
{
    Registration who;
    std::variant<UnmetCondition, BrokenCondition> why;
    bool operator==(const RuleRefused &) const = default;
};
struct Full
{
    Registration who;
    int capacity = 0;
    bool operator==(const Full &) const = default;
};
/// Everything else is in order: with answers to these questions they come in.
struct AnswerNeeded
{
    Registration who;
    QList<Question> questions; ///< not answered yet, or with a no to what needs a yes
    bool operator==(const AnswerNeeded &) const = default;
};
/// Everything else is in order, but the hub did not answer, and this door does not let people in
/// unasked then: see WithoutHub.
struct HubSilent
{
    Registration who;
    bool askStaff = false; ///< a person at the desk may decide; else it waits for the hub
    bool operator==(const HubSilent &) const = default;
};

/// What a door says about a code. Each case carries exactly what its screen needs.
using Verdict = std::variant<Admitted,
                             Exited,
                             AlreadyIn,
                             UnknownCode,
                             Cancelled,
                             Blocked,
                             BadgeReissued,
                             NotApproved,
                             TicketNotValidNow,
                             NotForThisDoor,
                             DoorNotOpen,
                             Unpaid,
                             RuleRefused,
                             Full,
                             AnswerNeeded,
                             HubSilent>;

/// When a verdict is asked for.
struct Moment
{
    QDateTime now; ///< UTC
    QTimeZone zone; ///< of the event
};

/// The whole admission rule. Pure: the same facts give the same verdict on every desk.
/// @p history has the answers of earlier times and those that are given now.
[[nodiscard]] Verdict
judge(const Registration &who, const Door &door, const History &history, const Moment &moment);

/// The rule for a code that @p who had before: it lets nobody in.
[[nodiscard]] Verdict judgeRetired(const Registration &who, const TicketCode &retired);

/// The rule for a ticket of @p who that its source took back: it lets nobody in.
[[nodiscard]] Verdict judgeRecalled(const Registration &who, Recall why);

/// The rule for leaving: nobody is ever locked in.
[[nodiscard]] Verdict judgeExit(const Registration &who, const History &history);

/// How far through the rule a verdict came: the larger, the nearer to being let in. Of several
/// doors that one desk serves, the one that comes farthest answers.
[[nodiscard]] int nearness(const Verdict &verdict);

/// `admitted`, `already_in`, … as `--json` and the journal write it.
[[nodiscard]] QString nameOf(const Verdict &verdict);

/// The person a verdict is about; null for an unknown code.
[[nodiscard]] const Registration *personIn(const Verdict &verdict);

/// True for admitted and exited: the person may pass.
[[nodiscard]] bool lets(const Verdict &verdict);

} // namespace lanyard
