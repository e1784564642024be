// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

namespace lanyard::ui {

/// Where a page lies on the screen.
struct PageView
{
    double perMm = 3; ///< pixels a millimetre
    QPointF origin; ///< of the page's upper left corner, pixels

    [[nodiscard]] QPointF toPage(const QPointF &pixel) const { return (pixel - origin) / perMm; }
    [[nodiscard]] QPointF toScreen(const QPointF &mm) const { return origin + mm * perMm; }
    [[nodiscard]] QRectF toScreen(const QRectF &mm) const
    {
        return {toScreen(mm.topLeft()), mm.size() * perMm};
    }
};

} // namespace lanyard::ui
