// SPDX-License-Identifier: Apache-2.0
#include "app/words/OperatorWords.h"

#include <algorithm>

namespace lanyard::words {

QString OperatorWords::roleTitle(Role role)
{
    switch (role) {
    case Role::Volunteer: return tr("Volunteer");
    case Role::Lead: return tr("Lead");
    case Role::Organiser: return tr("Organiser");
    }
    Q_UNREACHABLE();
}

QString OperatorWords::atLeast(Role role)
{
    switch (role) {
    case Role::Volunteer: return tr("anybody who is signed in");
    case Role::Lead: return tr("a lead or an organiser");
    case Role::Organiser: return tr("an organiser");
    }
    Q_UNREACHABLE();
}

QString OperatorWords::deedOf(Act act)
{
    switch (act) {
    case Act::Override: return tr("Letting in whom the door refuses");
    case Act::LateUndo: return tr("Taking back an admission that is not fresh any more");
    case Act::MarkPaid: return tr("Marking somebody as paid");
    case Act::SwapTicket: return tr("Changing somebody's ticket type");
    case Act::Reissue: return tr("Giving somebody a new code");
    case Act::Reprint: return tr("Printing the same badge once more");
    case Act::Block: return tr("Blocking somebody, or letting them in again,");
    case Act::ChangeDoors: return tr("Changing a door");
    case Act::ChangeOperators: return tr("Changing who works at the desks");
    case Act::Import: return tr("Importing registrations");
    case Act::ChangeSettings: return tr("Changing what holds for the whole event");
    }
    Q_UNREACHABLE();
}

QString OperatorWords::needed(Act act)
{
    return tr("%1 takes %2.").arg(deedOf(act), atLeast(leastRoleFor(act)));
}

QString OperatorWords::tooLow(const RoleTooLow &refusal)
{
    return tr("%1 has the role “%2”, and this takes %3.")
        .arg(refusal.who.name, roleTitle(refusal.who.role), atLeast(refusal.least));
}

QString OperatorWords::notRecognised(const NotRecognised &refusal)
{
    if (refusal.triesLeft == 0)
        return tr("Nobody here has this name with this PIN, or this badge.");
    if (refusal.triesLeft == 1)
        return tr("This is not the PIN. One try is left before a delay.");
    return tr("This is not the PIN. %1 tries are left before a delay.").arg(refusal.triesLeft);
}

QString OperatorWords::sentence(const Recognition &recognition, const QDateTime &now)
{
    if (const auto *locked = std::get_if<LockedOut>(&recognition))
        return lockedOut(*locked, now);
    if (const auto *unknown = std::get_if<NotRecognised>(&recognition))
        return notRecognised(*unknown);
    return {};
}

QString OperatorWords::sentence(Act act, const AuthoriseAct::Outcome &outcome, const QDateTime &now)
{
    if (const auto *locked = std::get_if<LockedOut>(&outcome))
        return lockedOut(*locked, now);
    if (const auto *unknown = std::get_if<NotRecognised>(&outcome))
        return notRecognised(*unknown);
    if (const auto *low = std::get_if<RoleTooLow>(&outcome))
        return tooLow(*low);
    return needed(act);
}

QString OperatorWords::lockedOut(const LockedOut &refusal, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    const qint64 seconds = std::max<qint64>((now.msecsTo(refusal.until) + 999) / 1000, 1);
    if (seconds > 2 * minute)
        return tr("Too many wrong PINs. Try again in %1 min.").arg((seconds + minute - 1) / minute);
    return tr("Too many wrong PINs. Try again in %1 s.").arg(seconds);
}

} // namespace lanyard::words
