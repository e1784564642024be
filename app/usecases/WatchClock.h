// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace lanyard {

/// Notices that the clock of the computer was changed while the program runs: doors open and close
/// by it, and the journal is dated by it.
class WatchClock final
{
public:
    /// Of less than that nobody is told: time servers correct seconds.
    static constexpr std::chrono::seconds leastJump{60};

    /// To be asked now and then. @p steady is a time that goes on evenly, also while the computer
    /// sleeps. By how much the clock was changed since the last question, if it was.
    [[nodiscard]] std::optional<std::chrono::seconds> operator()(const QDateTime &now,
                                                                 std::chrono::milliseconds steady);

private:
    std::optional<std::chrono::milliseconds> m_apart; ///< the clock from the steady time
};

} // namespace lanyard
