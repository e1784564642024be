// SPDX-License-Identifier: Apache-2.0
#include "app/scan/ContrastMap.h"

#include <algorithm>
#include <cmath>

namespace lanyard::scan {

namespace {

constexpr int smallestSide = 8;
constexpr int smallestBlock = 4;
constexpr int reach = 2; ///< blocks on each side of a pixel's own
constexpr int blocksPerWindow = 2 * reach + 1;
constexpr float flattest = 6.F; ///< standard deviation below which there is only noise
constexpr float unit = 100.F;

/// What the surroundings of each block look like.
struct Surroundings
{
    int block = 0; ///< pixels
    int columns = 0;
    int rows = 0;
    std::vector<float> mean;
    std::vector<float> gain; ///< unit / standard deviation

    [[nodiscard]] size_t place(int column, int row) const
    {
        return static_cast<size_t>(std::clamp(row, 0, rows - 1)) * static_cast<size_t>(columns)
            + static_cast<size_t>(std::clamp(column, 0, columns - 1));
    }
};

struct Sums
{
    float count = 0;
    float values = 0;
    float squares = 0;

    Sums &operator+=(const Sums &other)
    {
        count += other.count;
        values += other.values;
        squares += other.squares;
        return *this;
    }
};

Sums sumsOf(const LumaView &picture, int left, int top, int block)
{
    quint32 values = 0;
    quint32 squares = 0;
    const int right = std::min(left + block, picture.width);
    const int bottom = std::min(top + block, picture.height);
    for (int y = top; y < bottom; ++y) {
        const uchar *row = picture.row(y);
        for (int x = left; x < right; ++x) {
            values += row[x];
            squares += quint32{row[x]} * row[x];
        }
    }
    return {float((right - left) * (bottom - top)), float(values), float(squares)};
}

std::vector<Sums> sumsOfBlocks(const LumaView &picture, const Surroundings &grid)
{
    std::vector<Sums> sums;
    sums.reserve(static_cast<size_t>(grid.columns) * static_cast<size_t>(grid.rows));
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            sums.push_back(sumsOf(picture, column * grid.block, row * grid.block, grid.block));
    }
    return sums;
}

Sums sumsAround(const std::vector<Sums> &sums, const Surroundings &grid, int column, int row)
{
    Sums around;
    for (int y = std::max(0, row - reach); y <= std::min(grid.rows - 1, row + reach); ++y) {
        for (int x = std::max(0, column - reach); x <= std::min(grid.columns - 1, column + reach);
             ++x)
            around += sums[grid.place(x, y)];
    }
    return around;
}

Surroundings surroundingsIn(const LumaView &picture, int window)
{
    Surroundings grid;
    grid.block = std::clamp(window / blocksPerWindow, smallestBlock, 512); // 512² × 255² fits
    grid.columns = (picture.width + grid.block - 1) / grid.block;
    grid.rows = (picture.height + grid.block - 1) / grid.block;
    const std::vector<Sums> sums = sumsOfBlocks(picture, grid);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const Sums around = sumsAround(sums, grid, column, row);
            const float mean = around.values / around.count;
            const float variance = around.squares / around.count - mean * mean;
            grid.mean.push_back(mean);
            grid.gain.push_back(unit / std::max(std::sqrt(std::max(variance, 0.F)), flattest));
        }
    }
    return grid;
}

/// What @p values say between the middles of the blocks, for the row of pixels @p y.
void interpolate(const Surroundings &grid,
                 const std::vector<float> &values,
                 int y,
                 std::vector<float> &line)
{
    const float size = float(grid.block);
    const float down = (float(y) + 0.5F) / size - 0.5F;
    const int upper = int(std::floor(down));
    const float lowerShare = down - float(upper);
    const auto column = [&](int x) {
        return values[grid.place(x, upper)] * (1 - lowerShare)
            + values[grid.place(x, upper + 1)] * lowerShare;
    };
    const int width = int(line.size());
    const int half = grid.block / 2;
    int x = 0;
    for (int right = 0; x < width; ++right) {
        const float from = column(right - 1);
        const float step = (column(right) - from) / size;
        // The middle of block `right` is where its line ends.
        const int end = std::min(width, right * grid.block + half);
        const float start = from + step * (0.5F - (float(right - 1) + 0.5F) * size);
        for (; x < end; ++x)
            line[static_cast<size_t>(x)] = start + step * float(x);
    }
}

} // namespace

ContrastMap::ContrastMap(int width, int height)
    : m_width{width}
    , m_height{height}
    , m_values(static_cast<size_t>(width) * static_cast<size_t>(height))
{
}

ContrastMap::ContrastMap(const LumaView &picture, int window)
{
    if (!picture.data || picture.width < smallestSide || picture.height < smallestSide)
        return;
    *this = ContrastMap{picture.width, picture.height};
    const Surroundings grid = surroundingsIn(picture, window);
    std::vector<float> mean(static_cast<size_t>(m_width));
    std::vector<float> gain(static_cast<size_t>(m_width));
    for (int y = 0; y < m_height; ++y) {
        interpolate(grid, grid.mean, y, mean);
        interpolate(grid, grid.gain, y, gain);
        const uchar *from = picture.row(y);
        qint8 *to = m_values.data() + static_cast<qsizetype>(y) * m_width;
        for (int x = 0; x < m_width; ++x) {
            const auto at = static_cast<size_t>(x);
            to[x] = static_cast<qint8>(
                std::clamp((float(from[x]) - mean[at]) * gain[at], -127.F, 127.F));
        }
    }
}

ContrastMap ContrastMap::smoothed(int by) const
{
    if (by < 1 || isEmpty())
        return *this;
    ContrastMap across{m_width, m_height};
    const int count = 2 * by + 1;
    for (int y = 0; y < m_height; ++y) {
        const qint8 *from = row(y);
        qint8 *to = across.m_values.data() + static_cast<qsizetype>(y) * m_width;
        const auto value = [&](int x) { return int{from[std::clamp(x, 0, m_width - 1)]}; };
        int sum = 0;
        for (int x = -by; x <= by; ++x)
            sum += value(x);
        for (int x = 0; x < m_width; ++x) {
            to[x] = static_cast<qint8>(sum / count);
            sum += value(x + by + 1) - value(x - by);
        }
    }
    ContrastMap both{m_width, m_height};
    std::vector<int> sums(static_cast<size_t>(m_width));
    const auto add = [&](int y, int sign) {
        const qint8 *from = across.row(std::clamp(y, 0, m_height - 1));
        for (int x = 0; x < m_width; ++x)
            sums[static_cast<size_t>(x)] += sign * from[x];
    };
    for (int y = -by; y <= by; ++y)
        add(y, 1);
    for (int y = 0; y < m_height; ++y) {
        qint8 *to = both.m_values.data() + static_cast<qsizetype>(y) * m_width;
        for (int x = 0; x < m_width; ++x)
            to[x] = static_cast<qint8>(sums[static_cast<size_t>(x)] / count);
        add(y + by + 1, 1);
        add(y - by, -1);
    }
    return both;
}

} // namespace lanyard::scan
