// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace lanyard::shell {

/// Goes with one piece of long work. Whoever asks for it keeps a copy, and may stop that piece and
/// no other: from any thread, and even before it begins.
class StopSign final
{
public:
    void stop() const { *m_stopped = true; }
    [[nodiscard]] bool isStopped() const { return *m_stopped; }

private:
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace lanyard::shell
