// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace lanyard {

/// What a clock on the wall shows, as a moment. Where summer time begins, clocks skip an hour;
/// where it ends, they show one twice.
struct WallTime
{
    enum class Kind { Once, Twice, Never };

    Kind kind = Kind::Once;
    QDateTime first; ///< UTC; for Never the moment at which the clocks are put forward
    QDateTime last; ///< UTC; another one than the first only for Twice

    friend bool operator==(const WallTime &, const WallTime &) = default;
};

[[nodiscard]] WallTime onWallClock(const QTimeZone &zone, QDate date, QTime time);

} // namespace lanyard
