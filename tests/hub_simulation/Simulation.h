// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub_simulation/Invariants.h"

namespace lanyard::tests {

/// Desks, a hub and everything that can happen to them, in an order that one seed decides.
class Simulation final
{
public:
    Simulation(StoreRoom &room, quint64 seed, Variant variant);

    /// @p steps of one desk each, then peace. What was found wrong; empty if nothing was.
    [[nodiscard]] QStringList run(int steps, bool withAudit);

private:
    void step();
    void peopleStep(SimulatedDesk &desk);
    void trouble(SimulatedDesk &desk);
    void cloneDesk(SimulatedDesk &desk);
    void removeDesk(SimulatedDesk &desk);
    void restoreDesk(SimulatedDesk &desk);
    void restoreHub();
    void settleEverything();
    [[nodiscard]] bool isSettled() const;
    /// After something was put back: what nobody has any more is gone for ever.
    void countWhatIsLeft();
    [[nodiscard]] SimulatedDesk &anyDesk();

    struct HubBackup
    {
        HubTables tables;
        HubLog log;
    };

    StoreRoom &m_room;
    World m_world;
    Desks m_desks;
    Said m_said;
    std::optional<HubBackup> m_hubBackup;
    std::optional<Image> m_deskBackup;
};

} // namespace lanyard::tests
