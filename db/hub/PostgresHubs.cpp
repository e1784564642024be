// SPDX-License-Identifier: Apache-2.0
#include "db/hub/PostgresHubs.h"

#include "db/hub/Founding.h"
#include "db/hub/PostgresHub.h"

using namespace std::chrono_literals;

namespace lanyard::hub {

namespace {

constexpr std::chrono::milliseconds patience = 15s;

} // namespace

Result<Done> PostgresHubs::found(const HubMembership &membership, const Event &event) const
{
    return foundHub(membership, event, patience);
}

Result<QList<Hubs::Listed>> PostgresHubs::events(const HubMembership &membership) const
{
    return eventsAt(membership, patience);
}

std::unique_ptr<Hub> PostgresHubs::connect(const HubMembership &membership,
                                           const QUuid &event) const
{
    return std::make_unique<PostgresHub>(membership, event);
}

} // namespace lanyard::hub
