// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CalibrationSheet.h"

#include <QSizeF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace lanyard::badge {

/// Draws the page that a printer is measured with. The painter's logical unit must be a millimetre,
/// its origin the page's upper left corner.
void paintCalibration(QPainter &painter, const CalibrationSheet &sheet, const QSizeF &page);

} // namespace lanyard::badge
