// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Seats.h"

#include "db/hub/Requests.h"
#include "db/hub/SqlState.h"

#include <limits>

namespace lanyard::hub {

namespace {

constexpr auto makeSeats = R"(
    INSERT INTO seat (conf, door, slot)
    SELECT $1, $2, s.slot FROM generate_series(1, $3::integer) AS s (slot)
    ON CONFLICT DO NOTHING
)";

/// One of the free ones, at random: whoever takes the same at the same moment would have to try
/// again. The outer conditions are those that are asked of the row as it is when it is written.
/// What is kept for a desk ($7) is for whom it let in unasked: that alone it can count by itself.
constexpr auto takeFreeSeat = R"(
    UPDATE seat SET subject = $3, claim_id = $4
    WHERE conf = $1 AND door = $2 AND subject IS NULL
        AND (owner IS NULL
             OR $7 AND owner = (SELECT h.desk FROM head h WHERE h.conf = $1 AND h.inc = $5))
        AND slot = (
            SELECT f.slot FROM seat f
            WHERE f.conf = $1 AND f.door = $2 AND f.subject IS NULL AND f.slot <= $6
                AND (f.owner IS NULL
                     OR $7 AND f.owner = (SELECT h.desk FROM head h
                                          WHERE h.conf = $1 AND h.inc = $5))
            ORDER BY CASE WHEN (f.owner IS NOT NULL) = $7 THEN 0 ELSE 1 END, random() LIMIT 1)
        AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.conf = $1 AND s.door = $2 AND s.subject = $3)
        AND (SELECT count(*) FROM seat t
             WHERE t.conf = $1 AND t.door = $2 AND t.subject IS NOT NULL) < $6
    RETURNING slot
)";

constexpr auto countSeats = R"(
    SELECT count(CASE WHEN slot <= $5 THEN 1 END),
           count(CASE WHEN subject = $3 THEN 1 END),
           count(subject),
           count(CASE WHEN slot <= $5 AND subject IS NULL
                          AND (owner IS NULL
                               OR $6 AND owner = (SELECT h.desk FROM head h
                                                  WHERE h.conf = $1 AND h.inc = $4)) THEN 1 END)
    FROM seat WHERE conf = $1 AND door = $2
)";

/// The person comes again: under another claim, into the seat that nobody gave back.
constexpr auto renewSeat = R"(
    UPDATE seat SET claim_id = $4 WHERE conf = $1 AND door = $2 AND subject = $3 RETURNING slot
)";

/// Whose claim stands already had their seat with it, and may have left it since.
constexpr auto selectSeatless = R"(
    SELECT u.place
    FROM unnest($3::uuid[], $4::bytea[], $5::text[])
        WITH ORDINALITY AS u (door, subject, entry, place)
    WHERE EXISTS (SELECT 1 FROM seat s WHERE s.conf = $1 AND s.door = u.door)
        AND NOT EXISTS (SELECT 1 FROM claim c
                        WHERE c.conf = $1 AND c.door = u.door AND c.subject = u.subject
                            AND c.entry = u.entry AND c.void_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM head h JOIN desk d ON d.conf = h.conf AND d.name = h.desk
                        WHERE h.conf = $1 AND h.inc = $2 AND d.revoked_at IS NOT NULL)
)";

constexpr auto freeSeat = R"(
    UPDATE seat SET subject = NULL, claim_id = NULL WHERE conf = $1 AND claim_id = $2
)";

constexpr auto countKept = R"(
    SELECT count(CASE WHEN slot <= $4 THEN 1 END), count(CASE WHEN owner = $3 THEN 1 END)
    FROM seat WHERE conf = $1 AND door = $2
)";

constexpr auto keepFree = R"(
    UPDATE seat SET owner = $3
    WHERE conf = $1 AND door = $2 AND owner IS NULL AND subject IS NULL
        AND slot IN (SELECT f.slot FROM seat f
                     WHERE f.conf = $1 AND f.door = $2 AND f.owner IS NULL AND f.subject IS NULL
                         AND f.slot <= $4
                     ORDER BY f.slot LIMIT $5)
    RETURNING slot
)";

constexpr auto giveBack = R"(
    UPDATE seat SET owner = NULL
    WHERE conf = $1 AND door = $2 AND owner = $3
        AND slot IN (SELECT f.slot FROM seat f
                     WHERE f.conf = $1 AND f.door = $2 AND f.owner = $3
                     ORDER BY CASE WHEN f.subject IS NULL THEN 0 ELSE 1 END, f.slot DESC LIMIT $4)
    RETURNING slot
)";

/// More than any door has.
constexpr int unlimited = std::numeric_limits<int>::max();

Parameters doorOf(const Session &session, const QUuid &door)
{
    return std::move(session.parameters().add(door));
}

Parameters seatOf(const Session &session, const Claim &claim)
{
    return std::move(doorOf(session, claim.door).addBytes(claim.subject).add(claim.id));
}

/// Whether the statement wrote a row; not either where the person got a seat just now.
Result<bool> wrote(const Session &session, const char *sql, const Parameters &parameters)
{
    const auto rows = session.run(sql, parameters);
    if (!rows && session.sqlState() == state::uniqueViolation)
        return false;
    if (!rows)
        return rows.failure();
    return !rows->isEmpty();
}

Result<bool> takeFree(const Session &session, const Claim &claim, qint32 capacity, bool keptOnes)
{
    return wrote(session,
                 takeFreeSeat,
                 seatOf(session, claim).add(claim.incarnation).add(capacity).add(keptOnes));
}

struct SeatCount
{
    qint64 slots = 0;
    bool isSeated = false;
    qint64 taken = 0;
    qint64 free = 0; ///< for this desk
};

Result<SeatCount>
seatsFor(const Session &session, const Claim &claim, qint32 capacity, bool keptOnes)
{
    const auto rows = session.run(countSeats,
                                  doorOf(session, claim.door)
                                      .addBytes(claim.subject)
                                      .add(claim.incarnation)
                                      .add(capacity)
                                      .add(keptOnes));
    if (!rows)
        return rows.failure();
    return SeatCount{
        rows->number(0, 0), rows->number(0, 1) > 0, rows->number(0, 2), rows->number(0, 3)};
}

/// After there was no free one: true for a seat, false for none, nothing to try again.
Result<std::optional<bool>> otherwise(const Session &session, const Claim &claim, qint32 capacity)
{
    const auto seats = seatsFor(session, claim, capacity, false);
    if (!seats)
        return seats.failure();
    if (seats->isSeated) {
        const auto renewed = wrote(session, renewSeat, seatOf(session, claim));
        if (!renewed)
            return renewed.failure();
        return *renewed ? std::optional{true} : std::nullopt;
    }
    if (seats->slots < capacity) {
        const auto made = session.carryOut(makeSeats, doorOf(session, claim.door).add(capacity));
        if (!made)
            return made.failure();
        return std::optional<bool>{};
    }
    return seats->free == 0 || seats->taken >= capacity ? std::optional{false} : std::nullopt;
}

/// Claims at doors with seats that came about while nobody could ask; none where the desk was
/// revoked.
Result<QList<Claim>>
seatless(const Session &session, const QUuid &incarnation, const QList<Claim> &claims)
{
    if (claims.isEmpty())
        return QList<Claim>{};
    QList<QUuid> doors;
    QByteArrayList subjects;
    QByteArrayList entries;
    for (const Claim &claim : claims) {
        doors.append(claim.door);
        subjects.append(claim.subject);
        entries.append(claim.entry.toUtf8());
    }
    const auto rows = session.run(
        selectSeatless,
        session.parameters().add(incarnation).add(doors).addBytes(subjects).addTexts(entries));
    if (!rows)
        return rows.failure();
    QList<Claim> found;
    for (int row = 0; row < rows->count(); ++row)
        found.append(claims.at(rows->number(row, 0) - 1));
    return found;
}

} // namespace

Result<bool> takeSeat(const Session &session, const Claim &claim, int capacity)
{
    for (;;) {
        auto taken = takeFree(session, claim, capacity, false);
        if (!taken || *taken)
            return taken;
        const auto answer = otherwise(session, claim, capacity);
        if (!answer)
            return answer.failure();
        if (*answer)
            return **answer;
    }
}

Result<Done> seatLate(const Session &session, const QUuid &incarnation, const QList<Claim> &claims)
{
    const auto late = seatless(session, incarnation, claims);
    if (!late)
        return late.failure();
    for (const Claim &claim : *late) {
        for (bool isDone = false; !isDone;) {
            const auto taken = takeFree(session, claim, unlimited, true);
            if (!taken)
                return taken.failure();
            const auto seats = seatsFor(session, claim, unlimited, true);
            if (!seats)
                return seats.failure();
            isDone = *taken || seats->isSeated || seats->free == 0;
        }
    }
    return Done{};
}

Result<FreeSeat::Answer> answer(const Session &session, const FreeSeat &request)
{
    const auto freed = session.carryOut(freeSeat, session.parameters().add(request.claim));
    if (!freed)
        return freed.failure();
    return FreeSeat::Answer{};
}

Result<KeepSeats::Answer> answer(const Session &session, const KeepSeats &request)
{
    const auto parameters
        = [&] { return std::move(doorOf(session, request.door).addText(request.desk)); };
    for (;;) {
        const auto count = session.run(countKept, parameters().add(qint32{request.capacity}));
        if (!count)
            return count.failure();
        const auto kept = int(count->number(0, 1));
        if (count->number(0, 0) < request.capacity) {
            const auto made = session.carryOut(
                makeSeats, doorOf(session, request.door).add(qint32{request.capacity}));
            if (!made)
                return made.failure();
            continue;
        }
        if (kept == request.seats)
            return KeepSeats::Answer{kept};
        const auto changed = kept < request.seats
            ? wrote(session,
                    keepFree,
                    parameters().add(qint32{request.capacity}).add(qint64{request.seats - kept}))
            : wrote(session, giveBack, parameters().add(qint64{kept - request.seats}));
        if (!changed)
            return changed.failure();
        if (!*changed)
            return KeepSeats::Answer{kept};
    }
}

} // namespace lanyard::hub
