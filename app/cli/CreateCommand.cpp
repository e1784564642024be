// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CreateCommand)
};

constexpr qint64 longestEvent = 60; // days

/// What is wrong with an event, in words; empty if nothing is.
QString mistakeIn(const Event &event)
{
    if (event.name.isEmpty())
        return Words::tr("Give the event a name: --name NAME.");
    if (!event.starts.isValid() || !event.ends.isValid())
        return Words::tr("Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.");
    if (event.ends < event.starts)
        return Words::tr("The event ends before it starts.");
    if (event.starts.daysTo(event.ends) >= longestEvent)
        return Words::tr("An event of more than 60 days needs more than one event file.");
    if (!QTimeZone{event.timeZone}.isValid())
        return Words::tr("“%1” is no time zone. Write it like Asia/Shanghai.")
            .arg(QString::fromUtf8(event.timeZone));
    return {};
}

} // namespace

Exit createCommand(Command &command)
{
    command.describe(
        Words::tr("Makes a new event file with one door per day, open from midnight to midnight."));
    command.option({u"name"_s}, Words::tr("Name of the event."), u"name"_s);
    command.option({u"starts"_s}, Words::tr("First day, YYYY-MM-DD."), u"day"_s);
    command.option({u"ends"_s}, Words::tr("Last day, YYYY-MM-DD."), u"day"_s);
    command.option({u"timezone"_s},
                   Words::tr("IANA name of the time zone; this computer's if left out."),
                   u"zone"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (command.eventFile().isEmpty())
        return command.usage(Words::tr("Say where to make it: --event FILE."));

    const QByteArray zone = command.has(u"timezone"_s) ? command.value(u"timezone"_s).toUtf8()
                                                       : QTimeZone::systemTimeZoneId();
    const Event event{.id = QUuid::createUuid(),
                      .name = command.value(u"name"_s).trimmed(),
                      .starts = QDate::fromString(command.value(u"starts"_s), Qt::ISODate),
                      .ends = QDate::fromString(command.value(u"ends"_s), Qt::ISODate),
                      .timeZone = zone};
    if (const QString mistake = mistakeIn(event); !mistake.isEmpty())
        return command.usage(mistake);

    const QList<Door> doors = doorPerDay(event);
    if (const auto created = command.world().files.create(command.eventFile(), event, doors);
        !created)
        return command.failed(created.failure());
    command.output().result(
        {{u"file"_s, command.eventFile()}, {u"event"_s, event.name}, {u"doors"_s, doors.size()}},
        Words::tr("Made %1 for “%2”. Doors: %3.")
            .arg(command.eventFile(), shown(event.name))
            .arg(doors.size()));
    return Exit::Done;
}

} // namespace lanyard::cli
