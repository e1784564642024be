// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/usecases/ClaimEntry.h"
#include "app/usecases/DirectClaims.h"

#include <memory>

namespace lanyard::cli {

/// What a command that lets people in asks the hub with.
class HubClaims final
{
public:
    /// Of an event that is shared; null of any other.
    [[nodiscard]] static std::unique_ptr<HubClaims> of(const Command &command, EventFile &file);

    [[nodiscard]] const ClaimEntry &entry() const { return m_entry; }

private:
    HubClaims(std::unique_ptr<Hub> hub, const QString &desk, EventFile &file);

    std::unique_ptr<Hub> m_hub;
    DirectClaims m_claims;
    ClaimEntry m_entry;
};

} // namespace lanyard::cli
