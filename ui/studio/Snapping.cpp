// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lanyard::ui {

namespace {

constexpr double same = 1e-6;

QList<double> acrossOf(const QRectF &box)
{
    return {box.left(), box.center().x(), box.right()};
}

QList<double> downOf(const QRectF &box)
{
    return {box.top(), box.center().y(), box.bottom()};
}

} // namespace

Snapping::Snapping(const QRectF &page, const QList<QRectF> &others, double reach, double grid)
    : m_reach{reach}
    , m_grid{grid}
{
    for (const QRectF &box : QList<QRectF>{page} + others) {
        for (const double x : acrossOf(box))
            m_vertical.append({x, box.top(), box.bottom()});
        for (const double y : downOf(box))
            m_horizontal.append({y, box.left(), box.right()});
    }
}

Snapping::Found Snapping::find(const QList<Line> &lines, const QList<double> &marks) const
{
    std::optional<double> best;
    for (const Line &line : lines) {
        for (const double mark : marks) {
            const double way = line.at - mark;
            if (std::abs(way) <= m_reach && (!best || std::abs(way) < std::abs(*best)))
                best = way;
        }
    }
    if (!best && m_grid > 0)
        return {std::round(marks.first() / m_grid) * m_grid - marks.first(), {}};

    Found found{best.value_or(0), {}};
    for (const Line &line : lines) {
        const bool touches = std::any_of(marks.begin(), marks.end(), [&](double mark) {
            return std::abs(mark + found.by - line.at) < same;
        });
        if (best && touches)
            found.lines << line;
    }
    return found;
}

Snapped Snapping::box(const QRectF &box) const
{
    const Found across = find(m_vertical, acrossOf(box));
    const Found down = find(m_horizontal, downOf(box));
    const QRectF there = box.translated(across.by, down.by);

    Snapped snapped{{across.by, down.by}, {}};
    for (const Line &line : across.lines) {
        snapped.guides.append({Qt::Vertical,
                               line.at,
                               std::min(line.from, there.top()),
                               std::max(line.to, there.bottom())});
    }
    for (const Line &line : down.lines) {
        snapped.guides.append({Qt::Horizontal,
                               line.at,
                               std::min(line.from, there.left()),
                               std::max(line.to, there.right())});
    }
    return snapped;
}

Snapped Snapping::point(const QPointF &point, bool across, bool down) const
{
    const Found x = across ? find(m_vertical, {point.x()}) : Found{};
    const Found y = down ? find(m_horizontal, {point.y()}) : Found{};
    const QPointF there = point + QPointF{x.by, y.by};

    Snapped snapped{{x.by, y.by}, {}};
    for (const Line &line : x.lines) {
        snapped.guides.append(
            {Qt::Vertical, line.at, std::min(line.from, there.y()), std::max(line.to, there.y())});
    }
    for (const Line &line : y.lines) {
        snapped.guides.append({Qt::Horizontal,
                               line.at,
                               std::min(line.from, there.x()),
                               std::max(line.to, there.x())});
    }
    return snapped;
}

} // namespace lanyard::ui
