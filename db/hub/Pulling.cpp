// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

#include <algorithm>

namespace lanyard::hub {

namespace {

/// What a record weighs besides its body.
constexpr qint64 frame = 256;

/// The heads say how many records there are of each incarnation, so that the hub never reads more
/// than about twice what it sends, however many incarnations are asked for.
constexpr auto selectRecords = R"(
    WITH wanted AS (
        SELECT v.inc, v.seq, v.place, least(h.last_seq - v.seq, $4) AS many,
               sum(least(h.last_seq - v.seq, $4)) OVER (ORDER BY v.place) AS upto
        FROM unnest($2::uuid[], $3::bigint[]) WITH ORDINALITY AS v (inc, seq, place)
        JOIN head h ON h.conf = $1 AND h.inc = v.inc
        WHERE h.last_seq > v.seq),
    weighed AS (
        SELECT w.place, e.*, length(e.body) + $6 AS weight,
               sum(length(e.body) + $6) OVER (ORDER BY w.place, e.seq) AS upto
        FROM wanted w
        CROSS JOIN LATERAL (
            SELECT inc, seq, hlc, at, kind, door, subject, desk, body, prev, hash
            FROM ev WHERE ev.conf = $1 AND ev.inc = w.inc AND ev.seq > w.seq
            ORDER BY seq LIMIT $4) e
        WHERE w.upto - w.many < $4)
    SELECT inc, seq, hlc, at, kind, door, subject, desk, body, prev, hash
    FROM weighed WHERE upto - weight < $5 ORDER BY place, seq
)";

LedgerRecord recordAt(const Rows &rows, int row)
{
    return {.incarnation = rows.uuid(row, 0),
            .seq = rows.number(row, 1),
            .hlc = rows.number(row, 2),
            .at = rows.number(row, 3),
            .kind = rows.bytes(row, 4),
            .door = rows.bytes(row, 5),
            .subject = rows.bytes(row, 6),
            .desk = rows.bytes(row, 7),
            .body = rows.bytes(row, 8),
            .prev = rows.bytes(row, 9),
            .hash = rows.bytes(row, 10)};
}

} // namespace

Result<Pull::Answer> answer(const Session &session, const Pull &request)
{
    QList<QUuid> incarnations;
    QList<qint64> places;
    for (const LedgerHead &head : request.wanted) {
        incarnations.append(head.incarnation);
        places.append(head.seq);
    }
    const qint64 bytes = std::max<qint64>(request.bytes, 1);
    const auto rows = session.run(selectRecords,
                                  session.parameters()
                                      .add(incarnations)
                                      .add(places)
                                      .add(bytes / frame + 1)
                                      .add(bytes)
                                      .add(frame));
    if (!rows)
        return rows.failure();
    QList<LedgerRecord> records;
    records.reserve(rows->count());
    for (int row = 0; row < rows->count(); ++row)
        records.append(recordAt(*rows, row));
    return records;
}

} // namespace lanyard::hub
