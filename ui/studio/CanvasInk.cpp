// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CanvasInk.h"

#include "ui/studio/CanvasPointer.h"

#include <QPainter>

namespace lanyard::ui {

namespace {

constexpr double handleSize = 12;
constexpr QColor rim{255, 255, 255, 110}; ///< lets the accent be seen on any ground
constexpr QColor guideColour{0xd6, 0x00, 0x8f};
constexpr QColor accent{
    0x0a, 0x4f, 0x96}; ///< reads on paper and, with its white rim, on any ground

} // namespace

CanvasInk::CanvasInk(QPainter &painter, const PageView &view)
    : m_painter{painter}
    , m_view{view}
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
}

void CanvasInk::outline(const TurnedBox &box)
{
    QPolygonF corners;
    for (const QPointF &corner : box.corners())
        corners << m_view.toScreen(corner);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen{rim, 3}); // reads on any ground
    m_painter.drawPolygon(corners);
    m_painter.setPen(QPen{accent, 1.5});
    m_painter.drawPolygon(corners);
}

void CanvasInk::frame(const TurnedBox &box, bool turns)
{
    outline(box);
    if (turns) {
        const QPointF above
            = m_view.toScreen(box.turnHandle(CanvasPointer::turnHandleAbove / m_view.perMm));
        m_painter.drawLine(m_view.toScreen(box.placeOf(Handle::Top)), above);
        handle(above, true);
    }
    for (const Handle side : everyHandle)
        handle(m_view.toScreen(box.placeOf(side)), false);
}

void CanvasInk::handle(const QPointF &pixel, bool round)
{
    const QRectF box{
        pixel.x() - handleSize / 2, pixel.y() - handleSize / 2, handleSize, handleSize};
    m_painter.setPen(QPen{accent, 1.5});
    m_painter.setBrush(Qt::white);
    if (round)
        m_painter.drawEllipse(box);
    else
        m_painter.drawRoundedRect(box, 2, 2);
}

void CanvasInk::guides(const QList<Guide> &guides)
{
    m_painter.setPen(QPen{guideColour, 1});
    for (const Guide &guide : guides) {
        const bool down = guide.orientation == Qt::Vertical;
        m_painter.drawLine(
            m_view.toScreen(down ? QPointF{guide.at, guide.from} : QPointF{guide.from, guide.at}),
            m_view.toScreen(down ? QPointF{guide.at, guide.to} : QPointF{guide.to, guide.at}));
    }
}

void CanvasInk::rubberBand(const QRectF &box)
{
    QColor fill = accent;
    fill.setAlpha(40);
    m_painter.setPen(QPen{accent, 1});
    m_painter.setBrush(fill);
    m_painter.drawRect(m_view.toScreen(box));
}

void CanvasInk::unprintable(const QRectF &page, const QMarginsF &rim)
{
    if (rim.isNull())
        return;
    QPen pen{QColor{120, 120, 120}, 1, Qt::DashLine};
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_view.toScreen(page.marginsRemoved(rim)));
}

} // namespace lanyard::ui
