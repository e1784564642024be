// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/PageView.h"
#include "ui/studio/Snapping.h"
#include "ui/studio/TurnedBox.h"

#include <QMarginsF>

class QPainter;

namespace lanyard::ui {

/// What is drawn above a badge while somebody works on it, and never printed: frames, handles,
/// lines along which something lies.
class CanvasInk final
{
public:
    CanvasInk(QPainter &painter, const PageView &view);

    void outline(const TurnedBox &box);
    void frame(const TurnedBox &box, bool turns);
    void guides(const QList<Guide> &guides);
    void rubberBand(const QRectF &box);
    /// The rim that the printer leaves blank, if there is one.
    void unprintable(const QRectF &page, const QMarginsF &rim);

private:
    void handle(const QPointF &pixel, bool round);

    QPainter &m_painter;
    PageView m_view;
};

} // namespace lanyard::ui
