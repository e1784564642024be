// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/Meant.h"
#include "app/ports/Clock.h"
#include "app/ports/Registrar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CorrectCommand)
};

/// FIELD=TEXT words; nothing if one of them is none.
std::optional<QMap<QString, QString>> textsIn(const QStringList &words)
{
    const QStringList fields{
        u"name"_s, u"company"_s, u"job_title"_s, u"email"_s, u"phone"_s, u"notes"_s};
    QMap<QString, QString> texts;
    for (const QString &word : words) {
        const QString field = word.section(u'=', 0, 0);
        if (!word.contains(u'=') || !fields.contains(field))
            return std::nullopt;
        texts.insert(field, word.section(u'=', 1).simplified());
    }
    return texts;
}

} // namespace

Exit correctCommand(Command &command)
{
    command.describe(Words::tr("Puts right what the ticket source has wrong about a person. Later "
                               "imports keep it."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.positional(u"FIELD=TEXT"_s,
                       Words::tr("name, company, job_title, email, phone or notes."),
                       u"FIELD=TEXT…"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QStringList words = command.positionals();
    const auto texts = textsIn(words.mid(1));
    if (words.size() < 2 || !texts)
        return command.usage(
            Words::tr("Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, "
                      "job_title, email, phone or notes."));
    if (const QString refusal = mistakeInPerson(*texts); !refusal.isEmpty())
        return command.usage(refusal);
    Exit status = Exit::Done;
    const auto meant = openFor(command, words.first(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    const auto done = file->registrar().correct(who.id, *texts, command.world().clock.now());
    if (!done)
        return command.failed(done.failure());
    QJsonObject fields;
    for (auto it = texts->begin(); it != texts->end(); ++it)
        fields.insert(it.key(), it.value());
    command.output().result({{u"code"_s, who.code.text()}, {u"corrected"_s, fields}},
                            Words::tr("Corrected. Later imports keep it."));
    return Exit::Done;
}

} // namespace lanyard::cli
