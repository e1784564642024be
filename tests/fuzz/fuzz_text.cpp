// SPDX-License-Identifier: Apache-2.0
// Any bytes as text in every encoding, chosen by the first byte or recognised.
#include "app/exchange/CsvTable.h"
#include "app/exchange/SpreadsheetReader.h"
#include "tests/fuzz/Rows.h"

#include <QBuffer>

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QStringList encodings = QStringList{{}} + SpreadsheetReader::encodings();
    const QString encoding = encodings[data[0] % encodings.size()];
    QByteArray text{reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1};
    QBuffer file{&text};
    file.open(QIODevice::ReadOnly);
    tests::lookAt(readCsv(file, encoding, [](const TableRow &row) { return tests::lookAt(row); }));

    const tests::MemoryFile onDisk{data + 1, size - 1};
    static_cast<void>(encodingSamples(onDisk.path()));
    return 0;
}
