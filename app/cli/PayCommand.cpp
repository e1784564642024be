// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/Meant.h"
#include "app/ports/Clock.h"
#include "app/ports/Registrar.h"
#include "app/words/ImportWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PayCommand)
};

} // namespace

Exit payCommand(Command &command)
{
    command.describe(Words::tr("Marks an unpaid ticket as paid at the desk. Later imports keep it, "
                               "unless they cancel the ticket."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (command.positionals().size() != 1)
        return command.usage(Words::tr("Say whose ticket was paid: one code."));

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    if (who.standing != Standing::Unpaid) {
        command.output().complain(
            Words::tr("Only an unpaid ticket is marked as paid. %1: %2.")
                .arg(shown(who.name), words::ImportWords::standingTitle(who.standing)));
        return Exit::Refused;
    }
    const auto authorised = command.authorise(*file, Act::MarkPaid, status);
    if (!authorised)
        return status;
    const auto done = file->registrar().setStanding(
        who.id, Standing::Confirmed, {{}, authorised->supervisor()}, command.world().clock.now());
    if (!done)
        return command.failed(done.failure());
    return tellDone(command, *file, who.id, Deed::Kind::Payment, [](const Registration &now) {
        return Words::tr("%1 has paid.").arg(shown(now.name));
    });
}

} // namespace lanyard::cli
