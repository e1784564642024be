// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/SeenCode.h"

namespace lanyard::scan {

/// Every code in @p picture that is dark on light, left to right, top to bottom, in one pass. Safe
/// to use from any thread; whatever
/// @p picture is (nothing, one pixel, noise), the answer is at worst an empty list.
[[nodiscard]] QList<SeenCode> decode(const LumaView &picture, const DecodeWish &wish = {});

/// The QR code that a picture consists of, as a drawing: straight, complete, dark on light, with
/// its quiet zone. Answers one code or none.
[[nodiscard]] QList<SeenCode> decodePure(const LumaView &picture);

} // namespace lanyard::scan
