// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

QJsonObject jsonOf(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, qint64> byLocalHour(const Attendance &attendance, const Event &event)
{
    QMap<QString, qint64> hours;
    for (auto it = attendance.byHour.begin(); it != attendance.byHour.end(); ++it)
        hours[it.key().toTimeZone(zoneOf(event)).toString(u"yyyy-MM-dd HH:00"_s)] += it.value();
    return hours;
}

QString table(const QString &title, const QMap<QString, qint64> &counts)
{
    QString words = u'\n' + title;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words += u"\n  %1  %2"_s.arg(it.value(), 7).arg(shown(it.key()));
    return counts.isEmpty() ? QString{} : words;
}

} // namespace

Exit statsCommand(Command &command)
{
    command.describe(Words::tr("Counts people, not scans: by door, ticket type, hour and desk."));
    command.option({u"day"_s}, Words::tr("Only this day of the event, YYYY-MM-DD."), u"day"_s);
    command.option({u"door"_s}, Words::tr("Only this door."), u"name"_s);
    if (const auto ended = command.parse())
        return *ended;

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    AttendanceFilter filter;
    if (const auto mistake = readFilter(command, *file, filter))
        return *mistake;
    const auto counted = file->attendance().attendance(filter);
    if (!counted)
        return command.failed(counted.failure());

    const QMap<QString, qint64> byHour = byLocalHour(*counted, file->event());
    command.output().result(
        {{u"people"_s, counted->people},
         {u"inside"_s, counted->inside},
         {u"registrations"_s, counted->registrations},
         {u"refusals"_s, counted->refusals},
         {u"by_type"_s, jsonOf(counted->byType)},
         {u"by_door"_s, jsonOf(counted->byDoor)},
         {u"by_hour"_s, jsonOf(byHour)},
         {u"by_desk"_s, jsonOf(counted->byDesk)}},
        Words::tr("%1 people of %2 registrations on site; %3 inside now; %4 scans refused")
                .arg(counted->people)
                .arg(counted->registrations)
                .arg(counted->inside)
                .arg(counted->refusals)
            + table(Words::tr("By door"), counted->byDoor)
            + table(Words::tr("By ticket type"), counted->byType)
            + table(Words::tr("By hour of first admission"), byHour)
            + table(Words::tr("By desk"), counted->byDesk));
    return Exit::Done;
}

} // namespace lanyard::cli
