// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"
#include "db/hub/Session.h"

namespace lanyard::hub {

/// Gives the person of @p claim a seat of the door, unless they have one already. False: there is
/// none. Seats kept for the desk come last: they are for while it is apart.
[[nodiscard]] Result<bool> takeSeat(const Session &session, const Claim &claim, int capacity);

/// Seats for people whom a run of a desk, that is not revoked, let in while
/// nobody could be asked. Those that were kept for the desk come first: they are what it used. Where
/// no seat is left, the door has more people than seats, and none is counted.
[[nodiscard]] Result<Done>
seatLate(const Session &session, const QUuid &incarnation, const QList<Claim> &claims);

} // namespace lanyard::hub
