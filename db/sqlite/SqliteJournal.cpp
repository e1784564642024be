// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteJournal.h"

#include "db/sqlite/Transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectHistory = R"(
    SELECT (SELECT count(*) FROM presence WHERE door = :door AND inside = 1),
           p.since, p.desk, p.operator
    FROM (SELECT 1) LEFT JOIN presence AS p
        ON p.registration = :who AND p.door = :door AND p.inside = 1
)";

constexpr auto selectOpenPrints = R"(
    SELECT id, registration, template, printer, state, spooler_job, message
    FROM print_job WHERE state IN ('queued', 'sent') ORDER BY number
)";

constexpr auto selectLastPrint = R"(
    SELECT id, registration, template, printer, state, spooler_job, message
    FROM print_job WHERE registration = :who ORDER BY number DESC LIMIT 1
)";

constexpr auto selectRecords = R"(
    SELECT j.incarnation, j.seq, j.at, j.kind, j.desk, j.body, d.name, r.code, r.name
    FROM journal AS j
        LEFT JOIN deed AS f ON f.position = j.position
        LEFT JOIN door AS d ON d.id = f.door
        LEFT JOIN registration AS r ON r.id = f.registration
    ORDER BY j.position
)";

PrintJob printJobIn(const Execution &row)
{
    return {.id = QUuid::fromString(row.text(0)),
            .who = Id<Registration>{row.integer(1)},
            .templateName = row.text(2),
            .printer = row.text(3),
            .state = printStateNamed(row.text(4)).value_or(PrintJob::State::Failed),
            .spoolerJob = int(row.integer(5)),
            .message = row.text(6)};
}

QJsonObject bodyOf(const PrintJob &job)
{
    return {{u"job"_s, job.id.toString(QUuid::WithoutBraces)},
            {u"template"_s, job.templateName},
            {u"printer"_s, job.printer},
            {u"state"_s, nameOf(job.state)},
            {u"spooler_job"_s, job.spoolerJob},
            {u"message"_s, job.message}};
}

/// None for a kind that a newer program wrote.
std::optional<JournalRecord> recordIn(const Execution &row)
{
    const auto kind = deedNamed(row.text(3));
    if (!kind)
        return std::nullopt;

    const QJsonObject body = QJsonDocument::fromJson(row.blob(5)).object();
    return JournalRecord{.incarnation = QUuid::fromRfc4122(row.bytes(0)),
                         .seq = row.integer(1),
                         .at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC),
                         .kind = *kind,
                         .desk = row.text(4),
                         .operatorName = body.value(u"operator").toString(),
                         .door = row.text(6),
                         .who = row.text(7),
                         .name = row.text(8),
                         .body = body};
}

} // namespace

SqliteJournal::SqliteJournal(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_history{session.handle(), selectHistory}
    , m_openPrints{session.handle(), selectOpenPrints}
    , m_lastPrint{session.handle(), selectLastPrint}
    , m_records{session.handle(), selectRecords}
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

Result<History> SqliteJournal::history(Id<Registration> who, Id<Door> door) const
{
    Execution row{m_history};
    row.bind(":who", who.value()).bind(":door", door.value());
    if (const auto found = row.next(); !found)
        return found.failure();

    History history{std::nullopt, int(row.integer(0))};
    if (!row.isNull(1))
        history.inside = Presence{
            QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC), row.text(2), row.text(3)};
    return history;
}

Result<Done> SqliteJournal::recordPrint(const PrintJob &job, const QDateTime &at)
{
    return append(
        {.kind = Deed::Kind::Print, .at = at, .who = job.who, .door = {}, .body = bodyOf(job)});
}

Result<QList<PrintJob>> SqliteJournal::openPrintJobs() const
{
    QList<PrintJob> jobs;
    Execution row{m_openPrints};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return jobs;
        jobs.append(printJobIn(row));
    }
}

Result<std::optional<PrintJob>> SqliteJournal::lastPrint(Id<Registration> who) const
{
    Execution row{m_lastPrint};
    row.bind(":who", who.value());
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? std::optional{printJobIn(row)} : std::nullopt;
}

Result<Done> SqliteJournal::forEachRecord(const Visit &visit) const
{
    Execution row{m_records};
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

} // namespace lanyard::db
