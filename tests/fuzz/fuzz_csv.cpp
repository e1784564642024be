// SPDX-License-Identifier: Apache-2.0
// Any bytes as CSV, in one piece and cut in two: the same rows both times, and never a crash.
#include "app/exchange/CsvParser.h"

#include <QList>

#include <cstdlib>

using namespace lanyard::exchange;

namespace {

struct Reading
{
    CsvParser::State state = CsvParser::State::WantsMore;
    QList<QByteArrayList> rows;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading read(QByteArrayView text, qsizetype cut)
{
    Reading reading;
    CsvParser parser{',', [&reading](const auto &row) {
                         QByteArrayList cells;
                         for (const auto &cell : row.cells)
                             cells.append(cell.text.toByteArray());
                         reading.rows.append(cells);
                         return true;
                     }};
    reading.state = parser.feed(text.first(cut));
    if (reading.state == CsvParser::State::WantsMore)
        reading.state = parser.feed(text.sliced(cut));
    if (reading.state == CsvParser::State::WantsMore)
        reading.state = parser.finish();
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView text{data + 1, qsizetype(size) - 1};
    const qsizetype cut = text.isEmpty() ? 0 : data[0] % (text.size() + 1);
    if (read(text, text.size()) != read(text, cut))
        std::abort();
    return 0;
}
