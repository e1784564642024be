// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/SpreadsheetReader.h"
#include "tests/unit/exchange/Spreadsheets.h"

#include <QStringEncoder>

namespace lanyard::tests {

/// A table that was read: what it was, and its cells that are not empty at the end of a row.
struct TableReading
{
    Result<exchange::TableFormat> format;
    QList<QStringList> rows;
    QList<qint64> numbers;

    /// The kind of the failure by number; -1 for a success.
    [[nodiscard]] int kind() const { return format ? -1 : static_cast<int>(format.failure().kind); }
};

inline TableReading
readTable(const QString &path, const QString &encoding = {}, const QString &program = {})
{
    QList<QStringList> rows;
    QList<qint64> numbers;
    auto format = exchange::SpreadsheetReader{program}.read(
        path, encoding, [&](const exchange::TableRow &row) {
            QStringList cells;
            for (const exchange::TableCell &cell : row.cells)
                cells.append(QString::fromUtf8(cell.text));
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            rows.append(cells);
            numbers.append(row.number);
            return true;
        });
    return {std::move(format), rows, numbers};
}

inline QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder{encoding};
    return encoder.encode(text);
}

inline int numberOfKind(Failure::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace lanyard::tests
