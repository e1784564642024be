// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Verdict.h"

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

std::optional<Verdict> barred(const Registration &who)
{
    switch (who.standing) {
    case Standing::Cancelled: return Cancelled{who};
    case Standing::Blocked: return Blocked{who};
    case Standing::Pending: return NotApproved{who};
    case Standing::Unpaid: // the door comes before the money
    case Standing::Confirmed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The words of the verdicts, in the order in which the rule asks; see design.md.
struct Name
{
    QStringView operator()(const UnknownCode &) const { return u"unknown_code"; }
    QStringView operator()(const Cancelled &) const { return u"cancelled"; }
    QStringView operator()(const Blocked &) const { return u"blocked"; }
    QStringView operator()(const BadgeReissued &) const { return u"badge_reissued"; }
    QStringView operator()(const NotApproved &) const { return u"not_approved"; }
    QStringView operator()(const TicketNotValidNow &) const { return u"ticket_not_valid_now"; }
    QStringView operator()(const NotForThisDoor &) const { return u"not_for_this_door"; }
    QStringView operator()(const DoorNotOpen &) const { return u"door_not_open"; }
    QStringView operator()(const Unpaid &) const { return u"unpaid"; }
    QStringView operator()(const RuleRefused &) const { return u"rule_refused"; }
    QStringView operator()(const Full &) const { return u"full"; }
    QStringView operator()(const AnswerNeeded &) const { return u"answer_needed"; }
    QStringView operator()(const AlreadyIn &) const { return u"already_in"; }
    QStringView operator()(const HubSilent &) const { return u"hub_silent"; }
    QStringView operator()(const Admitted &) const { return u"admitted"; }
    QStringView operator()(const Exited &) const { return u"exited"; }
};

/// A door that cannot be had at all is farther away than one that opens later.
struct Nearness
{
    int operator()(const UnknownCode &) const { return 0; }
    int operator()(const Cancelled &) const { return 1; }
    int operator()(const Blocked &) const { return 2; }
    int operator()(const BadgeReissued &) const { return 3; }
    int operator()(const NotApproved &) const { return 4; }
    int operator()(const TicketNotValidNow &) const { return 5; }
    int operator()(const NotForThisDoor &) const { return 6; }
    int operator()(const DoorNotOpen &v) const { return v.over ? 7 : 8; }
    int operator()(const Unpaid &) const { return 9; }
    int operator()(const RuleRefused &) const { return 10; }
    int operator()(const Full &) const { return 11; }
    int operator()(const AlreadyIn &) const { return 12; }
    int operator()(const AnswerNeeded &) const { return 13; }
    int operator()(const HubSilent &) const { return 14; }
    int operator()(const Admitted &) const { return 15; }
    int operator()(const Exited &) const { return 15; }
};

struct Person
{
    const Registration *operator()(const UnknownCode &) const { return nullptr; }
    const Registration *operator()(const auto &verdict) const { return &verdict.who; }
};

/// The last entry, where the door lets nobody in after it.
std::optional<Entry> barringEntry(const Door &door, const History &history)
{
    switch (door.reentry) {
    case Reentry::Once: return history.lastEntry;
    case Reentry::OncePerDay: return history.entriesToday > 0 ? history.lastEntry : std::nullopt;
    case Reentry::AfterExit: return history.isInside() ? history.lastEntry : std::nullopt;
    case Reentry::Any: return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict>
ruleRefusal(const Registration &who, const Door &door, const History &history, const Moment &moment)
{
    if (door.rule.isEmpty())
        return std::nullopt;
    const RuleOutcome outcome = evaluate(
        door.rule,
        {.who = who,
         .now = moment.now,
         .zone = moment.zone,
         .entries = history.entries,
         .entriesToday = history.entriesToday,
         .lastEntry = history.lastEntry ? std::optional{history.lastEntry->at} : std::nullopt,
         .inside = history.isInside()});
    if (const auto *unmet = std::get_if<UnmetCondition>(&outcome))
        return RuleRefused{who, *unmet};
    if (const auto *broken = std::get_if<BrokenCondition>(&outcome))
        return RuleRefused{who, *broken};
    return std::nullopt;
}

/// What the ticket says, whatever door it is shown at.
std::optional<Verdict> ticketRefusal(const Registration &who, const QDateTime &now)
{
    if (const auto refusal = barred(who))
        return refusal;
    if (who.validFrom.isValid() && now < who.validFrom)
        return TicketNotValidNow{who, false};
    if (who.validUntil.isValid() && who.validUntil <= now)
        return TicketNotValidNow{who, true};
    return std::nullopt;
}

} // namespace

Verdict
judge(const Registration &who, const Door &door, const History &history, const Moment &moment)
{
    if (const auto refusal = ticketRefusal(who, moment.now))
        return *refusal;
    if (!welcomes(door, who.type))
        return NotForThisDoor{who, {}};
    if (!isOpen(door, moment.now))
        return DoorNotOpen{who, door.opens, door.closes, door.closes <= moment.now};
    if (who.standing == Standing::Unpaid)
        return Unpaid{who};
    if (const auto refusal = ruleRefusal(who, door, history, moment))
        return *refusal;

    // Who came in already is told so even when the door is full, and is asked nothing.
    if (const auto entry = barringEntry(door, history))
        return AlreadyIn{who, *entry, door.reentry};
    if (door.capacity && !history.isInside() && history.peopleInside >= *door.capacity)
        return Full{who, *door.capacity};
    if (const auto open = openQuestions(door.questions, history.answers); !open.isEmpty())
        return AnswerNeeded{who, open};

    return Admitted{who, {}, history.entries + 1};
}

Verdict judgeRecalled(const Registration &who, Recall why)
{
    return why == Recall::Blocked ? Verdict{Blocked{who}} : Verdict{Cancelled{who, true}};
}

Verdict judgeRetired(const Registration &who, const TicketCode &retired)
{
    if (who.standing == Standing::Cancelled)
        return Cancelled{who};
    if (who.standing == Standing::Blocked)
        return Blocked{who};
    return BadgeReissued{who, retired};
}

Verdict judgeExit(const Registration &who, const History &history)
{
    return Exited{who, history.isInside()};
}

int nearness(const Verdict &verdict)
{
    return std::visit(Nearness{}, verdict);
}

QString nameOf(const Verdict &verdict)
{
    return std::visit(Name{}, verdict).toString();
}

const Registration *personIn(const Verdict &verdict)
{
    return std::visit(Person{}, verdict);
}

bool lets(const Verdict &verdict)
{
    return std::holds_alternative<Admitted>(verdict) || std::holds_alternative<Exited>(verdict);
}

} // namespace lanyard
