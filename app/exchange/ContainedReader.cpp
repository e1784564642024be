// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ContainedReader.h"

#include "app/exchange/RowFrames.h"
#include "app/exchange/TableProcess.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

// Milliseconds.
constexpr int longestSilence = 700'000; // more than the process may compute
constexpr int patienceAtEnd = 2'000;

Failure failure(Failure::Kind kind, const QString &detail)
{
    return {kind, {}, detail};
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

/// Why there is no outcome.
Failure failureOf(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceAtEnd)) {
        end(process);
        return failure(Failure::Kind::TooLarge, u"reading takes too long"_s);
    }
    const int status = process.exitCode(); // the signal's number after a crash
    if (process.exitStatus() == QProcess::CrashExit && (status == SIGXCPU || status == SIGKILL))
        return failure(Failure::Kind::TooLarge, u"reading took too long or too much memory"_s);
    if (process.exitStatus() == QProcess::CrashExit)
        return failure(Failure::Kind::Damaged,
                       u"reading it ended with signal "_s % QString::number(status));
    if (status == exitWithoutMemory)
        return failure(Failure::Kind::TooLarge, u"reading takes too much memory"_s);
    return failure(Failure::Kind::Unexpected,
                   u"the reading process ended with status "_s % QString::number(status));
}

} // namespace

ContainedReader::ContainedReader(const QString &program)
    : m_program{program}
{
}

Result<TableFormat> ContainedReader::read(const QStringList &job, const TakeRow &take) const
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice()); // what libraries mumble
    process.start(m_program, QStringList{tablejob::word.toString()} + job, QIODevice::ReadOnly);
    if (!process.waitForStarted(-1))
        return failure(Failure::Kind::Unexpected, process.errorString());

    RowFrameReader rows{take};
    auto state = RowFrameReader::State::WantsMore;
    const auto readWhile = [&](RowFrameReader::State going, int patience) {
        while (state == going
               && (process.bytesAvailable() > 0 || process.waitForReadyRead(patience)))
            state = rows.feed(process.readAllStandardOutput());
    };
    readWhile(RowFrameReader::State::WantsMore, longestSilence);
    if (state == RowFrameReader::State::WantsMore)
        return failureOf(process);
    if (state == RowFrameReader::State::Stopped) {
        process.terminate(); // asks it to say what the format was
        readWhile(RowFrameReader::State::Stopped, patienceAtEnd);
    }
    end(process);
    if (state == RowFrameReader::State::Ended)
        return rows.outcome();
    if (state == RowFrameReader::State::Stopped)
        return TableFormat{};
    return failure(Failure::Kind::Damaged, u"the reading process says what it should not"_s);
}

} // namespace lanyard::exchange
