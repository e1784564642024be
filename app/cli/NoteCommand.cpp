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
    Q_DECLARE_TR_FUNCTIONS(NoteCommand)
};

} // namespace

Exit noteCommand(Command &command)
{
    command.describe(Words::tr("Adds a line to the notes on a person; whoever scans them next has "
                               "to confirm it."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.positional(u"TEXT"_s, Words::tr("The note."), u"TEXT"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString text = command.positionals().mid(1).join(u' ').simplified();
    if (text.isEmpty())
        return command.usage(Words::tr("Say about whom and what: a code and the note."));
    if (const QString mistake = mistakeInPerson({{u"notes"_s, text}}); !mistake.isEmpty())
        return command.usage(mistake);

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    const auto done = file->registrar().note(who.id, text, command.world().clock.now());
    if (!done)
        return command.failed(done.failure());
    return tellDone(command, *file, who.id, Deed::Kind::Note, [](const Registration &now) {
        return Words::tr("Noted. Whoever scans %1 next reads: %2")
            .arg(shown(now.name), shown(now.notes));
    });
}

} // namespace lanyard::cli
