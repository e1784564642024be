// SPDX-License-Identifier: Apache-2.0
// Any bytes as the parts of a workbook: its worksheet, and behind a NUL its shared strings.
#include "app/exchange/TableFile.h"
#include "tests/fuzz/Rows.h"
#include "tests/unit/exchange/Spreadsheets.h"

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const tests::Scratch scratch;
    const QByteArray parts{reinterpret_cast<const char *>(data), qsizetype(size)};
    const qsizetype end = parts.contains('\0') ? parts.indexOf('\0') : parts.size();
    const QString path = tests::zipped(scratch.path(QStringLiteral("book")),
                                       tests::workbookParts(parts.first(end), parts.mid(end + 1)));
    tests::lookAt(readTableFile(path, {}, [](const TableRow &row) { return tests::lookAt(row); }));
    return 0;
}
