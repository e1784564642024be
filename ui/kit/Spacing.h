// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard::ui::spacing {

// Pixels between things in a window with ordinary writing; applyScale() makes them larger with it.

inline constexpr int tight = 4; ///< what is one thing: a title and its explanation
inline constexpr int small = 8; ///< neighbours of one kind: buttons of a row
inline constexpr int usual = 12; ///< one thing after the other
inline constexpr int wide = 16; ///< between parts of a screen, and at its edge
inline constexpr int page = 24; ///< around what is read, not worked with

} // namespace lanyard::ui::spacing
