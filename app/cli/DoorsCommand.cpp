// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/RegistrationBook.h"

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

Exit listDoors(Command &command, EventFile &file)
{
    const auto doors = file.doors().doors();
    const auto types = file.registrations().ticketTypes();
    if (!doors || !types)
        return command.failed(doors ? types.failure() : doors.failure());

    const auto local = [&file](const QDateTime &utc) {
        const QDateTime time = utc.toTimeZone(zoneOf(file.event()));
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    };
    for (const Door &door : *doors) {
        const QStringList welcome = namesOf(door.welcome, *types);
        command.output().result(
            {{u"name"_s, door.name},
             {u"place"_s, door.place},
             {u"opens"_s, local(door.opens)},
             {u"closes"_s, local(door.closes)},
             {u"welcome"_s, QJsonArray::fromStringList(welcome)},
             {u"capacity"_s, door.capacity ? QJsonValue{*door.capacity} : QJsonValue::Null}},
            Words::tr("%1  ·  %2 to %3  ·  %4")
                    .arg(shown(door.name),
                         local(door.opens),
                         local(door.closes),
                         welcome.isEmpty() ? Words::tr("everybody on site")
                                           : shown(welcome.join(u", "_s)))
                + (door.capacity ? Words::tr("  ·  %1 places").arg(*door.capacity) : QString{})
                + (door.place.isEmpty() ? QString{} : u"  ·  "_s + shown(door.place)));
    }
    return Exit::Done;
}

/// Puts the options of the command into @p door; what is wrong with them in words.
Result<QString> apply(Command &command, EventFile &file, Door &door)
{
    if (command.has(u"place"_s))
        door.place = command.value(u"place"_s);
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

    if (command.has(u"capacity"_s)) {
        bool isNumber = false;
        const int places = command.value(u"capacity"_s).toInt(&isNumber);
        if (!isNumber || places < 0)
            return Words::tr("--capacity needs a number of people; 0 for any number.");
        door.capacity = places > 0 ? std::optional{places} : std::nullopt;
    }
    if (command.has(u"welcome"_s)) {
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
