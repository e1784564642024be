// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/domain/Sighting.h"
#include "app/ports/Result.h"

#include <functional>
#include <optional>
#include <variant>

namespace lanyard {

/// A ticket of this event, as a code said it.
struct ScannedTicket
{
    QString scanned;
    Registration who;
};

/// One ticket came into view: it is meant. Or none: then the first code of all is, to be explained.
struct OneCode
{
    QString scanned;
};

/// Tickets of several people were held up together: whoever is at the desk says whose it is.
struct SeveralTickets
{
    QList<ScannedTicket> tickets; ///< as they stand in the sighting, a person once
    QStringList decided; ///< texts of those that came just before the others
};

/// What came into view belongs to a ticket that was decided on and is still there.
struct NothingNew
{
};

/// Which of the codes in view is the ticket that somebody holds up. Never guesses.
class PickTicket final
{
public:
    /// Whose ticket a scanned text is, if it is one of this event.
    using LookUp = std::function<Result<std::optional<Registration>>(const QString &scanned)>;
    using Choice = std::variant<OneCode, SeveralTickets, NothingNew>;

    explicit PickTicket(LookUp lookUp);

    [[nodiscard]] Result<Choice> operator()(const Sighting &sighting) const;

private:
    [[nodiscard]] Result<QList<ScannedTicket>> ticketsAmong(const QStringList &scanned) const;

    LookUp m_lookUp;
};

} // namespace lanyard
