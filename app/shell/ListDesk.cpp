// SPDX-License-Identifier: Apache-2.0
#include "app/shell/ListDesk.h"

#include "app/ports/AttendanceBook.h"
#include "app/ports/DoorBook.h"
#include "app/ports/EventSettings.h"
#include "app/ports/Journal.h"
#include "app/ports/Operators.h"
#include "app/ports/RegistrationBook.h"
#include "app/words/ColumnTitles.h"
#include "app/words/ListWords.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

ListDesk::ListDesk(const EventFiles &files, const SheetWriter &sheets)
    : m_files{files}
    , m_sheets{sheets}
{
}

ListDesk::~ListDesk() = default;

void ListDesk::open(const QString &path)
{
    close();
    m_path = path;
}

void ListDesk::close()
{
    m_arrange.reset();
    m_list.reset();
    m_rows.clear();
    m_file.reset();
    m_path.clear();
}

void ListDesk::load(ListKind kind, const ArrangeList::Order &order, int number)
{
    if (m_path.isEmpty() || !isLatest(number))
        return;
    if (!m_file) {
        auto file = m_files.open(m_path, EventFiles::Access::Read, {});
        if (!file) {
            Q_EMIT failed(file.failure());
            return;
        }
        m_file = std::move(*file);
    }
    auto list = std::make_shared<OfficeList>();
    list->kind = kind;
    list->columns = words::ListWords::columns(kind);
    if (const auto done = fill(*list, number); !done) {
        Q_EMIT failed(done.failure());
        return;
    }
    if (!isLatest(number))
        return;
    m_arrange.reset();
    m_list = std::move(list);
    m_arrange.emplace(*m_list, QLocale{});
    Q_EMIT loaded(m_list);
    arrange(order, number);
}

void ListDesk::arrange(const ArrangeList::Order &order, int number)
{
    if (!m_arrange || !isLatest(number))
        return;
    const QList<int> rows = (*m_arrange)(order, [this, number] { return isLatest(number); });
    if (!isLatest(number))
        return;
    m_rows = rows;
    Q_EMIT arranged(m_rows, order);
}

void ListDesk::exportTo(const QString &path, const StopSign &stop)
{
    if (!m_list) {
        Q_EMIT exportFailed({Failure::Kind::Cancelled, {}, {}}); // it was closed meanwhile
        return;
    }
    Sheet sheet;
    sheet.title = words::ListWords::title(m_list->kind);
    for (const QString &column : m_list->columns)
        sheet.columns.append({column, words::columnTitle(column)});
    sheet.goesOn = [this, &stop] { return !stop.isStopped() && !m_ends; };
    sheet.rows.reserve(m_rows.size());
    for (const int row : std::as_const(m_rows))
        sheet.rows.append(m_list->rows[row].cells);
    if (const auto written = m_sheets.write(path, sheet); !written)
        Q_EMIT exportFailed(written.failure());
    else
        Q_EMIT exported(path, m_rows.size());
}

Result<Done> ListDesk::fill(OfficeList &list, int number)
{
    switch (list.kind) {
    case ListKind::People: return fillPeople(list, number);
    case ListKind::Journal:
    case ListKind::Refusals: return fillRecords(list, number);
    case ListKind::Badges: return fillBadges(list, number);
    case ListKind::Doors: return fillDoors(list);
    case ListKind::Operators: return fillOperators(list);
    }
    Q_UNREACHABLE();
}

/// No screen gets more of phone and e-mail than the organiser wants it to show.
Result<Done> ListDesk::fillPeople(OfficeList &list, int number)
{
    const auto choices = m_file->settings().choices();
    if (!choices)
        return choices.failure();
    const words::ListWords words{m_file->event(), QLocale{}};
    QHash<qint64, Attendee> attended;
    const auto came = m_file->attendance().forEachAttendee({}, [&](const Attendee &attendee) {
        attended.insert(attendee.who.id.value(), attendee);
        return isLatest(number);
    });
    if (!came)
        return came;
    return m_file->registrations().forEach([&](const Registration &who) {
        const auto found = attended.constFind(who.id.value());
        list.rows.append(words.ofPerson(shownWith(choices->contacts, who),
                                        found == attended.cend() ? nullptr : &*found));
        return isLatest(number);
    });
}

/// The latest first.
Result<Done> ListDesk::fillRecords(OfficeList &list, int number)
{
    const words::ListWords words{m_file->event(), QLocale{}};
    const bool refusals = list.kind == ListKind::Refusals;
    RecordFilter filter;
    if (refusals)
        filter.kind = Deed::Kind::Refusal;
    const auto read = m_file->journal().forEachRecord(filter, [&](const JournalRecord &record) {
        list.rows.append(refusals ? words.ofRefusal(record) : words.ofRecord(record));
        return isLatest(number);
    });
    std::ranges::reverse(list.rows);
    return read;
}

/// As the last record of each job has it, the latest job first.
Result<Done> ListDesk::fillBadges(OfficeList &list, int number)
{
    const words::ListWords words{m_file->event(), QLocale{}};
    QHash<QString, qsizetype> rows;
    const auto read = m_file->journal().forEachRecord(
        {.kind = Deed::Kind::Print}, [&](const JournalRecord &record) {
            const QString job = record.body.value(u"job").toString();
            const auto known = rows.constFind(job);
            if (known != rows.cend()) {
                list.rows[*known] = words.ofBadge(record);
            } else {
                rows.insert(job, list.rows.size());
                list.rows.append(words.ofBadge(record));
            }
            return isLatest(number);
        });
    std::ranges::reverse(list.rows);
    return read;
}

Result<Done> ListDesk::fillDoors(OfficeList &list)
{
    const words::ListWords words{m_file->event(), QLocale{}};
    const auto doors = m_file->doors().doors();
    if (!doors)
        return doors.failure();
    const auto attendance = m_file->attendance().attendance({});
    if (!attendance)
        return attendance.failure();
    for (const Door &door : *doors) {
        const auto numbers = std::ranges::find(attendance->doors, door.id, &DoorNumbers::door);
        list.rows.append(
            words.ofDoor(door, numbers == attendance->doors.end() ? DoorNumbers{} : *numbers));
    }
    return Done{};
}

Result<Done> ListDesk::fillOperators(OfficeList &list)
{
    const auto everybody = m_file->operators().all();
    if (!everybody)
        return everybody.failure();
    for (const Operator &who : *everybody)
        list.rows.append(words::ListWords::ofOperator(who));
    return Done{};
}

} // namespace lanyard::shell
