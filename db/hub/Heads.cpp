// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

namespace lanyard::hub {

namespace {

constexpr auto selectSum = R"(
    SELECT count(*), CAST(coalesce(sum(last_seq), 0) AS bigint), clock_timestamp()
    FROM head WHERE conf = $1 AND last_seq > 0
)";

constexpr auto selectHeads = R"(
    SELECT inc, last_seq, last_hash FROM head WHERE conf = $1 AND last_seq > 0
)";

} // namespace

Result<AskSum::Answer> answer(const Session &session, const AskSum & /*request*/)
{
    const auto sum = session.run(selectSum, session.parameters());
    if (!sum)
        return sum.failure();
    return AskSum::Answer{sum->number(0, 0), sum->number(0, 1), sum->time(0, 2)};
}

Result<AskHeads::Answer> answer(const Session &session, const AskHeads & /*request*/)
{
    const auto rows = session.run(selectHeads, session.parameters());
    if (!rows)
        return rows.failure();
    LedgerHeads heads;
    heads.reserve(rows->count());
    for (int row = 0; row < rows->count(); ++row)
        heads.append({rows->uuid(row, 0), rows->number(row, 1), rows->bytes(row, 2)});
    return heads;
}

} // namespace lanyard::hub
