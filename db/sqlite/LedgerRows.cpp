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
    SELECT seq, ifnull(hlc, 0), at, kind, ifnull(door, x''), ifnull(subject, x''), desk, body, prev,
           hash
    FROM journal WHERE incarnation = :incarnation AND seq > :seq
    UNION ALL
    SELECT seq, hlc, at, kind, door, subject, desk, body, prev, hash
    FROM quarantine WHERE incarnation = :incarnation AND seq > :seq
    ORDER BY seq
)";

constexpr auto selectHash = R"(
    SELECT hash FROM journal WHERE incarnation = :incarnation AND seq = :seq
    UNION ALL
    SELECT hash FROM quarantine WHERE incarnation = :incarnation AND seq = :seq
)";

LedgerRecord recordIn(const QUuid &incarnation, const Execution &row)
{
    return {.incarnation = incarnation,
            .seq = row.integer(0),
            .hlc = row.integer(1),
            .at = row.integer(2),
            .kind = row.blob(3),
            .door = row.blob(4),
            .subject = row.blob(5),
            .desk = row.blob(6),
            .body = row.blob(7),
            .prev = row.blob(8),
            .hash = row.blob(9)};
}

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
        records.append(recordIn(head.incarnation, row));
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
