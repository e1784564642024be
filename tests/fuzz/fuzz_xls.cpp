// SPDX-License-Identifier: Apache-2.0
// Any bytes as a workbook of Excel 97 to 2003. What reads those is a library with defects of its
// own, which is why a process of its own runs it: whatever happens there, this one hears rows or a
// reason.
#include "app/exchange/SpreadsheetReader.h"
#include "app/exchange/TableProcess.h"
#include "tests/fuzz/Rows.h"

#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::exchange;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    QStringList arguments;
    for (int i = 0; i < *argc; ++i)
        arguments.append(QString::fromLocal8Bit((*argv)[i]));
    if (isTableProcess(arguments))
        std::exit(runTableProcess(arguments));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("book.xls"))};
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    const SpreadsheetReader reader{QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))};
    tests::lookAt(
        reader.read(file.fileName(), {}, [](const TableRow &row) { return tests::lookAt(row); }));
    return 0;
}
