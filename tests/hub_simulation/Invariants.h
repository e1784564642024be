// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub_simulation/SimulatedDesk.h"

#include <memory>
#include <vector>

namespace lanyard::tests {

/// The hash of every record that was ever at the hub, by its run and number.
using Said = QHash<std::pair<QUuid, qint64>, QByteArray>;

using Desks = std::vector<std::unique_ptr<SimulatedDesk>>;

/// What a desk would say of everybody at every door, and of whom it says that they came twice.
[[nodiscard]] QString verdictsOf(DeskStore &store, const QDateTime &now);

/// What has to be so once everybody could talk to everybody for long enough, each as a sentence if
/// it is not.
class Invariants final
{
public:
    Invariants(World &world, StoreRoom &room, const Desks &desks);

    /// @p withAudit: what takes longer, too.
    [[nodiscard]] QStringList violated(bool withAudit);

    /// I6 at any time: what the hub has of a run is a prefix of it, and what was said once under a
    /// number stays said.
    static void checkHub(World &world, Said &said);

private:
    void everythingWrittenIsEverywhere(); ///< I1
    void nobodyWasLetInTwiceWhileConnected(); ///< I2
    void allDesksSayTheSame(); ///< I3
    void whatIsShownIsWhatHappened(); ///< I4
    void everyClaimBelongsToSomething(); ///< I5
    void headsArePrefixes(); ///< I6
    void noSeatIsTakenTwice(); ///< I7
    void theOrderOfArrivalDoesNotMatter(); ///< I8
    void theFilesAreSound(); ///< I9 and I10

    [[nodiscard]] bool survives(const RecordId &record) const;
    void find(const QString &what) { m_found.append(what); }

    World &m_world;
    StoreRoom &m_room;
    const Desks &m_desks;
    QStringList m_found;
};

} // namespace lanyard::tests
