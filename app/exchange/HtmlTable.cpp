// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/HtmlTable.h"

#include "app/exchange/HtmlGrid.h"
#include "app/exchange/HtmlParser.h"
#include "app/exchange/HtmlText.h"
#include "app/exchange/TextEncoding.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

bool isCell(QByteArrayView element)
{
    return element == "td" || element == "th";
}

/// Elements that begin on a line of their own.
bool breaksLine(QByteArrayView element)
{
    static constexpr std::array<QByteArrayView, 5> breaking{"br", "p", "div", "li", "tr"};
    return std::find(breaking.begin(), breaking.end(), element) != breaking.end();
}

/// Finds the table with the most filled cells. Tables are counted as they open, from zero.
class LargestTable final : public HtmlEvents
{
public:
    bool opened(QByteArrayView element, const Spans &) override
    {
        if (element == "table")
            m_open.push_back({m_count++, 0, false});
        else if (!m_open.empty() && isCell(element))
            m_open.back().inEmptyCell = true;
        return true;
    }

    bool closed(QByteArrayView element) override
    {
        if (element == "table" && !m_open.empty())
            m_open.pop_back();
        return true;
    }

    void text(QByteArrayView text) override
    {
        if (m_open.empty() || !m_open.back().inEmptyCell || text.trimmed().isEmpty())
            return;
        Open &table = m_open.back();
        table.inEmptyCell = false;
        if (++table.filled > m_mostFilled) {
            m_mostFilled = table.filled;
            m_number = table.number;
        }
    }

    [[nodiscard]] int number() const noexcept { return m_number; } ///< -1 if there is none

private:
    struct Open
    {
        int number;
        qint64 filled;
        bool inEmptyCell;
    };
    std::vector<Open> m_open;
    int m_count = 0;
    int m_number = -1;
    qint64 m_mostFilled = 0;
};

/// Hands the rows of one table on. Tables inside its cells are text of those.
class RowsOfTable final : public HtmlEvents
{
public:
    RowsOfTable(int wanted, const TakeRow &take)
        : m_wanted{wanted}
        , m_grid{take}
    {
    }

    bool opened(QByteArrayView element, const Spans &spans) override
    {
        if (element == "table" && (m_count++ == m_wanted || m_depth > 0))
            ++m_depth;
        if (m_depth == 1 && (element == "tr" || isCell(element)))
            return begin(element, spans);
        if (m_depth > 0 && breaksLine(element))
            m_text.breakLine();
        else if (m_depth > 1 && isCell(element))
            m_text.append(" ");
        return true;
    }

    bool closed(QByteArrayView element) override
    {
        if (m_depth == 1 && isCell(element))
            endCell();
        else if (m_depth == 1 && (element == "tr" || element == "table") && !endRow())
            return false;
        if (element == "table" && m_depth > 0)
            return --m_depth > 0;
        return !m_grid.isTooLarge();
    }

    void text(QByteArrayView text) override
    {
        if (m_inCell)
            m_text.append(text);
    }

    /// The page is over, perhaps in the middle of a row.
    void finish() { static_cast<void>(endRow()); }
    [[nodiscard]] bool isTooLarge() const noexcept { return m_grid.isTooLarge(); }

private:
    bool begin(QByteArrayView element, const Spans &spans)
    {
        if (element == "tr" && !endRow())
            return false;
        if (!m_inRow)
            m_grid.beginRow();
        m_inRow = true;
        if (isCell(element)) {
            endCell();
            m_inCell = true;
            m_spans = spans;
        }
        return true;
    }

    void endCell()
    {
        if (m_inCell)
            m_grid.put(m_text.view(), m_spans.columns, m_spans.rows);
        m_inCell = false;
        m_text.clear();
    }

    bool endRow()
    {
        endCell();
        const bool goOn = !m_inRow || m_grid.endRow();
        m_inRow = false;
        return goOn;
    }

    int m_wanted;
    HtmlGrid m_grid;
    HtmlText m_text;
    Spans m_spans;
    int m_count = 0;
    int m_depth = 0; ///< tables around: 1 in the wanted one
    bool m_inRow = false;
    bool m_inCell = false;
};

Result<Done> outcomeOf(HtmlParser::State state)
{
    switch (state) {
    case HtmlParser::State::WantsMore:
    case HtmlParser::State::Stopped: break;
    case HtmlParser::State::TooDeep:
        return Failure{Failure::Kind::Damaged, {}, u"nested deeper than any table"_s};
    case HtmlParser::State::TooLarge:
        return Failure{Failure::Kind::TooLarge, {}, u"a text or tag beyond every limit"_s};
    case HtmlParser::State::Broken:
        return Failure{Failure::Kind::Damaged, {}, u"no HTML that can be read to its end"_s};
    }
    return Done{};
}

Result<Done> parse(QIODevice &file, const KnownText &known, HtmlEvents &events)
{
    file.seek(0);
    Utf8Converter converter{known};
    HtmlParser parser{events};
    auto state = HtmlParser::State::WantsMore;
    for (QByteArray piece;
         state == HtmlParser::State::WantsMore && !(piece = file.read(pieceSize)).isEmpty();) {
        QByteArray text = converter.convert(piece);
        state = parser.feed(text.replace('\0', ' '));
        if (converter.isDamaged()) {
            return Failure{Failure::Kind::Damaged,
                           {},
                           u"before byte "_s % QString::number(file.pos())
                               % u": bytes that mean nothing in "_s % nameOf(known.encoding)};
        }
    }
    if (state == HtmlParser::State::WantsMore)
        state = parser.finish();
    return outcomeOf(state);
}

} // namespace

Result<TableFormat> readHtml(QIODevice &file, const QString &encoding, const TakeRow &take)
{
    const auto known = knownText(file, encoding, declaredIn(file));
    if (!known)
        return known.failure();
    LargestTable largest;
    if (const auto parsed = parse(file, *known, largest); !parsed)
        return parsed.failure();
    if (largest.number() < 0)
        return Failure{Failure::Kind::UnknownFormat, {}, u"HTML page without a table"_s};

    RowsOfTable rows{largest.number(), take};
    if (const auto parsed = parse(file, *known, rows); !parsed)
        return parsed.failure();
    rows.finish();
    if (rows.isTooLarge())
        return RowMaker::tooLarge();
    return TableFormat{u"HTML table, "_s % nameOf(known->encoding)};
}

} // namespace lanyard::exchange
