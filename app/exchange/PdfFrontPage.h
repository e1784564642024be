// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintedReport.h"

#include <QSizeF>

class QPainter;

namespace lanyard::exchange {

/// One whole page: headline, figures, the first chart across, the others below side by side.
void paintFrontPage(QPainter &painter, const QSizeF &paper, const FrontPage &page);

} // namespace lanyard::exchange
