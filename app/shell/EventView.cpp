// SPDX-License-Identifier: Apache-2.0
#include "app/shell/EventView.h"

#include "app/domain/VisitNumber.h"
#include "app/ports/EventSettings.h"
#include "app/ports/Journal.h"
#include "app/shell/SampleTickets.h"
#include "app/shell/SystemClock.h"
#include "app/usecases/FindVisitor.h"
#include "app/usecases/MakeBadge.h"
#include "app/words/ReportWords.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSet>
#include <QStorageInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr int mostFound = 30;
constexpr int mostAlike = 5;
constexpr int mostAskedForColumns = 1000;
constexpr qint64 progressEvery = 100; // ms

/// The people with whom a badge template should be looked at: the extremes of names, both scripts.
class BadgeSamples final
{
public:
    void look(const Registration &who)
    {
        if (who.name.isEmpty() || who.type.online)
            return;
        keep(m_shortest, who, [](const Registration &a, const Registration &b) {
            return a.name.size() < b.name.size();
        });
        keep(m_longest, who, [](const Registration &a, const Registration &b) {
            return a.name.size() > b.name.size();
        });
        if (!m_bare && who.company.isEmpty())
            m_bare = who;
        const bool han = who.name.front().script() == QChar::Script_Han;
        auto &ofScript = han ? m_han : m_latin;
        if (!ofScript && !who.company.isEmpty())
            ofScript = who;
    }

    [[nodiscard]] QList<Registration> people() const
    {
        QList<Registration> all;
        for (const auto &who : {m_han, m_latin, m_shortest, m_longest, m_bare}) {
            if (who && !all.contains(*who))
                all.append(*who);
        }
        return all;
    }

private:
    template<typename Better>
    static void keep(std::optional<Registration> &best, const Registration &who, Better better)
    {
        if (!best || better(who, *best))
            best = who;
    }

    std::optional<Registration> m_shortest;
    std::optional<Registration> m_longest;
    std::optional<Registration> m_han;
    std::optional<Registration> m_latin;
    std::optional<Registration> m_bare;
};

Result<Done> save(const QString &path, const QString &text)
{
    QSaveFile file{path};
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Failure{Failure::Kind::NotPermitted, path, file.errorString()};
}

} // namespace

EventView::EventView(const EventFiles &files, const SheetWriter &sheets)
    : m_files{files}
    , m_sheets{sheets}
{
}

EventView::~EventView() = default;

void EventView::open(const QString &path)
{
    m_file.reset();
    auto file = m_files.open(path, EventFiles::Access::Read, {});
    m_path = path;
    if (file)
        m_file = std::move(*file);
    else
        Q_EMIT failed(file.failure());
}

void EventView::close()
{
    m_file.reset();
}

void EventView::find(const QString &text, int number)
{
    if (!m_file || number < m_latestSearch)
        return;
    if (const auto found = masked(search(text, mostFound)))
        Q_EMIT this->found(*found, text);
    else
        Q_EMIT failed(found.failure());
}

void EventView::findAlikes(const QString &name)
{
    if (!m_file)
        return;
    const auto alike = name.isEmpty() ? Result{QList<FoundPerson>{}}
                                      : masked(m_file->registrations().alikes(name, mostAlike));
    if (alike)
        Q_EMIT alikesFound(*alike, name);
    else
        Q_EMIT failed(alike.failure());
}

/// No screen gets more of them than the organiser wants it to show.
Result<QList<FoundPerson>> EventView::masked(Result<QList<FoundPerson>> people) const
{
    const auto choices = m_file->settings().choices();
    if (!people || !choices)
        return people ? choices.failure() : people.failure();
    for (FoundPerson &person : *people)
        person.who = shownWith(choices->contacts, person.who);
    return people;
}

/// A number from a kiosk is whoever has it, or whoever may be meant by what was typed there; but a
/// ticket code may look like one.
Result<QList<FoundPerson>> EventView::search(const QString &text, int most) const
{
    const RegistrationBook &book = m_file->registrations();
    const auto visit = VisitNumber::parse(text);
    const auto code = visit ? TicketCode::parse(text) : std::nullopt;
    const auto holder
        = code ? book.findByCode(*code) : Result<std::optional<Registration>>{std::nullopt};
    if (!holder)
        return holder.failure();
    if (holder->has_value())
        return book.find(text, most);
    const auto visitor = visit ? FindVisitor{book, m_file->journal()}(*visit)
                               : Result<std::optional<FindVisitor::Visitor>>{std::nullopt};
    if (!visitor)
        return visitor.failure();
    if (!visitor->has_value())
        return book.find(text, most);
    if ((*visitor)->who)
        return QList{*(*visitor)->who};
    return book.find((*visitor)->scanned, most);
}

void EventView::tellScanOf(const QString &typed)
{
    const auto visit = VisitNumber::parse(typed);
    if (!m_file)
        return;
    const auto visitor = visit ? FindVisitor{m_file->registrations(), m_file->journal()}(*visit)
                               : Result<std::optional<FindVisitor::Visitor>>{std::nullopt};
    if (!visitor)
        Q_EMIT failed(visitor.failure());
    else if (visitor->has_value() && !(*visitor)->scanned.isEmpty())
        Q_EMIT scanTold((*visitor)->scanned);
    else
        Q_EMIT scanTold(typed);
}

void EventView::tellContacts()
{
    if (!m_file)
        return;
    const auto choices = m_file->settings().choices();
    if (choices)
        Q_EMIT contactsTold(choices->contacts);
    else
        Q_EMIT failed(choices.failure());
}

void EventView::count(const AttendanceFilter &filter)
{
    if (!m_file)
        return;
    const auto attendance = m_file->attendance().attendance(filter);
    if (attendance)
        Q_EMIT counted(*attendance, SystemClock{}.now());
    else
        Q_EMIT failed(attendance.failure());
}

void EventView::countDoor(Id<Door> door)
{
    if (!m_file)
        return;
    if (const auto crowd = m_file->attendance().crowd(door))
        Q_EMIT doorCounted(door, *crowd);
    else
        Q_EMIT failed(crowd.failure());
}

void EventView::listLastGuests(Id<Door> door, int howMany)
{
    if (!m_file)
        return;
    if (const auto guests = m_file->attendance().latest(door, howMany))
        Q_EMIT lastGuestsListed(*guests);
    else
        Q_EMIT failed(guests.failure());
}

void EventView::prepareSearch()
{
    if (!m_file)
        return;
    if (const auto built = m_file->registrations().find(u"a"_s, 1); !built)
        Q_EMIT failed(built.failure());
}

void EventView::listTicketTypes()
{
    if (!m_file)
        return;
    const auto types = m_file->registrations().ticketTypes();
    if (types)
        Q_EMIT ticketTypesListed(*types);
    else
        Q_EMIT failed(types.failure());
}

void EventView::listColumns()
{
    if (!m_file)
        return;
    QSet<QString> headers;
    int people = 0;
    const auto read = m_file->registrations().forEach([&](const Registration &who) {
        for (auto field = who.fields.keyBegin(); field != who.fields.keyEnd(); ++field)
            headers.insert(*field);
        return ++people < mostAskedForColumns;
    });
    if (!read) {
        Q_EMIT failed(read.failure());
        return;
    }
    QStringList sorted = headers.values();
    sorted.sort(Qt::CaseInsensitive);
    Q_EMIT columnsListed(sorted);
}

void EventView::countRegistrations()
{
    if (!m_file)
        return;
    const auto counts = m_file->registrations().counts();
    if (counts)
        Q_EMIT registrationsCounted(*counts);
    else
        Q_EMIT failed(counts.failure());
}

void EventView::tellFileState()
{
    if (!m_file)
        return;
    QDateTime imported;
    const auto read = m_file->journal().forEachRecord({.latest = 1, .kind = Deed::Kind::Import},
                                                      [&imported](const JournalRecord &record) {
                                                          imported = record.at;
                                                          return true;
                                                      });
    if (!read) {
        Q_EMIT failed(read.failure());
        return;
    }
    const QStorageInfo disk{QFileInfo{m_path}.absolutePath()};
    const bool writable = !disk.isReadOnly() && QFileInfo{m_path}.isWritable();
    Q_EMIT fileStateTold(disk.isValid() ? disk.bytesAvailable() : -1, writable, imported);
}

void EventView::listBadgeSamples()
{
    if (!m_file)
        return;
    BadgeSamples samples;
    const auto read = m_file->registrations().forEach([&samples](const Registration &who) {
        samples.look(who);
        return true;
    });
    const auto badges = read ? badgesOf(samples.people()) : read.failure();
    if (badges)
        Q_EMIT badgeSamplesListed(*badges);
    else
        Q_EMIT failed(badges.failure());
}

void EventView::exportTo(const ExportAttendance::Order &order, const StopSign &stop)
{
    if (!m_file) {
        Q_EMIT exportFailed(order.path,
                            {Failure::Kind::Cancelled, {}, {}}); // it was closed meanwhile
        return;
    }
    const words::ReportWords wording{m_file->event(), SystemClock{}.now(), QLocale{}};
    const ExportAttendance write{*m_file, m_sheets, wording};
    const auto rows = write(order, [this, &order, &stop](qint64 gathered) {
        Q_EMIT exportProgressed(order.path, gathered);
        return !stop.isStopped() && !m_ends;
    });
    if (rows)
        Q_EMIT exported(order.path, *rows);
    else
        Q_EMIT exportFailed(order.path, rows.failure());
}

void EventView::verify(const StopSign &stop)
{
    if (!m_file) {
        Q_EMIT verifyFailed({Failure::Kind::Cancelled, {}, {}});
        return;
    }
    QElapsedTimer sinceNews;
    sinceNews.start();
    const auto report = m_file->verify([this, &sinceNews, &stop](qint64 records) {
        if (sinceNews.elapsed() >= progressEvery) {
            sinceNews.restart();
            Q_EMIT verifyProgressed(records);
        }
        return !stop.isStopped() && !m_ends;
    });
    if (report)
        Q_EMIT verified(*report);
    else
        Q_EMIT verifyFailed(report.failure());
}

void EventView::findBadges(const QString &text)
{
    if (!m_file)
        return;
    const auto people = m_file->registrations().find(text, mostFound);
    if (!people) {
        Q_EMIT failed(people.failure());
        return;
    }
    QList<Registration> found;
    for (const FoundPerson &person : *people)
        found.append(person.who);
    if (const auto badges = badgesOf(found))
        Q_EMIT badgesFound(*badges);
    else
        Q_EMIT failed(badges.failure());
}

Result<QList<Badge>> EventView::badgesOf(const QList<Registration> &people) const
{
    const MakeBadge makeBadge{*m_file};
    QList<Badge> badges;
    for (const Registration &who : people) {
        const auto badge = makeBadge(who);
        if (!badge)
            return badge.failure();
        badges.append(*badge);
    }
    return badges;
}

void EventView::saveReport(const QString &path, const QString &text)
{
    if (const auto saved = save(path, text); saved)
        Q_EMIT reportSaved(path);
    else
        Q_EMIT reportFailed(saved.failure());
}

void EventView::saveLog(const QString &path, const QString &text)
{
    if (const auto saved = save(path, text); saved)
        Q_EMIT logSaved(path);
    else
        Q_EMIT logFailed(saved.failure());
}

void EventView::listSampleTickets()
{
    if (!m_file)
        return;
    const auto tickets = sampleTickets(m_file->registrations());
    if (tickets)
        Q_EMIT sampleTicketsListed(*tickets);
    else
        Q_EMIT failed(tickets.failure());
}

} // namespace lanyard::shell
