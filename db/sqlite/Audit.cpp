// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Audit.h"

#include "db/sqlite/AuditWatch.h"
#include "db/sqlite/Chain.h"
#include "db/sqlite/FileCheck.h"
#include "db/sqlite/FoldCheck.h"

#include <chrono>
#include <functional>
#include <future>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

using Place = AuditReport::Place;

constexpr auto auditPragmas = R"(
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    BEGIN;
)";

constexpr auto selectJournal = R"(
    SELECT position, incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc
    FROM journal ORDER BY position
)";

// The folds of several desks go by the clock that all of them share.
constexpr auto selectSharedJournal = R"(
    SELECT position, incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc
    FROM journal ORDER BY ifnull(hlc, position), incarnation, seq
)";

constexpr auto selectShared = R"(SELECT EXISTS (SELECT 1 FROM hub))";

constexpr auto selectAside = R"(SELECT incarnation, seq, hash FROM quarantine)";

ChainLink linkIn(const Execution &row)
{
    return {.prev = row.bytes(9),
            .incarnation = row.bytes(1),
            .seq = row.integer(2),
            .at = row.integer(3),
            .kind = row.bytes(4),
            .door = row.bytes(5),
            .subject = row.bytes(6),
            .desk = row.bytes(7),
            .body = row.bytes(8),
            .hlc = row.integer(11)};
}

Result<Connection> openToAudit(const QString &path, Connection::Mode mode)
{
    auto database = Connection::open(path, mode);
    if (!database)
        return database;
    if (const auto begun = database->execute(auditPragmas); !begun)
        return begun.failure();
    return database;
}

Result<AuditFindings> checkFileAt(const QString &path, Connection::Mode mode, AuditWatch &watch)
{
    const auto database = openToAudit(path, mode);
    if (!database)
        return database.failure();
    watch.stopToo(*database);
    return checkFile(*database);
}

/// Somebody may stop it while it is waited for.
Result<AuditFindings> answerOf(std::future<Result<AuditFindings>> &check, AuditWatch &watch)
{
    constexpr std::chrono::milliseconds between{50};
    while (check.wait_for(between) != std::future_status::ready)
        watch.goesOn();
    return check.get();
}

} // namespace

Audit::Audit(const Connection &database, const Event &event)
    : m_database{database}
    , m_event{event}
    , m_recount{database.handle()}
    , m_lastHash{chainStart()}
{
}

Result<AuditFindings> Audit::operator()()
{
    if (const auto done = check(); !done) {
        if (!isFinding(done.failure()))
            return done.failure();
        m_findings.add(Place::Journal,
                       m_lastPosition + 1,
                       u"cannot be read after journal %1: %2"_s.arg(m_lastPosition)
                           .arg(done.failure().detail));
    }
    m_findings.append(m_otherFindings);
    return m_findings;
}

Result<Done> Audit::check()
{
    if (auto done = m_people.read(m_database, m_event, m_otherFindings); !done)
        return done;
    if (auto done = readSharing(); !done)
        return done;
    if (auto done = checkJournal(); !done)
        return done;
    return checkFolds(m_database.handle(), m_recount.take(), m_isShared, m_findings);
}

Result<Done> Audit::readSharing()
{
    {
        Statement shared{m_database.handle(), selectShared};
        Execution row{shared};
        if (const auto found = row.next(); !found)
            return found.failure();
        m_isShared = row.integer(0) != 0;
    }
    Statement aside{m_database.handle(), selectAside};
    Execution row{aside};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        m_aside.insert({row.blob(0), row.integer(1)}, row.blob(2));
    }
}

void Audit::complain(const Execution &row, const QString &problem)
{
    const qint64 position = row.integer(0);
    m_findings.add(Place::Journal, position, u"journal %1: %2"_s.arg(position).arg(problem));
}

Result<Done> Audit::checkJournal()
{
    Statement journal{m_database.handle(), m_isShared ? selectSharedJournal : selectJournal};
    Execution row{journal};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const qsizetype before = m_positions.size();
        if (m_isShared)
            m_positions.insert(row.integer(0));
        const bool isBack
            = m_isShared ? m_positions.size() == before : row.integer(0) <= m_lastPosition;
        if (isBack) // a page that leads back to itself would never end
            return Failure{Failure::Kind::Damaged, {}, u"positions go back"_s};
        m_lastPosition = row.integer(0);
        ++m_records;
        if (auto checked = checkRecord(row); !checked)
            return checked;
    }
}

Result<Done> Audit::checkRecord(const Execution &row)
{
    checkLink(row);

    const qint64 registration = row.isNull(6) ? 0 : m_people.registration(row.bytes(6));
    const qint64 door = row.isNull(5) ? 0 : m_people.door(row.bytes(5));
    // Of other desks' people and doors it may not be known yet who they are.
    if (!row.isNull(6) && registration == 0 && !m_isShared)
        complain(row, u"nobody is registered under its subject"_s);
    // A door that nobody came to may have been removed; that it was set up is all that is left.
    if (!row.isNull(5) && door == 0 && row.bytes(4) != "door" && !m_isShared)
        complain(row, u"its door is missing"_s);

    if (!m_body.read(row.bytes(8)))
        complain(row, u"its body is no JSON object"_s);
    return m_recount.add({.position = m_lastPosition,
                          .kind = row.bytes(4),
                          .at = row.integer(3),
                          .registration = registration,
                          .door = door,
                          .desk = row.bytes(7),
                          .body = m_body});
}

/// The first record of an incarnation follows the last of the file that it was written in, each
/// later one the one before of its own.
void Audit::checkLink(const Execution &row)
{
    const ChainLink link = linkIn(row);
    const QByteArrayView hash = row.bytes(10);
    Tail &before = tailOf(link.incarnation);
    for (auto aside = m_aside.constFind({link.incarnation.toByteArray(), before.seq + 1});
         aside != m_aside.cend() && link.seq > before.seq + 1;
         aside = m_aside.constFind({link.incarnation.toByteArray(), before.seq + 1}))
        before = {before.seq + 1, *aside};

    if (link.seq != before.seq + 1)
        complain(row, u"seq %1 follows %2"_s.arg(link.seq).arg(before.seq));
    const bool followsAnotherFile = m_isShared && link.seq == 1;
    if (link.prev != before.hash && !followsAnotherFile)
        complain(row, u"prev is not the hash of the record before"_s);
    if (hashOf(link) != hash)
        complain(row, u"hash does not fit the record"_s);
    // What the hash covers as nothing must be nothing.
    if (!row.isNull(11) && link.hlc <= 0)
        complain(row, u"hlc is %1"_s.arg(link.hlc));
    for (const int column : {5, 6}) {
        if (!row.isNull(column) && row.bytes(column).isEmpty())
            complain(row, u"an empty name stands for none"_s);
    }

    m_lastHash = hash.toByteArray();
    before = {link.seq, m_lastHash};
}

/// Nearly every record is of the incarnation that the one before is of.
Audit::Tail &Audit::tailOf(QByteArrayView incarnation)
{
    if (m_tail == m_tails.end() || m_tail->first != incarnation)
        m_tail = m_tails.try_emplace(incarnation.toByteArray(), Tail{0, m_lastHash}).first;
    return m_tail->second;
}

Result<AuditReport>
audit(const QString &path, Connection::Mode mode, const Event &event, const AuditProgress &progress)
{
    AuditWatch watch{progress};
    auto file = std::async(std::launch::async, checkFileAt, path, mode, std::ref(watch));
    const auto database = openToAudit(path, mode);
    if (!database)
        return database.failure();
    Audit contents{*database, event};
    watch.follow(*database, contents.records());
    auto findings = contents();
    const auto ofFile = answerOf(file, watch);
    if (!watch.goesOn())
        return Failure{Failure::Kind::Cancelled, {}, {}};
    if (!findings)
        return findings.failure();
    if (!ofFile)
        return ofFile.failure();
    findings->append(*ofFile);
    return findings->report(contents.records());
}

} // namespace lanyard::db
