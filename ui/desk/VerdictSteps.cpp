// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/VerdictSteps.h"

namespace lanyard::ui {

namespace {

/// One overload per verdict: a new case does not compile until it is known what to do about it.
struct StepsAfter
{
    AfterVerdict after;

    QList<Step> operator()(const Admitted &) const
    {
        QList<Step> steps{Step::BadgeAgain, Step::TakeBack};
        if (after.hasCompanions)
            steps.append(Step::Party);
        return steps;
    }
    QList<Step> operator()(const Exited &) const { return {}; }
    QList<Step> operator()(const AlreadyIn &) const
    {
        if (after.sameHand)
            return {Step::BadgeAgain, Step::TakeBack};
        return {Step::TakeBack, Step::LetIn};
    }
    QList<Step> operator()(const UnknownCode &) const { return {Step::LookUp, Step::WalkIn}; }
    QList<Step> operator()(const Cancelled &) const { return {Step::LetIn}; }
    QList<Step> operator()(const Blocked &) const { return {Step::LetIn}; }
    QList<Step> operator()(const BadgeReissued &) const { return {Step::LookUp, Step::LetIn}; }
    QList<Step> operator()(const NotApproved &) const { return {Step::LetIn}; }
    QList<Step> operator()(const TicketNotValidNow &) const { return {Step::LetIn}; }
    QList<Step> operator()(const NotForThisDoor &) const { return {Step::LetIn}; }
    QList<Step> operator()(const DoorNotOpen &) const { return {Step::LetIn}; }
    QList<Step> operator()(const Unpaid &) const { return {Step::Paid, Step::LetIn}; }
    QList<Step> operator()(const RuleRefused &) const { return {Step::LetIn}; }
    QList<Step> operator()(const Full &) const { return {Step::LetIn}; }
    QList<Step> operator()(const AnswerNeeded &) const { return {Step::LetIn}; }
    QList<Step> operator()(const HubSilent &) const { return {Step::LetIn}; }
};

/// Whoever leaves is not held up, and what was read a moment ago is not read again.
bool mustBeNoted(const Verdict &verdict, bool sameHand)
{
    const Registration *who = personIn(verdict);
    return who && !who->notes.trimmed().isEmpty() && !sameHand
        && !std::holds_alternative<Exited>(verdict)
        && !std::holds_alternative<AnswerNeeded>(verdict);
}

} // namespace

QList<Step> stepsAfter(const Verdict &verdict, const AfterVerdict &after)
{
    QList<Step> steps = std::visit(StepsAfter{after}, verdict);
    if (mustBeNoted(verdict, after.sameHand))
        steps.prepend(Step::Noted);
    if (personIn(verdict))
        steps.append({Step::Note, Step::More});
    return steps;
}

} // namespace lanyard::ui
