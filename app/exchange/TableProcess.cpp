// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/TableProcess.h"

#include "app/exchange/EncodingSamples.h"
#include "app/exchange/RowFrames.h"
#include "app/exchange/SelfContainment.h"
#include "app/exchange/TableFile.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>
#include <vector>

#include <unistd.h>

namespace lanyard::exchange {

namespace {

volatile std::sig_atomic_t isEnough = 0;

void noteThatItIsEnough(int)
{
    isEnough = 1;
}

bool writeAll(QByteArrayView block)
{
    while (!block.isEmpty()) {
        const ssize_t written
            = ::write(STDOUT_FILENO, block.data(), static_cast<size_t>(block.size()));
        if (written < 0 && errno != EINTR)
            return false;
        block = block.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

Result<TableFormat> sendSamples(const QString &path, RowFrameWriter &writer)
{
    const auto samples = encodingSamples(path);
    if (!samples)
        return samples.failure();
    for (qsizetype i = 0; i < samples->size(); ++i) {
        QByteArrayList texts{samples->at(i).encoding.toUtf8()};
        for (const QString &text : samples->at(i).texts)
            texts.append(text.toUtf8());
        std::vector<TableCell> cells;
        for (const QByteArray &text : texts)
            cells.push_back({text, false});
        if (!writer.row({i, cells, false}))
            break;
    }
    return TableFormat{};
}

Result<TableFormat> work(const QStringList &arguments, RowFrameWriter &writer)
{
    const QString path = arguments.value(3);
    if (arguments.value(2) == tablejob::encodings)
        return sendSamples(path, writer);
    return readTableFile(path, arguments.value(4), [&writer](const TableRow &row) {
        return isEnough == 0 && writer.row(row);
    });
}

/// Nothing can be said without memory, and libraries in between may not let exceptions pass.
[[noreturn]] void endWithoutMemory()
{
    ::_exit(exitWithoutMemory);
}

} // namespace

bool isTableProcess(const QStringList &arguments)
{
    return arguments.value(1) == tablejob::word && arguments.size() >= 4;
}

int runTableProcess(const QStringList &arguments)
{
    std::set_new_handler(endWithoutMemory);
    std::set_terminate(endWithoutMemory); // only std::bad_alloc is thrown, by Qt
    std::signal(SIGTERM, noteThatItIsEnough);
    if (!containSelf(QFileInfo{arguments.value(3)}.size()))
        return EXIT_FAILURE;
    RowFrameWriter writer{writeAll};
    return writer.finish(work(arguments, writer)) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace lanyard::exchange
