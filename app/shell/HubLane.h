// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"

#include <atomic>
#include <functional>
#include <memory>

namespace lanyard::shell {

/// The thread that waits for the hub, so that nobody else does. Requests are asked one after the
/// other; a claim, for which somebody stands at the door, goes before all that wait.
class HubLane final
{
    Q_DISABLE_COPY_MOVE(HubLane)

public:
    HubLane();
    /// Waits a moment for the request that is under way; one that takes longer is left to itself
    /// and answers nobody.
    ~HubLane();

    /// From now on; null: none. Requests that wait for another one are forgotten.
    void use(std::unique_ptr<Hub> hub);

    /// @p done is called on the thread of the lane; not at all if the lane is put to another use
    /// before.
    using Done = std::function<void(const Result<HubAnswer> &answer)>;
    void ask(HubRequest request, std::chrono::milliseconds deadline, Done done);

    /// Other work that waits for the network, which must need nothing that may go while it does;
    /// then @p done, as of ask().
    void run(std::function<void()> work, std::function<void()> done);

    /// Waits itself, no longer than @p deadline.
    [[nodiscard]] Result<HubAnswer> askNow(HubRequest request, std::chrono::milliseconds deadline);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace lanyard::shell
