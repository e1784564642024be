// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/PictureVersions.h"
#include "app/scan/SeenCode.h"

#include <span>

namespace lanyard::scan {

/// One way of reading a picture. What decode() finds in it as it is, it need not find.
struct ReadingPass
{
    QStringView name; ///< for tests
    int cost = 0; ///< about, in percent of what decode() takes
    QList<SeenCode> (*read)(PictureVersions &picture, Symbologies symbologies);
};

/// What to try where decode() finds nothing, in the order of what each was measured to gain in a
/// millisecond: on photographs of QR codes, and on pictures of codes that were blurred, bent,
/// dimmed, reduced, tilted, overlaid with noise and lit from the side. tests/bench prints it anew.
[[nodiscard]] std::span<const ReadingPass> furtherPasses();
inline constexpr size_t quickPasses = 4; ///< so many at its head cost no more than decode() each

} // namespace lanyard::scan
