// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/Dragging.h"
#include "ui/studio/PageView.h"

#include <optional>

namespace lanyard::ui {

class Draft;

/// What a mouse or finger does on the canvas: selects, moves, makes larger, turns, draws a box
/// around things.
class CanvasPointer final
{
public:
    explicit CanvasPointer(Draft &draft);

    void press(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view);
    void move(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view);
    void release(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view);
    /// Whatever is under way has not been.
    void cancel();

    [[nodiscard]] bool isDragging() const { return m_dragging || m_box; }
    [[nodiscard]] const QList<Guide> &guides() const noexcept { return m_guides; }
    [[nodiscard]] const std::optional<QRectF> &box() const noexcept { return m_box; } ///< mm
    /// What would be taken hold of here.
    [[nodiscard]] std::optional<Dragging::Hold> holdAt(const QPointF &pixel,
                                                       const PageView &view) const;

    static constexpr double turnHandleAbove = 28; ///< pixels

private:
    struct Pressed
    {
        QPointF pixel;
        QPointF page;
        std::optional<Dragging::Hold> hold; ///< nothing: a box is drawn around things
        Selection before; ///< of a box that adds to it
        qsizetype letGo = -1; ///< leaves the selection if nothing was dragged
    };

    void pressElement(qsizetype element, Qt::KeyboardModifiers keys);
    void drag(const QPointF &page, Qt::KeyboardModifiers keys, const PageView &view);
    void drawBox(const QPointF &page);
    void finish();

    Draft &m_draft;
    std::optional<Pressed> m_pressed;
    std::optional<Dragging> m_dragging;
    std::optional<Edited> m_outcome;
    std::optional<QRectF> m_box;
    QList<Guide> m_guides;
};

} // namespace lanyard::ui
