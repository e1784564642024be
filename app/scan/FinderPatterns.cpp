// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FinderPatterns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard::scan {

namespace {

using Runs = std::array<int, 5>; ///< pixels: dark, light, dark, light, dark

constexpr int modulesAcross = 7;
constexpr float tolerance = 0.6F; ///< of a module
constexpr int longestRun = 400; ///< pixels
constexpr size_t mostPatterns = 10;

bool isFinder(const Runs &runs)
{
    int total = 0;
    for (const int run : runs) {
        if (run == 0)
            return false;
        total += run;
    }
    const float module = float(total) / modulesAcross;
    const float slack = tolerance * module;
    const auto fits = [&](int run, float modules, float times) {
        return std::abs(float(run) - modules * module) < times * slack;
    };
    return total >= modulesAcross && fits(runs[0], 1, 1) && fits(runs[1], 1, 1)
        && fits(runs[2], 3, 2) && fits(runs[3], 1, 1) && fits(runs[4], 1, 1);
}

struct Crossing
{
    float length = 0; ///< pixels of all five runs
    float middle = 0; ///< of the dark one inside, in pixels from where it began
};

/// The runs through a dark pixel, along one axis.
std::optional<Crossing> cross(const ContrastMap &map, int x, int y, int dx, int dy)
{
    Runs runs{};
    const auto walk = [&](int direction, size_t inner, size_t light, size_t outer) {
        int step = direction > 0 ? 1 : 0;
        const auto count = [&](bool dark, int limit) {
            int pixels = 0;
            for (; pixels < limit; ++pixels, ++step) {
                const int px = x + direction * step * dx;
                const int py = y + direction * step * dy;
                if (px < 0 || py < 0 || px >= map.width() || py >= map.height()
                    || map.isDark(px, py) != dark)
                    break;
            }
            return pixels;
        };
        const int inside = count(true, longestRun);
        runs[inner] += inside;
        runs[light] = count(false, longestRun);
        runs[outer] = count(true, longestRun);
        return inside;
    };
    const int before = walk(-1, 2, 1, 0);
    const int after = walk(1, 2, 3, 4);
    if (!isFinder(runs))
        return std::nullopt;
    int length = 0;
    for (const int run : runs)
        length += run;
    return Crossing{float(length), float(after - before + 1) / 2.F};
}

/// A finder pattern around a pixel whose row looks like one.
std::optional<FinderPattern> finderAt(const ContrastMap &map, int x, int y)
{
    const auto down = cross(map, x, y, 0, 1);
    if (!down)
        return std::nullopt;
    const float middle = float(y) + down->middle + 0.5F;
    const auto over = cross(map, x, std::clamp(int(middle), 0, map.height() - 1), 1, 0);
    if (!over || over->length > 2 * down->length || down->length > 2 * over->length)
        return std::nullopt;
    return FinderPattern{.centre = {float(x) + over->middle + 0.5F, middle},
                         .module = (over->length + down->length) / (2 * modulesAcross),
                         .rows = 1};
}

void add(std::vector<FinderPattern> &patterns, const FinderPattern &seen)
{
    for (FinderPattern &known : patterns) {
        if ((known.centre - seen.centre).length() > 2 * known.module)
            continue;
        const float share = 1.F / float(++known.rows);
        known.centre += (seen.centre - known.centre) * share;
        known.module += (seen.module - known.module) * share;
        return;
    }
    patterns.push_back(seen);
}

void findInRow(const ContrastMap &map,
               int y,
               std::vector<int> &ends,
               std::vector<FinderPattern> &patterns)
{
    const qint8 *row = map.row(y);
    ends.clear();
    ends.push_back(0); // of what comes before the row
    for (int x = 1; x < map.width(); ++x) {
        if ((row[x] < 0) != (row[x - 1] < 0))
            ends.push_back(x);
    }
    ends.push_back(map.width());
    for (size_t first = row[0] < 0 ? 0 : 1; first + 5 < ends.size(); first += 2) {
        Runs runs{};
        for (size_t run = 0; run < runs.size(); ++run)
            runs[run] = ends[first + run + 1] - ends[first + run];
        if (!isFinder(runs))
            continue;
        if (const auto seen = finderAt(map, ends[first + 2] + runs[2] / 2, y))
            add(patterns, *seen);
    }
}

/// How far three patterns are from being the corners of a square of one size; nothing where they
/// are too far.
std::optional<float> oddity(const FinderCorners &corners)
{
    constexpr float mostStretch = 1.8F;
    constexpr float mostSlant = 0.5F; // cosine of the angle between the sides
    constexpr float shortestSide = 9; // modules between the centres; 14 in the smallest code
    const QVector2D across = corners.topRight.centre - corners.topLeft.centre;
    const QVector2D down = corners.bottomLeft.centre - corners.topLeft.centre;
    if (across.x() * down.y() - across.y() * down.x() <= 0)
        return std::nullopt;
    const auto [least, largest]
        = std::minmax({corners.topLeft.module, corners.topRight.module, corners.bottomLeft.module});
    const auto [shorter, longer] = std::minmax({across.length(), down.length()});
    const float slant = std::abs(QVector2D::dotProduct(across, down)) / (shorter * longer);
    if (largest > mostStretch * least || longer > mostStretch * shorter || slant > mostSlant
        || shorter < shortestSide * (least + largest) / 2)
        return std::nullopt;
    return largest / least + longer / shorter + slant;
}

/// Pixels from the middle of a pattern to the outer edge of its ring; zero where there is none.
float radius(const ContrastMap &map, QVector2D centre, QVector2D direction)
{
    constexpr float step = 0.25F;
    const QVector2D stride = direction.normalized() * step;
    QVector2D point = centre;
    bool isDark = true;
    int edges = 0;
    for (float gone = 0; gone < float(longestRun); gone += step, point += stride) {
        if (!map.contains(point))
            return edges == 2 ? gone : 0;
        if ((map.at(point) < 0) == isDark)
            continue;
        isDark = !isDark;
        if (++edges == 3)
            return gone;
    }
    return 0;
}

/// Modules between the centres of @p one and @p other, measured by the ring of @p one.
std::optional<float> modulesBetween(const ContrastMap &map, QVector2D one, QVector2D other)
{
    const QVector2D way = other - one;
    const float towards = radius(map, one, way);
    const float away = radius(map, one, -way);
    if (towards <= 0 || away <= 0)
        return std::nullopt;
    return way.length() * modulesAcross / (towards + away);
}

} // namespace

std::vector<FinderPattern> findFinderPatterns(const ContrastMap &map)
{
    constexpr float tiny = 1.5F; // pixels a module, where one row is all that there may be
    std::vector<FinderPattern> patterns;
    std::vector<int> ends;
    for (int y = 0; y < map.height(); ++y)
        findInRow(map, y, ends, patterns);
    std::erase_if(patterns,
                  [](const FinderPattern &each) { return each.rows < 2 && each.module > tiny; });
    std::ranges::stable_sort(patterns, std::greater{}, &FinderPattern::rows);
    if (patterns.size() > mostPatterns)
        patterns.resize(mostPatterns);
    return patterns;
}

std::vector<FinderCorners> cornersAmong(const std::vector<FinderPattern> &patterns, size_t most)
{
    std::vector<std::pair<float, FinderCorners>> triples;
    for (const FinderPattern &a : patterns) {
        for (const FinderPattern &b : patterns) {
            for (const FinderPattern &c : patterns) {
                const FinderCorners corners{a, b, c};
                if (&a != &b && &b != &c && &a != &c) {
                    if (const auto odd = oddity(corners))
                        triples.emplace_back(*odd, corners);
                }
            }
        }
    }
    std::ranges::stable_sort(triples, {}, &std::pair<float, FinderCorners>::first);
    std::vector<FinderCorners> best;
    for (const auto &[odd, corners] : triples) {
        if (best.size() < most)
            best.push_back(corners);
    }
    return best;
}

std::optional<float> sideOf(const ContrastMap &map, const FinderCorners &corners)
{
    const QVector2D topLeft = corners.topLeft.centre;
    const QVector2D topRight = corners.topRight.centre;
    const QVector2D bottomLeft = corners.bottomLeft.centre;
    float sum = 0;
    int count = 0;
    for (const auto &[one, other] : {std::pair{topLeft, topRight},
                                     {topRight, topLeft},
                                     {topLeft, bottomLeft},
                                     {bottomLeft, topLeft}}) {
        if (const auto modules = modulesBetween(map, one, other)) {
            sum += *modules;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    return sum / float(count) + modulesAcross;
}

} // namespace lanyard::scan
