// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PretixTicket.h"
#include "app/domain/Registration.h"
#include "app/domain/TicketKey.h"
#include "app/ports/Result.h"

#include <optional>
#include <variant>

namespace lanyard {

class RegistrationBook;
class TicketProof;

/// A registration has this code.
struct ListedTicket
{
    Registration who;
};
/// The ticket source took it back, whether or not it is in the list.
struct RecalledTicket
{
    Recall why = Recall::Revoked;
    std::optional<Registration> who;
};
/// @p bearer has another code by now.
struct RetiredTicket
{
    Registration bearer;
    TicketCode code;
};
/// No registration has it, yet a key of this event signed it.
struct UnlistedTicket
{
    TicketCode code;
    PretixTicket ticket;
};
/// In a format that is signed, but not by a key of this event, or not for whom the list names.
struct ForgedTicket
{
};
struct NoTicket
{
};

using Ticket = std::
    variant<ListedTicket, RecalledTicket, RetiredTicket, UnlistedTicket, ForgedTicket, NoTicket>;

/// What a scanned text means in this event: by the list first, then by signature. Writes nothing.
class FindTicket final
{
public:
    FindTicket(const RegistrationBook &book, const TicketProof &proof);

    [[nodiscard]] Result<Ticket> operator()(const QString &scanned) const;

    /// Whose ticket it is, if it is one of this event. Of one that is not in the list yet only the
    /// code is known.
    [[nodiscard]] Result<std::optional<Registration>> bearer(const QString &scanned) const;

private:
    [[nodiscard]] Result<std::optional<Ticket>> inTheList(const QString &scanned) const;
    [[nodiscard]] Result<Ticket>
    checked(const QString &scanned, const TicketCode &code, const Registration &who) const;
    [[nodiscard]] Result<std::optional<Ticket>> retired(const QString &scanned) const;
    [[nodiscard]] Result<Ticket> bySignature(const QString &scanned) const;

    const RegistrationBook &m_book;
    const TicketProof &m_proof;
};

} // namespace lanyard
