// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CsvParser.h"

#include <cstring>

namespace lanyard::exchange {

namespace {

const char *find(const char *at, const char *end, char wanted)
{
    const void *found = std::memchr(at, wanted, static_cast<size_t>(end - at));
    return found ? static_cast<const char *>(found) : end;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

const char *endOfPlain(const char *at, const char *end, char delimiter)
{
    while (at != end && *at != delimiter && !isLineEnd(*at))
        ++at;
    return at;
}

} // namespace

CsvParser::CsvParser(char delimiter, TakeRow take)
    : m_delimiter{delimiter}
    , m_take{std::move(take)}
{
}

CsvParser::State CsvParser::feed(QByteArrayView piece)
{
    m_pending.append(piece);
    return parse(false);
}

CsvParser::State CsvParser::finish()
{
    return parse(true);
}

CsvParser::State CsvParser::parse(bool last)
{
    const char *const begin = m_pending.constData();
    const char *const end = begin + m_pending.size();
    const char *record = begin;
    while (record != end) {
        const char *at = record;
        const Step step = scanRecord(at, end, last);
        if (step == Step::TooManyCells)
            return State::TooLarge;
        if (step == Step::NeedsMore)
            break;
        ++m_row;
        if (!handOn(record))
            return State::Stopped;
        record = at;
    }
    m_pending.remove(0, record - begin);
    if (m_pending.size() > longestRow)
        return State::TooLarge;
    return last && !m_pending.isEmpty() ? State::InsideQuotes : State::WantsMore;
}

/// Moves @p at behind the record that begins there and notes its cells as offsets from its start.
CsvParser::Step CsvParser::scanRecord(const char *&at, const char *end, bool last)
{
    const char *const base = at;
    m_spans.clear();
    for (;;) {
        Span span{at - base, 0, Span::Quotes::None};
        const char *cellEnd = at;
        if (at != end && *at == '"') {
            bool doubled = false;
            cellEnd = endOfQuoted(at + 1, end, doubled);
            if (cellEnd == end)
                return Step::NeedsMore;
            const char *const after = cellEnd + 1;
            at = endOfPlain(after, end, m_delimiter);
            if (after == end && !last)
                return Step::NeedsMore; // perhaps a doubled quote
            const auto inside = doubled ? Span::Quotes::Doubled : Span::Quotes::None;
            span = at == after ? Span{span.from + 1, cellEnd - base, inside}
                               : Span{span.from, at - base, Span::Quotes::Around};
        } else {
            at = endOfPlain(at, end, m_delimiter);
            span.to = at - base;
        }
        if (at == end && !last)
            return Step::NeedsMore;
        m_spans.push_back(span);
        if (m_spans.size() > static_cast<size_t>(mostColumns))
            return Step::TooManyCells;
        if (at == end)
            return Step::Record;
        if (*at == m_delimiter) {
            ++at;
            continue;
        }
        if (*at == '\r' && at + 1 == end && !last)
            return Step::NeedsMore; // perhaps CRLF
        at += *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
        return Step::Record;
    }
}

/// The closing quote of a quoted cell whose content begins at @p at; @p end if there is none.
const char *CsvParser::endOfQuoted(const char *at, const char *end, bool &doubled) const
{
    for (;;) {
        const char *const quote = find(at, end, '"');
        if (quote == end || quote + 1 == end || quote[1] != '"')
            return quote;
        doubled = true;
        at = quote + 2;
    }
}

bool CsvParser::handOn(const char *base)
{
    m_cells.clear();
    m_unquoted.clear();
    m_unquoted.reserve(m_spans.size()); // views into it must stay where they are
    for (const Span &span : m_spans) {
        const QByteArrayView plain{base + span.from, span.to - span.from};
        m_cells.push_back(
            {span.quotes == Span::Quotes::None ? plain : unquoted(base, span), false});
    }
    return m_take({m_row, m_cells, false});
}

QByteArrayView CsvParser::unquoted(const char *base, const Span &span)
{
    QByteArray &text = m_unquoted.emplace_back(base + span.from, span.to - span.from);
    if (span.quotes == Span::Quotes::Around) {
        bool doubled = false;
        const char *const closing
            = endOfQuoted(text.constData() + 1, text.constData() + text.size(), doubled);
        text.remove(closing - text.constData(), 1).remove(0, 1);
    }
    text.replace("\"\"", "\"");
    return text;
}

} // namespace lanyard::exchange
