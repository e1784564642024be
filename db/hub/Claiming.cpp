// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"
#include "db/hub/Seats.h"

namespace lanyard::hub {

namespace {

/// Waits for whoever is just placing the same one. Never to be joined with selectClaim in one
/// statement: that would not see what was placed meanwhile, and answer nothing at all.
constexpr auto insertClaim = R"(
    INSERT INTO claim (conf, door, subject, entry, claim_id, inc)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING RETURNING claim_id
)";

constexpr auto selectClaim = R"(
    SELECT c.claim_id, c.void_at IS NOT NULL, h.desk, c.hub_at
    FROM claim c LEFT JOIN head h ON h.conf = c.conf AND h.inc = c.inc
    WHERE c.conf = $1 AND c.door = $2 AND c.subject = $3 AND c.entry = $4
)";

constexpr auto takeVoidClaim = R"(
    UPDATE claim SET claim_id = $5, inc = $6, hub_at = now(), void_at = NULL
    WHERE conf = $1 AND door = $2 AND subject = $3 AND entry = $4
        AND claim_id = $7 AND void_at IS NOT NULL
    RETURNING claim_id
)";

constexpr auto replaceClaim = R"(
    UPDATE claim SET claim_id = $5, inc = $6, hub_at = now(), void_at = NULL
    WHERE conf = $1 AND door = $2 AND subject = $3 AND entry = $4 AND claim_id = $7
    RETURNING claim_id
)";

constexpr auto makeVoid = R"(
    UPDATE claim SET void_at = now()
    WHERE conf = $1 AND door = $2 AND subject = $3 AND entry = $4
        AND claim_id = $5 AND void_at IS NULL
)";

Parameters keyOf(const Session &session, const Claim &claim)
{
    return std::move(
        session.parameters().add(claim.door).addBytes(claim.subject).addText(claim.entry));
}

Parameters rowOf(const Session &session, const Claim &claim)
{
    return std::move(keyOf(session, claim).add(claim.id).add(claim.incarnation));
}

/// Whether the statement wrote its row.
Result<bool> wrote(const Session &session, const char *sql, const Parameters &parameters)
{
    const auto rows = session.run(sql, parameters);
    if (!rows)
        return rows.failure();
    return !rows->isEmpty();
}

/// Ours, somebody else's, or nothing: it changed just now.
using Standing = std::optional<ClaimAnswer>;

Result<Standing> placed(const Session &session, const Claim &claim)
{
    const auto inserted = wrote(session, insertClaim, rowOf(session, claim));
    if (!inserted)
        return inserted.failure();
    if (*inserted)
        return Standing{ClaimWon{}};

    const auto found = session.run(selectClaim, keyOf(session, claim));
    if (!found)
        return found.failure();
    if (found->isEmpty())
        return Standing{};
    const QUuid standing = found->uuid(0, 0);
    const bool isVoid = found->truth(0, 1);
    if (!isVoid && standing == claim.id)
        return Standing{ClaimWon{}};
    if (!isVoid)
        return Standing{ClaimLost{standing, found->text(0, 2), found->time(0, 3)}};

    const auto taken = wrote(session, takeVoidClaim, rowOf(session, claim).add(standing));
    if (!taken)
        return taken.failure();
    return *taken ? Standing{ClaimWon{}} : Standing{};
}

Result<ClaimAnswer> stand(const Session &session, const PlaceClaim &request)
{
    if (request.instead) {
        const auto replaced
            = wrote(session, replaceClaim, rowOf(session, request.claim).add(*request.instead));
        if (!replaced)
            return replaced.failure();
        if (*replaced)
            return ClaimAnswer{ClaimWon{}};
    }
    for (;;) {
        const auto standing = placed(session, request.claim);
        if (!standing)
            return standing.failure();
        if (*standing)
            return **standing;
    }
}

} // namespace

Result<PlaceClaim::Answer> answer(const Session &session, const PlaceClaim &request)
{
    auto standing = stand(session, request);
    if (!standing || !request.capacity || !std::holds_alternative<ClaimWon>(*standing))
        return standing;

    const auto seated = takeSeat(session, request.claim, *request.capacity);
    if (!seated)
        return seated.failure();
    if (*seated)
        return standing;
    const auto given
        = session.carryOut(makeVoid, keyOf(session, request.claim).add(request.claim.id));
    if (!given)
        return given.failure();
    return ClaimAnswer{NoSeat{}};
}

} // namespace lanyard::hub
