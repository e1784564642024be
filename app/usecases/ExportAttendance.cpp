// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ExportAttendance.h"

#include "app/domain/ShortCode.h"
#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/usecases/CarriedColumns.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using What = ExportAttendance::What;

constexpr std::array<std::pair<What, QStringView>, 5> everyWhat{{{What::People, u"people"},
                                                                 {What::NoShows, u"no-shows"},
                                                                 {What::Journal, u"journal"},
                                                                 {What::Doors, u"doors"},
                                                                 {What::List, u"list"}}};

const QStringList ofPerson{u"name"_s,
                           u"company"_s,
                           u"job_title"_s,
                           u"code"_s,
                           u"ticket_type"_s,
                           u"order"_s,
                           u"email"_s,
                           u"phone"_s,
                           u"standing"_s,
                           u"notes"_s};
const QStringList ofAttendance{
    u"first_in"_s, u"last_out"_s, u"admissions"_s, u"doors"_s, u"desk"_s, u"badge"_s};
const QStringList ofRecord{u"at"_s,
                           u"kind"_s,
                           u"door"_s,
                           u"code"_s,
                           u"name"_s,
                           u"desk"_s,
                           u"operator"_s,
                           u"verdict"_s,
                           u"undone"_s,
                           u"details"_s,
                           u"incarnation"_s,
                           u"seq"_s};
const QStringList ofDoor{u"door"_s,
                         u"people"_s,
                         u"admissions"_s,
                         u"exits"_s,
                         u"inside"_s,
                         u"capacity"_s,
                         u"peak"_s,
                         u"peak_at"_s,
                         u"refusals"_s};
const QStringList ofList{u"letter"_s,
                         u"name"_s,
                         u"company"_s,
                         u"ticket_type"_s,
                         u"standing"_s,
                         u"short_code"_s,
                         u"code"_s};

/// Paper has no room for the others.
const QStringList notOnPaper{u"job_title"_s,
                             u"order"_s,
                             u"email"_s,
                             u"phone"_s,
                             u"standing"_s,
                             u"notes"_s,
                             u"badge"_s,
                             u"incarnation"_s};

QString detailsOf(QJsonObject body)
{
    body.remove(u"verdict"_s);
    body.remove(u"operator"_s);
    return body.isEmpty() ? QString{}
                          : QString::fromUtf8(QJsonDocument{body}.toJson(QJsonDocument::Compact));
}

bool isWithin(const QDateTime &at, const AttendanceFilter &filter)
{
    return !filter.between || (filter.between->first <= at && at < filter.between->second);
}

/// Asked after each row; the one who waits hears of a few only.
bool mayGoOn(const Sheet &sheet, const ExportAttendance::Progress &progress)
{
    constexpr qsizetype often = 500;
    return !progress || sheet.rows.size() % often != 0 || progress(sheet.rows.size());
}

Failure stopped()
{
    return {Failure::Kind::Cancelled, {}, {}};
}

} // namespace

std::optional<ExportAttendance::What> ExportAttendance::whatNamed(QStringView name)
{
    for (const auto &[what, known] : everyWhat) {
        if (known == name)
            return what;
    }
    return std::nullopt;
}

QStringList ExportAttendance::whats()
{
    QStringList names;
    for (const auto &[what, name] : everyWhat)
        names.append(name.toString());
    return names;
}

ExportAttendance::ExportAttendance(EventFile &file,
                                   const SheetWriter &writer,
                                   const ReportWording &wording)
    : m_file{file}
    , m_writer{writer}
    , m_wording{wording}
    , m_zone{zoneOf(file.event())}
{
}

Result<qint64> ExportAttendance::operator()(const Order &order, const Progress &progress) const
{
    auto sheet = sheetFor(order, progress);
    if (!sheet)
        return sheet.failure();
    if (progress && !progress(sheet->rows.size()))
        return stopped();
    if (progress)
        sheet->goesOn = [&progress, rows = sheet->rows.size()] { return progress(rows); };
    if (const auto written = m_writer.write(order.path, *sheet); !written)
        return written.failure();
    return sheet->rows.size();
}

Result<Sheet> ExportAttendance::sheetFor(const Order &order, const Progress &progress) const
{
    switch (order.what) {
    case What::People:
    case What::NoShows: return people(order, progress);
    case What::Journal: return journal(order.filter, progress);
    case What::Doors: return doors(order.filter);
    case What::List: return list(order.filter);
    }
    Q_UNREACHABLE();
}

Sheet ExportAttendance::emptySheet(const QStringList &columns) const
{
    Sheet sheet;
    sheet.title = m_file.event().name;
    for (const QString &name : columns)
        sheet.columns.append({name, m_wording.columnTitle(name), !notOnPaper.contains(name)});
    sheet.pageWords
        = [this](qsizetype page, qsizetype pages) { return m_wording.pageOf(page, pages); };
    return sheet;
}

Result<Sheet> ExportAttendance::people(const Order &order, const Progress &progress) const
{
    const bool came = order.what == What::People;
    Sheet sheet = emptySheet(came ? ofPerson + ofAttendance : ofPerson);
    CarriedColumns carried{sheet, order.with, m_wording};
    const auto addPerson = [&](const Attendee &person) {
        sheet.rows.append(personRow(person, order.what));
        carried.extend(person.who.fields);
        return mayGoOn(sheet, progress);
    };
    const auto read = came ? m_file.attendance().forEachAttendee(order.filter, addPerson)
                           : m_file.attendance().forEachNoShow(order.filter, addPerson);
    if (!read)
        return read.failure();
    if (const QStringList missing = carried.finish(); !missing.isEmpty())
        return Failure{Failure::Kind::NotFound, missing.first(), u"no such imported column"_s};
    if (came)
        sheet.front = [this, filter = order.filter] { return frontPage(filter); };
    return sheet;
}

Result<FrontPage> ExportAttendance::frontPage(const AttendanceFilter &filter) const
{
    const auto counts = m_file.attendance().attendance(filter);
    if (!counts)
        return counts.failure();
    return m_wording.frontPage(*counts, filter);
}

Result<Sheet> ExportAttendance::journal(const AttendanceFilter &filter,
                                        const Progress &progress) const
{
    Sheet sheet = emptySheet(ofRecord);
    const auto read
        = m_file.journal().forEachRecord({.door = filter.door}, [&](const JournalRecord &record) {
              if (isWithin(record.at, filter))
                  sheet.rows.append(recordRow(record));
              return mayGoOn(sheet, progress);
          });
    return read ? Result{sheet} : read.failure();
}

Result<Sheet> ExportAttendance::doors(const AttendanceFilter &filter) const
{
    Sheet sheet = emptySheet(ofDoor);
    const auto counts = m_file.attendance().attendance(filter);
    if (!counts)
        return counts.failure();
    for (const DoorNumbers &door : counts->doors)
        sheet.rows.append(doorRow(door));
    sheet.front = [this, filter] { return frontPage(filter); };
    return sheet;
}

Result<Sheet> ExportAttendance::list(const AttendanceFilter &filter) const
{
    Sheet sheet = emptySheet(ofList);
    const auto door = nameOfDoor(filter.door);
    if (!door)
        return door.failure();
    const auto people = m_file.attendance().awaited(filter);
    if (!people)
        return people.failure();
    for (const Awaited &awaited : *people) {
        const Registration &who = awaited.who;
        sheet.rows.append({awaited.letter,
                           who.name,
                           who.company,
                           who.type.name,
                           nameOf(who.standing),
                           ShortCode::of(who.id).text(),
                           who.code.text()});
    }
    sheet.ticks = m_wording.tickList(*people, *door);
    return sheet;
}

/// Empty for no door.
Result<QString> ExportAttendance::nameOfDoor(Id<Door> id) const
{
    if (!id)
        return QString{};
    const auto doors = m_file.doors().doors();
    if (!doors)
        return doors.failure();
    for (const Door &door : *doors) {
        if (door.id == id)
            return door.name;
    }
    return Failure{Failure::Kind::NotFound, QString::number(id.value()), u"no such door"_s};
}

QVariant ExportAttendance::local(const QDateTime &utc) const
{
    return utc.isValid() ? QVariant{utc.toTimeZone(m_zone)} : QVariant{};
}

QVariantList ExportAttendance::personRow(const Attendee &person, What what) const
{
    const Registration &who = person.who;
    QVariantList row{who.name,
                     who.company,
                     who.jobTitle,
                     who.code.text(),
                     who.type.name,
                     who.order,
                     who.email,
                     who.phone,
                     nameOf(who.standing),
                     who.notes};
    if (what == What::People) {
        row.append({local(person.firstIn),
                    local(person.lastOut),
                    qint64{person.admissions},
                    person.doors.join(u", "_s),
                    person.desk,
                    person.badgePrinted});
    }
    return row;
}

QVariantList ExportAttendance::recordRow(const JournalRecord &record) const
{
    return {local(record.at),
            nameOf(record.kind),
            record.door,
            record.who,
            record.name,
            record.desk,
            record.operatorName,
            record.body.value(u"verdict").toString(),
            record.undone,
            detailsOf(record.body),
            record.id.incarnation.toString(QUuid::WithoutBraces),
            record.id.seq};
}

QVariantList ExportAttendance::doorRow(const DoorNumbers &door) const
{
    return {door.name,
            door.people,
            door.admissions,
            door.exits,
            door.inside,
            door.capacity ? QVariant{qint64{*door.capacity}} : QVariant{},
            door.peak.people,
            local(door.peak.at),
            door.refusals};
}

} // namespace lanyard
