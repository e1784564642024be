// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace lanyard::exchange {

/// What a day without a time stands for.
enum class DayEdge {
    Begins, ///< its midnight
    Ends, ///< the midnight after it
};

/// The moment that @p cell says, in UTC: "2026-11-28 09:00", "2026-11-28T09:00:00+08:00",
/// "28.11.2026", "2026年11月28日 9:30", "11/28/2026 9:00 AM". A time without a zone is one of
/// @p zone. Nothing where it cannot be told for sure, as in "11/12/2026".
[[nodiscard]] std::optional<QDateTime>
momentIn(const QString &cell, const QTimeZone &zone, DayEdge edge);

} // namespace lanyard::exchange
