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
    Q_DECLARE_TR_FUNCTIONS(BlockCommand)
};

std::function<QString(const Registration &)> wordsFor(Deed::Kind kind)
{
    if (kind == Deed::Kind::Block)
        return [](const Registration &now) {
            return Words::tr("%1 is blocked and let in nowhere. To end it: lanyard unblock %2")
                .arg(shown(now.name), shown(now.code.text()));
        };
    return [](const Registration &now) {
        return Words::tr("%1 is blocked no longer: %2.")
            .arg(shown(now.name), words::ImportWords::standingTitle(now.standing));
    };
}

/// Blocks, or takes a block back, where @p command describes itself already.
Exit change(Command &command, Standing standing, Deed::Kind kind)
{
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.option({u"reason"_s}, Words::tr("Why; goes into the journal."), u"text"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString reason = command.value(u"reason"_s).trimmed();
    if (command.positionals().size() != 1 || reason.isEmpty())
        return command.usage(Words::tr("Say who and why: one code and --reason TEXT."));

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    if ((who.standing == Standing::Blocked) == (standing == Standing::Blocked)) {
        command.output().complain(kind == Deed::Kind::Block
                                      ? Words::tr("%1 is blocked already.").arg(shown(who.name))
                                      : Words::tr("%1 is not blocked.").arg(shown(who.name)));
        return Exit::Refused;
    }
    const auto authorised = command.authorise(*file, Act::Block, status);
    if (!authorised)
        return status;
    const auto done = file->registrar().setStanding(
        who.id, standing, {reason, authorised->supervisor()}, command.world().clock.now());
    if (!done)
        return command.failed(done.failure());
    return tellDone(command, *file, who.id, kind, wordsFor(kind));
}

} // namespace

Exit blockCommand(Command &command)
{
    command.describe(Words::tr("Blocks a person: no door lets them in. Imports do not end it."));
    return change(command, Standing::Blocked, Deed::Kind::Block);
}

Exit unblockCommand(Command &command)
{
    command.describe(
        Words::tr("Takes a block back. The person is what they would be without it: one who has "
                  "not paid is still unpaid."));
    return change(command, Standing::Confirmed, Deed::Kind::Unblock);
}

} // namespace lanyard::cli
