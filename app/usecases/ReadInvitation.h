// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/domain/JoinCode.h"
#include "app/ports/Hubs.h"

namespace lanyard {

/// True for what can be the address of a hub.
[[nodiscard]] bool isHubAddress(const QString &text);

[[nodiscard]] HubMembership membershipOf(const JoinCode &code);
/// What another desk needs to take part.
[[nodiscard]] JoinCode invitationTo(const Event &event, const HubMembership &membership);

/// Understands how somebody is invited to an event of several desks: by a join code, or by the
/// address of a hub that has one event.
class ReadInvitation final
{
public:
    explicit ReadInvitation(const Hubs &hubs);

    /// @p certificate: of who vouches for an address. Waits for the network where it is an address.
    /// InvalidValue for neither, and for a hub with several events; NotFound for one with none.
    [[nodiscard]] Result<JoinCode> operator()(const QString &text,
                                              const QByteArray &certificate = {}) const;

private:
    const Hubs &m_hubs;
};

} // namespace lanyard
