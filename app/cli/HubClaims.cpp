// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HubClaims.h"

#include "app/ports/Hubs.h"
#include "app/ports/Ledger.h"

namespace lanyard::cli {

std::unique_ptr<HubClaims> HubClaims::of(const Command &command, EventFile &file)
{
    if (!file.ledger().isShared())
        return nullptr;
    const auto membership = file.ledger().membership();
    auto hub = membership && *membership
        ? command.world().hubs.connect(**membership, file.event().id)
        : nullptr;
    return std::unique_ptr<HubClaims>{
        new HubClaims{std::move(hub), command.world().desk.desk, file}};
}

HubClaims::HubClaims(std::unique_ptr<Hub> hub, const QString &desk, EventFile &file)
    : m_hub{std::move(hub)}
    , m_claims{m_hub.get(), file.ledger().incarnation(), desk}
    , m_entry{file.ledger(), m_claims, file.journal(), zoneOf(file.event())}
{
}

} // namespace lanyard::cli
