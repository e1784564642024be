// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Fold.h"

#include "app/ports/Journal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertDeed = R"(
    INSERT INTO deed (position, kind, at, registration, door, desk, operator, verdict, origin,
                      undone)
    VALUES (:position, :kind, :at, nullif(:registration, 0), nullif(:door, 0), :desk, :operator,
            :verdict, :origin, 0)
)";

constexpr auto selectUndone = R"(
    SELECT f.position, f.registration, f.door
    FROM journal AS j JOIN deed AS f ON f.position = j.position
    WHERE j.incarnation = :incarnation AND j.seq = :seq AND f.kind IN ('admission', 'override')
)";

constexpr auto takeBackDeed = R"(UPDATE deed SET undone = 1 WHERE position = :position)";

// By the time at which it happened: what was ticked on paper is entered later. Records of old files
// have no clock, and came first.
constexpr auto selectPassages = R"(
    SELECT f.kind = 'exit', f.at, f.desk, f.operator
    FROM deed AS f JOIN journal AS j ON j.position = f.position
    WHERE f.registration = :registration AND f.door = :door AND f.undone = 0
        AND f.kind IN ('admission', 'override', 'exit')
    ORDER BY f.at, ifnull(j.hlc, f.position), j.incarnation, j.seq
)";

constexpr auto selectPresence = R"(
    SELECT entries, inside FROM presence WHERE registration = :registration AND door = :door
)";

constexpr auto upsertPresence = R"(
    INSERT OR REPLACE INTO presence
        (registration, door, entries, inside, first, since, last_out, desk, operator)
    VALUES (:registration, :door, :entries, :inside, :first, :since, :last_out, :desk, :operator)
)";

constexpr auto deletePresence = R"(
    DELETE FROM presence WHERE registration = :registration AND door = :door
)";

constexpr auto changeOccupancy = R"(
    INSERT INTO occupancy (door, people, inside, latest) VALUES (:door, :people, :inside, :at)
    ON CONFLICT (door) DO UPDATE SET
        people = people + excluded.people, inside = inside + excluded.inside,
        latest = max(latest, excluded.latest)
)";

constexpr auto upsertAnswer = R"(
    INSERT OR REPLACE INTO answer (registration, door, question, answer)
    VALUES (:registration, :door, :question, :answer)
)";

constexpr auto upsertPrintJob = R"(
    INSERT INTO print_job
        (id, registration, template, printer, state, spooler_job, message, copies, reason, settled,
         elsewhere)
    VALUES
        (:id, :registration, :template, :printer, :state, :spooler_job, :message, :copies, :reason,
         :settled, :elsewhere)
    ON CONFLICT (id) DO UPDATE SET
        printer = excluded.printer, state = excluded.state,
        spooler_job = excluded.spooler_job, message = excluded.message,
        settled = excluded.settled
)";

constexpr auto insertClaim = R"(
    INSERT INTO claimed (position, claim, kind, registration, door, entry)
    VALUES (:position, :claim, :kind, nullif(:registration, 0), nullif(:door, 0), :entry)
)";

constexpr auto selectPerson = R"(SELECT id FROM registration WHERE subject = :subject)";

constexpr auto leaveEveryDoor = R"(
    UPDATE occupancy SET
        people = people - 1,
        inside = inside - (SELECT inside FROM presence AS p
                           WHERE p.registration = :registration AND p.door = occupancy.door)
    WHERE door IN (SELECT door FROM presence WHERE registration = :registration)
)";

constexpr auto deletePresences = R"(DELETE FROM presence WHERE registration = :registration)";

constexpr auto deleteAnswers = R"(DELETE FROM answer WHERE registration = :registration)";

constexpr auto deleteClaims = R"(
    DELETE FROM claimed WHERE position IN (SELECT position FROM journal WHERE subject = :subject)
)";

constexpr auto deleteDeeds = R"(
    DELETE FROM deed WHERE position IN (SELECT position FROM journal WHERE subject = :subject)
)";

constexpr auto selectOfPerson = R"(
    SELECT j.position, j.kind, j.at, d.id, j.desk, j.body,
           NOT EXISTS (SELECT 1 FROM own_run AS o WHERE o.incarnation = j.incarnation)
    FROM journal AS j LEFT JOIN door AS d ON d.uuid = j.door
    WHERE j.subject = :subject
    ORDER BY ifnull(j.hlc, j.position), j.incarnation, j.seq
)";

constexpr auto selectJournal = R"(
    SELECT j.position, j.kind, j.at, r.id, d.id, j.desk, j.body
    FROM journal AS j
        LEFT JOIN registration AS r ON r.subject = j.subject
        LEFT JOIN door AS d ON d.uuid = j.door
    ORDER BY j.position
)";

} // namespace

Fold::Fold(sqlite3 *database)
    : m_deed{database, insertDeed}
    , m_undone{database, selectUndone}
    , m_takeBack{database, takeBackDeed}
    , m_passages{database, selectPassages}
    , m_presence{database, selectPresence}
    , m_enter{database, upsertPresence}
    , m_forget{database, deletePresence}
    , m_occupancy{database, changeOccupancy}
    , m_answer{database, upsertAnswer}
    , m_print{database, upsertPrintJob}
    , m_claim{database, insertClaim}
    , m_person{database, selectPerson}
    , m_leave{database, leaveEveryDoor}
    , m_forgetPresence{database, deletePresences}
    , m_forgetAnswers{database, deleteAnswers}
    , m_forgetClaims{database, deleteClaims}
    , m_forgetDeeds{database, deleteDeeds}
    , m_ofPerson{database, selectOfPerson}
{
}

Result<Done> Fold::add(const Entry &entry)
{
    if (auto done = addClaim(entry); !done || isBetweenDesks(entry.kind))
        return done;
    if (auto done = addDeed(entry); !done)
        return done;

    // A kind that this program does not know yet is kept, and counts for nothing.
    const auto kind = deedNamed(entry.kind);
    if (!kind || !entry.registration)
        return Done{};
    if (*kind == Deed::Kind::Undo)
        return undo(entry);
    if (*kind == Deed::Kind::Print)
        return print(entry);

    const bool enters = *kind == Deed::Kind::Admission || *kind == Deed::Kind::Override;
    if (!entry.door || !(enters || *kind == Deed::Kind::Exit))
        return Done{};
    if (enters) {
        if (auto kept = keepAnswers(entry); !kept)
            return kept;
    }
    return refresh(entry.registration, entry.door, correctedTime(entry.at, entry.body));
}

/// Only what several desks may have to agree on says the how manyth entry it is.
Result<Done> Fold::addClaim(const Entry &entry)
{
    const QJsonValue claim = entry.body.value(u"claim");
    const QString what = entry.body.value(u"entry").toString();
    const bool ends = entry.kind == u"abandon" || entry.kind == u"refusal";
    if (!claim.isString() || (what.isEmpty() && !ends))
        return Done{};
    if (!ends && entry.kind != u"attempt" && entry.kind != u"admission")
        return Done{};
    const QByteArray bytes = QUuid::fromString(claim.toString()).toRfc4122();
    return Execution{m_claim}
        .bind(":position", entry.position)
        .bindBlob(":claim", bytes)
        .bind(":kind", entry.kind)
        .bind(":registration", entry.registration)
        .bind(":door", entry.door)
        .bind(":entry", what)
        .run();
}

Result<Done> Fold::addDeed(const Entry &entry)
{
    return Execution{m_deed}
        .bind(":position", entry.position)
        .bind(":kind", entry.kind)
        .bind(":at", correctedTime(entry.at, entry.body))
        .bind(":registration", entry.registration)
        .bind(":door", entry.door)
        .bind(":desk", entry.desk)
        .bind(":operator", entry.body.value(u"operator").toString())
        .bind(":verdict",
              entry.kind == u"refusal" ? entry.body.value(u"verdict").toString() : QString{})
        .bind(":origin", entry.body.value(u"origin").toString())
        .run();
}

Result<Done> Fold::undo(const Entry &entry)
{
    const QJsonObject undone = entry.body.value(u"undoes").toObject();
    const QUuid incarnation = QUuid::fromString(undone.value(u"incarnation").toString());
    qint64 position = 0;
    qint64 registration = 0;
    qint64 door = 0;
    {
        Execution row{m_undone};
        const QByteArray bytes = incarnation.toRfc4122();
        row.bindBlob(":incarnation", bytes).bind(":seq", undone.value(u"seq").toInteger());
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found) // of a desk whose records are not here yet
            return Done{};
        position = row.integer(0);
        registration = row.integer(1);
        door = row.integer(2);
    }
    if (auto done = Execution{m_takeBack}.bind(":position", position).run(); !done)
        return done;
    return refresh(registration, door, 0);
}

Result<Done> Fold::keepAnswers(const Entry &entry)
{
    const QJsonObject answers = entry.body.value(u"answers").toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        auto done = Execution{m_answer}
                        .bind(":registration", entry.registration)
                        .bind(":door", entry.door)
                        .bind(":question", it.key())
                        .bind(":answer", it.value().toString())
                        .run();
        if (!done)
            return done;
    }
    return Done{};
}

/// One person at one door, from the deeds that count, after a deed at @p at.
Result<Done> Fold::refresh(qint64 registration, qint64 door, qint64 at)
{
    const auto before = storedPresence(registration, door);
    if (!before)
        return before.failure();
    const auto now = presenceNow(registration, door);
    if (!now)
        return now.failure();
    if (auto stored = store(registration, door, *now); !stored)
        return stored;

    const qint64 people = qint64{now->entries > 0} - qint64{before->entries > 0};
    const qint64 inside = qint64{now->inside} - qint64{before->inside};
    return Execution{m_occupancy}
        .bind(":door", door)
        .bind(":people", people)
        .bind(":inside", inside)
        .bind(":at", at)
        .run();
}

Result<Fold::Presence> Fold::storedPresence(qint64 registration, qint64 door)
{
    Execution row{m_presence};
    row.bind(":registration", registration).bind(":door", door);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Presence{};
    return Presence{.entries = row.integer(0), .inside = row.integer(1) != 0};
}

Result<Fold::Presence> Fold::presenceNow(qint64 registration, qint64 door)
{
    Presence presence;
    Execution row{m_passages};
    row.bind(":registration", registration).bind(":door", door);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return presence;
        const qint64 at = row.integer(1);
        if (row.integer(0) != 0) {
            presence.inside = false;
            presence.lastOut = at;
            continue;
        }
        if (presence.entries++ == 0)
            presence.first = at;
        presence.inside = true;
        presence.since = at;
        presence.desk = row.text(2);
        presence.operatorName = row.text(3);
    }
}

Result<Done> Fold::store(qint64 registration, qint64 door, const Presence &presence)
{
    Execution row{presence.entries == 0 ? m_forget : m_enter};
    row.bind(":registration", registration).bind(":door", door);
    if (presence.entries > 0) {
        row.bind(":entries", presence.entries)
            .bind(":inside", qint64{presence.inside})
            .bind(":first", presence.first)
            .bind(":since", presence.since)
            .bind(":desk", presence.desk)
            .bind(":operator", presence.operatorName);
        if (presence.lastOut)
            row.bind(":last_out", *presence.lastOut);
    }
    return row.run();
}

Result<Done> Fold::print(const Entry &entry)
{
    return Execution{m_print}
        .bind(":id", entry.body.value(u"job").toString())
        .bind(":registration", entry.registration)
        .bind(":template", entry.body.value(u"template").toString())
        .bind(":printer", entry.body.value(u"printer").toString())
        .bind(":state", entry.body.value(u"state").toString())
        .bind(":spooler_job", entry.body.value(u"spooler_job").toInteger())
        .bind(":message", entry.body.value(u"message").toString())
        .bind(":copies", std::max(qint64{1}, entry.body.value(u"copies").toInteger()))
        .bind(":reason", entry.body.value(u"reason").toString())
        .bind(":settled", qint64{entry.body.value(u"settled").toInteger() == 1})
        .bind(":elsewhere", qint64{entry.elsewhere})
        .run();
}

/// But for print jobs: whatever is said of one is said by one desk, in order.
Result<Done> Fold::forget(QByteArrayView subject, qint64 registration)
{
    for (Statement *statement : {&m_leave, &m_forgetPresence, &m_forgetAnswers}) {
        if (auto done = Execution{*statement}.bind(":registration", registration).run(); !done)
            return done;
    }
    for (Statement *statement : {&m_forgetClaims, &m_forgetDeeds}) {
        if (auto done = Execution{*statement}.bindBlob(":subject", subject).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> Fold::addAgain(QByteArrayView subject)
{
    qint64 registration = 0;
    {
        Execution row{m_person};
        row.bindBlob(":subject", subject);
        const auto found = row.next();
        if (!found)
            return found.failure();
        registration = *found ? row.integer(0) : 0;
    }
    if (auto done = forget(subject, registration); !done)
        return done;
    Execution row{m_ofPerson};
    row.bindBlob(":subject", subject);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        auto added = add({.position = row.integer(0),
                          .kind = row.text(1),
                          .at = row.integer(2),
                          .registration = registration,
                          .door = row.integer(3),
                          .desk = row.text(4),
                          .body = QJsonDocument::fromJson(row.blob(5)).object(),
                          .elsewhere = row.integer(6) != 0});
        if (!added)
            return added;
    }
}

Result<Done> Fold::rebuild(const Connection &database)
{
    Fold fold{database.handle()};
    Statement journal{database.handle(), selectJournal};
    Execution row{journal};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        auto added = fold.add({.position = row.integer(0),
                               .kind = row.text(1),
                               .at = row.integer(2),
                               .registration = row.integer(3),
                               .door = row.integer(4),
                               .desk = row.text(5),
                               .body = QJsonDocument::fromJson(row.blob(6)).object()});
        if (!added)
            return added;
    }
}

bool isBetweenDesks(QStringView kind)
{
    return kind == u"state" || kind == u"attempt" || kind == u"abandon";
}

qint64 correctedTime(qint64 at, const QJsonObject &body)
{
    return at + body.value(u"clock_offset").toInteger();
}

} // namespace lanyard::db
