// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/ExportReader.h"
#include "tests/unit/exchange/Spreadsheets.h"

namespace lanyard::tests {

/// A read that is over: what it said and what it handed on.
struct Reading
{
    Result<ReadReport> report;
    QList<std::pair<qint64, RegistrationDraft>> drafts;

    [[nodiscard]] const RegistrationDraft &first() const { return drafts.front().second; }
};

inline Reading readFile(const QString &path, const ReadOptions &options = {})
{
    QList<std::pair<qint64, RegistrationDraft>> drafts;
    const exchange::ExportReader reader;
    auto report = reader.read(path, options, [&drafts](qint64 row, const RegistrationDraft &draft) {
        drafts.append({row, draft});
        return true;
    });
    return {std::move(report), drafts};
}

inline Reading
readText(const Scratch &scratch, const QByteArray &text, const ReadOptions &options = {})
{
    return readFile(scratch.write(QStringLiteral("export.csv"), text), options);
}

/// The kind of a failure by number; -1 for a success.
inline int kindOf(const Reading &reading)
{
    return reading.report ? -1 : static_cast<int>(reading.report.failure().kind);
}

inline int numberOf(Failure::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace lanyard::tests
