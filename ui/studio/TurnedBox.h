// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <array>

namespace lanyard::ui {

/// What is taken hold of to make a box larger.
enum class Handle { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

inline constexpr std::array everyHandle{Handle::TopLeft,
                                        Handle::Top,
                                        Handle::TopRight,
                                        Handle::Right,
                                        Handle::BottomRight,
                                        Handle::Bottom,
                                        Handle::BottomLeft,
                                        Handle::Left};

/// -1, 0 or 1 on each axis: where a handle lies, seen from the middle of the box.
[[nodiscard]] QPointF sideOf(Handle handle);

/// A box that is turned around its middle: millimetres, and degrees clockwise.
struct TurnedBox
{
    QRectF box;
    double turn = 0;

    [[nodiscard]] QPolygonF corners() const;
    /// The smallest box that is not turned and has it in it.
    [[nodiscard]] QRectF bounds() const;
    /// Whether @p point is in it or not farther than @p reach from it.
    [[nodiscard]] bool covers(const QPointF &point, double reach) const;
    [[nodiscard]] QPointF placeOf(Handle handle) const;
    /// Somewhat above the middle of its upper side, as it is turned.
    [[nodiscard]] QPointF turnHandle(double distance) const;
    /// The box after @p handle was moved by @p by; the handle across from it stays where it is.
    /// @p keepsShape: width and height stay in proportion.
    [[nodiscard]] QRectF stretched(Handle handle, const QPointF &by, bool keepsShape) const;

    friend bool operator==(const TurnedBox &, const TurnedBox &) = default;
};

} // namespace lanyard::ui
