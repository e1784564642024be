// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FunctionPatterns.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard::scan {

namespace {

constexpr int timingLine = 6;

/// Where alignment patterns stand along a side (ISO/IEC 18004, table E.1, by the formula that
/// gives it: the last one six modules from the edge, the others evenly before it, an odd remainder
/// going to the first gap).
std::vector<int> alignmentLines(int side)
{
    const int version = (side - 17) / 4;
    if (version < 2)
        return {};
    const int count = version / 7 + 2;
    const int step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    std::vector<int> lines(static_cast<size_t>(count), timingLine);
    int line = side - 1 - timingLine;
    for (auto it = lines.rbegin(); it != lines.rend() - 1; ++it, line -= step)
        *it = line;
    return lines;
}

} // namespace

FunctionPatterns::FunctionPatterns(int side)
    : m_side{side}
    , m_modules(static_cast<size_t>(side) * static_cast<size_t>(side))
{
    setTiming();
    setAlignment();
    setFinder(3, 3);
    setFinder(side - 4, 3);
    setFinder(3, side - 4);
    set(8, side - 8, true);
}

void FunctionPatterns::set(int x, int y, bool dark)
{
    if (x >= 0 && y >= 0 && x < m_side && y < m_side)
        m_modules[place(x, y)] = dark ? -1 : 1;
}

void FunctionPatterns::setTiming()
{
    for (int i = 8; i < m_side - 8; ++i) {
        set(i, timingLine, i % 2 == 0);
        set(timingLine, i, i % 2 == 0);
    }
}

void FunctionPatterns::setAlignment()
{
    const std::vector<int> lines = alignmentLines(m_side);
    const int last = m_side - 1 - timingLine;
    for (const int x : lines) {
        for (const int y : lines) {
            const bool inCorner = (x == timingLine && y == timingLine)
                || (x == timingLine && y == last) || (x == last && y == timingLine);
            for (int dy = -2; dy <= 2 && !inCorner; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    set(x + dx, y + dy, std::max(std::abs(dx), std::abs(dy)) != 1);
            }
        }
    }
}

void FunctionPatterns::setFinder(int x, int y)
{
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const int ring = std::max(std::abs(dx), std::abs(dy));
            set(x + dx, y + dy, ring != 2 && ring != 4);
        }
    }
}

} // namespace lanyard::scan
