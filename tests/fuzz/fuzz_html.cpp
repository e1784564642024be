// SPDX-License-Identifier: Apache-2.0
// Any bytes as a web page with a table in it.
#include "app/exchange/HtmlTable.h"
#include "tests/fuzz/Rows.h"

#include <QBuffer>

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray page{reinterpret_cast<const char *>(data), qsizetype(size)};
    QBuffer file{&page};
    file.open(QIODevice::ReadOnly);
    tests::lookAt(readHtml(file, {}, [](const TableRow &row) { return tests::lookAt(row); }));
    return 0;
}
