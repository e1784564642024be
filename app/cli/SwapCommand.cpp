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
    Q_DECLARE_TR_FUNCTIONS(SwapCommand)
};

} // namespace

Exit swapCommand(Command &command)
{
    command.describe(Words::tr("Gives a person a ticket of another type. Later imports keep it."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.option({u"type"_s}, Words::tr("The ticket type that they get."), u"name"_s);
    command.option({u"reason"_s}, Words::tr("Why; goes into the journal."), u"text"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (command.positionals().size() != 1 || !command.has(u"type"_s))
        return command.usage(Words::tr("Say whose ticket and which type: one code and --type T."));

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    const auto type = ticketTypeMeant(command, *file, command.value(u"type"_s), status);
    if (!type)
        return status;
    const auto authorised = command.authorise(*file, Act::SwapTicket, status);
    if (!authorised)
        return status;
    const auto done = file->registrar().swapTicketType(
        who.id,
        *type,
        {command.value(u"reason"_s).trimmed(), authorised->supervisor()},
        command.world().clock.now());
    if (!done)
        return command.failed(done.failure());
    return tellDone(command, *file, who.id, Deed::Kind::Swap, [](const Registration &now) {
        return Words::tr("%1 has a ticket of the type “%2” now.")
            .arg(shown(now.name), shown(now.type.name));
    });
}

} // namespace lanyard::cli
