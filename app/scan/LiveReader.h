// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaView.h"
#include "app/scan/SeenCode.h"

#include <QSize>

#include <chrono>
#include <vector>

namespace lanyard::scan {

/// Reads the frames of a camera one after another. Each gets the pass that reads nearly everything;
/// where that finds nothing, as many of the others follow as there is time for, and the next frame
/// goes on where this one ended. What is dark on light and plain is read in the first frame that
/// shows it; what is light on dark at the latest in the second.
///
/// What a pass costs is measured as it runs, so a slow computer tries less, but is never late.
class LiveReader final
{
public:
    using Budget = std::chrono::microseconds;

    /// Less than a frame lasts at 30 a second: the camera shall not wait.
    static constexpr Budget usual{22'000};

    explicit LiveReader(Budget budget = usual)
        : m_budget{budget}
    {
    }

    [[nodiscard]] QList<SeenCode> read(const LumaView &frame, Symbologies symbologies);

private:
    class Stopwatch;

    /// Whether it is likely to end in time.
    [[nodiscard]] bool fits(size_t pass, Budget elapsed) const;
    void estimate(QSize size, Symbologies symbologies, Budget first);

    Budget m_budget;
    QSize m_size; ///< of the frames that m_costs are of
    Symbologies m_symbologies; ///< the same
    std::vector<Budget> m_costs; ///< of furtherPasses(), as last measured
    size_t m_next = 0; ///< of those that are not quick
    bool m_quickFirst = true;
};

} // namespace lanyard::scan
