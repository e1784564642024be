// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/FindTicket.h"

#include "app/domain/CodesIn.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TicketProof.h"

namespace lanyard {

namespace {

/// An alf.io ticket found by its UUID; one that is cut off has a signature that never fits.
std::optional<AlfioTicket> alfioTicketFor(const QString &scanned, const TicketCode &code)
{
    const QString text = scannedText(scanned);
    if (text == code.text() || !isUuidWithSignature(text))
        return std::nullopt;
    return alfioTicketIn(text).value_or(AlfioTicket{code.text(), {}});
}

} // namespace

FindTicket::FindTicket(const RegistrationBook &book, const TicketProof &proof)
    : m_book{book}
    , m_proof{proof}
{
}

Result<Ticket> FindTicket::operator()(const QString &scanned) const
{
    auto listed = inTheList(scanned);
    if (!listed)
        return listed.failure();
    if (listed->has_value())
        return std::move(**listed);
    auto former = retired(scanned);
    if (!former)
        return former.failure();
    return former->has_value() ? Result<Ticket>{std::move(**former)} : bySignature(scanned);
}

Result<std::optional<Registration>> FindTicket::bearer(const QString &scanned) const
{
    const auto ticket = (*this)(scanned);
    if (!ticket)
        return ticket.failure();
    if (const auto *listed = std::get_if<ListedTicket>(&*ticket))
        return std::optional{listed->who};
    if (const auto *retired = std::get_if<RetiredTicket>(&*ticket))
        return std::optional{retired->bearer};
    if (const auto *recalled = std::get_if<RecalledTicket>(&*ticket))
        return recalled->who;
    if (const auto *unlisted = std::get_if<UnlistedTicket>(&*ticket))
        return std::optional{Registration{.id = {}, .code = unlisted->code, .type = {}}};
    return std::optional<Registration>{};
}

Result<std::optional<Ticket>> FindTicket::inTheList(const QString &scanned) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        const auto found = m_book.findByCode(code);
        if (!found)
            return found.failure();
        if (!found->has_value())
            continue;
        auto ticket = checked(scanned, code, **found);
        return ticket ? Result{std::optional{*std::move(ticket)}} : ticket.failure();
    }
    return std::optional<Ticket>{};
}

Result<Ticket>
FindTicket::checked(const QString &scanned, const TicketCode &code, const Registration &who) const
{
    const auto recall = m_proof.recallOf(code);
    if (!recall)
        return recall.failure();
    if (recall->has_value())
        return Ticket{RecalledTicket{**recall, who}};
    if (const auto alfio = alfioTicketFor(scanned, code)) {
        const auto isSigned = m_proof.isSigned(*alfio, who);
        if (!isSigned)
            return isSigned.failure();
        if (!isSigned->value_or(true))
            return Ticket{ForgedTicket{}};
    }
    return Ticket{ListedTicket{who}};
}

Result<std::optional<Ticket>> FindTicket::retired(const QString &scanned) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        const auto bearer = m_book.findByRetiredCode(code);
        if (!bearer)
            return bearer.failure();
        if (bearer->has_value())
            return std::optional<Ticket>{RetiredTicket{**bearer, code}};
    }
    return std::optional<Ticket>{};
}

/// The order of pretix: signature, what it says, then whether it was taken back.
Result<Ticket> FindTicket::bySignature(const QString &scanned) const
{
    const auto code = TicketCode::parse(scanned);
    if (!code)
        return Ticket{NoTicket{}};
    const auto sealed = sealedTicketIn(code->text());
    const auto isSigned = sealed ? m_proof.isSigned(*sealed) : Result{std::optional<bool>{}};
    if (!isSigned)
        return isSigned.failure();
    const auto ticket = isSigned->value_or(false) ? pretixTicketIn(sealed->payload) : std::nullopt;
    if (isSigned->has_value() && !ticket)
        return Ticket{ForgedTicket{}};
    const auto recall = m_proof.recallOf(*code);
    if (!recall)
        return recall.failure();
    if (recall->has_value())
        return Ticket{RecalledTicket{**recall, {}}};
    return ticket ? Ticket{UnlistedTicket{*code, *ticket}} : Ticket{NoTicket{}};
}

} // namespace lanyard
