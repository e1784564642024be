// SPDX-License-Identifier: Apache-2.0
// Whatever a broken reading process may say, in one piece and cut in two: the same both times, and
// never a crash of the process that listens.
#include "app/exchange/RowFrames.h"
#include "tests/fuzz/Rows.h"

#include <cstdlib>

using namespace lanyard;
using namespace lanyard::exchange;

namespace {

struct Heard
{
    RowFrameReader::State state = RowFrameReader::State::WantsMore;
    qint64 rows = 0;
    qsizetype cells = 0;

    friend bool operator==(const Heard &, const Heard &) = default;
};

Heard listen(QByteArrayView bytes, qsizetype cut)
{
    Heard heard;
    const TakeRow take = [&heard](const TableRow &row) {
        ++heard.rows;
        heard.cells += std::ssize(row.cells);
        return tests::lookAt(row);
    };
    RowFrameReader reader{take};
    heard.state = reader.feed(bytes.first(cut));
    heard.state = reader.feed(bytes.sliced(cut));
    if (heard.state == RowFrameReader::State::Ended)
        static_cast<void>(reader.outcome());
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes{data + 1, qsizetype(size) - 1};
    const qsizetype cut = bytes.isEmpty() ? 0 : data[0] % (bytes.size() + 1);
    if (listen(bytes, bytes.size()) != listen(bytes, cut))
        std::abort();
    return 0;
}
