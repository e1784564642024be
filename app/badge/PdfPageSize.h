// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace lanyard::badge {

/// @p pdf with pages of exactly these sizes in @p mm, one for each page. QPdfWriter rounds them to
/// whole points (1/72 inch), which leaves up to 0.35 mm white at an edge; so the sizes are written
/// again and the table of offsets (ISO 32000-1, 7.5.4) is moved along. A document that does not
/// look as expected comes back unchanged.
[[nodiscard]] QByteArray withExactPages(const QByteArray &pdf, const QList<QSizeF> &mm);

} // namespace lanyard::badge
