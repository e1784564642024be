// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/QuestionText.h"
#include "app/cli/VerdictFacts.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/RegistrationBook.h"
#include "app/words/DoorWords.h"
#include "app/words/RuleWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoorsCommand)
};

QStringList namesOf(const QList<Id<TicketType>> &ids, const QList<TicketType> &types)
{
    QStringList names;
    for (const TicketType &type : types) {
        if (ids.contains(type.id))
            names.append(type.name);
    }
    return names;
}

QJsonObject jsonOf(const Door &door, const Event &event, const QStringList &welcome)
{
    const auto local = [&event](const QDateTime &utc) {
        const QDateTime time = utc.toTimeZone(zoneOf(event));
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    };
    QJsonArray questions;
    for (const Question &question : door.questions)
        questions.append(cli::jsonOf(question));
    return {{u"name"_s, door.name},
            {u"place"_s, door.place},
            {u"opens"_s, local(door.opens)},
            {u"closes"_s, local(door.closes)},
            {u"welcome"_s, QJsonArray::fromStringList(welcome)},
            {u"capacity"_s, door.capacity ? QJsonValue{*door.capacity} : QJsonValue::Null},
            {u"reentry"_s, nameOf(door.reentry)},
            {u"exit_mode"_s, nameOf(door.exits)},
            {u"without_hub"_s, nameOf(door.withoutHub)},
            {u"apart_seats"_s, door.apartSeats},
            {u"questions"_s, questions},
            {u"rule"_s, textOf(door.rule)}};
}

/// The door in sentences, its rule and its questions on lines of their own.
QString sentencesOf(const Door &door, const Event &event, const QList<TicketType> &types)
{
    const QLocale locale;
    const words::DoorWords doorWords{event, locale};
    QStringList lines{
        Words::tr("%1  ·  %2").arg(shown(door.name), doorWords.sentence(door, types))};
    if (!door.place.isEmpty())
        lines[0] += u"  ·  "_s + shown(door.place);
    const QStringList rule = words::RuleWords{locale, zoneOf(event)}.rule(door.rule);
    if (!rule.isEmpty())
        lines.append(Words::tr("  Only if:"));
    for (const QString &line : rule)
        lines.append(u"    "_s + line);
    for (const Question &question : door.questions) {
        lines.append(Words::tr("  Asks: %1 (%2, --answer %3=…)")
                         .arg(shown(question.text),
                              words::DoorWords::explanation(question),
                              shown(question.key)));
        if (!question.note.isEmpty())
            lines.append(Words::tr("    For the volunteer: %1").arg(shown(question.note)));
    }
    return lines.join(u'\n');
}

Exit listDoors(Command &command, EventFile &file)
{
    const auto doors = file.doors().doors();
    const auto types = file.registrations().ticketTypes();
    if (!doors || !types)
        return command.failed(doors ? types.failure() : doors.failure());
    for (const Door &door : *doors)
        command.output().result(jsonOf(door, file.event(), namesOf(door.welcome, *types)),
                                sentencesOf(door, file.event(), *types));
    return Exit::Done;
}

/// What is wrong with the options of a command, in words; empty if nothing is.
using Mistake = Result<QString>;

Mistake applyTimes(Command &command, EventFile &file, Door &door)
{
    for (const auto &[option, time] :
         {std::pair{u"opens"_s, &door.opens}, std::pair{u"closes"_s, &door.closes}}) {
        if (!command.has(option))
            continue;
        const auto given = timeIn(file.event(), command.value(option));
        if (!given)
            return Words::tr("“%1” is no time. Write it like 2026-11-28T09:30.")
                .arg(command.value(option));
        *time = *given;
    }
    if (!door.opens.isValid() || !door.closes.isValid())
        return Words::tr("Say when it opens and closes: --opens TIME --closes TIME.");
    if (door.closes <= door.opens)
        return Words::tr("The door would close before it opens.");
    return QString{};
}

Mistake applyPlaces(Command &command, EventFile &, Door &door)
{
    if (command.has(u"place"_s))
        door.place = command.value(u"place"_s);
    if (!command.has(u"capacity"_s))
        return QString{};
    bool isNumber = false;
    const int places = command.value(u"capacity"_s).toInt(&isNumber);
    if (!isNumber || places < 0)
        return Words::tr("--capacity needs a number of people; 0 for any number.");
    door.capacity = places > 0 ? std::optional{places} : std::nullopt;
    return QString{};
}

Mistake applyWelcome(Command &command, EventFile &file, Door &door)
{
    if (!command.has(u"welcome"_s))
        return QString{};
    const auto types = file.registrations().ticketTypes();
    if (!types)
        return types.failure();
    door.welcome.clear();
    for (const QString &name : command.values(u"welcome"_s)) {
        const auto type
            = std::find_if(types->begin(), types->end(), [&name](const TicketType &known) {
                  return known.name.compare(name, Qt::CaseInsensitive) == 0;
              });
        if (name.isEmpty())
            continue;
        if (type == types->end())
            return Words::tr("There is no ticket type “%1”. Import registrations first.")
                .arg(shown(name));
        door.welcome.append(type->id);
    }
    return QString{};
}

Mistake applyPassage(Command &command, EventFile &, Door &door)
{
    const auto reentry = reentryNamed(command.value(u"reentry"_s));
    if (command.has(u"reentry"_s) && !reentry)
        return Words::tr("--reentry is once, once_a_day, after_exit or any.");
    const auto exits = exitModeNamed(command.value(u"exit-mode"_s));
    if (command.has(u"exit-mode"_s) && !exits)
        return Words::tr("--exit-mode is on_request or second_scan.");
    const auto withoutHub = withoutHubNamed(command.value(u"without-hub"_s));
    if (command.has(u"without-hub"_s) && !withoutHub)
        return Words::tr("--without-hub is admit, ask or refuse.");
    door.reentry = reentry.value_or(door.reentry);
    door.exits = exits.value_or(door.exits);
    door.withoutHub = withoutHub.value_or(door.withoutHub);
    if (command.has(u"apart-seats"_s)) {
        bool ok = false;
        door.apartSeats = command.value(u"apart-seats"_s).toInt(&ok);
        if (!ok || door.apartSeats < 0)
            return Words::tr("--apart-seats is a number of seats, or 0.");
    }
    return QString{};
}

Mistake applyRule(Command &command, EventFile &file, Door &door)
{
    if (!command.has(u"rule"_s))
        return QString{};
    const auto rule = ruleIn(command.value(u"rule"_s));
    if (const auto *mistake = std::get_if<RuleMistake>(&rule))
        return words::RuleWords{QLocale{}, zoneOf(file.event())}.mistake(*mistake);
    door.rule = std::get<Rule>(rule);
    return QString{};
}

Mistake applyQuestions(Command &command, EventFile &, Door &door)
{
    if (!command.has(u"question"_s))
        return QString{};
    door.questions.clear();
    for (const QString &text : command.values(u"question"_s)) {
        if (text.isEmpty())
            continue;
        const auto question = questionIn(text);
        if (const auto *mistake = std::get_if<QuestionMistake>(&question))
            return mistake->sentence;
        const auto &asked = std::get<Question>(question);
        if (std::ranges::any_of(door.questions,
                                [&asked](const Question &q) { return q.key == asked.key; }))
            return Words::tr("Two questions have the key “%1”. Each needs one of its own.")
                .arg(shown(asked.key));
        door.questions.append(asked);
    }
    return QString{};
}

/// Puts the options of the command into @p door.
Mistake apply(Command &command, EventFile &file, Door &door)
{
    for (const auto step :
         {applyTimes, applyPlaces, applyWelcome, applyPassage, applyRule, applyQuestions}) {
        auto mistake = step(command, file, door);
        if (!mistake || !mistake->isEmpty())
            return mistake;
    }
    return QString{};
}

Exit writeDoor(Command &command, EventFile &file, bool isNew)
{
    const QString name = command.positionals().mid(1).join(u' ').trimmed();
    if (name.isEmpty())
        return command.usage(
            Words::tr("Say which door: lanyard doors add NAME, or lanyard doors change NAME."));

    Door door;
    door.name = name;
    if (!isNew) {
        const auto known = doorFor(file, name, {});
        if (!known)
            return command.failed(known.failure());
        door = *known;
    }
    const auto mistake = apply(command, file, door);
    if (!mistake)
        return command.failed(mistake.failure());
    if (!mistake->isEmpty())
        return command.usage(*mistake);

    if (isNew) {
        if (const auto added = file.doors().add(door); !added)
            return command.failed(added.failure());
    } else if (const auto changed = file.doors().change(door); !changed) {
        return command.failed(changed.failure());
    }
    return listDoors(command, file);
}

} // namespace

Exit doorsCommand(Command &command)
{
    command.describe(Words::tr(
        "Lists the doors; “add NAME” and “change NAME” with the options below write one."));
    command.positional(
        u"what"_s, Words::tr("Nothing, or add NAME, or change NAME."), u"[add|change NAME]"_s);
    command.option({u"opens"_s}, Words::tr("When people are let in from."), u"time"_s);
    command.option({u"closes"_s}, Words::tr("When no longer."), u"time"_s);
    command.option({u"place"_s}, Words::tr("Where it is."), u"place"_s);
    command.option(
        {u"welcome"_s},
        Words::tr(
            "A ticket type that is let in; may stand several times. Empty: everybody on site."),
        u"type"_s);
    command.option({u"capacity"_s}, Words::tr("How many people fit in."), u"people"_s);
    command.option(
        {u"reentry"_s},
        Words::tr("How often a ticket comes in: once, once_a_day, after_exit (once after "
                  "each exit) or any."),
        u"how"_s);
    command.option({u"exit-mode"_s},
                   Words::tr("How people are counted out: on_request (admit --exit), or "
                             "second_scan (who is inside and scanned again, leaves)."),
                   u"how"_s);
    command.option(
        {u"apart-seats"_s},
        Words::tr("Of a door with a capacity: so many seats are kept for each desk, which "
                  "it may give away while the hub does not answer."),
        u"number"_s);
    command.option({u"without-hub"_s},
                   Words::tr("What the door does while the hub does not answer: admit, ask (the "
                             "person at the desk) or refuse."),
                   u"how"_s);
    command.option({u"rule"_s},
                   Words::tr("What has to be so besides; empty: nothing. As in: ticket_type is "
                             "\"Camp\" and (entries_today less than 2 or role is \"Speaker\")"),
                   u"rule"_s);
    command.option({u"question"_s},
                   Words::tr("What is asked before somebody is let in; may stand several times, "
                             "empty: nothing. Written %1")
                       .arg(howQuestionsAreWritten()),
                   u"question"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString what = command.positionals().value(0);
    if (!what.isEmpty() && what != u"add" && what != u"change")
        return command.usage(
            Words::tr("Doors are listed, added or changed; “%1” is none of these.").arg(what));

    Exit status = Exit::Done;
    const auto file = command.open(
        what.isEmpty() ? EventFiles::Access::Read : EventFiles::Access::Write, status);
    if (!file)
        return status;
    if (!what.isEmpty() && !command.authorise(*file, Act::ChangeDoors, status))
        return status;
    return what.isEmpty() ? listDoors(command, *file) : writeDoor(command, *file, what == u"add");
}

} // namespace lanyard::cli
