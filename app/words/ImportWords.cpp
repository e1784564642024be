// SPDX-License-Identifier: Apache-2.0
#include "app/words/ImportWords.h"

#include "app/domain/UnknownReason.h"
#include "app/words/ImportTables.h"
#include "app/words/Quoted.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::words {

QString ImportWords::counted(qint64 count, const QString &one, const QString &many) const
{
    return count == 1 ? one : many.arg(m_locale.toString(count));
}

QString ImportWords::ofStanding(Standing standing, qint64 count) const
{
    switch (standing) {
    case Standing::Confirmed:
        return counted(count, tr("1 can be admitted"), tr("%1 can be admitted"));
    case Standing::Unpaid: return counted(count, tr("1 unpaid"), tr("%1 unpaid"));
    case Standing::Pending: return counted(count, tr("1 not approved"), tr("%1 not approved"));
    case Standing::Cancelled: return counted(count, tr("1 cancelled"), tr("%1 cancelled"));
    case Standing::Blocked: return counted(count, tr("1 blocked"), tr("%1 blocked"));
    }
    Q_UNREACHABLE();
}

QStringList ImportWords::taken(const IntakeCounts &counts) const
{
    QStringList parts{ofStanding(Standing::Confirmed, counts.admissible)};
    for (const Standing standing : everyStanding) {
        const qint64 count = counts.onSiteByStanding.value(standing);
        if (standing != Standing::Confirmed && count > 0)
            parts << ofStanding(standing, count);
    }
    if (counts.online > 0)
        parts << counted(counts.online, tr("1 online only"), tr("%1 online only"));
    return parts;
}

/// Each kind once; a column that Excel damaged from top to bottom by its name.
QStringList ImportWords::troubles(const ImportReport &report) const
{
    const ReadReport &file = report.file;
    QMap<ImportProblem::Kind, qint64> kinds;
    for (const ImportProblem &problem : file.problems)
        ++kinds[problem.kind];
    QStringList parts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        const bool isWholeColumn = kind.key() == ImportProblem::Kind::CodeDamagedByExcel
            && kind.value() * 2 > file.rows && file.columns.contains(u"code"_s);
        if (kind.key() == ImportProblem::Kind::RepeatedCode) {
            parts << repeated(report, kind.value());
            continue;
        }
        parts << (isWholeColumn ? tr("the column %1 was damaged by Excel: export it as text")
                                      .arg(quoted(file.columns.value(u"code"_s)))
                                : ofKind(kind.key(), kind.value()));
    }
    return parts;
}

QString ImportWords::rows(const ImportReport &report) const
{
    const QStringList parts = QStringList{taken(report.counts).join(tr(", "))} + troubles(report);
    QString head = counted(report.file.rows, tr("1 row"), tr("%1 rows"));
    if (const qint64 people = report.counts.onSite + report.counts.online; people > report.taken)
        head = tr("%1 for %2 people").arg(head, m_locale.toString(people));
    return tr("%1: %2.").arg(head, parts.join(tr("; ")));
}

QStringList ImportWords::unsaid(const ImportReport &report) const
{
    const auto has
        = [&report](const QString &field) { return report.file.columns.contains(field); };
    QStringList sentences;
    if (report.taken > 0 && !has(u"name"_s) && !has(u"first_name"_s) && !has(u"last_name"_s))
        sentences << tr("No column holds the names: nobody is found by name, and badges have none. "
                        "Go back to the columns.");
    if (report.taken > 0 && !has(u"status"_s))
        sentences << tr("No column says who has paid or was cancelled: everybody counts as "
                        "confirmed.");
    if (report.file.severalCodeColumns)
        sentences << tr("Several columns are called %1: the codes were read from the first.")
                         .arg(quoted(report.file.columns.value(u"code"_s)));
    return sentences;
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
    case ImportProblem::Kind::RepeatedCode: break; // see repeated()
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
    case ImportProblem::Kind::UnclearPlaces:
        return counted(count,
                       tr("1 has an unclear number of people"),
                       tr("%1 have an unclear number of people"));
    case ImportProblem::Kind::CodeIsAnotherValue:
        return counted(count,
                       tr("1 has a date, a number or a yes instead of a ticket code"),
                       tr("%1 have a date, a number or a yes instead of a ticket code"));
    case ImportProblem::Kind::UnreadableTime:
        return counted(count,
                       tr("1 has a date that cannot be read"),
                       tr("%1 have a date that cannot be read"));
    }
    Q_UNREACHABLE();
}

QString ImportWords::repeated(const ImportReport &report, qint64 rows) const
{
    if (report.file.codesMade)
        return counted(rows, tr("1 answered before"), tr("%1 answered before"));
    if (rows == report.repeatedCodes)
        return counted(rows, tr("1 code twice"), tr("%1 codes twice"));
    return counted(report.repeatedCodes,
                   tr("1 code on %1 further rows"),
                   tr("%1 codes on %2 further rows"))
        .arg(m_locale.toString(rows));
}

QString ImportWords::leftOut(const ImportReport &report) const
{
    if (report.skipped == 0)
        return {};
    return counted(report.skipped, tr("1 row is left out."), tr("%1 rows are left out."));
}

QString ImportWords::changes(const ImportReport &report) const
{
    const IntakeCounts &counts = report.counts;
    const QString added = counted(counts.added, tr("1 person is new"), tr("%1 people are new"));
    if (counts.changed + counts.unchanged == 0)
        return tr("%1.").arg(added);
    const QStringList parts{
        added,
        counted(counts.changed, tr("1 has changed"), tr("%1 have changed")),
        counted(counts.unchanged, tr("1 is as before"), tr("%1 are as before"))};
    return tr("%1.").arg(parts.join(tr(", ")));
}

QString ImportWords::changedFields(const ImportReport &report) const
{
    QStringList parts;
    for (auto field = report.fieldChanges.cbegin(); field != report.fieldChanges.cend(); ++field)
        parts << tr("%1 (%2)").arg(fieldTitle(field.key()), m_locale.toString(field.value()));
    return parts.isEmpty() ? QString{} : tr("What changed: %1.").arg(parts.join(tr(", ")));
}

QString ImportWords::reissued(const ImportReport &report) const
{
    if (report.counts.reissued == 0)
        return {};
    return counted(report.counts.reissued,
                   tr("1 ticket was issued anew: its old code lets nobody in any more."),
                   tr("%1 tickets were issued anew: their old codes let nobody in any more."));
}

QString ImportWords::corrected(const ImportReport &report) const
{
    if (report.counts.corrected == 0)
        return {};
    return counted(report.counts.corrected,
                   tr("1 person keeps what a desk corrected."),
                   tr("%1 people keep what a desk corrected."));
}

QString ImportWords::missing(const ImportReport &report) const
{
    if (report.counts.missing == 0)
        return {};
    const QString head = counted(report.counts.missing,
                                 tr("1 person who is registered already is not in this file"),
                                 tr("%1 people who are registered already are not in this file"));
    const auto admitted = std::count_if(report.missing.begin(),
                                        report.missing.end(),
                                        [](const MissingPerson &who) { return who.admitted; });
    if (admitted == 0)
        return tr("%1.").arg(head);
    return tr("%1; %2.").arg(
        head, counted(admitted, tr("1 of them came in already"), tr("%1 of them came in already")));
}

QString ImportWords::missingKept(const ImportReport &report) const
{
    if (report.counts.missing == 0)
        return {};
    if (report.missingCancelled)
        return tr("They are cancelled now.");
    if (report.stored)
        return tr("They stay as they are.");
    return mayCancelMissing(report)
        ? tr("They stay as they are unless you tick this:")
        : tr(
            "They stay as they are: not every row of this file can be read, so they may be in it.");
}

QString ImportWords::twice(const ImportReport &report) const
{
    if (report.samePeopleCount == 0)
        return {};
    return counted(report.samePeopleCount,
                   tr("1 person seems to be registered twice."),
                   tr("%1 people seem to be registered twice."));
}

QString ImportWords::codesMade(const ImportReport &report) const
{
    return report.file.codesMade
        ? tr("This export has no ticket codes. Lanyard makes one for each person; they are found "
             "by name at the door.")
        : QString{};
}

QString ImportWords::remembered(const ReadOptions &options) const
{
    QStringList parts;
    if (!options.source.isEmpty())
        parts << tr("as a file of the kind %1").arg(quoted(options.source));
    for (auto it = options.columns.begin(); it != options.columns.end(); ++it) {
        parts << (it.value().isEmpty()
                      ? tr("%1 from no column").arg(fieldTitle(it.key()))
                      : tr("%1 from %2").arg(fieldTitle(it.key()), quoted(it.value())));
    }
    for (auto it = options.statuses.begin(); it != options.statuses.end(); ++it)
        parts << tr("%1 means %2").arg(quoted(it.key()), standingTitle(it.value()));
    if (!options.encoding.isEmpty())
        parts << tr("in %1").arg(options.encoding);
    if (options.places == ReadOptions::Places::One)
        parts << tr("one registration a row");
    return tr("Read as you had a file like this read before: %1.").arg(parts.join(tr(", ")));
}

QString ImportWords::asRemembered(const ImportReport &report) const
{
    return report.asRemembered ? remembered(report.options) : QString{};
}

QString ImportWords::origin(const QString &format, const QString &sourceTitle) const
{
    return sourceTitle.isEmpty() ? format : tr("%1, looks like: %2").arg(format, sourceTitle);
}

QStringList ImportWords::lists(const ImportReport &report, const Wording &wording) const
{
    const ImportTables tables{m_locale, wording};
    QStringList lines;
    const auto append = [&lines](const QString &title, const TextTable &table) {
        if (table.rows > 0)
            lines << QString{} << title << table.titles.join(u'\t');
        for (int row = 0; row < table.rows; ++row) {
            QStringList cells;
            for (int column = 0; column < table.titles.size(); ++column)
                cells << table.cell(row, column);
            lines << cells.join(u'\t');
        }
    };
    append(leftOut(report), tables.leftOut(report));
    append(changedFields(report), tables.changes(report));
    append(missing(report), tables.missing(report));
    append(twice(report), tables.twice(report));
    return lines;
}

QString ImportWords::document(const QString &fileName,
                              const ImportReport &report,
                              const Wording &wording) const
{
    QStringList lines{report.stored ? tr("Import of %1").arg(fileName)
                                    : tr("Trial import of %1, nothing was stored").arg(fileName),
                      origin(report.file.format, report.file.source),
                      QString{}};
    for (const QString &sentence : {rows(report),
                                    unsaid(report).join(u'\n'),
                                    changes(report),
                                    changedFields(report),
                                    reissued(report),
                                    corrected(report),
                                    missing(report),
                                    report.stored ? missingKept(report) : QString{},
                                    twice(report),
                                    codesMade(report),
                                    asRemembered(report)})
        if (!sentence.isEmpty())
            lines << sentence;
    lines << QString{};
    for (auto column = report.file.columns.cbegin(); column != report.file.columns.cend(); ++column)
        lines << tr("%1: from column %2").arg(fieldTitle(column.key()), quoted(column.value()));
    lines << lists(report, wording);
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
                                         {u"notes"_s, tr("Notes")},
                                         {u"id"_s, tr("Attendee number")},
                                         {u"quantity"_s, tr("People on this row")},
                                         {u"guests"_s, tr("Further guests")},
                                         {u"blocked"_s, tr("Blocked")},
                                         {u"valid_from"_s, tr("Valid from")},
                                         {u"valid_until"_s, tr("Valid until")},
                                         {u"standing"_s, tr("Standing")}};
    return titles.value(field, excerptOf(field));
}

QString ImportWords::valueOf(const QString &field, const QString &value)
{
    const auto standing = standingNamed(value);
    if (field == "standing"_L1 && standing)
        return standingTitle(*standing);
    if (field == "valid_from"_L1 || field == "valid_until"_L1)
        return QDateTime::fromString(value, Qt::ISODate).toString(u"yyyy-MM-dd HH:mm");
    const auto code = TicketCode::parse(value);
    return field == "code"_L1 && code ? code->redacted() : excerptOf(value);
}

QString ImportWords::standingTitle(Standing standing)
{
    switch (standing) {
    case Standing::Confirmed: return tr("may come in");
    case Standing::Unpaid: return tr("unpaid");
    case Standing::Pending: return tr("not approved");
    case Standing::Cancelled: return tr("cancelled");
    case Standing::Blocked: return tr("blocked");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::words
