// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/BadgeOutput.h"
#include "app/cli/Meant.h"
#include "app/ports/Clock.h"
#include "app/ports/Registrar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReissueCommand)
};

} // namespace

Exit reissueCommand(Command &command)
{
    command.describe(
        Words::tr("Gives a person a new ticket code, and a badge with it on request. "
                  "The old code lets nobody in any more and is named if it turns up."));
    command.positional(u"CODE"_s, Words::tr("The ticket code that they had so far."), u"CODE"_s);
    command.option({u"reason"_s}, Words::tr("Why; goes into the journal."), u"text"_s);
    describeBadge(command);
    if (const auto ended = command.parse())
        return *ended;
    const QString reason = command.value(u"reason"_s).trimmed();
    if (command.positionals().size() != 1 || reason.isEmpty())
        return command.usage(Words::tr("Say whose and why: one code and --reason TEXT."));
    if (const auto mistaken = mistakeInBadge(command))
        return *mistaken;

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    const auto authorised = command.authorise(*file, Act::Reissue, status);
    if (!authorised)
        return status;
    const auto after = file->registrar().reissue(
        who.id, {reason, authorised->supervisor()}, command.world().clock.now());
    if (!after)
        return command.failed(after.failure());
    command.output().result(
        {{u"done"_s, nameOf(Deed::Kind::Reissue)},
         {u"name"_s, after->name},
         {u"code"_s, after->code.text()},
         {u"retired"_s, who.code.text()}},
        Words::tr("%1 has the code %2 now; %3 lets nobody in any more.")
            .arg(shown(after->name), shown(after->code.text()), shown(who.code.text())));
    return asksForBadge(command) ? makeBadges(command, *file, {*after}) : Exit::Done;
}

} // namespace lanyard::cli
