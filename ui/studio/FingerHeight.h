// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard::ui {

constexpr int fingerHeight = 48; ///< pixels: what a finger meets

} // namespace lanyard::ui
