// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

namespace lanyard::hub {

namespace {

constexpr auto selectSum = R"(
    SELECT s.runs, s.records, clock_timestamp(), h.inc, h.last_seq, h.last_hash
    FROM (SELECT count(*) AS runs, CAST(coalesce(sum(last_seq), 0) AS bigint) AS records
          FROM head WHERE conf = $1 AND last_seq > 0) s
    LEFT JOIN head h ON h.conf = $1 AND h.last_seq > 0 AND h.changed_at >= $2
)";

constexpr auto selectHeads = R"(
    SELECT inc, last_seq, last_hash FROM head WHERE conf = $1 AND last_seq > 0
)";

LedgerHead headAt(const Rows &rows, int row, int column)
{
    return {rows.uuid(row, column), rows.number(row, column + 1), rows.bytes(row, column + 2)};
}

} // namespace

Result<AskSum::Answer> answer(const Session &session, const AskSum &request)
{
    const auto since
        = request.since.isValid() ? std::optional{request.since.toMSecsSinceEpoch()} : std::nullopt;
    const auto rows = session.run(selectSum, session.parameters().add(since));
    if (!rows)
        return rows.failure();
    constexpr int firstOfHead = 3;
    AskSum::Answer answer{rows->number(0, 0), rows->number(0, 1), rows->time(0, 2)};
    for (int row = 0; row < rows->count(); ++row) {
        if (!rows->isNull(row, firstOfHead))
            answer.changed.append(headAt(*rows, row, firstOfHead));
    }
    return answer;
}

Result<AskHeads::Answer> answer(const Session &session, const AskHeads & /*request*/)
{
    const auto rows = session.run(selectHeads, session.parameters());
    if (!rows)
        return rows.failure();
    LedgerHeads heads;
    heads.reserve(rows->count());
    for (int row = 0; row < rows->count(); ++row)
        heads.append(headAt(*rows, row, 0));
    return heads;
}

} // namespace lanyard::hub
