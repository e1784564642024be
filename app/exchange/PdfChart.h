// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintedReport.h"

#include <QRectF>

class QPainter;

namespace lanyard::exchange {

/// Paints a chart with its title into @p room, in units of the painter.
void paintChart(QPainter &painter, const QRectF &room, const Chart &chart);

} // namespace lanyard::exchange
