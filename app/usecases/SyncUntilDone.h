// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"
#include "app/ports/Result.h"
#include "app/usecases/SyncDesk.h"

#include <functional>

namespace lanyard {

/// Asks the hub again and again, until this desk has what the hub has, and the hub what this desk
/// has; then tells the hub so. Waits for the network: not for the thread of a window, nor for that
/// of a desk at work.
class SyncUntilDone final
{
public:
    /// The clocks, and how to wait for a while by the second of them.
    struct Time
    {
        std::function<SyncMoment()> now;
        std::function<void(std::chrono::nanoseconds)> wait;
    };
    /// Both must live as long as this does; @p desk is the name of this one.
    SyncUntilDone(Ledger &ledger, Hub &hub, const QString &desk, Time time);

    /// Hears how things stand about once a second, and at the end; false stops it.
    using Progress = std::function<bool(const HubState &state)>;

    /// Cancelled if @p progress stopped it; the hub's own failure where it could not be asked for
    /// @p patience; NotPermitted for a desk that was revoked.
    [[nodiscard]] Result<HubState> operator()(const Progress &progress,
                                              std::chrono::milliseconds patience);

private:
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<HubState> tellStanding(const HubState &state);
    [[nodiscard]] static bool isDone(const HubState &state);

    Ledger &m_ledger;
    Hub &m_hub;
    QString m_desk;
    SyncDesk m_sync;
    Time m_time;
};

/// The clocks of this computer.
[[nodiscard]] SyncUntilDone::Time computerTime();

} // namespace lanyard
