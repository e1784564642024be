// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AlfioTicket.h"
#include "app/domain/PretixTicket.h"
#include "app/domain/Registration.h"
#include "app/domain/TicketKey.h"
#include "app/ports/Result.h"

#include <optional>

namespace lanyard {

/// What an event knows of its tickets beside the list: signatures, and what was taken back.
class TicketProof
{
public:
    virtual ~TicketProof() = default;

    /// Whether a key of this event signed it; nothing if the event has none for it.
    [[nodiscard]] virtual Result<std::optional<bool>>
    isSigned(const SealedTicket &ticket) const = 0;
    /// Whether it was signed for @p who as the ticket source names them; nothing if the event has
    /// no key, or the list not everything that is signed.
    [[nodiscard]] virtual Result<std::optional<bool>> isSigned(const AlfioTicket &ticket,
                                                               const Registration &who) const = 0;

    /// Why @p code lets nobody in any more, if it does not.
    [[nodiscard]] virtual Result<std::optional<Recall>> recallOf(const TicketCode &code) const = 0;

    /// The name of the ticket type that an item of the ticket source stands for; empty if nobody
    /// said.
    [[nodiscard]] virtual Result<QString> ticketTypeOf(qint64 item) const = 0;
};

/// Where only the list counts.
class NoTicketProof final : public TicketProof
{
public:
    Result<std::optional<bool>> isSigned(const SealedTicket &) const override
    {
        return std::optional<bool>{};
    }
    Result<std::optional<bool>> isSigned(const AlfioTicket &, const Registration &) const override
    {
        return std::optional<bool>{};
    }
    Result<std::optional<Recall>> recallOf(const TicketCode &) const override
    {
        return std::optional<Recall>{};
    }
    Result<QString> ticketTypeOf(qint64) const override { return QString{}; }
};

} // namespace lanyard
