// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/Snapping.h"
#include "ui/studio/TemplateEdits.h"

#include <optional>

namespace lanyard::ui {

/// What a pressed pointer does with what is selected: moves it, makes it larger by a handle, or
/// turns it. Knows no pixels.
class Dragging final
{
public:
    struct Turn
    {
    };
    struct Move
    {
    };
    using Hold = std::variant<Move, Handle, Turn>;

    /// @p from: where on the page the pointer was pressed. @p reach: how near is near.
    Dragging(Edited start, Hold hold, const QPointF &from, double reach);

    struct How
    {
        bool keepsAxis = false; ///< moves along one axis, keeps the shape of what is made larger
        bool free = false; ///< lies along nothing
    };
    struct Outcome
    {
        Edited edited;
        QList<Guide> guides;
    };
    [[nodiscard]] Outcome at(const QPointF &to, const How &how) const;
    [[nodiscard]] const Hold &hold() const noexcept { return m_hold; }

private:
    [[nodiscard]] Outcome moved(QPointF by, const How &how) const;
    [[nodiscard]] Outcome stretched(Handle handle, QPointF by, const How &how) const;
    [[nodiscard]] Outcome turned(const QPointF &to, const How &how) const;
    [[nodiscard]] Snapping snapping() const;

    Edited m_start;
    Hold m_hold;
    QPointF m_from;
    double m_reach;
};

} // namespace lanyard::ui
