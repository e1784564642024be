// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/TurnedBox.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace lanyard::ui {

namespace {

constexpr double smallestSide = 0.5;

QPointF turnedBy(const QPointF &point, double degrees)
{
    return QTransform{}.rotate(degrees).map(point);
}

} // namespace

QPointF sideOf(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft: return {-1, -1};
    case Handle::Top: return {0, -1};
    case Handle::TopRight: return {1, -1};
    case Handle::Right: return {1, 0};
    case Handle::BottomRight: return {1, 1};
    case Handle::Bottom: return {0, 1};
    case Handle::BottomLeft: return {-1, 1};
    case Handle::Left: return {-1, 0};
    }
    Q_UNREACHABLE();
}

QPolygonF TurnedBox::corners() const
{
    return {{placeOf(Handle::TopLeft),
             placeOf(Handle::TopRight),
             placeOf(Handle::BottomRight),
             placeOf(Handle::BottomLeft)}};
}

QRectF TurnedBox::bounds() const
{
    return turn == 0 ? box : corners().boundingRect();
}

bool TurnedBox::covers(const QPointF &point, double reach) const
{
    const QPointF straight = box.center() + turnedBy(point - box.center(), -turn);
    return box.adjusted(-reach, -reach, reach, reach).contains(straight);
}

QPointF TurnedBox::placeOf(Handle handle) const
{
    const QPointF side = sideOf(handle);
    const QPointF away{side.x() * box.width() / 2, side.y() * box.height() / 2};
    return box.center() + (turn == 0 ? away : turnedBy(away, turn));
}

QPointF TurnedBox::turnHandle(double distance) const
{
    return box.center() + turnedBy({0, -box.height() / 2 - distance}, turn);
}

QRectF TurnedBox::stretched(Handle handle, const QPointF &by, bool keepsShape) const
{
    const QPointF side = sideOf(handle);
    const QPointF along = turn == 0 ? by : turnedBy(by, -turn);
    double width = box.width() + side.x() * along.x();
    double height = box.height() + side.y() * along.y();
    if (keepsShape && box.width() > 0 && box.height() > 0) {
        const double times = side.x() == 0 ? height / box.height()
            : side.y() == 0                ? width / box.width()
                                           : std::max(width / box.width(), height / box.height());
        width = box.width() * times;
        height = box.height() * times;
    }
    width = std::max(width, std::min(box.width(), smallestSide));
    height = std::max(height, std::min(box.height(), smallestSide));

    const QPointF anchor{-side.x() * box.width() / 2, -side.y() * box.height() / 2};
    const QPointF middle{side.x() * width / 2, side.y() * height / 2};
    const QPointF centre = box.center() + turnedBy(anchor + middle, turn);
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

} // namespace lanyard::ui
