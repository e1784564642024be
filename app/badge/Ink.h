// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"

#include <QRectF>

namespace lanyard::badge {

/// The smallest box around everything that is not paper, in millimetres, to an eighth of one;
/// empty if there is nothing. Draws the badge to find out.
[[nodiscard]] QRectF inkOf(const Layout &layout);

} // namespace lanyard::badge
