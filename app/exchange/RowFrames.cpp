// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/RowFrames.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype headSize = 2 * sizeof(quint32);
constexpr qsizetype usualBlock = 256 * 1024;
constexpr qsizetype slack = 4 * 1024 * 1024; // a row that is longer is noticed a little later
constexpr qsizetype largestBlock = usualBlock + longestRow + slack;
constexpr qsizetype longestText = 4096; // of an outcome

template<typename Number>
void put(char *&to, Number number)
{
    std::memcpy(to, &number, sizeof number);
    to += sizeof number;
}

template<typename Number>
void append(QByteArray &block, Number number)
{
    block.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void appendText(QByteArray &block, const QString &text)
{
    const QByteArray utf8 = text.left(longestText / 4).toUtf8();
    append(block, static_cast<quint32>(utf8.size()));
    block.append(utf8);
}

/// Takes a number off the front of @p rest.
template<typename Number>
bool take(QByteArrayView &rest, Number &number)
{
    if (rest.size() < static_cast<qsizetype>(sizeof number))
        return false;
    std::memcpy(&number, rest.data(), sizeof number);
    rest = rest.sliced(sizeof number);
    return true;
}

bool takeText(QByteArrayView &rest, QString &text)
{
    quint32 size = 0;
    if (!take(rest, size) || size > longestText || rest.size() < static_cast<qsizetype>(size))
        return false;
    text = QString::fromUtf8(rest.first(size));
    rest = rest.sliced(size);
    return true;
}

} // namespace

RowFrameWriter::RowFrameWriter(Write write)
    : m_write{std::move(write)}
    , m_block(headSize, '\0')
{
    m_block.reserve(2 * usualBlock); // and keeps it
}

bool RowFrameWriter::row(const TableRow &row)
{
    qsizetype size = sizeof row.number + sizeof(quint32);
    for (const TableCell &cell : row.cells)
        size += static_cast<qsizetype>(sizeof(quint32)) + cell.text.size();
    const qsizetype from = m_block.size();
    m_block.resize(from + size); // once, not for every number
    char *to = m_block.data() + from;
    put(to, row.number);
    put(to, static_cast<quint32>(row.cells.size() * 2 + (row.mayBeShort ? 1 : 0)));
    for (const TableCell &cell : row.cells)
        put(to, static_cast<quint32>(cell.text.size() * 2 + (cell.imprecise ? 1 : 0)));
    for (const TableCell &cell : row.cells)
        to = std::copy(cell.text.begin(), cell.text.end(), to);
    ++m_rows;
    return m_block.size() < usualBlock || flush();
}

bool RowFrameWriter::finish(const Result<TableFormat> &outcome)
{
    if (m_rows > 0 && !flush())
        return false;
    append(m_block, outcome ? qint32{-1} : static_cast<qint32>(outcome.failure().kind));
    appendText(m_block, outcome ? *outcome : outcome.failure().detail);
    appendText(m_block, outcome ? QString{} : outcome.failure().subject);
    return flush();
}

bool RowFrameWriter::flush()
{
    const quint32 head[]{static_cast<quint32>(m_block.size() - headSize), m_rows};
    static_assert(sizeof head == headSize);
    std::memcpy(m_block.data(), head, sizeof head);
    const bool written = m_write(m_block);
    m_block.resize(headSize);
    m_rows = 0;
    return written;
}

RowFrameReader::RowFrameReader(const TakeRow &take)
    : m_take{take}
{
}

RowFrameReader::State RowFrameReader::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    QByteArrayView rest = m_pending;
    while (m_state == State::WantsMore || m_state == State::Stopped) {
        QByteArrayView block = rest;
        quint32 size = 0;
        quint32 rows = 0;
        if (!take(block, size) || !take(block, rows))
            break;
        if (size > largestBlock) {
            m_state = State::Broken;
            break;
        }
        if (block.size() < static_cast<qsizetype>(size))
            break;
        readBlock(block.first(size), rows);
        rest = block.sliced(size);
    }
    m_pending.remove(0, m_pending.size() - rest.size());
    return m_state;
}

void RowFrameReader::readBlock(QByteArrayView block, quint32 rows)
{
    if (rows == 0)
        m_state = readOutcome(block) ? State::Ended : State::Broken;
    else if (m_state == State::WantsMore)
        m_state = readRows(block, rows);
}

RowFrameReader::State RowFrameReader::readRows(QByteArrayView block, quint32 rows)
{
    for (quint32 i = 0; i < rows; ++i) {
        TableRow row;
        if (!readRow(block, row))
            return State::Broken;
        if (!m_take(row))
            return State::Stopped;
    }
    return block.isEmpty() ? State::WantsMore : State::Broken;
}

bool RowFrameReader::readRow(QByteArrayView &rest, TableRow &row)
{
    quint32 count = 0;
    if (!take(rest, row.number) || row.number < 0 || !take(rest, count))
        return false;
    row.mayBeShort = count % 2 == 1;
    count /= 2;
    if (count > mostColumns || rest.size() < static_cast<qsizetype>(count * sizeof(quint32)))
        return false;
    QByteArrayView texts = rest.sliced(static_cast<qsizetype>(count * sizeof(quint32)));
    m_cells.clear();
    for (quint32 i = 0; i < count; ++i) {
        quint32 size = 0;
        if (!take(rest, size) || texts.size() < static_cast<qsizetype>(size / 2))
            return false;
        m_cells.push_back({texts.first(size / 2), size % 2 == 1});
        texts = texts.sliced(size / 2);
    }
    rest = texts;
    row.cells = m_cells;
    return true;
}

bool RowFrameReader::readOutcome(QByteArrayView rest)
{
    qint32 kind = 0;
    QString text;
    QString subject;
    if (!take(rest, kind) || kind < -1 || kind > static_cast<qint32>(Failure::Kind::Unexpected)
        || !takeText(rest, text) || !takeText(rest, subject) || !rest.isEmpty())
        return false;
    if (kind == -1)
        m_outcome = text;
    else
        m_outcome = Failure{static_cast<Failure::Kind>(kind), subject, text};
    return true;
}

Result<TableFormat> RowFrameReader::outcome() const
{
    return m_outcome.value_or(Failure{Failure::Kind::Damaged, {}, u"no outcome"_s});
}

} // namespace lanyard::exchange
