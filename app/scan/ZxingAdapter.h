// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/SeenCode.h"

namespace lanyard::scan {

/// Every code in @p picture, left to right, top to bottom. Safe to use from any thread; whatever
/// @p picture is (nothing, one pixel, noise), the answer is at worst an empty list.
[[nodiscard]] QList<SeenCode> decode(const LumaView &picture, const DecodeWish &wish = {});

} // namespace lanyard::scan
