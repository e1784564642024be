// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaView.h"
#include "app/scan/SeenCode.h"

namespace lanyard::scan {

/// One QR code, dark on light, on a surface that is bent, folded or seen askew, where a reader that
/// takes it for a plane gets too many modules wrong. Finds the finder patterns, lays a BentGrid
/// over the code and has ZXing-C++ read what it flattened; so error correction vouches for the
/// text.
///
/// @p window: see ContrastMap; about a tenth of the smaller side of the picture.
[[nodiscard]] QList<SeenCode> readBentQr(const LumaView &picture, int window);

} // namespace lanyard::scan
