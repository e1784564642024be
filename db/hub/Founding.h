// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Hubs.h"
#include "app/ports/Result.h"

#include <chrono>

namespace lanyard::hub {

/// Makes a database a hub, and the event one of its events. Done also where both was so before; a
/// hub keeps its epoch. AlreadyThere where other tables are in the way, NewerVersion for the tables
/// of a newer Lanyard, ReadOnly for a user who may make none, UnknownFormat for a database that
/// cannot hold every name (its encoding is not UTF-8); otherwise as Hub::ask().
[[nodiscard]] Result<Done>
foundHub(const HubMembership &membership, const Event &event, std::chrono::milliseconds deadline);

/// By name. NotFound where the database is no hub.
[[nodiscard]] Result<QList<Hubs::Listed>> eventsAt(const HubMembership &membership,
                                                   std::chrono::milliseconds deadline);

} // namespace lanyard::hub
