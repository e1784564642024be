// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/ContrastMap.h"
#include "app/scan/FunctionPatterns.h"

#include <QPolygon>
#include <QTransform>

#include <vector>

namespace lanyard::scan {

/// A net of points laid over a QR code on paper that is folded, on cloth or around a bottle. It
/// begins as a plane and is then pulled, point by point, to where every module is as dark or as
/// light as can be and the function patterns look as they must. Bilinear between its points.
class BentGrid final
{
public:
    /// @p plane maps modules to pixels of @p map; @p module is pixels across one; @p soft is @p map
    /// smoothed() over about half a module. All three must outlive the grid.
    BentGrid(const ContrastMap &map,
             const ContrastMap &soft,
             const FunctionPatterns &patterns,
             const QTransform &plane,
             float module);

    /// What of the timing and alignment patterns looks right: 0 to 1. Half of it does by chance.
    [[nodiscard]] float likeness() const;
    /// @p stiffness: how much bending costs; 0.5 is stiff, 0.1 soft.
    void settle(float stiffness);
    /// Row by row, how light each module is: -127 to 127.
    [[nodiscard]] std::vector<float> modules() const;
    /// Of the code: top left, top right, bottom right, bottom left.
    [[nodiscard]] QPolygon corners() const;

private:
    /// Where a module lies in the net.
    struct Place
    {
        size_t point = 0; ///< the upper left of the four around it
        float right = 0; ///< shares of the others
        float lower = 0;
    };
    /// A part of the code: modules, the last ones excluded.
    struct Part
    {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
    };

    [[nodiscard]] QVector2D positionOf(const Place &place) const;
    [[nodiscard]] float lightness(const Place &place) const;
    [[nodiscard]] float glance(const Place &place) const;
    [[nodiscard]] const Place &placeOf(int x, int y) const;
    [[nodiscard]] float clarity(const Part &part) const;
    [[nodiscard]] float tension(int column, int row, float stiffness) const;
    [[nodiscard]] Part around(int column, int row) const;
    [[nodiscard]] int firstModuleOf(int line) const;
    bool pull(int column, int row, float by, float stiffness);

    const ContrastMap &m_map;
    const ContrastMap &m_soft;
    const FunctionPatterns &m_patterns;
    const float m_module;
    const int m_lines; ///< of points, each way
    const float m_step; ///< modules between them
    const bool m_isFine; ///< pixels are much smaller than modules
    std::vector<Place> m_places; ///< of each module
    std::vector<QVector2D> m_points;
    std::vector<QVector2D> m_plane; ///< where they began
};

} // namespace lanyard::scan
