// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/PickTicket.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

bool holds(const QList<ScannedTicket> &tickets, const Registration &who)
{
    return std::ranges::any_of(
        tickets, [&who](const ScannedTicket &ticket) { return ticket.who.code == who.code; });
}

} // namespace

PickTicket::PickTicket(LookUp lookUp)
    : m_lookUp{std::move(lookUp)}
{
}

Result<QList<ScannedTicket>> PickTicket::ticketsAmong(const QStringList &scanned) const
{
    QList<ScannedTicket> tickets;
    for (const QString &text : scanned) {
        const auto found = m_lookUp(text);
        if (!found)
            return found.failure();
        if (found->has_value() && !holds(tickets, **found))
            tickets.append({text, **found});
    }
    return tickets;
}

Result<PickTicket::Choice> PickTicket::operator()(const Sighting &sighting) const
{
    const auto inView = ticketsAmong(sighting.justBefore + sighting.longer);
    if (!inView)
        return inView.failure();
    const auto fresh = ticketsAmong(sighting.fresh);
    if (!fresh)
        return fresh.failure();

    QList<ScannedTicket> newcomers = *fresh;
    newcomers.removeIf([&](const ScannedTicket &each) { return holds(*inView, each.who); });
    if (newcomers.isEmpty()) {
        const bool explains = fresh->isEmpty() && inView->isEmpty() && !sighting.fresh.isEmpty();
        return explains ? Choice{OneCode{sighting.fresh.constFirst()}} : Choice{NothingNew{}};
    }
    QList<ScannedTicket> together = *inView;
    together.removeIf(
        [&](const ScannedTicket &each) { return !sighting.justBefore.contains(each.scanned); });
    if (newcomers.size() == 1 && together.isEmpty())
        return Choice{OneCode{newcomers.constFirst().scanned}};
    SeveralTickets several{together + newcomers, {}};
    for (const ScannedTicket &ticket : together)
        several.decided.append(ticket.scanned);
    return Choice{several};
}

} // namespace lanyard
