// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ExportAttendance.h"

#include "app/ports/Journal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

QStringList columnsOf(ExportAttendance::What what)
{
    using What = ExportAttendance::What;
    const QStringList person{u"name"_s,
                             u"company"_s,
                             u"job_title"_s,
                             u"code"_s,
                             u"ticket_type"_s,
                             u"order"_s,
                             u"email"_s,
                             u"phone"_s};
    switch (what) {
    case What::People:
        return person
            + QStringList{
                u"first_in"_s, u"last_out"_s, u"admissions"_s, u"doors"_s, u"desk"_s, u"badge"_s};
    case What::NoShows: return person;
    case What::Journal:
        return {u"at"_s,
                u"kind"_s,
                u"door"_s,
                u"code"_s,
                u"name"_s,
                u"desk"_s,
                u"operator"_s,
                u"verdict"_s,
                u"details"_s,
                u"incarnation"_s,
                u"seq"_s};
    }
    Q_UNREACHABLE();
}

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

} // namespace

std::optional<ExportAttendance::What> ExportAttendance::whatNamed(QStringView name)
{
    if (name == u"people")
        return What::People;
    if (name == u"no-shows")
        return What::NoShows;
    if (name == u"journal")
        return What::Journal;
    return std::nullopt;
}

ExportAttendance::ExportAttendance(const AttendanceBook &attendance,
                                   const Journal &journal,
                                   const SheetWriter &writer,
                                   const Event &event,
                                   Titles titles)
    : m_attendance{attendance}
    , m_journal{journal}
    , m_writer{writer}
    , m_event{event}
    , m_titles{std::move(titles)}
{
}

Result<qint64>
ExportAttendance::operator()(const QString &path, What what, const AttendanceFilter &filter) const
{
    Sheet sheet = emptySheet(what);
    if (const auto filled = fill(sheet, what, filter); !filled)
        return filled.failure();
    if (const auto written = m_writer.write(path, sheet); !written)
        return written.failure();
    return sheet.rows.size();
}

Sheet ExportAttendance::emptySheet(What what) const
{
    Sheet sheet{m_event.name, {}, {}};
    for (const QString &name : columnsOf(what))
        sheet.columns.append({name, m_titles(name)});
    return sheet;
}

Result<Done> ExportAttendance::fill(Sheet &sheet, What what, const AttendanceFilter &filter) const
{
    const auto addPerson = [&](const Attendee &person) {
        sheet.rows.append(personRow(person, what));
        return true;
    };
    switch (what) {
    case What::People: return m_attendance.forEachAttendee(filter, addPerson);
    case What::NoShows: return m_attendance.forEachNoShow(filter, addPerson);
    case What::Journal: break;
    }
    return m_journal.forEachRecord({}, [&](const JournalRecord &record) {
        if (isWithin(record.at, filter)) {
            sheet.rows.append({local(record.at),
                               nameOf(record.kind),
                               record.door,
                               record.who,
                               record.name,
                               record.desk,
                               record.operatorName,
                               record.body.value(u"verdict").toString(),
                               detailsOf(record.body),
                               record.id.incarnation.toString(QUuid::WithoutBraces),
                               record.id.seq});
        }
        return true;
    });
}

QDateTime ExportAttendance::local(const QDateTime &utc) const
{
    return utc.isValid() ? utc.toTimeZone(zoneOf(m_event)) : utc;
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
                     who.phone};
    if (what == What::People) {
        row.append(local(person.firstIn));
        row.append(person.lastOut.isValid() ? QVariant{local(person.lastOut)} : QVariant{});
        row.append(qint64{person.admissions});
        row.append(person.doors.join(u", "_s));
        row.append(person.desk);
        row.append(person.badgePrinted);
    }
    return row;
}

} // namespace lanyard
