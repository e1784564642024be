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
class Feed final
{
public:
    Feed(Intake &intake, const ImportRegistrations::Progress &progress)
        : m_intake{intake}
        , m_progress{progress}
    {
    }

    bool take(qint64 row, const RegistrationDraft &draft);
    void note(const PersonChange &change);
    /// Hands everything over.
    void fill(ImportReport &report) &&;

    [[nodiscard]] const std::optional<Failure> &broken() const { return m_broken; }

private:
    Intake &m_intake;
    const ImportRegistrations::Progress &m_progress;
    qint64 m_row = 0; ///< the last one; several drafts may come from it
    bool m_counted = false; ///< among m_taken
    qint64 m_seen = 0;
    qint64 m_taken = 0;
    QList<ImportProblem> m_repeated;
    QSet<QString> m_repeatedCodes;
    QList<PersonChange> m_changes;
    QMap<QString, qint64> m_fieldChanges;
    SamePeople m_samePeople;
    std::optional<Failure> m_broken;
};

bool Feed::take(qint64 row, const RegistrationDraft &draft)
{
    const bool further = row == m_row;
    m_row = row;
    m_counted = m_counted && further;
    auto taken = m_intake.take(draft);
    if (!taken) {
        m_broken = taken.failure();
        return false;
    }
    if (taken->fate != Intake::Fate::Repeated) {
        m_taken += !m_counted;
        m_counted = true;
        m_samePeople.look(row, draft);
        if (taken->fate == Intake::Fate::Changed)
            note({row, draft.name, std::move(taken->changes)});
    } else if (!further) {
        m_repeated.append({row, ImportProblem::Kind::RepeatedCode, draft.code.redacted()});
        m_repeatedCodes.insert(draft.code.text());
    }
    if (m_progress && ++m_seen % rowsBetweenProgress == 0 && !m_progress(m_seen)) {
        m_broken = Failure{Failure::Kind::Cancelled, {}, {}};
        return false;
    }
    return true;
}

void Feed::note(const PersonChange &change)
{
    for (const FieldChange &field : change.changes)
        ++m_fieldChanges[field.field];
    if (m_changes.size() < Intake::mostListed)
        m_changes.append(change);
}

void Feed::fill(ImportReport &report) &&
{
    report.file.problems.append(m_repeated);
    std::sort(report.file.problems.begin(),
              report.file.problems.end(),
              [](const auto &a, const auto &b) { return a.row < b.row; });
    report.repeatedCodes = m_repeatedCodes.size();
    report.taken = m_taken;
    report.skipped = report.file.problems.size();
    report.changes = m_changes;
    report.fieldChanges = m_fieldChanges;
    report.samePeople = std::move(m_samePeople).found();
    report.samePeopleCount = report.samePeople.size();
    report.samePeople.resize(std::min<qsizetype>(report.samePeopleCount, Intake::mostListed));
}

} // namespace

bool mayCancelMissing(const ImportReport &report)
{
    const auto isRepeated = [](const ImportProblem &problem) {
        return problem.kind == ImportProblem::Kind::RepeatedCode;
    };
    const QList<ImportProblem> &problems = report.file.problems;
    return report.taken > 0 && std::all_of(problems.begin(), problems.end(), isRepeated);
}

bool isLargeRemoval(const IntakeCounts &counts)
{
    return counts.missing > 20 || counts.missing * 50 > counts.known;
}

ImportRegistrations::ImportRegistrations(const RegistrationReader &reader,
                                         RegistrationIntake &intake,
                                         const Clock &clock,
                                         const QTimeZone &zone)
    : m_reader{reader}
    , m_intake{intake}
    , m_clock{clock}
    , m_zone{zone}
{
}

Result<ImportRegistrations::Reading>
ImportRegistrations::readingOf(const QString &path, const ReadOptions &options) const
{
    if (options != ReadOptions{})
        return Reading{options, false};
    const auto headers = m_reader.headers(path, options);
    if (!headers)
        return headers.failure();
    const auto remembered = m_intake.remembered(*headers);
    if (!remembered)
        return remembered.failure();
    return Reading{remembered->value_or(options), remembered->has_value()};
}

Result<ImportRegistrations::Preview> ImportRegistrations::preview(const QString &path,
                                                                  const ReadOptions &options) const
{
    const auto reading = readingOf(path, options);
    if (!reading)
        return reading.failure();
    auto table = m_reader.preview(path, reading->options);
    if (!table)
        return table.failure();
    return Preview{*std::move(table), reading->options, reading->asRemembered};
}

Result<ImportReport> ImportRegistrations::operator()(const QString &path,
                                                     const Order &order,
                                                     const Progress &progress) const
{
    const auto reading
        = order.afresh ? Reading{order.options, false} : readingOf(path, order.options);
    if (!reading)
        return reading.failure();
    const auto intake = m_intake.begin(order.dryRun ? RegistrationIntake::Aim::Look
                                                    : RegistrationIntake::Aim::Store);
    if (!intake)
        return intake.failure();

    Feed feed{**intake, progress};
    ReadOptions here = reading->options;
    here.zone = m_zone;
    auto file = m_reader.read(path, here, [&feed](qint64 row, const RegistrationDraft &draft) {
        return feed.take(row, draft);
    });
    if (feed.broken())
        return *feed.broken();
    if (!file)
        return file.failure();
    const auto settled = (*intake)->settle(file->source);
    if (!settled)
        return settled.failure();
    for (const PersonChange &change : settled->reissued)
        feed.note(change);

    ImportReport report;
    report.file = *std::move(file);
    report.counts = settled->counts;
    report.missing = settled->missing;
    report.asRemembered = reading->asRemembered;
    report.options = reading->options;
    std::move(feed).fill(report);
    if (order.dryRun)
        return report;

    const auto missing = mayCancelMissing(report) ? order.missing : Intake::Missing::Keep;
    const auto stored = (*intake)->commit({.fileName = QFileInfo{path}.fileName(),
                                           .sha256 = report.file.sha256,
                                           .at = m_clock.now(),
                                           .rows = report.file.rows,
                                           .skipped = report.skipped,
                                           .headers = report.file.headers,
                                           .options = reading->options},
                                          missing);
    if (!stored)
        return stored.failure();
    report.stored = true;
    report.missingCancelled = missing == Intake::Missing::Cancel;
    return report;
}

} // namespace lanyard
