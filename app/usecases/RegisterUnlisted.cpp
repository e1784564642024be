// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RegisterUnlisted.h"

#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "app/ports/TicketProof.h"

using namespace Qt::StringLiterals;

namespace lanyard {

RegisterUnlisted::RegisterUnlisted(const EventSettings &settings,
                                   const TicketProof &proof,
                                   Registrar &registrar)
    : m_settings{settings}
    , m_proof{proof}
    , m_registrar{registrar}
{
}

Result<RegisterUnlisted::Outcome> RegisterUnlisted::operator()(const UnlistedTicket &unlisted,
                                                               Consent consent,
                                                               const QDateTime &at) const
{
    const PretixTicket &ticket = unlisted.ticket;
    const auto choices = m_settings.choices();
    if (!choices)
        return choices.failure();
    if (consent == Consent::OfTheEvent) {
        if (choices->pretixDate != 0 && choices->pretixDate != ticket.subevent)
            return Outcome{UnknownReason::OtherDate};
        if (choices->unlisted == Unlisted::Refuse)
            return Outcome{UnknownReason::NotInTheListYet};
    }
    const auto type = m_proof.ticketTypeOf(ticket.item);
    if (!type)
        return type.failure();
    auto who = m_registrar.addGenuine(
        {.code = unlisted.code,
         .ticketType = type->isEmpty() ? u"pretix item %1"_s.arg(ticket.item) : *type,
         .validFrom = ticket.validFrom,
         .validUntil = ticket.validUntil},
        at);
    return who ? Result{Outcome{*std::move(who)}} : who.failure();
}

} // namespace lanyard
