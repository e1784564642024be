// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/UnknownReason.h"
#include "app/usecases/FindTicket.h"

#include <QDateTime>

#include <variant>

namespace lanyard {

class EventSettings;
class Registrar;
class RegistrationBook;

/// Makes a registration of a ticket that is genuine by its signature, but that no import has yet,
/// where the event lets such tickets in. A later import of the same code joins it.
class RegisterUnlisted final
{
public:
    RegisterUnlisted(const EventSettings &settings,
                     const TicketProof &proof,
                     const RegistrationBook &book,
                     Registrar &registrar);

    enum class Consent {
        OfTheEvent, ///< as the organiser chose
        OfAPerson, ///< somebody at the desk answers for it
    };
    /// Who it would be, or why nobody: NotInTheListYet or OtherDate. Stores nothing: whoever is
    /// refused at a door is no registration, and no no-show, for that.
    using Prospect = std::variant<Registration, UnknownReason>;
    [[nodiscard]] Result<Prospect> prospect(const UnlistedTicket &ticket, Consent consent) const;
    /// Who it is from now on.
    [[nodiscard]] Result<Registration> operator()(const UnlistedTicket &ticket,
                                                  const QDateTime &at) const;

private:
    [[nodiscard]] Result<QString> typeOf(const UnlistedTicket &ticket) const;

    const EventSettings &m_settings;
    const TicketProof &m_proof;
    const RegistrationBook &m_book;
    Registrar &m_registrar;
};

} // namespace lanyard
