// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

#include <algorithm>

namespace lanyard::hub {

namespace {

/// What a record weighs besides its body.
constexpr qint32 frame = 256;

/// All the desks ask this once a second: what it costs is most of what the hub costs. Sums of
/// integers are bigint, those of bigint would be numeric.
constexpr auto selectRecords = R"(
    SELECT inc, seq, hlc, at, kind, door, subject, desk, body, prev, hash
    FROM (
        SELECT v.place, e.*, length(e.body) + $6 AS weight,
               sum(length(e.body) + $6) OVER (ORDER BY v.place, e.seq) AS upto
        FROM unnest($2::uuid[], $3::bigint[]) WITH ORDINALITY AS v (inc, seq, place)
        CROSS JOIN LATERAL (
            SELECT inc, seq, hlc, at, kind, door, subject, desk, body, prev, hash
            FROM ev WHERE ev.conf = $1 AND ev.inc = v.inc AND ev.seq > v.seq
            ORDER BY seq LIMIT $4) e) weighed
    WHERE upto - weight < $5 ORDER BY place, seq
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
