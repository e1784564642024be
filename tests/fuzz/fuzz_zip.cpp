// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file of whatever kind they look like, archives above all.
#include "app/exchange/FileKind.h"
#include "app/exchange/TableFile.h"
#include "tests/fuzz/Rows.h"

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const tests::MemoryFile onDisk{data, size};
    QFile file{onDisk.path()};
    file.open(QIODevice::ReadOnly);
    const auto kind = kindOf(file);
    if (kind && *kind == FileKind::Xls)
        return 0; // has a target of its own
    tests::lookAt(
        readTableFile(onDisk.path(), {}, [](const TableRow &row) { return tests::lookAt(row); }));
    return 0;
}
