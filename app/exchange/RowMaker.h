// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QByteArray>

#include <vector>

namespace lanyard::exchange {

/// Puts rows together cell by cell, for formats that do not keep a row in one piece, and holds them
/// to the limits of a worksheet. Uses the same memory for every row.
class RowMaker final
{
public:
    explicit RowMaker(const TakeRow &take);

    void begin(qint64 number);
    /// Nothing is put once the row is too large.
    void put(qsizetype column, QByteArrayView text, bool imprecise = false);
    /// Hands the row on as number @p number; false to stop.
    [[nodiscard]] bool handOn();
    [[nodiscard]] bool handOnAs(qint64 number);

    [[nodiscard]] qsizetype width() const noexcept { return std::ssize(m_cells); }
    [[nodiscard]] qint64 number() const noexcept { return m_number; }
    [[nodiscard]] bool isTooLarge() const noexcept { return m_tooLarge; }
    [[nodiscard]] bool sawText() const noexcept { return m_sawText; } ///< in any row

    [[nodiscard]] static Failure tooLarge();

private:
    struct Cell
    {
        qsizetype from = 0;
        qsizetype size = 0;
        bool imprecise = false;
    };

    const TakeRow &m_take;
    QByteArray m_text;
    std::vector<Cell> m_cells;
    std::vector<TableCell> m_views;
    qint64 m_number = 0;
    qint64 m_cellsSoFar = 0;
    bool m_sawText = false;
    bool m_tooLarge = false;
};

} // namespace lanyard::exchange
