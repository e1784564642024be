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

QString sentenceFor(const AuditReport::Difference &difference)
{
    using Place = AuditReport::Place;
    switch (difference.place) {
    case Place::Journal:
        return Words::tr("The journal is as it was written up to record %1; from there on it was "
                         "changed or damaged.")
            .arg(difference.number - 1);
    case Place::Deed:
        return Words::tr("The list of what was done says something else than journal record %1.")
            .arg(difference.number);
    case Place::Presence:
        return Words::tr("Where person %1 is does not follow from the journal.")
            .arg(difference.number);
    case Place::Occupancy:
        return Words::tr("The number of people at door %1 does not follow from the journal.")
            .arg(difference.number);
    case Place::Answer:
        return Words::tr("What person %1 answered does not follow from the journal.")
            .arg(difference.number);
    case Place::PrintJob:
        return Words::tr("What became of badge %1 does not follow from the journal.")
            .arg(difference.number);
    case Place::Registration:
        return Words::tr("The journal knows person %1 under another code.").arg(difference.number);
    case Place::File: break;
    }
    return Words::tr("The journal and all counts are right, but the file is damaged elsewhere.");
}

QString wordsFor(const AuditReport &report)
{
    if (!report.first)
        return Words::tr("All is well. Journal records checked: %1").arg(report.records);
    return Words::tr("Something is wrong. Keep this file, and open a copy from before.\n%1\n  %2")
        .arg(sentenceFor(*report.first), report.problems.join(u"\n  "_s));
}

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
    command.output().result({{u"ok"_s, ok},
                             {u"records"_s, report->records},
                             {u"problems"_s, QJsonArray::fromStringList(report->problems)}},
                            wordsFor(*report));
    return ok ? Exit::Done : Exit::Failed;
}

} // namespace lanyard::cli
