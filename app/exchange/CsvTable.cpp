// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CsvTable.h"

#include "app/exchange/CsvParser.h"
#include "app/exchange/TextEncoding.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qsizetype sampleSize = 64 * 1024;
constexpr int sampleRows = 50;
constexpr std::array delimiters{',', ';', '\t', '|'};

QString nameOfDelimiter(char delimiter)
{
    switch (delimiter) {
    case ',': return u"comma"_s;
    case ';': return u"semicolon"_s;
    case '|': return u"pipe"_s;
    default: return u"tab"_s;
    }
}

/// How well a delimiter fits: cells beyond the first, over the rows that agree on their number.
qsizetype fit(QByteArrayView sample, char delimiter)
{
    QMap<size_t, qsizetype> rowsOfWidth;
    int rows = 0;
    CsvParser parser{delimiter, [&](const TableRow &row) {
                         if (!isBlank(row))
                             ++rowsOfWidth[row.cells.size()];
                         return ++rows < sampleRows;
                     }};
    if (parser.feed(sample) == CsvParser::State::WantsMore)
        static_cast<void>(parser.finish());
    qsizetype best = 0;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it)
        best = std::max(best, it.value() * (static_cast<qsizetype>(it.key()) - 1));
    return best;
}

/// Excel's own line before the header, which it does not show: `sep=;`.
struct SeparatorLine
{
    char delimiter = '\0';
    qsizetype length = 0; ///< with its line end
};

SeparatorLine separatorLine(QByteArrayView text)
{
    const bool quoted = text.startsWith('"');
    const QByteArrayView rest = text.sliced(quoted ? 1 : 0);
    if (rest.size() < 5 || rest.first(4).compare("sep=", Qt::CaseInsensitive) != 0
        || std::find(delimiters.begin(), delimiters.end(), rest[4]) == delimiters.end())
        return {};
    qsizetype end = (quoted ? 1 : 0) + 5;
    if (quoted && end < text.size() && text[end] == '"')
        ++end;
    if (end < text.size() && text[end] != '\r' && text[end] != '\n')
        return {};
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end < text.size() && text[end] == '\n')
        ++end;
    return {rest[4], end};
}

/// What ended the text before its end, or nothing.
Result<Done> outcomeOf(CsvParser::State state, qint64 row, Utf8Converter &converter)
{
    const QString where = u" in or after row "_s % QString::number(row + 1);
    if (state == CsvParser::State::Stopped)
        return Done{};
    if (state == CsvParser::State::TooLarge)
        return Failure{Failure::Kind::TooLarge, {}, u"a row beyond every limit"_s % where};
    if (converter.isDamaged())
        return Failure{Failure::Kind::Damaged, {}, u"bytes that mean nothing"_s % where};
    if (converter.isCut())
        return Failure{Failure::Kind::Truncated, {}, u"text that ends inside a character"_s};
    if (state == CsvParser::State::InsideQuotes)
        return Failure{
            Failure::Kind::Truncated, {}, u"the text ends inside a quoted cell"_s % where};
    return Done{};
}

} // namespace

char delimiterOf(QByteArrayView sample)
{
    return *std::max_element(delimiters.begin(), delimiters.end(), [&](char a, char b) {
        return fit(sample, a) < fit(sample, b);
    });
}

Result<TableFormat> readCsv(QIODevice &file, const QString &encoding, const TakeRow &take)
{
    const auto known = knownText(file, encoding);
    if (!known)
        return known.failure();

    Utf8Converter converter{*known};
    QByteArray text = converter.convert(file.read(pieceSize));
    const SeparatorLine said = separatorLine(text);
    const char delimiter = said.length > 0
        ? said.delimiter
        : delimiterOf(QByteArrayView{text}.first(std::min(text.size(), sampleSize)));
    text.remove(0, said.length);

    CsvParser parser{delimiter, take};
    CsvParser::State state = parser.feed(text);
    for (QByteArray piece; state == CsvParser::State::WantsMore && !converter.isDamaged()
         && !(piece = file.read(pieceSize)).isEmpty();)
        state = parser.feed(converter.convert(piece));
    if (state == CsvParser::State::WantsMore && !converter.isDamaged())
        state = parser.finish();
    if (const auto outcome = outcomeOf(state, parser.row(), converter); !outcome)
        return outcome.failure();
    return QString{u"CSV, "_s % nameOf(known->encoding) % u", "_s % nameOfDelimiter(delimiter)};
}

} // namespace lanyard::exchange
