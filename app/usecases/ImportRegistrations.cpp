// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ImportRegistrations.h"

#include "app/ports/Clock.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qint64 rowsBetweenProgress = 1000;

/// Hands rows from the reader to the intake and remembers what became of them.
struct Feed
{
    Intake &intake;
    const ImportRegistrations::Progress &progress;
    qint64 taken = 0;
    qint64 seen = 0;
    QList<ImportProblem> repeated;
    std::optional<Failure> broken;

    bool operator()(qint64 row, const RegistrationDraft &draft)
    {
        ++seen;
        const auto fate = intake.take(draft);
        if (!fate) {
            broken = fate.failure();
            return false;
        }
        if (*fate == Intake::Fate::Repeated)
            repeated.append({row, ImportProblem::Kind::RepeatedCode, draft.code.redacted()});
        else
            ++taken;

        if (progress && seen % rowsBetweenProgress == 0 && !progress(seen)) {
            broken = Failure{Failure::Kind::Busy, u"cancelled"_s, {}};
            return false;
        }
        return true;
    }
};

} // namespace

bool mayCancelMissing(const ImportReport &report)
{
    const auto isRepeated = [](const ImportProblem &problem) {
        return problem.kind == ImportProblem::Kind::RepeatedCode;
    };
    const QList<ImportProblem> &problems = report.file.problems;
    return report.taken > 0 && std::all_of(problems.begin(), problems.end(), isRepeated);
}

ImportRegistrations::ImportRegistrations(const RegistrationReader &reader,
                                         RegistrationIntake &intake,
                                         const Clock &clock)
    : m_reader{reader}
    , m_intake{intake}
    , m_clock{clock}
{
}

Result<ImportReport> ImportRegistrations::operator()(const QString &path,
                                                     const Order &order,
                                                     const Progress &progress) const
{
    const auto intake = m_intake.begin();
    if (!intake)
        return intake.failure();

    Feed feed{**intake, progress, 0, 0, {}, {}};
    auto file
        = m_reader.read(path, order.options, [&feed](qint64 row, const RegistrationDraft &draft) {
              return feed(row, draft);
          });
    if (feed.broken)
        return *feed.broken;
    if (!file)
        return file.failure();

    file->problems.append(feed.repeated);
    std::sort(file->problems.begin(), file->problems.end(), [](const auto &a, const auto &b) {
        return a.row < b.row;
    });
    ImportReport report{*file, {}, feed.taken, file->problems.size(), !order.dryRun, false};
    const auto missing = mayCancelMissing(report) ? order.missing : Intake::Missing::Keep;
    report.missingCancelled = report.stored && missing == Intake::Missing::Cancel;

    const auto counts = order.dryRun ? (*intake)->counts()
                                     : (*intake)->commit({.fileName = QFileInfo{path}.fileName(),
                                                          .sha256 = file->sha256,
                                                          .at = m_clock.now(),
                                                          .rows = file->rows,
                                                          .skipped = report.skipped},
                                                         missing);
    if (!counts)
        return counts.failure();
    report.counts = *counts;
    return report;
}

} // namespace lanyard
