// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/RegistrationReader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourcesCommand)
};

QMap<QString, QStringList> wordsByStanding(const ImportSource &source)
{
    QMap<QString, QStringList> words;
    for (auto it = source.statuses.begin(); it != source.statuses.end(); ++it)
        words[nameOf(it.value())].append(it.key());
    return words;
}

QJsonObject jsonOf(const QMap<QString, QStringList> &lists)
{
    QJsonObject json;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        json.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return json;
}

QJsonObject jsonOf(const ImportSource &source)
{
    return {{u"name"_s, source.name},
            {u"title"_s, source.title},
            {u"headers"_s, jsonOf(source.headers)},
            {u"statuses"_s, jsonOf(wordsByStanding(source))},
            {u"code"_s, source.code},
            {u"code_made_from"_s, QJsonArray::fromStringList(source.codeMadeFrom)}};
}

QString linesOf(const QMap<QString, QStringList> &lists)
{
    QString lines;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        lines += u"\n    %1: %2"_s.arg(it.key(), it.value().join(u" | "_s));
    return lines;
}

QString detailsOf(const ImportSource &source)
{
    QString text = u"%1  ·  %2\n"_s.arg(source.name, source.title);
    text += Words::tr("  Headers by field") + linesOf(source.headers);
    if (!source.statuses.isEmpty())
        text += u'\n' + Words::tr("  Status words") + linesOf(wordsByStanding(source));
    if (!source.code.isEmpty())
        text += u'\n' + Words::tr("  Ticket code inside the cell: %1").arg(source.code);
    if (!source.codeMadeFrom.isEmpty()) {
        text += u'\n'
            + Words::tr("  Ticket code where no column has it, made from: %1")
                  .arg(source.codeMadeFrom.join(u", "_s));
    }
    return text;
}

} // namespace

Exit sourcesCommand(Command &command)
{
    command.describe(Words::tr("Lists the ticket sources that import knows, or tells how one of "
                               "them is read: headers, status words, ticket code."));
    command.positional(u"NAME"_s, Words::tr("One source."), u"[NAME]"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QStringList asked = command.positionals();
    if (asked.size() > 1)
        return command.usage(Words::tr("Name one source."));

    const QList<ImportSource> sources = command.world().reader.sources();
    if (asked.isEmpty()) {
        for (const ImportSource &source : sources)
            command.output().result(jsonOf(source), u"%1  ·  %2"_s.arg(source.name, source.title));
        return Exit::Done;
    }
    const auto found = std::ranges::find(sources, asked.front(), &ImportSource::name);
    if (found == sources.end())
        return command.usage(
            Words::tr("There is no source “%1”. See: lanyard sources").arg(asked.front()));
    command.output().result(jsonOf(*found), detailsOf(*found));
    return Exit::Done;
}

} // namespace lanyard::cli
