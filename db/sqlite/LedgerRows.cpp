// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/LedgerRows.h"

#include "db/sqlite/Rows.h"

#include <algorithm>

namespace lanyard::db {

namespace {

// From one incarnation to the next in the index, not through all records.
constexpr auto selectHeads = R"(
    WITH RECURSIVE run (incarnation) AS (
        SELECT min(incarnation) FROM journal
        UNION ALL
        SELECT (SELECT min(incarnation) FROM journal WHERE incarnation > run.incarnation) FROM run
        WHERE run.incarnation IS NOT NULL
    )
    SELECT j.incarnation, j.seq, j.hash
    FROM run JOIN journal AS j ON j.incarnation = run.incarnation
        AND j.seq = (SELECT max(seq) FROM journal WHERE incarnation = run.incarnation)
    UNION ALL
    SELECT incarnation, max(seq), hash FROM quarantine GROUP BY incarnation
)";

constexpr auto selectHead = R"(
    SELECT seq, hash FROM (
        SELECT * FROM (SELECT seq, hash FROM journal WHERE incarnation = :incarnation
                       ORDER BY seq DESC LIMIT 1)
        UNION ALL
        SELECT * FROM (SELECT seq, hash FROM quarantine WHERE incarnation = :incarnation
                       ORDER BY seq DESC LIMIT 1))
    ORDER BY seq DESC LIMIT 1
)";

constexpr auto selectAfter = R"(
    SELECT incarnation, seq, ifnull(hlc, 0), at, kind, ifnull(door, x''), ifnull(subject, x''), desk, body, prev,
           hash
    FROM journal WHERE incarnation = :incarnation AND seq > :seq
    UNION ALL
    SELECT incarnation, seq, hlc, at, kind, door, subject, desk, body, prev, hash
    FROM quarantine WHERE incarnation = :incarnation AND seq > :seq
    ORDER BY seq
)";

constexpr auto selectHash = R"(
    SELECT hash FROM journal WHERE incarnation = :incarnation AND seq = :seq
    UNION ALL
    SELECT hash FROM quarantine WHERE incarnation = :incarnation AND seq = :seq
)";

} // namespace

LedgerRows::LedgerRows(sqlite3 *database)
    : m_heads{database, selectHeads}
    , m_head{database, selectHead}
    , m_after{database, selectAfter}
    , m_hash{database, selectHash}
{
}

Result<LedgerHeads> LedgerRows::heads()
{
    Execution row{m_heads};
    auto all = rowsOf(row, [](const Execution &each) {
        return LedgerHead{QUuid::fromRfc4122(each.bytes(0)), each.integer(1), each.blob(2)};
    });
    if (!all)
        return all;
    // One that has records put aside stands there twice: the last counts.
    std::ranges::sort(*all, [](const LedgerHead &a, const LedgerHead &b) {
        const int order = a.incarnation.toRfc4122().compare(b.incarnation.toRfc4122());
        return order < 0 || (order == 0 && a.seq > b.seq);
    });
    const auto rest = std::ranges::unique(*all, {}, &LedgerHead::incarnation);
    all->erase(rest.begin(), rest.end());
    return all;
}

Result<std::optional<LedgerHead>> LedgerRows::headOf(const QUuid &incarnation)
{
    const QByteArray bytes = incarnation.toRfc4122();
    Execution row{m_head};
    row.bindBlob(":incarnation", bytes);
    return firstOf(row, [&](const Execution &each) {
        return LedgerHead{incarnation, each.integer(0), each.blob(1)};
    });
}

Result<QList<LedgerRecord>> LedgerRows::after(const LedgerHead &head, qint64 bytes)
{
    const QByteArray incarnation = head.incarnation.toRfc4122();
    Execution row{m_after};
    row.bindBlob(":incarnation", incarnation).bind(":seq", head.seq);
    QList<LedgerRecord> records;
    for (qint64 size = 0; size < bytes;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        records.append(ledgerRecordIn(row));
        constexpr qint64 besides = 200; // of a record, besides its body
        size += records.constLast().body.size() + besides;
    }
    return records;
}

Result<QByteArray> LedgerRows::hashOf(const QUuid &incarnation, qint64 seq)
{
    const QByteArray bytes = incarnation.toRfc4122();
    Execution row{m_hash};
    row.bindBlob(":incarnation", bytes).bind(":seq", seq);
    const auto hash = firstOf(row, [](const Execution &each) { return each.blob(0); });
    return hash ? Result{hash->value_or(QByteArray{})} : hash.failure();
}

LedgerRecord ledgerRecordIn(const Execution &row)
{
    return {.incarnation = QUuid::fromRfc4122(row.bytes(0)),
            .seq = row.integer(1),
            .hlc = row.integer(2),
            .at = row.integer(3),
            .kind = row.blob(4),
            .door = row.blob(5),
            .subject = row.blob(6),
            .desk = row.blob(7),
            .body = row.blob(8),
            .prev = row.blob(9),
            .hash = row.blob(10)};
}

void bindLedgerRecord(Execution &row, const LedgerRecord &record, const QByteArray &incarnation)
{
    row.bindBlob(":incarnation", incarnation)
        .bind(":seq", record.seq)
        .bind(":hlc", record.hlc)
        .bind(":at", record.at)
        .bindBlob(":kind", record.kind)
        .bindBlob(":door", record.door)
        .bindBlob(":subject", record.subject)
        .bindBlob(":desk", record.desk)
        .bindBlob(":body", record.body)
        .bindBlob(":prev", record.prev)
        .bindBlob(":hash", record.hash);
}

ChainLink linkOf(const LedgerRecord &record, const QByteArray &incarnation)
{
    return {.prev = record.prev,
            .incarnation = incarnation,
            .seq = record.seq,
            .at = record.at,
            .kind = record.kind,
            .door = record.door,
            .subject = record.subject,
            .desk = record.desk,
            .body = record.body,
            .hlc = record.hlc};
}

} // namespace lanyard::db
