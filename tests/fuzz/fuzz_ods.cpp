// SPDX-License-Identifier: Apache-2.0
// Any bytes as the content of an OpenDocument spreadsheet.
#include "app/exchange/TableFile.h"
#include "tests/fuzz/Rows.h"
#include "tests/unit/exchange/Spreadsheets.h"

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const tests::Scratch scratch;
    const QByteArray content{reinterpret_cast<const char *>(data), qsizetype(size)};
    const QString path
        = tests::zipped(scratch.path(QStringLiteral("sheet")), tests::odsParts(content));
    qint64 rows = 0; // one that is repeated a million times is not looked at so often
    tests::lookAt(readTableFile(
        path, {}, [&rows](const TableRow &row) { return tests::lookAt(row) && ++rows < 1000; }));
    return 0;
}
