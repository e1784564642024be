// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"

#include <optional>

namespace lanyard::badge {

/// Four dots of a 203 dpi printer, in millimetres: what hand scanners and phones read at ease.
inline constexpr double smallestModule = 4 * 25.4 / 203 - 1e-6;

/// The side of a module on the code's own medium, millimetres.
[[nodiscard]] double moduleOf(const PlacedCode &code);

/// The side of the smallest room that is large enough for the code, in millimetres, rounded up to
/// a tenth.
[[nodiscard]] double smallestRoom(const PlacedCode &code);

/// The code as it is after @p turn, if that consists of quarter turns.
[[nodiscard]] std::optional<PlacedCode> turnedByQuarters(PlacedCode code, const QTransform &turn);

} // namespace lanyard::badge
