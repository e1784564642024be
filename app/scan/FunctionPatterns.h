// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace lanyard::scan {

/// The modules of a QR code that are the same whatever it says: finder, alignment and timing
/// patterns, separators and the one dark module (ISO/IEC 18004, 6.3).
class FunctionPatterns final
{
public:
    static constexpr int smallest = 21;
    static constexpr int largest = 177;

    /// @p side modules along a side: 21, 25, … 177.
    explicit FunctionPatterns(int side);

    [[nodiscard]] int side() const { return m_side; }
    /// -1 dark, 1 light, 0: whatever the code says.
    [[nodiscard]] int at(int x, int y) const { return m_modules[place(x, y)]; }
    /// Within a finder pattern or its separator.
    [[nodiscard]] bool isFinder(int x, int y) const
    {
        const bool isLeft = x < finder;
        const bool isTop = y < finder;
        return (isLeft && isTop) || (isLeft && y >= m_side - finder)
            || (isTop && x >= m_side - finder);
    }

private:
    static constexpr int finder = 8; ///< modules, with the separator

    [[nodiscard]] size_t place(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_side) + static_cast<size_t>(x);
    }
    void set(int x, int y, bool dark);
    void setTiming();
    void setAlignment();
    void setFinder(int x, int y);

    int m_side;
    std::vector<qint8> m_modules;
};

} // namespace lanyard::scan
