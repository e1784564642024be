// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

} // namespace

Exit verifyCommand(Command &command)
{
    command.describe(Words::tr(
        "Checks the event file, the journal's chain, and every count against the journal."));
    if (const auto ended = command.parse())
        return *ended;

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto report = file->verify();
    if (!report)
        return command.failed(report.failure());

    const bool ok = report->problems.isEmpty();
    command.output().result(
        {{u"ok"_s, ok},
         {u"records"_s, report->records},
         {u"problems"_s, QJsonArray::fromStringList(report->problems)}},
        ok ? Words::tr("All is well. Journal records checked: %1").arg(report->records)
           : Words::tr("Something is wrong. Keep this file, and open a copy from before:\n  %1")
                 .arg(report->problems.join(u"\n  "_s)));
    return ok ? Exit::Done : Exit::Failed;
}

} // namespace lanyard::cli
