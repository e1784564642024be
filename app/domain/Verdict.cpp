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

struct Name
{
    QString operator()(const Admitted &) const { return u"admitted"_s; }
    QString operator()(const Exited &) const { return u"exited"_s; }
    QString operator()(const AlreadyIn &) const { return u"already_in"_s; }
    QString operator()(const UnknownCode &) const { return u"unknown_code"_s; }
    QString operator()(const Cancelled &) const { return u"cancelled"_s; }
    QString operator()(const Blocked &) const { return u"blocked"_s; }
    QString operator()(const BadgeReissued &) const { return u"badge_reissued"_s; }
    QString operator()(const NotApproved &) const { return u"not_approved"_s; }
    QString operator()(const NotForThisDoor &) const { return u"not_for_this_door"_s; }
    QString operator()(const DoorNotOpen &) const { return u"door_not_open"_s; }
    QString operator()(const Unpaid &) const { return u"unpaid"_s; }
    QString operator()(const Full &) const { return u"full"_s; }
};

struct Person
{
    const Registration *operator()(const UnknownCode &) const { return nullptr; }
    const Registration *operator()(const auto &verdict) const { return &verdict.who; }
};

} // namespace

Verdict
judge(const Registration &who, const Door &door, const History &history, const QDateTime &now)
{
    if (const auto refusal = barred(who))
        return *refusal;
    if (!welcomes(door, who.type))
        return NotForThisDoor{who, {}};
    if (!isOpen(door, now))
        return DoorNotOpen{who, door.opens, door.closes, door.closes <= now};
    if (who.standing == Standing::Unpaid)
        return Unpaid{who};
    // Who is inside has a place already: a second scan is told so even when the door is full.
    if (door.capacity && !history.inside && history.peopleInside >= *door.capacity)
        return Full{who, *door.capacity};
    if (history.inside)
        return AlreadyIn{who, *history.inside};

    return Admitted{who, {}};
}

Verdict judgeRetired(const Registration &who, const TicketCode &retired)
{
    if (who.standing == Standing::Cancelled)
        return Cancelled{who};
    if (who.standing == Standing::Blocked)
        return Blocked{who};
    return BadgeReissued{who, retired};
}

Verdict judgeExit(const Registration &who)
{
    return Exited{who};
}

QString nameOf(const Verdict &verdict)
{
    return std::visit(Name{}, verdict);
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
