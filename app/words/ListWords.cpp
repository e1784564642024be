// SPDX-License-Identifier: Apache-2.0
#include "app/words/ListWords.h"

#include "app/domain/UnknownReason.h"
#include "app/words/ColumnTitles.h"
#include "app/words/ImportWords.h"
#include "app/words/OperatorWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

ListWords::ListWords(const Event &event, const QLocale &locale)
    : m_zone{zoneOf(event)}
    , m_history{event, locale}
{
}

QStringList ListWords::columns(ListKind kind)
{
    switch (kind) {
    case ListKind::People:
        return {u"name"_s,
                u"company"_s,
                u"ticket_type"_s,
                u"standing"_s,
                u"first_in"_s,
                u"doors"_s,
                u"badge"_s,
                u"job_title"_s,
                u"order"_s,
                u"code"_s,
                u"email"_s,
                u"phone"_s,
                u"notes"_s};
    case ListKind::Journal:
        return {u"at"_s, u"kind"_s, u"name"_s, u"door"_s, u"desk"_s, u"operator"_s, u"details"_s};
    case ListKind::Refusals:
        return {u"at"_s, u"reason"_s, u"name"_s, u"door"_s, u"desk"_s, u"scanned"_s};
    case ListKind::Badges:
        return {
            u"at"_s, u"state"_s, u"name"_s, u"printer"_s, u"template"_s, u"reason"_s, u"message"_s};
    case ListKind::Doors:
        return {u"door"_s,
                u"place"_s,
                u"opens"_s,
                u"closes"_s,
                u"people"_s,
                u"inside"_s,
                u"capacity"_s,
                u"peak"_s,
                u"refusals"_s};
    case ListKind::Operators: return {u"operator"_s, u"role"_s, u"own_badge"_s};
    }
    Q_UNREACHABLE();
}

QString ListWords::title(ListKind kind)
{
    switch (kind) {
    case ListKind::People: return tr("Everybody who is registered");
    case ListKind::Journal: return tr("Everything that happened");
    case ListKind::Refusals: return tr("Refused scans");
    case ListKind::Badges: return tr("Badges");
    case ListKind::Doors: return tr("Doors");
    case ListKind::Operators: return tr("People at the desks");
    }
    Q_UNREACHABLE();
}

QVariant ListWords::local(const QDateTime &utc) const
{
    return utc.isValid() ? QVariant{utc.toTimeZone(m_zone)} : QVariant{};
}

OfficeList::Row ListWords::ofPerson(const Registration &who, const Attendee *attended) const
{
    return {{who.name,
             who.company,
             who.type.name,
             ImportWords::standingTitle(who.standing),
             attended ? local(attended->firstIn) : QVariant{},
             attended ? attended->doors.join(u", "_s) : QString{},
             attended && attended->badgePrinted,
             who.jobTitle,
             who.order,
             who.code.text(),
             who.email,
             who.phone,
             who.notes},
            who.code.text()};
}

OfficeList::Row ListWords::ofRecord(const JournalRecord &record) const
{
    return {{local(record.at),
             HistoryWords::title(record.kind),
             record.name,
             record.door,
             record.desk,
             record.operatorName,
             m_history.sentence(record)},
            record.who};
}

OfficeList::Row ListWords::ofRefusal(const JournalRecord &record) const
{
    return {{local(record.at),
             HistoryWords::reason(record.body.value(u"verdict").toString()),
             record.name,
             record.door,
             record.desk,
             record.body.value(u"scanned").toString()},
            record.who};
}

OfficeList::Row ListWords::ofBadge(const JournalRecord &last) const
{
    const auto text = [&last](QStringView name) { return last.body.value(name).toString(); };
    return {{local(last.at),
             badgeState(text(u"state")),
             last.name,
             text(u"printer"),
             text(u"template"),
             text(u"reason"),
             text(u"message")},
            last.who};
}

OfficeList::Row ListWords::ofDoor(const Door &door, const DoorNumbers &numbers) const
{
    return {{door.name,
             door.place,
             local(door.opens),
             local(door.closes),
             numbers.people,
             numbers.inside,
             door.capacity ? QVariant{qint64{*door.capacity}} : QVariant{},
             numbers.peak.people,
             numbers.refusals}};
}

OfficeList::Row ListWords::ofOperator(const Operator &who)
{
    return {{who.name, OperatorWords::roleTitle(who.role), bool(who.badge)}};
}

TextTable ListWords::table(std::shared_ptr<const OfficeList> list, QList<int> rows)
{
    TextTable table;
    table.rows = int(rows.size());
    for (const QString &name : list->columns)
        table.titles.append(columnTitle(name));
    const auto valueAt = [list, rows = std::move(rows)](int row, int column) {
        return list->rows.at(rows.at(row)).cells.value(column);
    };
    // Sentences, in which what comes from outside is made safe already.
    table.cell = [valueAt, ours = list->columns.indexOf("details"_L1)](int row, int column) {
        const QString words = text(valueAt(row, column));
        return column == ours ? words : excerptOf(words);
    };
    table.isNumber = [valueAt](int row, int column) {
        return valueAt(row, column).typeId() == QMetaType::LongLong;
    };
    return table;
}

QString ListWords::text(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDateTime: return cell.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case QMetaType::Bool: return cell.toBool() ? tr("yes") : QString{};
    case QMetaType::LongLong: return QLocale{}.toString(cell.toLongLong());
    default: return cell.toString();
    }
}

QString ListWords::badgeState(const QString &state)
{
    const auto known = printStateNamed(state);
    if (!known)
        return state;
    switch (*known) {
    case PrintJob::State::Queued: return tr("waits");
    case PrintJob::State::Sent: return tr("sent");
    case PrintJob::State::Printed: return tr("printed");
    case PrintJob::State::Failed: return tr("not printed");
    case PrintJob::State::Unknown: return tr("perhaps printed");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::words
