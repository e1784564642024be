// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QByteArray>

#include <vector>

namespace lanyard::exchange {

/// Splits UTF-8 text that comes in pieces into records (RFC 4180; line ends CRLF, LF or CR; any
/// one-byte delimiter). Forgives what spreadsheets forgive: a quote inside an unquoted cell is a
/// quote, text after a closing quote belongs to the cell. Holds one record and one piece.
class CsvParser final
{
public:
    enum class State {
        WantsMore,
        Stopped, ///< the receiver answered false
        TooLarge, ///< a record is longer than `longestRow` or has more than `mostColumns`
        InsideQuotes, ///< the text ended in a quoted cell
    };

    CsvParser(char delimiter, TakeRow take);

    [[nodiscard]] State feed(QByteArrayView piece);
    /// The text is over: hands on the record that no line end followed.
    [[nodiscard]] State finish();

    [[nodiscard]] qint64 row() const noexcept { return m_row; } ///< number of the last record

private:
    enum class Step { Record, NeedsMore, TooManyCells };
    struct Span
    {
        qsizetype from;
        qsizetype to;
        enum class Quotes { None, Doubled, Around /**< and text behind: `"a"b` */ } quotes;
    };

    Step scanRecord(const char *&at, const char *end, bool last);
    [[nodiscard]] const char *endOfQuoted(const char *at, const char *end, bool &doubled) const;
    State parse(bool last);
    bool handOn(const char *base);
    [[nodiscard]] QByteArrayView unquoted(const char *base, const Span &span);

    char m_delimiter;
    TakeRow m_take;
    QByteArray m_pending; ///< the record that the next piece completes
    std::vector<Span> m_spans;
    std::vector<TableCell> m_cells;
    std::vector<QByteArray> m_unquoted;
    qint64 m_row = 0;
};

} // namespace lanyard::exchange
