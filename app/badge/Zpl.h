// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Raster.h"

#include <QByteArray>
#include <QList>

namespace lanyard::badge {

/// Labels in ZPL II, one for each of @p pages, which have the printer's dots. Each is one graphic
/// field (^GFA, with the compression of ~DG: Zebra, ZPL II Programming Guide, "Alternative Data
/// Compression Scheme"); everything else is left as the printer is set.
[[nodiscard]] QByteArray zplOf(const QList<Raster> &pages);

} // namespace lanyard::badge
