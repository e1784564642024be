// SPDX-License-Identifier: Apache-2.0
#include "app/scan/BentGrid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard::scan {

namespace {

constexpr float clear = 100.F; ///< contrast from which a module is clearly dark or light
constexpr float knownWeight = 1.5F; ///< of a module that must look one way
constexpr float reach = 0.22F; ///< modules between the five places where one is looked at
constexpr float finePixels = 3; ///< a module
constexpr int enough = 60; ///< modules each way that are looked at while it is pulled
constexpr int fewestLines = 4;
constexpr int mostLines = 12;
constexpr int modulesPerLine = 6;

using Directions = std::array<QVector2D, 4>;
constexpr Directions straight{QVector2D{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
constexpr Directions slanted{QVector2D{0.7F, 0.7F}, {0.7F, -0.7F}, {-0.7F, 0.7F}, {-0.7F, -0.7F}};

int linesFor(int side)
{
    return std::clamp(side / modulesPerLine, fewestLines, mostLines);
}

} // namespace

BentGrid::BentGrid(const ContrastMap &map,
                   const ContrastMap &soft,
                   const FunctionPatterns &patterns,
                   const QTransform &plane,
                   float module)
    : m_map{map}
    , m_soft{soft}
    , m_patterns{patterns}
    , m_module{module}
    , m_lines{linesFor(patterns.side())}
    , m_step{float(patterns.side()) / float(m_lines - 1)}
    , m_isFine{module >= finePixels}
{
    for (int row = 0; row < m_lines; ++row) {
        for (int column = 0; column < m_lines; ++column)
            m_points.emplace_back(
                plane.map(QPointF{qreal(float(column) * m_step), qreal(float(row) * m_step)}));
    }
    m_plane = m_points;
    for (int y = 0; y < patterns.side(); ++y) {
        for (int x = 0; x < patterns.side(); ++x) {
            const float across = (float(x) + 0.5F) / m_step;
            const float down = (float(y) + 0.5F) / m_step;
            const int column = std::min(int(across), m_lines - 2);
            const int row = std::min(int(down), m_lines - 2);
            m_places.push_back({static_cast<size_t>(row * m_lines + column),
                                across - float(column),
                                down - float(row)});
        }
    }
}

const BentGrid::Place &BentGrid::placeOf(int x, int y) const
{
    return m_places[static_cast<size_t>(y) * static_cast<size_t>(m_patterns.side())
                    + static_cast<size_t>(x)];
}

QVector2D BentGrid::positionOf(const Place &place) const
{
    const QVector2D *upper = m_points.data() + place.point;
    const QVector2D *lower = upper + m_lines;
    return (upper[0] * (1 - place.right) + upper[1] * place.right) * (1 - place.lower)
        + (lower[0] * (1 - place.right) + lower[1] * place.right) * place.lower;
}

/// Less exact than lightness(), but much faster.
float BentGrid::glance(const Place &place) const
{
    const QVector2D position = positionOf(place);
    return m_isFine ? m_soft.near(position) : m_soft.at(position);
}

/// A mean of five places, the middle counting twice.
float BentGrid::lightness(const Place &place) const
{
    const QVector2D *upper = m_points.data() + place.point;
    const QVector2D *lower = upper + m_lines;
    const QVector2D across
        = ((upper[1] - upper[0]) * (1 - place.lower) + (lower[1] - lower[0]) * place.lower)
        * (reach / m_step);
    const QVector2D down
        = ((lower[0] - upper[0]) * (1 - place.right) + (lower[1] - upper[1]) * place.right)
        * (reach / m_step);
    const QVector2D middle = positionOf(place);
    return (2 * m_map.at(middle) + m_map.at(middle + across) + m_map.at(middle - across)
            + m_map.at(middle + down) + m_map.at(middle - down))
        / 6;
}

float BentGrid::clarity(const Part &part) const
{
    const int every = std::max(1, m_patterns.side() / enough);
    float sum = 0;
    for (int y = part.top; y < part.bottom; y += every) {
        for (int x = part.left; x < part.right; x += every) {
            const float light = glance(placeOf(x, y)) / clear;
            if (const int known = m_patterns.at(x, y))
                sum += knownWeight * std::clamp(light * float(known), -1.F, 1.F);
            else
                sum += std::min(std::abs(light), 1.F);
        }
    }
    return sum * float(every * every);
}

int BentGrid::firstModuleOf(int line) const
{
    return std::clamp(int(std::ceil(float(line) * m_step - 0.5F)), 0, m_patterns.side());
}

/// What a point of the net has a share in.
BentGrid::Part BentGrid::around(int column, int row) const
{
    return {firstModuleOf(column - 1),
            firstModuleOf(row - 1),
            firstModuleOf(column + 1),
            firstModuleOf(row + 1)};
}

/// How differently from its neighbours a point was pulled, in the measure of clarity().
float BentGrid::tension(int column, int row, float stiffness) const
{
    const auto pulled = [this](int x, int y) {
        const auto point = static_cast<size_t>(y * m_lines + x);
        return m_points[point] - m_plane[point];
    };
    QVector2D sum;
    int count = 0;
    for (const auto &[dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
        const int x = column + dx;
        const int y = row + dy;
        if (x < 0 || y < 0 || x >= m_lines || y >= m_lines)
            continue;
        sum += pulled(x, y);
        ++count;
    }
    const float away = (pulled(column, row) - sum / float(count)).length() / m_module;
    return stiffness * away * away * m_step * m_step;
}

/// Whether it moved.
bool BentGrid::pull(int column, int row, float by, float stiffness)
{
    QVector2D &point = m_points[static_cast<size_t>(row * m_lines + column)];
    const Part part = around(column, row);
    const QVector2D before = point;
    QVector2D best = before;
    float most = clarity(part) - tension(column, row, stiffness);
    for (const auto &four : {straight, slanted}) {
        for (const QVector2D direction : four) {
            point = before + direction * (by * m_module);
            if (const float now = clarity(part) - tension(column, row, stiffness); now > most) {
                most = now;
                best = point;
            }
        }
        if (best != before)
            break;
    }
    point = best;
    return best != before;
}

void BentGrid::settle(float stiffness)
{
    for (const float by : {0.8F, 0.4F, 0.4F, 0.2F, 0.2F}) {
        bool moved = false;
        for (int row = 0; row < m_lines; ++row) {
            for (int column = 0; column < m_lines; ++column)
                moved = pull(column, row, by, stiffness) || moved;
        }
        if (!moved && by < 0.3F)
            return;
    }
}

float BentGrid::likeness() const
{
    int known = 0;
    int right = 0;
    for (int y = 0; y < m_patterns.side(); ++y) {
        for (int x = 0; x < m_patterns.side(); ++x) {
            const int must = m_patterns.at(x, y);
            if (must == 0 || m_patterns.isFinder(x, y))
                continue;
            ++known;
            right += glance(placeOf(x, y)) * float(must) > 0;
        }
    }
    return float(right) / float(known);
}

std::vector<float> BentGrid::modules() const
{
    std::vector<float> modules;
    modules.reserve(m_places.size());
    for (const Place &place : m_places)
        modules.push_back(lightness(place));
    return modules;
}

QPolygon BentGrid::corners() const
{
    const auto last = static_cast<size_t>(m_lines - 1);
    const auto lines = static_cast<size_t>(m_lines);
    return {m_points[0].toPoint(),
            m_points[last].toPoint(),
            m_points[lines * lines - 1].toPoint(),
            m_points[last * lines].toPoint()};
}

} // namespace lanyard::scan
