// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/UnknownReason.h"
#include "app/usecases/FindTicket.h"

#include <QDateTime>

#include <variant>

namespace lanyard {

class EventSettings;
class Registrar;

/// Makes a registration of a ticket that is genuine by its signature, but that no import has yet,
/// where the event lets such tickets in. A later import of the same code joins it.
class RegisterUnlisted final
{
public:
    RegisterUnlisted(const EventSettings &settings, const TicketProof &proof, Registrar &registrar);

    enum class Consent {
        OfTheEvent, ///< as the organiser chose
        OfAPerson, ///< somebody at the desk answers for it
    };
    /// Who it is from now on, or why it is not registered: NotInTheListYet or OtherDate.
    using Outcome = std::variant<Registration, UnknownReason>;
    [[nodiscard]] Result<Outcome>
    operator()(const UnlistedTicket &ticket, Consent consent, const QDateTime &at) const;

private:
    const EventSettings &m_settings;
    const TicketProof &m_proof;
    Registrar &m_registrar;
};

} // namespace lanyard
