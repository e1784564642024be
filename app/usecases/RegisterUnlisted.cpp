// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RegisterUnlisted.h"

#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TicketProof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

RegisterUnlisted::RegisterUnlisted(const EventSettings &settings,
                                   const TicketProof &proof,
                                   const RegistrationBook &book,
                                   Registrar &registrar)
    : m_settings{settings}
    , m_proof{proof}
    , m_book{book}
    , m_registrar{registrar}
{
}

Result<QString> RegisterUnlisted::typeOf(const UnlistedTicket &ticket) const
{
    auto type = m_proof.ticketTypeOf(ticket.ticket.item);
    return type && type->isEmpty() ? Result{u"pretix item %1"_s.arg(ticket.ticket.item)} : type;
}

Result<RegisterUnlisted::Prospect> RegisterUnlisted::prospect(const UnlistedTicket &unlisted,
                                                              Consent consent) const
{
    const PretixTicket &ticket = unlisted.ticket;
    const auto choices = m_settings.choices();
    if (!choices)
        return choices.failure();
    if (consent == Consent::OfTheEvent) {
        if (choices->pretixDate != 0 && choices->pretixDate != ticket.subevent)
            return Prospect{UnknownReason::OtherDate};
        if (choices->unlisted == Unlisted::Refuse)
            return Prospect{UnknownReason::NotInTheListYet};
    }
    const auto name = typeOf(unlisted);
    if (!name)
        return name.failure();
    const auto types = m_book.ticketTypes();
    if (!types)
        return types.failure();
    const auto known = std::ranges::find(*types, *name, &TicketType::name);
    Registration who{.id = {},
                     .code = unlisted.code,
                     .type = known == types->end() ? ticketTypeNamed(*name) : *known};
    who.validFrom = ticket.validFrom;
    who.validUntil = ticket.validUntil;
    who.listed = false;
    return Prospect{std::move(who)};
}

Result<Registration> RegisterUnlisted::operator()(const UnlistedTicket &unlisted,
                                                  const QDateTime &at) const
{
    const auto type = typeOf(unlisted);
    if (!type)
        return type.failure();
    return m_registrar.addGenuine({.code = unlisted.code,
                                   .ticketType = *type,
                                   .validFrom = unlisted.ticket.validFrom,
                                   .validUntil = unlisted.ticket.validUntil},
                                  at);
}

} // namespace lanyard
