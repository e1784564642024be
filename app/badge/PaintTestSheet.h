// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TestSheet.h"

#include <QSizeF>

class QPainter;

namespace lanyard::badge {

inline constexpr QSizeF testSheetMm{210, 297}; ///< A4

/// Draws the sheet for a device with @p dotsPerMm, from its upper left corner.
void paintTestSheet(QPainter &painter, const TestSheet &sheet, double dotsPerMm);

} // namespace lanyard::badge
