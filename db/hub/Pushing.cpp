// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"
#include "db/hub/Seats.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

/// One statement, so that nobody ever waits for a transaction that a desk left open. The row of
/// `head` lets one in at a time, and only who goes on where the hub is, with the same record at the
/// hub's place: another run under the same incarnation would mix two histories.
constexpr auto push = R"(
    WITH g AS (
        UPDATE head
        SET last_seq = greatest(last_seq, $4),
            last_hash = CASE WHEN last_seq < $4 THEN $5 ELSE last_hash END,
            changed_at = CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)
        WHERE conf = $1 AND inc = $2 AND last_seq >= $3 - 1
            AND (last_seq < $3 OR last_seq > $4
                 OR last_hash = ($15::bytea[])[CAST(last_seq - $3 + 1 AS integer)])
            AND NOT EXISTS (SELECT 1 FROM desk d WHERE d.conf = $1 AND d.name = head.desk
                                AND d.revoked_at IS NOT NULL)
        RETURNING last_seq, last_hash),
    i AS (
        INSERT INTO ev (conf, inc, seq, hlc, at, kind, door, subject, desk, body, prev, hash)
        SELECT $1, $2, u.seq, u.hlc, u.at, u.kind, u.door, u.subject, u.desk, u.body, u.prev, u.hash
        FROM unnest($6::bigint[], $7::bigint[], $8::bigint[], $9::text[], $10::bytea[],
                    $11::bytea[], $12::text[], $13::bytea[], $14::bytea[], $15::bytea[])
            AS u (seq, hlc, at, kind, door, subject, desk, body, prev, hash)
        WHERE EXISTS (SELECT 1 FROM g)
        ON CONFLICT (conf, inc, seq) DO NOTHING),
    c AS (
        INSERT INTO claim (conf, door, subject, entry, claim_id, inc)
        SELECT $1, u.door, u.subject, u.entry, u.claim_id, u.inc
        FROM unnest($16::uuid[], $17::bytea[], $18::text[], $19::uuid[], $20::uuid[])
            AS u (door, subject, entry, claim_id, inc)
        WHERE EXISTS (SELECT 1 FROM g)
        ON CONFLICT (conf, door, subject, entry) DO UPDATE
        SET claim_id = excluded.claim_id, inc = excluded.inc, hub_at = now(), void_at = NULL
        WHERE claim.void_at IS NOT NULL)
    SELECT last_seq, last_hash FROM g
)";

constexpr auto selectHead = R"(
    SELECT h.last_seq, h.last_hash,
           EXISTS (SELECT 1 FROM desk d WHERE d.conf = $1 AND d.name = h.desk
                       AND d.revoked_at IS NOT NULL)
    FROM head h WHERE h.conf = $1 AND h.inc = $2
)";

template<typename T>
QList<T> each(const QList<LedgerRecord> &records, T LedgerRecord::*field)
{
    QList<T> values;
    values.reserve(records.size());
    for (const LedgerRecord &record : records)
        values.append(record.*field);
    return values;
}

auto keyOf(const Claim &claim)
{
    return std::tie(claim.door, claim.subject, claim.entry);
}

/// Two desks that name the same people must name them in the same order, or each would wait for the
/// other; and one statement must not write one row twice.
QList<Claim> inOrder(QList<Claim> claims)
{
    std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        return keyOf(a) < keyOf(b);
    });
    const auto end = std::unique(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
        return keyOf(a) == keyOf(b);
    });
    claims.erase(end, claims.end());
    return claims;
}

void addClaims(Parameters &parameters, const QList<Claim> &claims)
{
    QList<QUuid> doors;
    QByteArrayList subjects;
    QByteArrayList entries;
    QList<QUuid> ids;
    QList<QUuid> incarnations;
    for (const Claim &claim : claims) {
        doors.append(claim.door);
        subjects.append(claim.subject);
        entries.append(claim.entry.toUtf8());
        ids.append(claim.id);
        incarnations.append(claim.incarnation);
    }
    parameters.add(doors).addBytes(subjects).addTexts(entries).add(ids).add(incarnations);
}

Parameters parametersOf(const Session &session, const Push &request, const QList<Claim> &claims)
{
    const QList<LedgerRecord> &records = request.records;
    Parameters parameters = session.parameters();
    parameters.add(records.constFirst().incarnation)
        .add(records.constFirst().seq)
        .add(records.constLast().seq)
        .addBytes(records.constLast().hash)
        .add(each(records, &LedgerRecord::seq))
        .add(each(records, &LedgerRecord::hlc))
        .add(each(records, &LedgerRecord::at))
        .addTexts(each(records, &LedgerRecord::kind))
        .addBytes(each(records, &LedgerRecord::door))
        .addBytes(each(records, &LedgerRecord::subject))
        .addTexts(each(records, &LedgerRecord::desk))
        .addBytes(each(records, &LedgerRecord::body))
        .addBytes(each(records, &LedgerRecord::prev))
        .addBytes(each(records, &LedgerRecord::hash));
    addClaims(parameters, claims);
    return parameters;
}

bool areContiguous(const QList<LedgerRecord> &records)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (records.at(i).incarnation != records.constFirst().incarnation
            || records.at(i).seq != records.constFirst().seq + i)
            return false;
    }
    return !records.isEmpty() && records.constFirst().seq > 0;
}

/// Why the statement let nothing in; nothing: nobody had told the hub of this incarnation.
Result<std::optional<Push::Answer>> refusal(const Session &session, const Push &request)
{
    const LedgerRecord &first = request.records.constFirst();
    const auto head = session.run(selectHead, session.parameters().add(first.incarnation));
    if (!head)
        return head.failure();
    if (head->isEmpty()) {
        // Another desk's records, that this one hands on.
        if (const auto done = enrol(session, first.incarnation, first.desk); !done)
            return done.failure();
        return std::optional<Push::Answer>{};
    }
    Push::Answer answer{{}, head->bytes(0, 1), head->truth(0, 2)};
    const qint64 last = head->number(0, 0);
    if (!answer.revoked && last >= first.seq)
        answer.has = last; // a fork: the hash is not that of the record that was sent
    return std::optional{answer};
}

Result<Push::Answer>
pushRecords(const Session &session, const Push &request, const QList<Claim> &claims)
{
    for (;;) {
        const auto rows = session.run(push, parametersOf(session, request, claims));
        if (!rows)
            return rows.failure();
        if (!rows->isEmpty())
            return Push::Answer{rows->number(0, 0), rows->bytes(0, 1), false};
        const auto refused = refusal(session, request);
        if (!refused)
            return refused.failure();
        if (*refused)
            return **refused;
    }
}

} // namespace

Result<Push::Answer> answer(const Session &session, const Push &request)
{
    if (!areContiguous(request.records))
        return Failure{Failure::Kind::InvalidValue, {}, u"records that do not follow each other"_s};
    const QList<Claim> claims = inOrder(request.claims);
    // Before the records: once the hub has those, nobody sends the claims again.
    if (const auto seated = seatLate(session, request.records.constFirst().incarnation, claims);
        !seated)
        return seated.failure();
    auto pushed = pushRecords(session, request, claims);
    if (!pushed || !pushed->has)
        return pushed;
    for (const QUuid &claim : request.ended) {
        if (const auto freed = answer(session, FreeSeat{claim}); !freed)
            return freed.failure();
    }
    return pushed;
}

} // namespace lanyard::hub
