// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteJournal.h"

#include "app/domain/Event.h"
#include "app/domain/PendingBadge.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/Transaction.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectHistory = R"(
    SELECT o.inside, p.entries, p.since, p.desk, p.operator, p.inside,
           (SELECT count(*) FROM deed
            WHERE registration = :who AND door = :door AND undone = 0
                AND kind IN ('admission', 'override') AND at >= :today AND at < :tomorrow),
           EXISTS (SELECT 1 FROM print_job WHERE registration = :who AND state = 'printed'),
           o.latest
    FROM (SELECT 1)
        LEFT JOIN presence AS p ON p.registration = :who AND p.door = :door
        LEFT JOIN occupancy AS o ON o.door = :door
)";

// Of everybody who ever came in, those whose last passage until then was no exit.
constexpr auto countInsideThen = R"(
    SELECT count(*) FROM presence AS p
    WHERE p.door = :door AND (
        SELECT f.kind <> 'exit' FROM deed AS f
        WHERE f.registration = p.registration AND f.door = :door AND f.undone = 0
            AND f.kind IN ('admission', 'override', 'exit') AND f.at <= :now
        ORDER BY f.at DESC, f.position DESC LIMIT 1)
)";

constexpr auto selectPassages = R"(
    SELECT f.kind = 'exit', f.at, f.desk, f.operator
    FROM deed AS f JOIN journal AS j ON j.position = f.position
    WHERE f.registration = :who AND f.door = :door AND f.undone = 0
        AND f.kind IN ('admission', 'override', 'exit')
    ORDER BY f.at, ifnull(j.hlc, f.position), j.incarnation, j.seq
)";

constexpr auto selectAnswers = R"(
    SELECT question, answer FROM answer WHERE registration = :who AND door = :door
)";

constexpr auto selectLastAdmission = R"(
    SELECT j.incarnation, j.seq, f.door, d.name, f.at, f.desk, f.operator,
           ifnull(j.hlc / 65536, f.at)
    FROM deed AS f
        JOIN journal AS j ON j.position = f.position
        JOIN door AS d ON d.id = f.door
    WHERE f.registration = :who AND (:door IS NULL OR f.door = :door)
        AND f.kind IN ('admission', 'override') AND f.undone = 0
    ORDER BY f.at DESC, ifnull(j.hlc, f.position) DESC, j.incarnation DESC, j.seq DESC LIMIT 1
)";

constexpr auto selectPendingPrints = R"(
    SELECT id, registration, template, printer, state, spooler_job, message,
           copies, reason, settled
    FROM print_job AS p
    WHERE elsewhere = 0 AND state <> 'printed' AND NOT (state = 'failed' AND message = :withdrawn)
        AND NOT EXISTS (SELECT 1 FROM print_job AS later
                        WHERE later.registration = p.registration AND later.number > p.number
                            AND NOT (later.state = 'failed' AND later.message = :withdrawn))
        AND (settled = 0 OR number > (SELECT max(number) - :lately FROM print_job))
    ORDER BY number DESC
)";

constexpr auto countPrints = R"(
    SELECT count(*), ifnull(sum(reason <> ''), 0) FROM print_job
    WHERE registration = :who AND state <> 'failed'
)";

/// @p narrowed by an index where there is one: a term that may be absent would hide it.
QByteArray selectRecordsWhere(const char *narrowed)
{
    return QByteArray{R"(
    SELECT j.incarnation, j.seq, j.at, j.kind, j.desk, j.body, d.name, r.code, r.name, f.undone,
           f.position
    FROM (SELECT position, door, registration, undone FROM deed
          WHERE )"}
    + narrowed + R"(
              AND (:door IS NULL OR door = :door) AND (:since IS NULL OR at >= :since)
              AND (:kind IS NULL OR kind = :kind)
              AND position > :after AND position < :before
          ORDER BY position DESC LIMIT :latest) AS f
        JOIN journal AS j ON j.position = f.position
        LEFT JOIN door AS d ON d.id = f.door
        LEFT JOIN registration AS r ON r.id = f.registration
    ORDER BY f.position
)";
}

const QByteArray selectRecords = selectRecordsWhere("true");
const QByteArray selectOfPerson = selectRecordsWhere("registration = :who");
const QByteArray selectOfDesk = selectRecordsWhere("desk = :desk");
const QByteArray selectOfPersonAtDesk = selectRecordsWhere("registration = :who AND +desk = :desk");

// Bodies are JSON as Qt writes it: without blanks. From the end, where a guest at the desk stands.
constexpr auto selectLatestOfVisit = R"(
    SELECT j.incarnation, j.seq, j.at, j.kind, j.desk, j.body, d.name, r.code, r.name, f.undone,
           f.position
    FROM deed AS f
        JOIN journal AS j ON j.position = f.position
        LEFT JOIN door AS d ON d.id = f.door
        LEFT JOIN registration AS r ON r.id = f.registration
    WHERE instr(j.body, :mark) > 0
    ORDER BY f.position DESC LIMIT 1
)";

// From one desk to the next in the index, not through all their deeds.
constexpr auto selectDesks = R"(
    WITH RECURSIVE known (desk) AS (
        SELECT min(desk) FROM deed
        UNION ALL
        SELECT (SELECT min(desk) FROM deed WHERE desk > known.desk) FROM known
        WHERE known.desk IS NOT NULL
    )
    SELECT desk FROM known WHERE desk IS NOT NULL
)";

PrintJob printJobIn(const Execution &row)
{
    return {.id = QUuid::fromString(row.text(0)),
            .who = Id<Registration>{row.integer(1)},
            .templateName = row.text(2),
            .printer = row.text(3),
            .state = printStateNamed(row.text(4)).value_or(PrintJob::State::Unknown),
            .spoolerJob = int(row.integer(5)),
            .message = row.text(6),
            .copies = int(row.integer(7)),
            .reason = row.text(8),
            .settled = row.integer(9) != 0};
}

QJsonObject bodyOf(const PrintJob &job)
{
    QJsonObject body{{u"job"_s, job.id.toString(QUuid::WithoutBraces)},
                     {u"template"_s, job.templateName},
                     {u"printer"_s, job.printer},
                     {u"state"_s, nameOf(job.state)},
                     {u"spooler_job"_s, job.spoolerJob},
                     {u"message"_s, job.message},
                     {u"copies"_s, job.copies}};
    if (!job.reason.isEmpty())
        body.insert(u"reason"_s, job.reason);
    if (job.settled)
        body.insert(u"settled"_s, 1);
    return body;
}

/// None for a kind that a newer program wrote.
std::optional<JournalRecord> recordIn(const Execution &row)
{
    const auto kind = deedNamed(row.text(3));
    if (!kind)
        return std::nullopt;

    const QJsonObject body = QJsonDocument::fromJson(row.blob(5)).object();
    return JournalRecord{.id = {QUuid::fromRfc4122(row.bytes(0)), row.integer(1)},
                         .at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC),
                         .kind = *kind,
                         .desk = row.text(4),
                         .operatorName = body.value(u"operator").toString(),
                         .door = row.text(6),
                         .who = row.text(7),
                         .name = row.text(8),
                         .undone = row.integer(9) != 0,
                         .body = body,
                         .position = row.integer(10)};
}

} // namespace

SqliteJournal::SqliteJournal(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_history{session.handle(), selectHistory}
    , m_insideThen{session.handle(), countInsideThen}
    , m_passages{session.handle(), selectPassages}
    , m_answers{session.handle(), selectAnswers}
    , m_lastAdmission{session.handle(), selectLastAdmission}
    , m_pendingPrints{session.handle(), selectPendingPrints}
    , m_printsOf{session.handle(), countPrints}
    , m_records{session.handle(), selectRecords.constData()}
    , m_recordsOfPerson{session.handle(), selectOfPerson.constData()}
    , m_recordsOfPersonAtDesk{session.handle(), selectOfPersonAtDesk.constData()}
    , m_recordsOfDesk{session.handle(), selectOfDesk.constData()}
    , m_latestOfVisit{session.handle(), selectLatestOfVisit}
    , m_desks{session.handle(), selectDesks}
{
}

Result<Done> SqliteJournal::append(const Deed &deed)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto written = m_writer.write(deed); !written)
        return written;
    return transaction->commit();
}

Result<History>
SqliteJournal::history(Id<Registration> who, Id<Door> door, const QDateTime &now) const
{
    const Day today = dayOf(now);
    auto given = answers(who, door);
    if (!given)
        return given.failure();

    Execution row{m_history};
    row.bind(":who", who.value())
        .bind(":door", door.value())
        .bind(":today", today.begins)
        .bind(":tomorrow", today.ends);
    if (const auto found = row.next(); !found)
        return found.failure();

    History history{.lastEntry = {},
                    .peopleInside = int(row.integer(0)),
                    .entries = int(row.integer(1)),
                    .entriesToday = int(row.integer(6)),
                    .answers = *std::move(given)};
    if (!row.isNull(1))
        history.lastEntry = Entry{.at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC),
                                  .desk = row.text(3),
                                  .operatorName = row.text(4),
                                  .stillInside = row.integer(5) != 0,
                                  .badgePrinted = row.integer(7) != 0};
    if (row.integer(8) <= now.toMSecsSinceEpoch())
        return history;
    return asItWas(std::move(history), who, door, now);
}

/// What was ticked on paper is judged afterwards: neither may the door have been full then, or be
/// now, nor the person have been inside, or come in next without leaving before.
Result<History> SqliteJournal::asItWas(History history,
                                       Id<Registration> who,
                                       Id<Door> door,
                                       const QDateTime &now) const
{
    const qint64 then = now.toMSecsSinceEpoch();
    {
        Execution row{m_insideThen};
        row.bind(":door", door.value()).bind(":now", then);
        if (const auto found = row.next(); !found)
            return found.failure();
        history.peopleInside = std::max(history.peopleInside, int(row.integer(0)));
    }
    if (!history.lastEntry)
        return history;

    std::optional<Entry> last;
    Execution row{m_passages};
    row.bind(":who", who.value()).bind(":door", door.value());
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        const bool leaves = row.integer(0) != 0;
        const bool isLater = row.integer(1) > then;
        if (isLater && (leaves || (last && last->stillInside)))
            break;
        if (leaves && last)
            last->stillInside = false;
        if (!leaves)
            last = Entry{.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
                         .desk = row.text(2),
                         .operatorName = row.text(3),
                         .stillInside = true,
                         .badgePrinted = history.lastEntry->badgePrinted};
        if (isLater)
            break;
    }
    if (last)
        history.lastEntry = last;
    return history;
}

/// Time zones take their time: asked once a day.
SqliteJournal::Day SqliteJournal::dayOf(const QDateTime &now) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    if (moment < m_day.begins || moment >= m_day.ends) {
        const QDate day = now.toTimeZone(zoneOf(m_session.event)).date();
        m_day = {startOfDay(m_session.event, day).toMSecsSinceEpoch(),
                 startOfDay(m_session.event, day.addDays(1)).toMSecsSinceEpoch()};
    }
    return m_day;
}

Result<Answers> SqliteJournal::answers(Id<Registration> who, Id<Door> door) const
{
    Answers given;
    Execution row{m_answers};
    row.bind(":who", who.value()).bind(":door", door.value());
    const auto read
        = forEachRow(row, [&](const Execution &each) { given.insert(each.text(0), each.text(1)); });
    return read ? Result{given} : read.failure();
}

Result<std::optional<StandingAdmission>> SqliteJournal::lastAdmission(Id<Registration> who,
                                                                      Id<Door> door) const
{
    Execution row{m_lastAdmission};
    row.bind(":who", who.value());
    if (door)
        row.bind(":door", door.value());
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<StandingAdmission>{};
    return std::optional{
        StandingAdmission{.id = {QUuid::fromRfc4122(row.bytes(0)), row.integer(1)},
                          .door = Id<Door>{row.integer(2)},
                          .doorName = row.text(3),
                          .at = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC),
                          .written = QDateTime::fromMSecsSinceEpoch(row.integer(7), Qt::UTC),
                          .desk = row.text(5),
                          .operatorName = row.text(6)}};
}

Result<Done> SqliteJournal::recordPrint(const PrintJob &job, const QDateTime &at)
{
    return append(
        {.kind = Deed::Kind::Print, .at = at, .who = job.who, .door = {}, .body = bodyOf(job)});
}

Result<QList<PrintJob>> SqliteJournal::pendingPrints(int lately) const
{
    Execution row{m_pendingPrints};
    row.bind(":lately", lately).bind(":withdrawn", withdrawnMessage());
    return rowsOf(row, printJobIn);
}

Result<Prints> SqliteJournal::printsOf(Id<Registration> who) const
{
    Execution row{m_printsOf};
    row.bind(":who", who.value());
    const auto found = firstOf(row, [](const Execution &counts) {
        return Prints{static_cast<int>(counts.integer(0)), static_cast<int>(counts.integer(1))};
    });
    return found ? Result{found->value_or(Prints{})} : found.failure();
}

Statement &SqliteJournal::narrowedTo(const RecordFilter &filter) const
{
    if (filter.who)
        return filter.desk.isEmpty() ? m_recordsOfPerson : m_recordsOfPersonAtDesk;
    return filter.desk.isEmpty() ? m_records : m_recordsOfDesk;
}

Result<Done> SqliteJournal::forEachRecord(const RecordFilter &filter, const Visit &visit) const
{
    Execution row{narrowedTo(filter)};
    row.bind(":latest", filter.latest > 0 ? filter.latest : -1)
        .bind(":after", filter.after)
        .bind(":before", filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max());
    if (filter.who)
        row.bind(":who", filter.who.value());
    if (filter.door)
        row.bind(":door", filter.door.value());
    if (!filter.desk.isEmpty())
        row.bind(":desk", filter.desk);
    if (filter.since.isValid())
        row.bind(":since", filter.since.toMSecsSinceEpoch());
    if (filter.kind)
        row.bind(":kind", nameOf(*filter.kind));
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        if (const auto record = recordIn(row); record && !visit(*record))
            return Done{};
    }
}

Result<std::optional<JournalRecord>>
SqliteJournal::latestOf(const std::optional<VisitNumber> &visit) const
{
    Execution row{m_latestOfVisit};
    row.bind(":mark", visit ? u"\"visit\":\"%1\""_s.arg(visit->text()) : u"\"visit\":\"K-"_s);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? recordIn(row) : std::nullopt;
}

Result<QStringList> SqliteJournal::desks() const
{
    QStringList desks;
    Execution row{m_desks};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return desks;
        if (const QString desk = row.text(0); !desk.isEmpty())
            desks.append(desk);
    }
}

} // namespace lanyard::db
