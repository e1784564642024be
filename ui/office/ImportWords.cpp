// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportWords.h"

#include "ui/office/PlainLabel.h"

#include <QHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

QString ImportWords::counted(qint64 count, const QString &one, const QString &many) const
{
    return count == 1 ? one : many.arg(m_locale.toString(count));
}

QString ImportWords::rows(const ImportReport &report) const
{
    const IntakeCounts &counts = report.counts;
    QStringList parts{
        counted(counts.admissible, tr("1 can be admitted"), tr("%1 can be admitted"))};
    if (const qint64 held = counts.onSite - counts.admissible; held > 0)
        parts << counted(held,
                         tr("1 is unpaid, not approved, cancelled or blocked"),
                         tr("%1 are unpaid, not approved, cancelled or blocked"));
    if (counts.online > 0)
        parts << counted(counts.online, tr("1 online only"), tr("%1 online only"));
    if (report.skipped > 0)
        parts << counted(report.skipped, tr("1 left out"), tr("%1 left out"));
    return tr("%1: %2.").arg(counted(report.file.rows, tr("1 row"), tr("%1 rows")),
                             parts.join(tr(", ")));
}

QString ImportWords::ofKind(ImportProblem::Kind kind, qint64 count) const
{
    switch (kind) {
    case ImportProblem::Kind::NoCode:
        return counted(count, tr("1 has no code"), tr("%1 have no code"));
    case ImportProblem::Kind::CodeTooShort:
        return counted(count,
                       tr("1 has something that is no ticket code"),
                       tr("%1 have something that is no ticket code"));
    case ImportProblem::Kind::CodeDamagedByExcel:
        return counted(count,
                       tr("1 has a code that Excel damaged (export the codes as text)"),
                       tr("%1 have a code that Excel damaged (export the codes as text)"));
    case ImportProblem::Kind::RepeatedCode:
        return counted(
            count, tr("1 repeats an earlier row's code"), tr("%1 repeat an earlier row's code"));
    case ImportProblem::Kind::UnknownStatus:
        return counted(count,
                       tr("1 has a status that is not known"),
                       tr("%1 have a status that is not known"));
    case ImportProblem::Kind::TooFewCells:
        return counted(count, tr("1 is cut short"), tr("%1 are cut short"));
    case ImportProblem::Kind::TooManyPlaces:
        return counted(count,
                       tr("1 stands for more people than a row can"),
                       tr("%1 stand for more people than a row can"));
    }
    Q_UNREACHABLE();
}

QString ImportWords::leftOut(const ImportReport &report) const
{
    if (report.skipped == 0 && report.file.problems.isEmpty())
        return {};
    QMap<ImportProblem::Kind, qint64> kinds;
    for (const ImportProblem &problem : report.file.problems)
        ++kinds[problem.kind];
    QStringList parts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        parts << ofKind(kind.key(), kind.value());
    const QString head
        = counted(report.skipped, tr("1 row is left out"), tr("%1 rows are left out"));
    return parts.isEmpty() ? tr("%1.").arg(head) : tr("%1: %2.").arg(head, parts.join(tr(", ")));
}

QString ImportWords::changes(const ImportReport &report) const
{
    const IntakeCounts &counts = report.counts;
    const QStringList parts{
        counted(counts.added, tr("1 person is new"), tr("%1 people are new")),
        counted(counts.changed, tr("1 has changed"), tr("%1 have changed")),
        counted(counts.unchanged, tr("1 is as before"), tr("%1 are as before"))};
    return tr("%1.").arg(parts.join(tr(", ")));
}

QString ImportWords::missing(const ImportReport &report) const
{
    if (report.counts.missing == 0)
        return {};
    return counted(report.counts.missing,
                   tr("1 person who is registered already is not in this file."),
                   tr("%1 people who are registered already are not in this file."));
}

QString ImportWords::origin(const ReadReport &file, const QString &sourceTitle) const
{
    const QString source = sourceTitle.isEmpty() ? file.source : sourceTitle;
    return source.isEmpty() ? file.format : tr("%1, looks like: %2").arg(file.format, source);
}

QString ImportWords::document(const QString &fileName,
                              const ImportReport &report,
                              const Wording &wording) const
{
    QStringList lines{report.stored ? tr("Import of %1").arg(fileName)
                                    : tr("Trial import of %1, nothing was stored").arg(fileName),
                      origin(report.file, {}),
                      {},
                      rows(report),
                      leftOut(report),
                      changes(report),
                      missing(report),
                      {}};
    for (auto column = report.file.columns.cbegin(); column != report.file.columns.cend(); ++column)
        lines << tr("%1: from column %2").arg(fieldTitle(column.key()), quoted(column.value()));
    if (!report.file.problems.isEmpty())
        lines << QString{};
    for (const ImportProblem &problem : report.file.problems)
        lines << tr("Row %1: %2").arg(m_locale.toString(problem.row), wording.sentence(problem));
    return lines.join(u'\n') + u'\n';
}

QString ImportWords::fieldTitle(const QString &field)
{
    const QHash<QString, QString> titles{{u"code"_s, tr("Ticket code")},
                                         {u"name"_s, tr("Name")},
                                         {u"first_name"_s, tr("First name")},
                                         {u"last_name"_s, tr("Last name")},
                                         {u"company"_s, tr("Company")},
                                         {u"job_title"_s, tr("Job title")},
                                         {u"email"_s, tr("E-mail")},
                                         {u"phone"_s, tr("Phone")},
                                         {u"ticket_type"_s, tr("Ticket type")},
                                         {u"order"_s, tr("Order number")},
                                         {u"status"_s, tr("Status")},
                                         {u"notes"_s, tr("Notes")}};
    return titles.value(field, field);
}

} // namespace lanyard::ui
