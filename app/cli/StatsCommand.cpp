// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Clock.h"
#include "app/words/ForecastWords.h"
#include "app/words/ReportWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

using Counts = QMap<QString, qint64>;

QJsonObject jsonOf(const Counts &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString localTime(const QDateTime &at, const Event &event)
{
    const QDateTime there = at.toTimeZone(zoneOf(event));
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue jsonOf(const Peak &peak, const Event &event)
{
    if (peak.people == 0)
        return QJsonValue::Null;
    return QJsonObject{{u"people"_s, peak.people}, {u"at"_s, localTime(peak.at, event)}};
}

QJsonArray jsonOf(const QList<DoorNumbers> &doors, const Event &event)
{
    QJsonArray array;
    for (const DoorNumbers &door : doors) {
        array.append(QJsonObject{
            {u"door"_s, door.name},
            {u"people"_s, door.people},
            {u"admissions"_s, door.admissions},
            {u"exits"_s, door.exits},
            {u"inside"_s, door.inside},
            {u"capacity"_s, door.capacity ? QJsonValue{*door.capacity} : QJsonValue::Null},
            {u"peak"_s, jsonOf(door.peak, event)},
            {u"refusals"_s, door.refusals}});
    }
    return array;
}

QJsonArray jsonOf(const QList<DeskNumbers> &desks)
{
    QJsonArray array;
    for (const DeskNumbers &desk : desks) {
        array.append(QJsonObject{{u"desk"_s, desk.desk},
                                 {u"operators"_s, QJsonArray::fromStringList(desk.operators)},
                                 {u"people"_s, desk.people},
                                 {u"admissions"_s, desk.admissions},
                                 {u"refusals"_s, desk.refusals},
                                 {u"per_minute"_s, std::round(desk.perMinute * 10) / 10}});
    }
    return array;
}

/// Counts by the clock of the event: its zone may be half an hour off.
Counts byClock(const QMap<QDateTime, qint64> &arrivals, const Event &event, const QString &format)
{
    Counts counts;
    for (auto it = arrivals.begin(); it != arrivals.end(); ++it)
        counts[it.key().toTimeZone(zoneOf(event)).toString(format)] += it.value();
    return counts;
}

Counts byDay(const Attendance &attendance)
{
    Counts counts;
    for (auto it = attendance.byDay.begin(); it != attendance.byDay.end(); ++it)
        counts[it.key().toString(Qt::ISODate)] = it.value();
    return counts;
}

Counts inWords(const Counts &verdicts)
{
    Counts counts;
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        counts[words::ReportWords::verdictTitle(it.key())] += it.value();
    return counts;
}

QString table(const QString &title, const Counts &counts)
{
    QString words = u'\n' + title;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words += u"\n  %1  %2"_s.arg(it.value(), 7).arg(shown(it.key()));
    return counts.isEmpty() ? QString{} : words;
}

QJsonObject jsonOf(const Attendance &counts, const Event &event, const QString &forecast)
{
    const auto steps = inSteps(counts.arrivals, 10);
    return {{u"people"_s, counts.people},
            {u"inside"_s, counts.inside},
            {u"registrations"_s, counts.registrations},
            {u"no_shows"_s, counts.noShows},
            {u"walk_ins"_s, counts.walkIns},
            {u"refusals"_s, counts.refusals},
            {u"peak"_s, jsonOf(counts.peak, event)},
            {u"by_type"_s, jsonOf(counts.byType)},
            {u"by_role"_s, jsonOf(counts.byRole)},
            {u"by_door"_s, jsonOf(counts.byDoor)},
            {u"by_day"_s, jsonOf(byDay(counts))},
            {u"by_hour"_s, jsonOf(byClock(counts.arrivals, event, u"yyyy-MM-dd HH:00"_s))},
            {u"by_10_minutes"_s, jsonOf(byClock(steps, event, u"yyyy-MM-dd HH:mm"_s))},
            {u"by_desk"_s, jsonOf(counts.byDesk)},
            {u"by_verdict"_s, jsonOf(counts.byVerdict)},
            {u"doors"_s, jsonOf(counts.doors, event)},
            {u"desks"_s, jsonOf(counts.desks)},
            {u"forecast"_s, forecast}};
}

QString headline(const Attendance &counts, const Event &event)
{
    QString words = Words::tr("%1 people of %2 registrations on site; %3 inside now; %4 scans "
                              "refused")
                        .arg(counts.people)
                        .arg(counts.registrations)
                        .arg(counts.inside)
                        .arg(counts.refusals);
    words += u'\n'
        + Words::tr("%1 confirmed people did not come; %2 walk-ins")
              .arg(counts.noShows)
              .arg(counts.walkIns);
    if (counts.peak.people > 0) {
        const QDateTime at = counts.peak.at.toTimeZone(zoneOf(event));
        words += u'\n'
            + Words::tr("most inside at once: %1, at %2")
                  .arg(counts.peak.people)
                  .arg(at.toString(u"yyyy-MM-dd HH:mm"_s));
    }
    return words;
}

QString wordsOf(const Attendance &counts, const Event &event)
{
    return headline(counts, event) + table(Words::tr("By day"), byDay(counts))
        + table(Words::tr("By door"), counts.byDoor)
        + table(Words::tr("By ticket type"), counts.byType)
        + table(Words::tr("By hour of first admission"),
                byClock(counts.arrivals, event, u"yyyy-MM-dd HH:00"_s))
        + table(Words::tr("By desk"), counts.byDesk)
        + table(Words::tr("Refused scans"), inWords(counts.byVerdict));
}

/// Of the day that is asked about, or of today; empty unless that is a day of the event.
Result<QString> forecastIn(EventFile &file, AttendanceFilter filter, const QDateTime &now)
{
    const Event &event = file.event();
    const QDate today = now.toTimeZone(zoneOf(event)).date();
    if (today < event.starts || today > event.ends)
        return QString{};
    if (!filter.between) {
        filter.between.emplace(startOfDay(event, today), startOfDay(event, today.addDays(1)));
    }
    if (now < filter.between->first || now >= filter.between->second)
        return QString{};
    const auto counted = file.attendance().attendance(filter);
    if (!counted)
        return counted.failure();
    return words::sentence(forecastOf(arrivalsSoFar(*counted, now)), now, zoneOf(event));
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
    const auto forecast = forecastIn(*file, filter, command.world().clock.now());
    if (!forecast)
        return command.failed(forecast.failure());
    QString words = wordsOf(*counted, file->event());
    if (!forecast->isEmpty())
        words += u'\n' + *forecast;
    command.output().result(jsonOf(*counted, file->event(), *forecast), words);
    return Exit::Done;
}

} // namespace lanyard::cli
