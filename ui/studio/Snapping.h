// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace lanyard::ui {

/// A line that shows what something came to lie along.
struct Guide
{
    Qt::Orientation orientation = Qt::Vertical;
    double at = 0; ///< of a vertical guide its x, of a horizontal one its y
    double from = 0;
    double to = 0;

    friend bool operator==(const Guide &, const Guide &) = default;
};

/// How far to go besides, and why.
struct Snapped
{
    QPointF by;
    QList<Guide> guides;
};

/// What things come to lie along: edges and middles of the page and of other elements, and a grid
/// where none of these is near. Millimetres.
class Snapping final
{
public:
    /// @p reach: how near is near. @p grid: 0 is none.
    Snapping(const QRectF &page, const QList<QRectF> &others, double reach, double grid);

    /// For a box that is moved: its edges and its middle look for something near.
    [[nodiscard]] Snapped box(const QRectF &box) const;

    /// For an edge or corner that is moved along those axes that are wanted.
    [[nodiscard]] Snapped point(const QPointF &point, bool across, bool down) const;

private:
    struct Line
    {
        double at = 0;
        double from = 0;
        double to = 0;
    };
    struct Found
    {
        double by = 0;
        QList<Line> lines;
    };

    [[nodiscard]] Found find(const QList<Line> &lines, const QList<double> &marks) const;

    QList<Line> m_vertical;
    QList<Line> m_horizontal;
    double m_reach;
    double m_grid;
};

} // namespace lanyard::ui
