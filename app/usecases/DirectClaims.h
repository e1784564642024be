// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Claims.h"
#include "app/ports/Hub.h"

namespace lanyard {

/// Claims of a command that asks the hub itself and waits for it. A hub that did not answer once is
/// not asked again.
class DirectClaims final : public Claims
{
public:
    /// @p hub must live as long as this does; null: there is none. Somebody may stand at the door:
    /// @p patience is how long they wait.
    DirectClaims(Hub *hub,
                 const QUuid &incarnation,
                 QString desk,
                 std::chrono::milliseconds patience = std::chrono::milliseconds{400});

    ClaimAnswer place(const Claim &claim,
                      std::optional<int> capacity,
                      const std::optional<QUuid> &instead) override;
    void free(const QUuid &claim) override;

private:
    [[nodiscard]] bool greets();

    Hub *m_hub;
    Greet m_greet;
    std::chrono::milliseconds m_patience;
    bool m_hasGreeted = false;
    QString m_trouble;
};

} // namespace lanyard
