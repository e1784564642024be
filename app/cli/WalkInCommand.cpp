// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"
#include "app/cli/GivenClock.h"
#include "app/cli/HubClaims.h"

#include "app/cli/BadgeOutput.h"
#include "app/cli/Meant.h"
#include "app/cli/VerdictWords.h"
#include "app/ports/Clock.h"
#include "app/usecases/RegisterWalkIn.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int mostAlikes = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WalkInCommand)
};

void describe(Command &command)
{
    command.describe(Words::tr("Registers somebody who comes without a ticket, and admits them. "
                               "Whoever may be registered already is named first, and nobody is "
                               "registered then (exit status 3)."));
    command.option({u"name"_s}, Words::tr("Their name."), u"name"_s);
    command.option({u"company"_s}, Words::tr("Their company."), u"company"_s);
    command.option({u"type"_s}, Words::tr("Their ticket type; “Walk-in” if left out."), u"name"_s);
    command.option({u"email"_s}, Words::tr("Their e-mail address."), u"address"_s);
    command.option({u"phone"_s}, Words::tr("Their phone number."), u"number"_s);
    command.option({u"note"_s}, Words::tr("For the volunteer who scans them next."), u"text"_s);
    command.option({u"door"_s},
                   Words::tr("At this door, may stand several times; the one that is open if left "
                             "out."),
                   u"name"_s);
    command.option({u"answer"_s},
                   Words::tr("An answer to a question of the door, written KEY=TEXT; may stand "
                             "several times."),
                   u"KEY=TEXT"_s);
    GivenClock::describe(command);
    command.option({u"anyway"_s}, Words::tr("Even if somebody of that name is registered."));
    command.option({u"print"_s}, Words::tr("Prints a badge on the printer of this computer."));
    describeBadge(command);
}

/// Names those who may be the same; none is registered then.
Exit tellAlikes(Command &command, const QList<FoundPerson> &people)
{
    QJsonArray alikes;
    QStringList lines{Words::tr("Perhaps registered already; nobody was registered now:")};
    for (const FoundPerson &found : people) {
        alikes.append(QJsonObject{{u"name"_s, found.who.name},
                                  {u"company"_s, found.who.company},
                                  {u"code"_s, found.who.code.text()},
                                  {u"ticket_type"_s, found.who.type.name},
                                  {u"admitted"_s, found.admitted}});
        QStringList parts{shown(found.who.name),
                          shown(found.who.company),
                          shown(found.who.type.name),
                          shown(found.who.code.text()),
                          found.admitted ? Words::tr("admitted") : Words::tr("not here yet")};
        parts.removeAll(QString{});
        lines.append(u"  "_s + parts.join(u"  ·  "_s));
    }
    lines.append(Words::tr("If it is one of them: lanyard admit CODE. If not, the same with "
                           "--anyway."));
    command.output().result({{u"registered"_s, false}, {u"alikes"_s, alikes}}, lines.join(u'\n'));
    return Exit::Refused;
}

/// The type that was asked for, or else the one that people without a ticket have.
std::optional<QString> typeMeant(Command &command, EventFile &file, Exit &status)
{
    return command.has(u"type"_s) ? ticketTypeMeant(command, file, command.value(u"type"_s), status)
                                  : std::optional{u"Walk-in"_s};
}

Exit tell(Command &command, EventFile &file, const RegisterWalkIn::Registered &registered)
{
    const auto &[who, judged] = registered;
    const VerdictWords words{command.world().wording,
                             file.event(),
                             {command.world().clock.now(), command.world().desk.desk}};
    QJsonObject object = words.json(judged.verdict, judged.door);
    object.insert(u"registered"_s, true);
    command.output().result(
        object,
        Words::tr("%1  ·  code %2")
            .arg(words.line(judged.verdict, judged.door), shown(who.code.text())));
    if (std::holds_alternative<AnswerNeeded>(judged.verdict))
        command.output().complain(
            Words::tr("%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT")
                .arg(shown(who.name), shown(who.code.text())));
    if (!lets(judged.verdict))
        return Exit::Refused;
    if (asksForBadge(command))
        return makeBadges(command, file, {who});
    return command.has(u"print"_s) ? printOnlyPrinter(command, file, who) : Exit::Done;
}

Newcomer newcomerIn(const Command &command)
{
    const auto text
        = [&command](const QString &option) { return command.value(option).simplified(); };
    return {.name = text(u"name"_s),
            .company = text(u"company"_s),
            .jobTitle = {},
            .email = text(u"email"_s),
            .phone = text(u"phone"_s),
            .notes = text(u"note"_s),
            .ticketType = {}};
}

/// Stops where somebody of that name may be registered already.
Exit registerAt(Command &command,
                EventFile &file,
                const QList<Door> &doors,
                const Newcomer &newcomer,
                const Answers &answers,
                const Clock &clock)
{
    const AdmitAttendee alone{
        file.registrations(), file.doors(), file.journal(), clock, zoneOf(file.event())};
    const auto claims = HubClaims::of(command, file);
    const AdmitAttendee admit = claims ? AdmitAttendee{alone, claims->entry()} : alone;
    const RegisterWalkIn registerWalkIn{file.registrar(), file.registrations(), admit, clock};
    const auto alikes = registerWalkIn.alikes(newcomer.name, mostAlikes);
    if (!alikes)
        return command.failed(alikes.failure());
    if (!alikes->isEmpty() && !command.has(u"anyway"_s))
        return tellAlikes(command, *alikes);
    const auto registered = registerWalkIn(newcomer, doors, answers);
    return registered ? tell(command, file, *registered) : command.failed(registered.failure());
}

} // namespace

Exit walkInCommand(Command &command)
{
    describe(command);
    if (const auto ended = command.parse())
        return *ended;
    Newcomer newcomer = newcomerIn(command);
    if (newcomer.name.isEmpty())
        return command.usage(Words::tr("Say who comes: --name NAME."));
    const QString mistake = mistakeInPerson({{u"name"_s, newcomer.name},
                                             {u"company"_s, newcomer.company},
                                             {u"email"_s, newcomer.email},
                                             {u"phone"_s, newcomer.phone},
                                             {u"notes"_s, newcomer.notes}});
    if (!mistake.isEmpty())
        return command.usage(mistake);
    if (const auto mistaken = mistakeInBadge(command))
        return *mistaken;
    Exit status = Exit::Done;
    const auto answers = pairsMeant(command, u"answer"_s, status);
    if (!answers)
        return status;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return status;
    const auto type = typeMeant(command, *file, status);
    GivenClock clock{command.world().clock};
    if (!clock.read(command, file->event(), status))
        return status;
    const auto doors = doorsMeant(command, *file, clock.now(), status);
    if (!type || !doors)
        return status;
    newcomer.ticketType = *type;
    return registerAt(command, *file, *doors, newcomer, *answers, clock);
}

} // namespace lanyard::cli
