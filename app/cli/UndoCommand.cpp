// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"
#include "app/cli/GivenClock.h"
#include "app/cli/HubClaims.h"

#include "app/cli/Meant.h"
#include "app/ports/Clock.h"
#include "app/usecases/UndoAdmission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

Exit tell(Command &command,
          const Event &event,
          const Registration &who,
          const StandingAdmission &it)
{
    const QDateTime at = it.at.toTimeZone(zoneOf(event));
    command.output().result(
        {{u"done"_s, nameOf(Deed::Kind::Undo)},
         {u"code"_s, who.code.text()},
         {u"name"_s, who.name},
         {u"door"_s, it.doorName},
         {u"at"_s, at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate)},
         {u"desk"_s, it.desk},
         {u"operator"_s, it.operatorName}},
        Words::tr("Taken back: %1 did not come in at %2 on %3. The journal keeps both.")
            .arg(shown(who.name), shown(it.doorName), at.toString(u"yyyy-MM-dd HH:mm"_s)));
    return Exit::Done;
}

} // namespace

Exit undoCommand(Command &command)
{
    command.describe(
        Words::tr("Takes a person's last admission back, as if it had not been. What is older than "
                  "the event allows (see lanyard settings) needs a desk lead."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.option({u"reason"_s}, Words::tr("Why; goes into the journal."), u"text"_s);
    command.option(
        {u"door"_s}, Words::tr("The last admission at this door; at any if left out."), u"name"_s);
    GivenClock::describe(command);
    if (const auto ended = command.parse())
        return *ended;
    const QString reason = command.value(u"reason"_s).trimmed();
    if (command.positionals().size() != 1 || reason.isEmpty())
        return command.usage(Words::tr("Say whose and why: one code and --reason TEXT."));

    Exit status = Exit::Done;
    const auto meant = openFor(command, command.positionals().constFirst(), status);
    if (!meant)
        return status;
    const auto &[file, who] = *meant;
    GivenClock clock{command.world().clock};
    if (!clock.read(command, file->event(), status))
        return status;
    UndoAdmission::Manner manner{.door = {}, .reason = reason, .at = clock.now()};
    if (command.has(u"door"_s)) {
        const auto doors = doorsMeant(command, *file, {}, status);
        if (!doors)
            return status;
        manner.door = doors->constLast().id;
    }

    const UndoAdmission alone{file->journal(), file->settings(), command.world().clock};
    const auto claims = HubClaims::of(command, *file);
    const UndoAdmission undo = claims ? UndoAdmission{alone, claims->entry()} : alone;
    auto outcome = undo(who.id, manner);
    if (outcome && std::holds_alternative<UndoAdmission::TooLate>(*outcome)) {
        manner.late = command.authorise(*file, Act::LateUndo, status);
        if (!manner.late)
            return status;
        outcome = undo(who.id, manner);
    }
    if (!outcome)
        return command.failed(outcome.failure());
    if (const auto *undone = std::get_if<UndoAdmission::Undone>(&*outcome))
        return tell(command, file->event(), who, undone->admission);
    command.output().complain(Words::tr("%1 did not come in there, so there is nothing to take "
                                        "back. See: lanyard history %2")
                                  .arg(shown(who.name), shown(who.code.text())));
    return Exit::Refused;
}

} // namespace lanyard::cli
