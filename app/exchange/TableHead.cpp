// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/TableHead.h"

#include "app/exchange/CellText.h"

#include <algorithm>

namespace lanyard::exchange {

KeptRow::KeptRow(const TableRow &row)
    : number{row.number}
    , mayBeShort{row.mayBeShort}
{
    for (const TableCell &cell : row.cells) {
        texts.push_back(cell.text.toByteArray());
        imprecise.push_back(cell.imprecise);
    }
}

QStringList KeptRow::cells() const
{
    QStringList cells;
    for (const QByteArray &text : texts)
        cells.append(cleaned(text));
    return cells;
}

bool KeptRow::show(const TakeRow &take) const
{
    std::vector<TableCell> cells;
    for (size_t i = 0; i < texts.size(); ++i)
        cells.push_back({texts[i], imprecise[i]});
    return take({number, cells, mayBeShort});
}

size_t TableHead::header(const SourceCatalogue &catalogue, const ReadOptions &options) const
{
    size_t best = 0;
    qsizetype bestScore = 0;
    for (size_t i = 0; i < std::min(m_rows.size(), headerWithin); ++i) {
        const qsizetype score = headerScore(catalogue, HeaderRow{m_rows[i].cells()}, options);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

} // namespace lanyard::exchange
