// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteLedger.h"

#include "app/ports/LedgerHeads.h"
#include "db/sqlite/Fork.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/ThingCapture.h"
#include "db/sqlite/Transaction.h"

#include <QCryptographicHash>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectMembership = R"(SELECT url, certificate FROM hub)";

constexpr auto writeMembership = R"(
    INSERT OR REPLACE INTO hub (one, url, certificate) VALUES (1, :url, :certificate)
)";

// What only files need that are shared; see Fold::addAgain().
constexpr auto indexForSharing = R"(
    CREATE INDEX IF NOT EXISTS registration_subject ON registration (subject);
    CREATE INDEX IF NOT EXISTS journal_subject ON journal (subject) WHERE subject IS NOT NULL;
    INSERT OR IGNORE INTO own_run (incarnation) SELECT DISTINCT incarnation FROM journal;
)";

constexpr auto insertRun = R"(INSERT OR IGNORE INTO own_run (incarnation) VALUES (:incarnation))";

constexpr auto selectRun = R"(SELECT 1 FROM own_run WHERE incarnation = :incarnation)";

constexpr auto selectAnyRecord = R"(SELECT EXISTS (SELECT 1 FROM journal)
                                        OR EXISTS (SELECT 1 FROM registration))";

constexpr auto selectKept = R"(SELECT ifnull((SELECT seats FROM kept_seat WHERE door = :door), 0))";

// Whoever is inside by an admission of this desk that the hub did not confirm.
constexpr auto countTaken = R"(
    SELECT count(*) FROM presence AS p
    WHERE p.door = :door AND p.inside = 1 AND EXISTS (
        SELECT 1 FROM claimed AS c
            JOIN deed AS f ON f.position = c.position
            JOIN journal AS j ON j.position = c.position
            JOIN own_run AS o ON o.incarnation = j.incarnation
        WHERE c.registration = p.registration AND c.door = p.door AND c.kind = 'admission'
            AND f.undone = 0 AND f.at = p.since AND instr(j.body, '"basis":"offline"') > 0)
)";

constexpr auto writeKept
    = R"(INSERT OR REPLACE INTO kept_seat (door, seats) VALUES (:door, :seats))";

constexpr auto selectQuarantine = R"(
    SELECT incarnation, seq, hlc, at, kind, door, subject, desk, body, prev, hash, why, came
    FROM quarantine ORDER BY came DESC, incarnation, seq
)";

constexpr auto countPeople = R"(
    SELECT count(DISTINCT subject) FROM journal
    WHERE incarnation = :incarnation AND seq > :seq AND kind IN ('admission', 'override')
)";

Quarantined quarantinedIn(const Execution &row)
{
    return {.record = ledgerRecordIn(row),
            .why = row.text(11),
            .at = QDateTime::fromMSecsSinceEpoch(row.integer(12), Qt::UTC)};
}

} // namespace

SqliteLedger::SqliteLedger(Session &session)
    : m_session{session}
    , m_rows{session.handle()}
    , m_claims{session}
    , m_takeIn{session}
    , m_membership{session.handle(), selectMembership}
    , m_quarantine{session.handle(), selectQuarantine}
    , m_countPeople{session.handle(), countPeople}
    , m_own{session.handle(), selectRun}
{
}

QUuid SqliteLedger::incarnation() const
{
    return m_session.incarnation;
}

Result<bool> SqliteLedger::isOwn(const QUuid &incarnation) const
{
    const QByteArray bytes = incarnation.toRfc4122();
    Execution row{m_own};
    row.bindBlob(":incarnation", bytes);
    return row.next();
}

bool SqliteLedger::isShared() const
{
    return m_session.isShared;
}

Result<std::optional<HubMembership>> SqliteLedger::membership() const
{
    Execution row{m_membership};
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found || row.isNull(0))
        return std::optional<HubMembership>{};
    return std::optional{HubMembership{.url = row.text(0), .certificate = row.blob(1)}};
}

Result<Done> SqliteLedger::write(const std::optional<HubMembership> &membership)
{
    Statement statement{m_session.handle(), writeMembership};
    Execution row{statement};
    if (membership) {
        row.bind(":url", membership->url);
        if (!membership->certificate.isEmpty())
            row.bindBlob(":certificate", membership->certificate);
    }
    return row.run();
}

Result<Done> SqliteLedger::setMembership(const std::optional<HubMembership> &membership)
{
    if (!isShared())
        return Failure{Failure::Kind::InvalidValue, m_session.fileName(), u"not shared"_s};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto written = write(membership); !written)
        return written;
    return transaction->commit();
}

Result<Done> SqliteLedger::beginSharing(const std::optional<HubMembership> &membership)
{
    if (auto indexed = m_session.connection.execute(indexForSharing); !indexed)
        return indexed;
    Statement run{m_session.handle(), insertRun};
    const QByteArray incarnation = m_session.incarnation.toRfc4122();
    if (auto noted = Execution{run}.bindBlob(":incarnation", incarnation).run(); !noted)
        return noted;
    return write(membership);
}

Result<Done> SqliteLedger::share(const std::optional<HubMembership> &membership)
{
    if (isShared())
        return setMembership(membership);
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto begun = beginSharing(membership); !begun)
        return begun;
    auto capture = std::make_unique<ThingCapture>(m_session);
    if (auto written = capture->writeEverything(); !written)
        return written;
    if (auto done = transaction->commit(); !done)
        return done;
    m_session.capture = std::move(capture);
    m_session.isShared = true;
    return Done{};
}

Result<Done> SqliteLedger::join(const std::optional<HubMembership> &membership)
{
    if (isShared())
        return setMembership(membership);
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    {
        Statement statement{m_session.handle(), selectAnyRecord};
        Execution row{statement};
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (row.integer(0) != 0)
            return Failure{Failure::Kind::InvalidValue, m_session.fileName(), u"not empty"_s};
    }
    if (auto begun = beginSharing(membership); !begun)
        return begun;
    if (auto done = transaction->commit(); !done)
        return done;
    m_session.capture = std::make_unique<ThingCapture>(m_session);
    m_session.isShared = true;
    return Done{};
}

Result<LedgerHeads> SqliteLedger::heads() const
{
    return m_rows.heads();
}

Result<QList<LedgerRecord>> SqliteLedger::after(const LedgerHead &head, qint64 bytes) const
{
    return m_rows.after(head, bytes);
}

Result<Ledger::Intake> SqliteLedger::takeIn(const QList<LedgerRecord> &records,
                                            const QDateTime &now)
{
    if (!isShared())
        return Failure{Failure::Kind::InvalidValue, m_session.fileName(), u"not shared"_s};
    return m_takeIn(records, now);
}

Result<Done> SqliteLedger::beginAnew(qint64 sharedUpTo)
{
    return moveFork(m_session, m_takeIn, sharedUpTo);
}

void SqliteLedger::setClockOffset(qint64 milliseconds)
{
    constexpr qint64 worthSaying = 1000; // less is the way to the hub
    m_session.clockOffset = std::abs(milliseconds) < worthSaying ? 0 : milliseconds;
}

Result<Claim> SqliteLedger::openAttempt(Id<Registration> who,
                                        Id<Door> door,
                                        const QString &entry,
                                        const QDateTime &at)
{
    return m_claims.open(who, door, entry, at);
}

Result<QList<OpenAttempt>> SqliteLedger::openAttempts() const
{
    return m_claims.openAttempts();
}

Result<bool> SqliteLedger::wasTakenBack(const QUuid &claim) const
{
    return m_claims.wasTakenBack(claim);
}

Result<Ledger::KeptSeats> SqliteLedger::keptSeats(Id<Door> door) const
{
    const auto number = [this, door](const char *sql) -> Result<int> {
        Statement statement{m_session.handle(), sql};
        Execution row{statement};
        row.bind(":door", door.value());
        if (const auto found = row.next(); !found)
            return found.failure();
        return static_cast<int>(row.integer(0));
    };
    const auto kept = number(selectKept);
    if (!kept || *kept == 0)
        return kept ? Result{KeptSeats{}} : kept.failure();
    const auto taken = number(countTaken);
    return taken ? Result{KeptSeats{*kept, *taken}} : taken.failure();
}

Result<Done> SqliteLedger::noteKeptSeats(Id<Door> door, int kept)
{
    const auto known = keptSeats(door);
    if (!known || known->kept == kept)
        return known ? Result{Done{}} : known.failure();
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    Statement statement{m_session.handle(), writeKept};
    auto written
        = Execution{statement}.bind(":door", door.value()).bind(":seats", qint64{kept}).run();
    return written ? transaction->commit() : written;
}

Result<QUuid> SqliteLedger::uuidOf(Id<Door> door) const
{
    const auto uuid = JournalNames{m_session}.ofDoor(door.value());
    return uuid ? Result{QUuid::fromRfc4122(*uuid)} : uuid.failure();
}

Result<QList<Conflict>> SqliteLedger::conflicts() const
{
    return m_claims.conflicts();
}

Result<Done> SqliteLedger::acknowledge(const Conflict &conflict, const QDateTime &at)
{
    return m_claims.acknowledge(conflict, at);
}

Result<QList<Quarantined>> SqliteLedger::quarantine() const
{
    Execution row{m_quarantine};
    return rowsOf(row, quarantinedIn);
}

Result<Ledger::Unshared> SqliteLedger::unshared(const LedgerHeads &hub) const
{
    const auto ours = heads();
    if (!ours)
        return ours.failure();
    const QHash<QUuid, qint64> had = seqsOf(hub);
    Unshared unshared;
    for (const LedgerHead &head : *ours) {
        const qint64 shared = had.value(head.incarnation, 0);
        if (shared >= head.seq)
            continue;
        unshared.records += head.seq - shared;
        const QByteArray incarnation = head.incarnation.toRfc4122();
        Execution row{m_countPeople};
        row.bindBlob(":incarnation", incarnation).bind(":seq", shared);
        if (const auto found = row.next(); !found)
            return found.failure();
        unshared.people += row.integer(0);
    }
    return unshared;
}

Result<QByteArray> SqliteLedger::digest() const
{
    const auto all = heads();
    if (!all)
        return all.failure();
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    for (const LedgerHead &head : *all) {
        hash.addData(head.incarnation.toRfc4122());
        hash.addData(QByteArray::number(head.seq));
        hash.addData(head.hash);
    }
    return hash.result();
}

} // namespace lanyard::db
