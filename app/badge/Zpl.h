// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace lanyard::badge {

/// Labels in ZPL II, one for each of @p pictures, which are of Format_Mono and have the printer's
/// dots. Each is one graphic field (^GFA, with the compression of ~DG: Zebra, ZPL II Programming
/// Guide, "Alternative Data Compression Scheme"); everything else is left as the printer is set.
[[nodiscard]] QByteArray zplOf(const QList<QImage> &pictures);

} // namespace lanyard::badge
