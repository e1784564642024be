// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ClaimBook.h"

#include "db/sqlite/Rows.h"
#include "db/sqlite/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectOpen = R"(
    SELECT c.claim, j.incarnation
    FROM claimed AS c JOIN journal AS j ON j.position = c.position
        JOIN own_run AS o ON o.incarnation = j.incarnation
    WHERE c.kind = 'attempt' AND c.registration = :who AND c.door = :door AND c.entry = :entry
        AND NOT EXISTS (SELECT 1 FROM claimed AS e WHERE e.claim = c.claim AND e.kind <> 'attempt')
    ORDER BY c.position DESC LIMIT 1
)";

constexpr auto selectAllOpen = R"(
    SELECT c.claim, c.registration, c.door, r.name, d.name, c.entry, j.at
    FROM claimed AS c JOIN journal AS j ON j.position = c.position
        JOIN own_run AS o ON o.incarnation = j.incarnation
        JOIN registration AS r ON r.id = c.registration
        JOIN door AS d ON d.id = c.door
    WHERE c.kind = 'attempt'
        AND NOT EXISTS (SELECT 1 FROM claimed AS e WHERE e.claim = c.claim AND e.kind <> 'attempt')
    ORDER BY c.position
)";

constexpr auto selectTakenBack = R"(
    SELECT 1 FROM claimed AS c LEFT JOIN deed AS f ON f.position = c.position
    WHERE c.claim = :claim AND (c.kind = 'admission' OR c.kind = 'abandon')
    GROUP BY c.claim HAVING min(ifnull(f.undone, 1)) = 1
)";

constexpr auto selectContested = R"(
    SELECT registration, door, entry FROM claimed
    WHERE kind = 'admission' AND registration IS NOT NULL AND door IS NOT NULL
    GROUP BY registration, door, entry HAVING count(DISTINCT claim) > 1
)";

constexpr auto selectRivals = R"(
    SELECT c.claim, f.at, f.desk, f.operator, j.body, r.name, r.code, d.name, j.incarnation, j.seq
    FROM claimed AS c
        JOIN deed AS f ON f.position = c.position
        JOIN journal AS j ON j.position = c.position
        JOIN registration AS r ON r.id = c.registration
        JOIN door AS d ON d.id = c.door
    WHERE c.kind = 'admission' AND c.registration = :who AND c.door = :door AND c.entry = :entry
        AND f.undone = 0
)";

constexpr auto selectSeen = R"(
    SELECT j.body, f.at, f.desk, f.operator
    FROM deed AS f JOIN journal AS j ON j.position = f.position
    WHERE f.registration = :who AND f.door = :door AND f.kind = 'conflict_seen'
    ORDER BY f.at, ifnull(j.hlc, 0)
)";

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

bool isAmong(const QList<RivalAdmission> &admissions, const QUuid &claim)
{
    return std::ranges::any_of(
        admissions, [&](const RivalAdmission &admission) { return admission.claim == claim; });
}

struct Rival
{
    RivalAdmission admission;
    QByteArray incarnation;
    qint64 seq = 0;

    /// The least is the one that counts: what the hub confirmed, then the earliest. Both people are
    /// inside; this decides no more than what lists say.
    [[nodiscard]] auto rank() const
    {
        return std::tuple{!admission.confirmed, admission.at, incarnation, seq};
    }
};

} // namespace

ClaimBook::ClaimBook(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_names{session}
    , m_open{session.handle(), selectOpen}
    , m_allOpen{session.handle(), selectAllOpen}
    , m_takenBack{session.handle(), selectTakenBack}
    , m_contested{session.handle(), selectContested}
    , m_rivals{session.handle(), selectRivals}
    , m_seen{session.handle(), selectSeen}
{
}

Result<std::optional<ClaimBook::Opened>>
ClaimBook::openOne(Id<Registration> who, Id<Door> door, const QString &entry)
{
    Execution row{m_open};
    row.bind(":who", who.value()).bind(":door", door.value()).bind(":entry", entry);
    return firstOf(row, [](const Execution &each) {
        return Opened{QUuid::fromRfc4122(each.bytes(0)), QUuid::fromRfc4122(each.bytes(1))};
    });
}

Result<Claim>
ClaimBook::open(Id<Registration> who, Id<Door> door, const QString &entry, const QDateTime &at)
{
    const auto subject = m_names.ofPerson(who.value());
    if (!subject)
        return subject.failure();
    const auto uuid = m_names.ofDoor(door.value());
    if (!uuid)
        return uuid.failure();
    const auto opened = openOne(who, door, entry);
    if (!opened)
        return opened.failure();
    const Opened its = opened->value_or(Opened{QUuid::createUuid(), m_session.incarnation});
    const Claim claim{.id = its.claim,
                      .door = QUuid::fromRfc4122(*uuid),
                      .subject = *subject,
                      .entry = entry,
                      .incarnation = its.incarnation};
    if (*opened)
        return claim;
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto written = m_writer.write(
        {.kind = Deed::Kind::Attempt,
         .at = at,
         .who = who,
         .door = door,
         .body = {{u"claim"_s, claim.id.toString(QUuid::WithoutBraces)}, {u"entry"_s, entry}}});
    if (!written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return claim;
}

Result<QList<OpenAttempt>> ClaimBook::openAttempts()
{
    Execution row{m_allOpen};
    return rowsOf(row, [](const Execution &each) {
        return OpenAttempt{.claim = QUuid::fromRfc4122(each.bytes(0)),
                           .who = Id<Registration>{each.integer(1)},
                           .door = Id<Door>{each.integer(2)},
                           .name = each.text(3),
                           .doorName = each.text(4),
                           .entry = each.text(5),
                           .at = utc(each.integer(6))};
    });
}

Result<bool> ClaimBook::wasTakenBack(const QUuid &claim)
{
    const QByteArray bytes = claim.toRfc4122();
    Execution row{m_takenBack};
    row.bindBlob(":claim", bytes);
    return row.next();
}

Result<QList<Conflict>> ClaimBook::conflicts()
{
    Execution row{m_contested};
    auto contested = rowsOf(row, [](const Execution &each) {
        Conflict conflict{};
        conflict.who = Id<Registration>{each.integer(0)};
        conflict.door = Id<Door>{each.integer(1)};
        conflict.entry = each.text(2);
        return conflict;
    });
    if (!contested)
        return contested;
    QList<Conflict> conflicts;
    for (Conflict &conflict : *contested) {
        if (const auto read = readRivals(conflict); !read)
            return read.failure();
        if (conflict.admissions.size() < 2) // the others were taken back
            continue;
        if (const auto read = readSeen(conflict); !read)
            return read.failure();
        conflicts.append(conflict);
    }
    std::ranges::stable_sort(conflicts, std::greater{}, [](const Conflict &conflict) {
        return std::ranges::max(conflict.admissions, {}, &RivalAdmission::at).at;
    });
    return conflicts;
}

Result<Done> ClaimBook::readRivals(Conflict &conflict)
{
    Execution row{m_rivals};
    row.bind(":who", conflict.who.value())
        .bind(":door", conflict.door.value())
        .bind(":entry", conflict.entry);
    auto rivals = rowsOf(row, [&](const Execution &each) {
        const QJsonObject body = QJsonDocument::fromJson(each.blob(4)).object();
        conflict.name = each.text(5);
        conflict.code = each.text(6);
        conflict.doorName = each.text(7);
        return Rival{.admission = {.claim = QUuid::fromRfc4122(each.bytes(0)),
                                   .at = utc(each.integer(1)),
                                   .desk = each.text(2),
                                   .operatorName = each.text(3),
                                   .confirmed = body.value(u"basis").toString() == u"online"},
                     .incarnation = each.blob(8),
                     .seq = each.integer(9)};
    });
    if (!rivals)
        return rivals.failure();
    std::ranges::sort(*rivals, {}, &Rival::rank);
    for (const Rival &rival : std::as_const(*rivals)) {
        // The same claim written twice is one admission: by a run that was continued as another.
        if (!isAmong(conflict.admissions, rival.admission.claim))
            conflict.admissions.append(rival.admission);
    }
    return Done{};
}

/// Seen counts for the admissions that were known then: another one opens it again.
Result<Done> ClaimBook::readSeen(Conflict &conflict)
{
    Execution row{m_seen};
    row.bind(":who", conflict.who.value()).bind(":door", conflict.door.value());
    return forEachRow(row, [&](const Execution &each) {
        const QJsonObject body = QJsonDocument::fromJson(each.blob(0)).object();
        const QJsonArray claims = body.value(u"claims").toArray();
        const bool coversAll
            = std::ranges::all_of(conflict.admissions, [&](const RivalAdmission &admission) {
                  return claims.contains(admission.claim.toString(QUuid::WithoutBraces));
              });
        if (!coversAll || conflict.acknowledged.isValid())
            return;
        conflict.acknowledged = utc(each.integer(1));
        conflict.acknowledgedBy = each.text(3).isEmpty() ? each.text(2) : each.text(3);
    });
}

Result<Done> ClaimBook::acknowledge(const Conflict &conflict, const QDateTime &at)
{
    QJsonArray claims;
    for (const RivalAdmission &admission : conflict.admissions)
        claims.append(admission.claim.toString(QUuid::WithoutBraces));
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto written = m_writer.write({.kind = Deed::Kind::ConflictSeen,
                                   .at = at,
                                   .who = conflict.who,
                                   .door = conflict.door,
                                   .body = {{u"entry"_s, conflict.entry}, {u"claims"_s, claims}}});
    if (!written)
        return written;
    return transaction->commit();
}

} // namespace lanyard::db
