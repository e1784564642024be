// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Audit.h"

#include "db/sqlite/Chain.h"
#include "db/sqlite/Schema.h"
#include "db/sqlite/Statement.h"
#include "db/sqlite/Subject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr qsizetype mostProblems = 1000;

// Names without a schema mean the temporary tables first.
constexpr auto createFolds = R"(
    PRAGMA temp_store = MEMORY;
    CREATE TEMP TABLE deed (
        position INTEGER PRIMARY KEY, kind TEXT, at INTEGER, registration INTEGER, door INTEGER,
        desk TEXT, operator TEXT, verdict TEXT, origin TEXT, undone INTEGER);
    CREATE INDEX temp.deed_person ON deed (registration);
    CREATE TEMP TABLE presence (
        registration INTEGER, door INTEGER, entries INTEGER, inside INTEGER, first INTEGER,
        since INTEGER, last_out INTEGER, desk TEXT, operator TEXT,
        PRIMARY KEY (registration, door));
    CREATE TEMP TABLE occupancy (door INTEGER PRIMARY KEY, people INTEGER, inside INTEGER);
    CREATE TEMP TABLE answer (
        registration INTEGER, door INTEGER, question TEXT, answer TEXT,
        PRIMARY KEY (registration, door, question));
    CREATE TEMP TABLE print_job (
        number INTEGER PRIMARY KEY, id TEXT UNIQUE, registration INTEGER, template TEXT,
        printer TEXT, state TEXT, spooler_job INTEGER, message TEXT);
    BEGIN;
)";

constexpr auto checkIntegrity = R"(PRAGMA main.integrity_check(100))";

constexpr auto checkForeignKeys = R"(PRAGMA main.foreign_key_check)";

constexpr auto selectApplication = R"(PRAGMA main.application_id)";

constexpr auto selectSubjects = R"(SELECT id, coalesce(named_by, code), subject FROM registration)";

constexpr auto selectJournal = R"(
    SELECT j.position, j.incarnation, j.seq, j.at, j.kind, j.door, j.subject, j.desk, j.body,
           j.prev, j.hash, r.id, d.id, j.hlc
    FROM journal AS j
        LEFT JOIN registration AS r ON r.subject = j.subject
        LEFT JOIN door AS d ON d.uuid = j.door
    ORDER BY j.position
)";

// Every row that is in one and not in the other, by its key.
constexpr auto compareDeeds = R"(
    SELECT DISTINCT position FROM (
        SELECT * FROM (SELECT * FROM main.deed EXCEPT SELECT * FROM temp.deed)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.deed EXCEPT SELECT * FROM main.deed))
)";

constexpr auto comparePresence = R"(
    SELECT DISTINCT registration || ' at door ' || door FROM (
        SELECT * FROM (SELECT * FROM main.presence EXCEPT SELECT * FROM temp.presence)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.presence EXCEPT SELECT * FROM main.presence))
)";

constexpr auto compareOccupancy = R"(
    SELECT DISTINCT 'at door ' || door FROM (
        SELECT * FROM (SELECT * FROM main.occupancy EXCEPT SELECT * FROM temp.occupancy)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.occupancy EXCEPT SELECT * FROM main.occupancy))
)";

constexpr auto compareAnswers = R"(
    SELECT DISTINCT registration || ' at door ' || door FROM (
        SELECT * FROM (SELECT * FROM main.answer EXCEPT SELECT * FROM temp.answer)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.answer EXCEPT SELECT * FROM main.answer))
)";

constexpr auto comparePrintJobs = R"(
    SELECT DISTINCT id FROM (
        SELECT * FROM (SELECT * FROM main.print_job EXCEPT SELECT * FROM temp.print_job)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.print_job EXCEPT SELECT * FROM main.print_job))
)";

ChainLink linkIn(const Execution &row)
{
    return {.prev = row.blob(9),
            .incarnation = row.blob(1),
            .seq = row.integer(2),
            .at = row.integer(3),
            .kind = row.blob(4),
            .door = row.blob(5),
            .subject = row.blob(6),
            .desk = row.blob(7),
            .body = row.blob(8),
            .hlc = row.integer(13)};
}

} // namespace

Audit::Audit(Connection &&database, const Event &event)
    : m_database{std::move(database)}
    , m_event{event}
    , m_fold{m_database.handle()}
    , m_lastHash{chainStart()}
{
}

Result<AuditReport> Audit::operator()()
{
    // One view of the file throughout, whatever a desk does meanwhile.
    if (const auto begun = m_database.execute(createFolds); !begun)
        return begun.failure();

    for (const auto check : {&Audit::checkFile,
                             &Audit::checkReferences,
                             &Audit::checkSubjects,
                             &Audit::checkJournal,
                             &Audit::compareFolds}) {
        const auto done = (this->*check)();
        if (done)
            continue;
        // A file that cannot be read to its end is a finding, too.
        if (done.failure().kind != Failure::Kind::Damaged)
            return done.failure();
        complain(done.failure().detail);
    }
    return m_report;
}

void Audit::complain(const QString &problem)
{
    if (m_report.problems.size() < mostProblems)
        m_report.problems.append(problem);
}

Result<Done> Audit::checkFile()
{
    {
        Statement application{m_database.handle(), selectApplication};
        Execution row{application};
        if (const auto found = row.next(); !found)
            return found.failure();
        if (row.integer(0) != applicationId)
            complain(u"application_id is %1"_s.arg(row.integer(0)));
    }
    Statement integrity{m_database.handle(), checkIntegrity};
    Execution row{integrity};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        if (const QString finding = row.text(0); finding != "ok"_L1)
            complain(u"file: "_s + finding);
    }
}

Result<Done> Audit::checkReferences()
{
    Statement keys{m_database.handle(), checkForeignKeys};
    Execution row{keys};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        complain(u"%1 row %2 refers to a missing %3"_s.arg(row.text(0))
                     .arg(row.integer(1))
                     .arg(row.text(2)));
    }
}

Result<Done> Audit::checkSubjects()
{
    Statement subjects{m_database.handle(), selectSubjects};
    Execution row{subjects};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        if (row.bytes(2) != subjectOf(m_event.id, row.bytes(1)))
            complain(u"registration %1: its subject is not that of its code"_s.arg(row.integer(0)));
    }
}

Result<Done> Audit::checkJournal()
{
    Statement journal{m_database.handle(), selectJournal};
    Execution row{journal};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        ++m_report.records;
        if (auto checked = checkRecord(row); !checked)
            return checked;
    }
}

Result<Done> Audit::checkRecord(const Execution &row)
{
    checkLink(row);

    const qint64 position = row.integer(0);
    if (!row.isNull(6) && row.isNull(11))
        complain(u"journal %1: nobody is registered under its subject"_s.arg(position));
    // A door that nobody came to may have been removed; that it was set up is all that is left.
    if (!row.isNull(5) && row.isNull(12) && row.text(4) != "door"_L1)
        complain(u"journal %1: its door is missing"_s.arg(position));

    const auto body = QJsonDocument::fromJson(row.blob(8));
    if (!body.isObject())
        complain(u"journal %1: its body is no JSON object"_s.arg(position));
    return m_fold.add({.position = position,
                       .kind = row.text(4),
                       .at = row.integer(3),
                       .registration = row.integer(11),
                       .door = row.integer(12),
                       .desk = row.text(7),
                       .body = body.object()});
}

/// The first record of an incarnation follows the last of the file, each later one the one before
/// of its own.
void Audit::checkLink(const Execution &row)
{
    const ChainLink link = linkIn(row);
    const QByteArray hash = row.blob(10);
    const auto known = m_tails.constFind(link.incarnation);
    const Tail before = known == m_tails.constEnd() ? Tail{0, m_lastHash} : *known;

    if (link.seq != before.seq + 1)
        complain(
            u"journal %1: seq %2 follows %3"_s.arg(row.integer(0)).arg(link.seq).arg(before.seq));
    if (link.prev != before.hash)
        complain(u"journal %1: prev is not the hash of the record before"_s.arg(row.integer(0)));
    if (hashOf(link) != hash)
        complain(u"journal %1: hash does not fit the record"_s.arg(row.integer(0)));

    m_tails.insert(link.incarnation, {link.seq, hash});
    m_lastHash = hash;
}

Result<Done> Audit::compareFolds()
{
    if (auto done = compare("deed", compareDeeds); !done)
        return done;
    if (auto done = compare("presence", comparePresence); !done)
        return done;
    if (auto done = compare("occupancy", compareOccupancy); !done)
        return done;
    if (auto done = compare("answer", compareAnswers); !done)
        return done;
    return compare("print_job", comparePrintJobs);
}

Result<Done> Audit::compare(const char *fold, const char *sql)
{
    Statement differences{m_database.handle(), sql};
    Execution row{differences};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        complain(u"%1 %2: not what the journal says"_s.arg(QLatin1StringView{fold}, row.text(0)));
    }
}

} // namespace lanyard::db
