// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/WatchClock.h"

#include <utility>

using namespace std::chrono;

namespace lanyard {

std::optional<seconds> WatchClock::operator()(const QDateTime &now, milliseconds steady)
{
    const milliseconds apart = milliseconds{now.toMSecsSinceEpoch()} - steady;
    const auto before = std::exchange(m_apart, apart);
    if (!before || abs(apart - *before) < leastJump)
        return {};
    return duration_cast<seconds>(apart - *before);
}

} // namespace lanyard
