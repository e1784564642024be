// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <span>

namespace lanyard::exchange {

/// One cell as UTF-8. The bytes belong to the reader and live as long as the call that shows them.
struct TableCell
{
    QByteArrayView text;
    bool imprecise = false; ///< a number with more digits than a spreadsheet keeps (15)
};

/// One row, numbered as a spreadsheet shows it.
struct TableRow
{
    qint64 number = 0;
    std::span<const TableCell> cells;
    bool mayBeShort = false; ///< the format leaves empty cells at the end out
};

/// Answers false to stop.
using TakeRow = std::function<bool(const TableRow &row)>;

/// Rows longer than this are no table of people: the most columns that spreadsheets have.
inline constexpr qsizetype mostColumns = 16'384;

/// Of a worksheet; text may have more rows.
inline constexpr qint64 lastRow = 1'048'576;

/// Bytes of UTF-8 in one row.
inline constexpr qsizetype longestRow = 16 * 1024 * 1024;

/// What was read, for example "CSV, GB18030, comma" or "XLSX".
using TableFormat = QString;

[[nodiscard]] bool isBlank(const TableRow &row);

} // namespace lanyard::exchange
