// SPDX-License-Identifier: Apache-2.0
#include "app/shell/BundledSample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

QByteArray resource(const QString &name)
{
    QFile file{u":/samples/"_s + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

Event eventOf(const QJsonObject &description)
{
    return {.id = QUuid::createUuidV5(QUuid{}, description.value(u"name").toString()),
            .name = description.value(u"name").toString(),
            .starts = QDate::fromString(description.value(u"starts").toString(), Qt::ISODate),
            .ends = QDate::fromString(description.value(u"ends").toString(), Qt::ISODate),
            .timeZone = description.value(u"timezone").toString().toUtf8()};
}

} // namespace

BundledSample::BundledSample()
    : m_description{QJsonDocument::fromJson(resource(u"event.json"_s)).object()}
    , m_event{eventOf(m_description)}
{
}

BundledSample BundledSample::startingOn(QDate firstDay)
{
    BundledSample sample;
    sample.m_days = sample.m_event.starts.daysTo(firstDay);
    sample.m_openAllDay = true;
    // Every try is an event of its own: nothing that one computer remembers of another day's
    // counts.
    sample.m_event.id = QUuid::createUuidV5(sample.m_event.id, firstDay.toString(Qt::ISODate));
    sample.m_event.starts = sample.m_event.starts.addDays(sample.m_days);
    sample.m_event.ends = sample.m_event.ends.addDays(sample.m_days);
    sample.m_event.timeZone = QTimeZone::systemTimeZoneId();
    sample.m_event.rehearsal = true;
    return sample;
}

Event BundledSample::event() const
{
    return m_event;
}

/// The same time of the day, by the clock on the wall of wherever the event takes place.
QDateTime BundledSample::moved(const QString &isoTime) const
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODate);
    return QDateTime{time.date().addDays(m_days), time.time(), zoneOf(m_event)}.toUTC();
}

QList<SampleEvent::PlannedDoor> BundledSample::doors() const
{
    QList<PlannedDoor> doors;
    const QJsonArray described = m_description.value(u"doors").toArray();
    for (const QJsonValue &value : described) {
        const QJsonObject door = value.toObject();
        PlannedDoor planned;
        planned.door.name = door.value(u"name").toString();
        planned.door.place = door.value(u"place").toString();
        planned.door.opens = moved(door.value(u"opens").toString());
        planned.door.closes = moved(door.value(u"closes").toString());
        if (const int places = door.value(u"capacity").toInt(); places > 0)
            planned.door.capacity = places;
        planned.welcome = textsOf(door.value(u"welcome").toArray());
        doors.append(planned);
    }
    if (m_openAllDay && !doors.isEmpty()) {
        doors.first().door.opens = startOfDay(m_event, m_event.starts);
        doors.first().door.closes = startOfDay(m_event, m_event.starts.addDays(1));
    }
    return doors;
}

QList<SampleEvent::Arrival> BundledSample::arrivals() const
{
    QList<Arrival> arrivals;
    const QList<QByteArray> lines = resource(u"arrivals.csv"_s).split('\n');
    for (const QByteArray &line : lines.mid(1)) { // below the header
        const QStringList cells = QString::fromUtf8(line).trimmed().split(u',');
        if (cells.size() == 2)
            arrivals.append({cells[0], moved(cells[1])});
    }
    return arrivals;
}

Result<Done> BundledSample::writeExport(const QString &path, Format format) const
{
    const QByteArray bytes
        = resource(format == Format::Xlsx ? u"registrations.xlsx"_s : u"registrations.csv"_s);
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{Failure::Kind::NotPermitted, path, file.errorString()};
    return Done{};
}

} // namespace lanyard::shell
