// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

class TicketCode;

/// Other events of which this computer has the files.
class KnownEvents
{
public:
    virtual ~KnownEvents() = default;

    /// The name of one that has a ticket with this code; empty if none has, or if nobody can say
    /// at once.
    [[nodiscard]] virtual QString eventWith(const TicketCode &code) const = 0;
};

/// Where nothing is known of other events.
class NoKnownEvents final : public KnownEvents
{
public:
    [[nodiscard]] QString eventWith(const TicketCode &) const override { return {}; }
};

} // namespace lanyard
