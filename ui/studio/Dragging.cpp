// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Dragging.h"

#include <cmath>

namespace lanyard::ui {

namespace {

constexpr double grid = 0.5; ///< millimetres
constexpr double turnStep = 15; ///< degrees

} // namespace

Dragging::Dragging(Edited start, Hold hold, const QPointF &from, double reach)
    : m_start{std::move(start)}
    , m_hold{hold}
    , m_from{from}
    , m_reach{reach}
{
}

Dragging::Outcome Dragging::at(const QPointF &to, const How &how) const
{
    if (const auto *handle = std::get_if<Handle>(&m_hold))
        return stretched(*handle, to - m_from, how);
    if (std::holds_alternative<Turn>(m_hold))
        return turned(to, how);
    return moved(to - m_from, how);
}

Snapping Dragging::snapping() const
{
    QList<QRectF> others;
    const auto &elements = elementsOf(m_start.how, m_start.selection.face);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (!m_start.selection.has(i))
            others << edits::boxOf(elements.at(i)).bounds();
    }
    return {{0, 0, m_start.how.widthMm, m_start.how.heightMm}, others, m_reach, grid};
}

Dragging::Outcome Dragging::moved(QPointF by, const How &how) const
{
    if (how.keepsAxis)
        (std::abs(by.x()) < std::abs(by.y()) ? by.rx() : by.ry()) = 0;
    if (how.free)
        return {edits::moved(m_start, by), {}};
    Snapped snapped
        = snapping().box(edits::boundsOf(m_start.how, m_start.selection).translated(by));
    if (how.keepsAxis) {
        const bool down = by.x() == 0;
        (down ? snapped.by.rx() : snapped.by.ry()) = 0;
        snapped.guides.removeIf(
            [down](const Guide &guide) { return (guide.orientation == Qt::Vertical) == down; });
    }
    return {edits::moved(m_start, by + snapped.by), snapped.guides};
}

Dragging::Outcome Dragging::stretched(Handle handle, QPointF by, const How &how) const
{
    const QPointF side = sideOf(handle);
    const bool alone = m_start.selection.elements.size() == 1;
    const auto &elements = elementsOf(m_start.how, m_start.selection.face);
    const TurnedBox box = alone ? edits::boxOf(elements.at(m_start.selection.elements.first()))
                                : TurnedBox{edits::boundsOf(m_start.how, m_start.selection), 0};
    Snapped snapped;
    if (!how.free && !how.keepsAxis && box.turn == 0)
        snapped = snapping().point(box.placeOf(handle) + by, side.x() != 0, side.y() != 0);
    return {edits::stretched(m_start, handle, by + snapped.by, how.keepsAxis), snapped.guides};
}

/// The handle is above the element: there it is turned by nothing.
Dragging::Outcome Dragging::turned(const QPointF &to, const How &how) const
{
    const QPointF away = to - edits::boundsOf(m_start.how, m_start.selection).center();
    double degrees = std::atan2(away.x(), -away.y()) * 180 / M_PI;
    degrees = how.free ? std::round(degrees) : std::round(degrees / turnStep) * turnStep;
    return {edits::turned(m_start, degrees), {}};
}

} // namespace lanyard::ui
