// SPDX-License-Identifier: Apache-2.0
// Any bytes as an XML Spreadsheet 2003.
#include "app/exchange/XmlSpreadsheet.h"
#include "tests/fuzz/Rows.h"

#include <QBuffer>

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray xml{reinterpret_cast<const char *>(data), qsizetype(size)};
    QBuffer file{&xml};
    file.open(QIODevice::ReadOnly);
    tests::lookAt(readXmlSpreadsheet(file, [](const TableRow &row) { return tests::lookAt(row); }));
    return 0;
}
