// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace lanyard::exchange {

/// Rows on their way between two processes of one computer: blocks of many rows, then the outcome.
/// A block is u32 bytes, u32 rows, and the rows, each i64 number, u32 cells × 2 + mayBeShort, for
/// every cell u32 bytes × 2 + imprecise, and the bytes of all cells. A block of no rows is the
/// outcome: i32 kind of failure or -1, then two texts, u32 bytes and the bytes: format or detail,
/// and subject. Numbers are as the processor has them.
class RowFrameWriter final
{
public:
    /// Answers false if nobody reads any more.
    using Write = std::function<bool(QByteArrayView block)>;
    explicit RowFrameWriter(Write write);

    /// False to stop.
    [[nodiscard]] bool row(const TableRow &row);
    bool finish(const Result<TableFormat> &outcome);

private:
    bool flush();

    Write m_write;
    QByteArray m_block;
    quint32 m_rows = 0;
};

/// The other end. Trusts nothing: every number is checked against what is there.
class RowFrameReader final
{
public:
    explicit RowFrameReader(const TakeRow &take);

    enum class State {
        WantsMore,
        Stopped, ///< the receiver answered false; what follows is not handed on, but may end it
        Ended, ///< the outcome is there; what follows is not read
        Broken, ///< these are no such rows
    };
    [[nodiscard]] State feed(QByteArrayView bytes);
    /// Once it has ended.
    [[nodiscard]] Result<TableFormat> outcome() const;

private:
    void readBlock(QByteArrayView block, quint32 rows);
    [[nodiscard]] State readRows(QByteArrayView block, quint32 rows);
    [[nodiscard]] bool readRow(QByteArrayView &rest, TableRow &row);
    [[nodiscard]] bool readOutcome(QByteArrayView rest);

    const TakeRow &m_take;
    QByteArray m_pending;
    std::vector<TableCell> m_cells;
    std::optional<Result<TableFormat>> m_outcome;
    State m_state = State::WantsMore;
};

} // namespace lanyard::exchange
