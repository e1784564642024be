// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/RowMaker.h"

#include <vector>

namespace lanyard::exchange {

/// Lays the cells of a table of HTML out in rows and columns (HTML, 4.9.12 "Processing model"): a
/// cell that spans several gives its text to the first, as spreadsheets do when they open one.
class HtmlGrid final
{
public:
    explicit HtmlGrid(const TakeRow &take);

    void beginRow();
    void put(QByteArrayView text, int columns, int rows);
    [[nodiscard]] bool endRow(); ///< false to stop

    [[nodiscard]] bool isTooLarge() const noexcept { return m_row.isTooLarge(); }

private:
    RowMaker m_row;
    std::vector<int> m_left; ///< rows below this one that a column is covered in
    std::vector<bool> m_covered; ///< in this row
    size_t m_column = 0;
};

} // namespace lanyard::exchange
