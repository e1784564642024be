// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/SyncMoment.h"
#include "tests/hub_simulation/Fate.h"
#include "tests/hub_simulation/Wire.h"

#include <QSet>

namespace lanyard::tests {

/// What really happened at the doors, whatever anybody wrote down or forgot.
struct Truth
{
    struct TakenBack
    {
        RecordId undo;
        RecordId admission;
    };
    QList<RecordId> letIns = {};
    QList<TakenBack> takenBack = {};
    /// How many records of each run were durable; less only where nobody has them any more.
    QHash<QUuid, qint64> promised = {};
    QSet<QUuid> cutShort = {}; ///< runs with records that nobody has any more
    QStringList walkIns = {}; ///< codes
    bool hubWentBack = false;
    bool hasCopies = false; ///< of a desk, or an earlier one in its place
};

/// What all desks of one schedule share.
struct World
{
    World(quint64 seed, Variant its)
        : fate{seed}
        , variant{its}
    {
        time = {noon, std::chrono::seconds{1000}};
        hub.tables.epoch = fate.identity();
    }

    Fate fate;
    Variant variant;
    SyncMoment time; ///< of the hub
    SimulatedHub hub{[this] { return time.wall; }};
    HubLog log;
    Truth truth;
    QStringList findings;

    void pass(std::chrono::nanoseconds duration)
    {
        time.elapsed += duration;
        time.wall = time.wall.addMSecs(duration / std::chrono::milliseconds{1});
    }
};

} // namespace lanyard::tests
