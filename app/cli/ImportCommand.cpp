// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Wording.h"
#include "app/usecases/ImportRegistrations.h"
#include "app/words/ImportWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QJsonObject standingsIn(const IntakeCounts &counts)
{
    QJsonObject standings;
    for (const Standing standing : everyStanding)
        standings.insert(nameOf(standing), counts.onSiteByStanding.value(standing));
    return standings;
}

QJsonArray changesIn(const ImportReport &report)
{
    QJsonArray people;
    for (const PersonChange &person : report.changes) {
        QJsonArray fields;
        for (const auto &[field, before, after] : person.changes) {
            fields.append(
                QJsonObject{{u"field"_s, field}, {u"before"_s, before}, {u"after"_s, after}});
        }
        people.append(
            QJsonObject{{u"row"_s, person.row}, {u"name"_s, person.name}, {u"fields"_s, fields}});
    }
    return people;
}

QJsonArray missingIn(const ImportReport &report)
{
    QJsonArray people;
    for (const MissingPerson &person : report.missing) {
        people.append(QJsonObject{{u"name"_s, person.name},
                                  {u"company"_s, person.company},
                                  {u"code"_s, person.code.text()},
                                  {u"admitted"_s, person.admitted}});
    }
    return people;
}

QJsonArray samePeopleIn(const ImportReport &report)
{
    QJsonArray rows;
    for (const auto &[row, earlierRow] : report.samePeople)
        rows.append(QJsonObject{{u"row"_s, row}, {u"earlier_row"_s, earlierRow}});
    return rows;
}

/// What the import wizard says and saves.
QString wordsOf(const QString &path, const ImportReport &report, const Wording &wording)
{
    const QString document
        = words::ImportWords{QLocale{}}.document(QFileInfo{path}.fileName(), report, wording);
    if (!report.asRemembered)
        return document.trimmed();
    return document
        + Words::tr("To have it read as the file itself says and the rest forgotten: --afresh");
}

QJsonObject jsonOf(const QString &path, const ImportReport &report, const Wording &wording)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.file.problems)
        problems.append(
            QJsonObject{{u"row"_s, problem.row}, {u"reason"_s, wording.sentence(problem)}});

    QJsonObject columns;
    for (auto it = report.file.columns.begin(); it != report.file.columns.end(); ++it)
        columns.insert(it.key(), it.value());

    QJsonObject statuses;
    for (auto it = report.file.unknownStatuses.begin(); it != report.file.unknownStatuses.end();
         ++it)
        statuses.insert(it.key(), it.value());

    return {{u"file"_s, path},
            {u"rows"_s, report.file.rows},
            {u"taken"_s, report.taken},
            {u"skipped"_s, report.skipped},
            {u"new"_s, report.counts.added},
            {u"changed"_s, report.counts.changed},
            {u"unchanged"_s, report.counts.unchanged},
            {u"missing"_s, report.counts.missing},
            {u"on_site"_s, report.counts.onSite},
            {u"online"_s, report.counts.online},
            {u"admissible"_s, report.counts.admissible},
            {u"format"_s, report.file.format},
            {u"source"_s, report.file.source},
            {u"columns"_s, columns},
            {u"stored"_s, report.stored},
            {u"missing_cancelled"_s, report.missingCancelled},
            {u"by_standing"_s, standingsIn(report.counts)},
            {u"reissued"_s, report.counts.reissued},
            {u"corrections_kept"_s, report.counts.corrected},
            {u"changes"_s, changesIn(report)},
            {u"missing_people"_s, missingIn(report)},
            {u"same_people"_s, samePeopleIn(report)},
            {u"unknown_statuses"_s, statuses},
            {u"places"_s, report.file.places},
            {u"codes_made"_s, report.file.codesMade},
            {u"as_remembered"_s, report.asRemembered},
            {u"problems"_s, problems}};
}

/// FIELD=HEADER pairs; the first wrong one in words if there is any.
QString readMapping(Command &command, QMap<QString, QString> &columns)
{
    const QStringList fields = command.world().reader.fields();
    for (const QString &pair : command.values(u"map"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString field = pair.first(qMax<qsizetype>(equals, 0));
        if (!fields.contains(field))
            return Words::tr("--map needs FIELD=HEADER, where FIELD is one of: %1")
                .arg(fields.join(u", "_s));
        columns.insert(field, pair.sliced(equals + 1));
    }
    return {};
}

bool knows(const RegistrationReader &reader, const QString &source)
{
    const QList<ImportSource> sources = reader.sources();
    return source.isEmpty()
        || std::any_of(sources.begin(), sources.end(), [&source](const ImportSource &known) {
               return known.name == source;
           });
}

/// The one of @p names that is @p wanted but for case and marks ("shift-jis"); empty if none is.
QString spelledAs(const QStringList &names, const QString &wanted)
{
    const auto essence = [](QString name) {
        return name.removeIf([](QChar c) { return !c.isLetterOrNumber(); }).toLower();
    };
    const auto found = std::ranges::find(names, essence(wanted), essence);
    return found == names.end() ? QString{} : *found;
}

/// WORD=STANDING pairs; the first wrong one in words if there is any.
QString readStatuses(const Command &command, QMap<QString, Standing> &statuses)
{
    for (const QString &pair : command.values(u"status"_s)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const auto standing = standingNamed(QStringView{pair}.sliced(equals + 1));
        if (equals < 1 || !standing)
            return Words::tr("--status needs WORD=STANDING, where STANDING is one of: confirmed, "
                             "unpaid, pending, cancelled, blocked");
        statuses.insert(pair.first(equals), *standing);
    }
    return {};
}

/// What is wrong with the options that say how to read, in words; empty if nothing is.
QString readHow(Command &command, ReadOptions &options)
{
    options.source = command.value(u"source"_s);
    if (!knows(command.world().reader, options.source))
        return Words::tr("There is no source “%1”. See: lanyard sources").arg(options.source);
    const QString encoding = command.value(u"encoding"_s);
    const QStringList encodings = command.world().reader.encodings();
    options.encoding = spelledAs(encodings, encoding);
    if (!encoding.isEmpty() && options.encoding.isEmpty())
        return Words::tr("There is no encoding “%1”. Known are: %2")
            .arg(encoding, encodings.join(u", "_s));
    const QString several = command.value(u"several"_s);
    if (command.has(u"several"_s) && several != u"each" && several != u"one")
        return Words::tr("--several is “each” (one registration a person) or “one” (one a row).");
    if (several == u"one")
        options.places = ReadOptions::Places::One;
    if (const QString mistake = readMapping(command, options.columns); !mistake.isEmpty())
        return mistake;
    return readStatuses(command, options.statuses);
}

/// Whether how to read is said in the command, so that nothing is to be remembered for it.
bool saysHow(const Command &command)
{
    const QStringList options{
        u"afresh"_s, u"source"_s, u"map"_s, u"status"_s, u"encoding"_s, u"several"_s};
    return std::ranges::any_of(options, [&command](const QString &it) { return command.has(it); });
}

/// Cancelling many people takes the number as a second word for it.
std::optional<Exit> refuseUnconfirmedRemoval(Command &command, const ImportReport &report)
{
    const qint64 missing = report.counts.missing;
    if (!isLargeRemoval(report.counts) || command.value(u"removals"_s) == QString::number(missing))
        return std::nullopt;
    command.output().complain(
        Words::tr("Nothing was changed: %1 of %2 registrations are missing from the file, which is "
                  "many. If they are all to be cancelled, say so with: --accept-removals "
                  "--removals %1")
            .arg(missing)
            .arg(report.counts.known));
    return Exit::Failed;
}

/// Which of several files are in, and which are not.
QString storedAndNot(const QStringList &stored, const QStringList &others)
{
    QStringList sentences;
    if (!stored.isEmpty())
        sentences << Words::tr("Stored: %1.").arg(stored.join(u", "_s));
    if (!others.isEmpty())
        sentences << Words::tr("Not stored: %1.").arg(others.join(u", "_s));
    return sentences.join(u' ');
}

/// Cancelling people on the word of a file that could not be read in full would be guessing.
std::optional<Exit> refuseUnsafeRemoval(Command &command,
                                        const ImportRegistrations &import,
                                        const QString &path,
                                        ImportRegistrations::Order order)
{
    order.dryRun = true;
    const auto report = import(path, order);
    if (!report)
        return command.failed(report.failure());
    if (mayCancelMissing(*report))
        return refuseUnconfirmedRemoval(command, *report);
    command.output().complain(
        Words::tr("Nothing was changed: not every row of “%1” could be read, so "
                  "nobody is cancelled for missing in it. Correct the rows below, or "
                  "import without --accept-removals.")
            .arg(path));
    for (const ImportProblem &problem : report->file.problems) {
        command.output().complain(Words::tr("    row %1: %2")
                                      .arg(problem.row)
                                      .arg(shown(command.world().wording.sentence(problem))));
    }
    return Exit::Failed;
}

} // namespace

Exit importCommand(Command &command)
{
    command.describe(
        Words::tr("Takes registrations in from any spreadsheet: each file whole or not at all."));
    command.positional(u"FILE"_s, Words::tr("The export of a ticket source."), u"FILE…"_s);
    command.option(
        {u"source"_s}, Words::tr("Where the file comes from; see: lanyard sources."), u"name"_s);
    command.option({u"map"_s}, Words::tr("Reads FIELD from the column HEADER."), u"field=header"_s);
    command.option({u"status"_s},
                   Words::tr("What the source's word WORD means: confirmed, unpaid, pending, "
                             "cancelled or blocked."),
                   u"word=standing"_s);
    command.option({u"encoding"_s},
                   Words::tr("The encoding of the text, if it is recognised wrongly."),
                   u"name"_s);
    command.option({u"several"_s},
                   Words::tr("What a row for several people becomes: “each” (the default) or “one” "
                             "registration."),
                   u"each|one"_s);
    command.option({u"afresh"_s},
                   Words::tr("Forgets how a file with the same headers was read before."));
    command.option({u"dry-run"_s}, Words::tr("Reports, but stores nothing."));
    command.option({u"accept-removals"_s},
                   Words::tr("Cancels registrations that are missing from the file."));
    command.option({u"removals"_s},
                   Words::tr("How many are cancelled, said again: needed for more than 20 or 2 %."),
                   u"number"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (command.positionals().isEmpty())
        return command.usage(Words::tr("Say which file to import."));

    if (command.has(u"accept-removals"_s) && command.positionals().size() != 1)
        return command.usage(
            Words::tr("--accept-removals takes one file: the whole export, nothing else."));

    if (command.has(u"removals"_s)) {
        bool isNumber = false;
        const int removals = command.value(u"removals"_s).toInt(&isNumber);
        if (!isNumber || removals < 0 || !command.has(u"accept-removals"_s))
            return command.usage(Words::tr(
                "--removals is the number of people to cancel, and goes with --accept-removals."));
    }

    ImportRegistrations::Order order;
    if (const QString mistake = readHow(command, order.options); !mistake.isEmpty())
        return command.usage(mistake);
    order.dryRun = command.has(u"dry-run"_s);
    order.afresh = saysHow(command);
    if (command.has(u"accept-removals"_s))
        order.missing = Intake::Missing::Cancel;

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return status;
    if (!order.dryRun && !command.authorise(*file, Act::Import, status))
        return status;

    const ImportRegistrations import{
        command.world().reader, file->intake(), command.world().clock, zoneOf(file->event())};
    QStringList stored;
    QStringList others;
    for (const QString &path : command.positionals()) {
        others.append(QFileInfo{path}.fileName());
        if (order.missing == Intake::Missing::Cancel) {
            if (const auto refused = refuseUnsafeRemoval(command, import, path, order)) {
                status = *refused;
                continue;
            }
        }
        const auto report = import(path, order);
        if (!report) {
            status = command.failed(report.failure());
            continue;
        }
        if (report->taken == 0) {
            command.output().complain(Words::tr("No row of “%1” could be taken.").arg(path));
            status = Exit::Failed;
        }
        command.output().result(jsonOf(path, *report, command.world().wording),
                                wordsOf(path, *report, command.world().wording));
        if (report->stored)
            stored.append(others.takeLast());
    }
    if (command.positionals().size() > 1 && !order.dryRun)
        command.output().complain(storedAndNot(stored, others));
    return status;
}

} // namespace lanyard::cli
