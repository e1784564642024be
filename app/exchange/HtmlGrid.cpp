// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/HtmlGrid.h"

#include <algorithm>

namespace lanyard::exchange {

namespace {

constexpr int mostColumnsSpanned = 1000; // both of the standard
constexpr int mostRowsSpanned = 65'534;

} // namespace

HtmlGrid::HtmlGrid(const TakeRow &take)
    : m_row{take}
{
}

void HtmlGrid::beginRow()
{
    m_row.begin(m_row.number() + 1);
    m_column = 0;
    m_covered.assign(m_left.size(), false);
    for (size_t i = 0; i < m_left.size(); ++i) {
        m_covered[i] = m_left[i] > 0;
        m_left[i] -= m_left[i] > 0 ? 1 : 0;
    }
}

void HtmlGrid::put(QByteArrayView text, int columns, int rows)
{
    while (m_column < m_covered.size() && m_covered[m_column])
        ++m_column;
    m_row.put(static_cast<qsizetype>(m_column), text);
    if (m_row.isTooLarge())
        return;
    const auto wide = static_cast<size_t>(std::clamp(columns, 1, mostColumnsSpanned));
    const int below = rows == 0 ? mostRowsSpanned : std::clamp(rows, 1, mostRowsSpanned) - 1;
    if (below > 0) {
        m_left.resize(std::max(m_left.size(), m_column + wide), 0);
        std::fill_n(m_left.begin() + static_cast<std::ptrdiff_t>(m_column), wide, below);
    }
    m_column += wide;
}

bool HtmlGrid::endRow()
{
    return m_row.handOn();
}

} // namespace lanyard::exchange
