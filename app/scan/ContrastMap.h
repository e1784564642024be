// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaView.h"

#include <QVector2D>

#include <algorithm>
#include <vector>

namespace lanyard::scan {

/// How much lighter or darker than its surroundings each pixel is, so that shadows and dim screens
/// no longer matter: -127 (dark) to 127 (light), 100 being one standard deviation of the
/// surroundings. Points are in pixels; the middle of the first pixel is at 0.5, 0.5.
class ContrastMap final
{
public:
    /// The surroundings of a pixel are about @p window pixels wide and high. An empty map where
    /// @p picture is smaller than 8 × 8 pixels.
    ContrastMap(const LumaView &picture, int window);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// @p x and @p y within the map.
    [[nodiscard]] bool isDark(int x, int y) const { return row(y)[x] < 0; }
    [[nodiscard]] const qint8 *row(int y) const
    {
        return m_values.data() + static_cast<qsizetype>(y) * m_width;
    }
    [[nodiscard]] bool contains(QVector2D point) const
    {
        return point.x() >= 0 && point.y() >= 0 && point.x() < float(m_width)
            && point.y() < float(m_height);
    }
    /// Between the pixels, too; outside the map what stands at its edge.
    [[nodiscard]] float at(QVector2D point) const
    {
        const float x = std::clamp(point.x() - 0.5F, 0.F, float(m_width - 1) - 0.001F);
        const float y = std::clamp(point.y() - 0.5F, 0.F, float(m_height - 1) - 0.001F);
        const int left = int(x);
        const int top = int(y);
        const float right = x - float(left);
        const float lower = y - float(top);
        const qint8 *above = row(top) + left;
        const qint8 *below = above + m_width;
        return (float(above[0]) * (1 - right) + float(above[1]) * right) * (1 - lower)
            + (float(below[0]) * (1 - right) + float(below[1]) * right) * lower;
    }
    /// Of the pixel that @p point lies in; outside the map what stands at its edge.
    [[nodiscard]] float near(QVector2D point) const
    {
        const int x = std::clamp(int(point.x()), 0, m_width - 1);
        const int y = std::clamp(int(point.y()), 0, m_height - 1);
        return float(row(y)[x]);
    }
    /// Each pixel the mean of the square of @p reach pixels around it.
    [[nodiscard]] ContrastMap smoothed(int reach) const;

private:
    ContrastMap(int width, int height);

    int m_width = 0;
    int m_height = 0;
    std::vector<qint8> m_values;
};

/// A window that serves where nothing is known of what @p picture shows: a fifth of its smaller
/// side.
[[nodiscard]] inline int usualWindow(const LumaView &picture)
{
    return std::min(picture.width, picture.height) / 5;
}

} // namespace lanyard::scan
