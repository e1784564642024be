// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/RowMaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 mostCells = 100'000'000; // a million rows of a hundred columns

} // namespace

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) {
        return cell.text.trimmed().isEmpty();
    });
}

RowMaker::RowMaker(const TakeRow &take)
    : m_take{take}
{
}

void RowMaker::begin(qint64 number)
{
    m_text.resize(0);
    m_cells.clear();
    m_number = number;
}

void RowMaker::put(qsizetype column, QByteArrayView text, bool imprecise)
{
    m_tooLarge = m_tooLarge || column < 0 || column >= mostColumns
        || m_text.size() + text.size() > longestRow;
    if (m_tooLarge)
        return;
    if (column >= width())
        m_cells.resize(static_cast<size_t>(column) + 1);
    m_cells[static_cast<size_t>(column)] = {m_text.size(), text.size(), imprecise};
    m_text.append(text);
}

bool RowMaker::handOn()
{
    return handOnAs(m_number);
}

bool RowMaker::handOnAs(qint64 number)
{
    m_cellsSoFar += width();
    m_tooLarge = m_tooLarge || number > lastRow || m_cellsSoFar > mostCells;
    if (m_tooLarge)
        return false;
    m_views.clear();
    for (const Cell &cell : m_cells)
        m_views.push_back({QByteArrayView{m_text}.sliced(cell.from, cell.size), cell.imprecise});
    const TableRow row{number, m_views, true};
    m_sawText = m_sawText || !isBlank(row);
    return m_take(row);
}

Failure RowMaker::tooLarge()
{
    return {Failure::Kind::TooLarge, {}, u"more cells than a worksheet has"_s};
}

} // namespace lanyard::exchange
