// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/ColumnPlan.h"
#include "app/exchange/Table.h"

namespace lanyard::exchange {

/// A row that outlives the call that showed it.
struct KeptRow
{
    qint64 number = 0;
    std::vector<QByteArray> texts;
    std::vector<bool> imprecise;
    bool mayBeShort = false;

    explicit KeptRow(const TableRow &row);
    [[nodiscard]] QStringList cells() const; ///< cleaned
    /// Calls @p take with the row as it was shown.
    bool show(const TakeRow &take) const;
};

/// The first rows of a table, until it is clear which of them is the header: title lines may come
/// before it. A header of two rows is not recognised.
class TableHead final
{
public:
    static constexpr size_t headerWithin = 20;

    void keep(const TableRow &row) { m_rows.emplace_back(row); }
    [[nodiscard]] const std::vector<KeptRow> &rows() const noexcept { return m_rows; }
    void clear() { m_rows.clear(); }

    /// The row that is most like a header of any source; 0 if none is. There must be a row.
    [[nodiscard]] size_t header(const SourceCatalogue &catalogue, const ReadOptions &options) const;

private:
    std::vector<KeptRow> m_rows;
};

} // namespace lanyard::exchange
