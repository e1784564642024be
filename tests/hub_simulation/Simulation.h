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

    [[nodiscard]] const Truth &truth() const { return m_world.truth; }
    /// After run(): of the records and of what is said of them; the same for the same seed.
    [[nodiscard]] QString outcome() const;

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
    bool m_hubGoesBack; ///< in this schedule, if it comes to that
    bool m_filesAreLost; ///< likewise
    Desks m_desks;
    Said m_said;
    HubBackup m_hubBackup;
    std::optional<Image> m_deskBackup;
};

} // namespace lanyard::tests
