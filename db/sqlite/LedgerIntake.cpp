// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/LedgerIntake.h"

#include "db/sqlite/RecordBody.h"
#include "db/sqlite/ThingCapture.h"
#include "db/sqlite/Transaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertRecord = R"(
    INSERT INTO journal (incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc)
    VALUES (:incarnation, :seq, :at, :kind, :door, :subject, :desk, :body, :prev, :hash,
            nullif(:hlc, 0))
)";

constexpr auto insertQuarantine = R"(
    INSERT INTO quarantine (incarnation, seq, hlc, at, kind, door, subject, desk, body, prev, hash,
                            why, came)
    VALUES (:incarnation, :seq, :hlc, :at, :kind, :door, :subject, :desk, :body, :prev, :hash, :why,
            :came)
)";

constexpr auto updateRevision = R"(UPDATE event SET revision = :revision)";

constexpr auto selectPeopleAtDoor = R"(
    SELECT DISTINCT subject FROM journal WHERE door = :door AND subject IS NOT NULL
)";

constexpr auto updateDeedsAtDoor = R"(
    UPDATE deed SET door = (SELECT id FROM door WHERE uuid = :door)
    WHERE position IN (SELECT position FROM journal WHERE door = :door AND subject IS NULL)
)";

/// No clock of a computer in use is later: 2200-01-01, in the unit of LedgerRecord::hlc.
constexpr qint64 endOfTime = 7'258'118'400'000 * 65'536;

/// Minutes that a record may be ahead of our clock before somebody is told.
constexpr qint64 toleratedAhead = 5 * 60'000;

bool isNameOrNone(const QByteArray &name)
{
    return name.isEmpty() || name.size() == 16;
}

/// Why nobody can use it; empty if it is in order.
QString wrongWith(const LedgerRecord &record, const QByteArray &before)
{
    constexpr qsizetype longestName = 1024;
    if (record.prev.size() != 32 || record.hash.size() != 32 || !isNameOrNone(record.door)
        || !isNameOrNone(record.subject) || record.kind.isEmpty()
        || record.kind.size() > longestName || record.desk.size() > longestName)
        return u"a column has the wrong size"_s;
    if (record.body.size() > LedgerRecord::maxBody)
        return u"its body has %1 bytes"_s.arg(record.body.size());
    if (record.hlc < 0 || record.hlc > endOfTime)
        return u"its clock says %1"_s.arg(record.hlc);
    if (record.seq > 1 && record.prev != before)
        return u"prev is not the hash of the record before"_s;
    const QByteArray incarnation = record.incarnation.toRfc4122();
    if (hashOf(linkOf(record, incarnation)) != record.hash)
        return u"hash does not fit the record"_s;
    if (!QByteArrayView{record.kind}.isValidUtf8() || !QByteArrayView{record.desk}.isValidUtf8())
        return u"kind or desk is no UTF-8"_s;
    if (!RecordBody{}.read(record.body))
        return u"its body is no JSON object"_s;
    return {};
}

} // namespace

struct LedgerIntake::Batch
{
    QDateTime now;
    Ledger::Intake intake = {};
    QList<LedgerRecord> things = {};
    ThingIntake::Effect effect = {};
    QSet<QByteArray> people = {}; ///< of whom the journal says more than before
    qint64 latest = 0; ///< hlc
    struct AboutNobody
    {
        Fold::Entry entry;
        QByteArray door;
    };
    std::vector<AboutNobody> aboutNobody = {};
};

LedgerIntake::LedgerIntake(Session &session)
    : m_session{session}
    , m_rows{session.handle()}
    , m_things{session.handle()}
    , m_fold{session.handle()}
    , m_doors{session.handle()}
    , m_insert{session.handle(), insertRecord}
    , m_quarantine{session.handle(), insertQuarantine}
    , m_revision{session.handle(), updateRevision}
    , m_peopleAtDoor{session.handle(), selectPeopleAtDoor}
    , m_deedsAtDoor{session.handle(), updateDeedsAtDoor}
{
}

Result<Ledger::Intake> LedgerIntake::operator()(const QList<LedgerRecord> &records,
                                                const QDateTime &now)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (m_session.capture)
        m_session.capture->lookAway();
    QHash<QUuid, QList<LedgerRecord>> runs;
    for (const LedgerRecord &record : records)
        runs[record.incarnation].append(record);
    Batch batch{.now = now};
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        if (const auto taken = takeRun(run.key(), *run, batch); !taken)
            return taken.failure();
    }
    if (const auto taken = takeThings(batch); !taken)
        return taken.failure();
    if (const auto added = addUp(batch); !added)
        return added.failure();
    const qint64 hlcBefore = m_session.head.hlc;
    m_session.head.hlc = std::max(hlcBefore, batch.latest);
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return batch.intake;
}

Result<Done>
LedgerIntake::takeRun(const QUuid &incarnation, QList<LedgerRecord> records, Batch &batch)
{
    std::ranges::stable_sort(records, {}, &LedgerRecord::seq);
    const auto stored = m_rows.headOf(incarnation);
    if (!stored)
        return stored.failure();
    LedgerHead head = stored->value_or(LedgerHead{incarnation, 0, {}});
    for (const LedgerRecord &record : std::as_const(records)) {
        if (record.seq <= head.seq) {
            if (auto compared = compare(record, batch); !compared)
                return compared;
            continue;
        }
        if (record.seq != head.seq + 1)
            return Done{};
        if (incarnation == m_session.incarnation) { // we alone write it
            batch.intake.forked.append(incarnation);
            return Done{};
        }
        const QString wrong = wrongWith(record, head.hash);
        auto taken = wrong.isEmpty() ? store(record, batch) : putAside(record, wrong, batch);
        if (!taken)
            return taken;
        head = {incarnation, record.seq, record.hash};
    }
    return Done{};
}

Result<Done> LedgerIntake::compare(const LedgerRecord &record, Batch &batch)
{
    const auto hash = m_rows.hashOf(record.incarnation, record.seq);
    if (!hash)
        return hash.failure();
    ++batch.intake.known;
    if (*hash != record.hash && !batch.intake.forked.contains(record.incarnation))
        batch.intake.forked.append(record.incarnation);
    return Done{};
}

Result<Done> LedgerIntake::store(const LedgerRecord &record, Batch &batch)
{
    const QByteArray incarnation = record.incarnation.toRfc4122();
    {
        Execution row{m_insert};
        row.bindBlob(":incarnation", incarnation)
            .bind(":seq", record.seq)
            .bind(":at", record.at)
            .bind(":hlc", record.hlc)
            .bindUtf8(":kind", record.kind)
            .bindUtf8(":desk", record.desk)
            .bindBlob(":body", record.body)
            .bindBlob(":prev", record.prev)
            .bindBlob(":hash", record.hash);
        if (!record.door.isEmpty())
            row.bindBlob(":door", record.door);
        if (!record.subject.isEmpty())
            row.bindBlob(":subject", record.subject);
        if (auto done = row.run(); !done)
            return done;
    }
    ++batch.intake.taken;
    batch.latest = std::max(batch.latest, record.hlc);
    if (record.hlc / 65'536 > batch.now.toMSecsSinceEpoch() + toleratedAhead)
        batch.intake.outrunsClock = true;
    if (record.kind == "state") {
        batch.things.append(record);
        return Done{};
    }
    if (!record.subject.isEmpty()) {
        batch.people.insert(record.subject);
        return Done{};
    }
    batch.aboutNobody.push_back(
        {.entry = {.position = sqlite3_last_insert_rowid(m_session.handle()),
                   .kind = QString::fromUtf8(record.kind),
                   .at = record.at,
                   .desk = QString::fromUtf8(record.desk),
                   .body = QJsonDocument::fromJson(record.body).object(),
                   .elsewhere = true},
         .door = record.door});
    return Done{};
}

Result<Done> LedgerIntake::putAside(const LedgerRecord &record, const QString &why, Batch &batch)
{
    ++batch.intake.quarantined;
    const QByteArray incarnation = record.incarnation.toRfc4122();
    Execution row{m_quarantine};
    bindLedgerRecord(row, record, incarnation);
    return row.bind(":why", why).bind(":came", batch.now.toMSecsSinceEpoch()).run();
}

Result<Done> LedgerIntake::takeThings(Batch &batch)
{
    std::ranges::stable_sort(batch.things, {}, &LedgerRecord::hlc);
    for (const LedgerRecord &record : std::as_const(batch.things)) {
        const auto taken = m_things.take(record, batch.effect);
        if (!taken)
            return taken.failure();
        if (!*taken)
            ++batch.effect.malformed;
    }
    if (auto taken = m_things.takeWaiting(batch.effect); !taken)
        return taken;
    if (!batch.effect.changesSearch)
        return Done{};
    const QByteArray revision = QUuid::createUuid().toRfc4122();
    return Execution{m_revision}.bindBlob(":revision", revision).run();
}

Result<Done> LedgerIntake::addUp(Batch &batch)
{
    for (auto &[entry, uuid] : batch.aboutNobody) {
        const auto door = uuid.isEmpty() ? Result{std::optional<qint64>{}} : m_doors.door(uuid);
        if (!door)
            return door.failure();
        entry.door = door->value_or(0);
        if (auto added = m_fold.add(entry); !added)
            return added;
    }
    return addUp(batch.people + batch.effect.newPeople, batch.effect.newDoors);
}

Result<Done> LedgerIntake::addUp(const QSet<QByteArray> &people, const QSet<QByteArray> &doors)
{
    QSet<QByteArray> everybody = people;
    for (const QByteArray &door : doors) {
        if (auto done = Execution{m_deedsAtDoor}.bindBlob(":door", door).run(); !done)
            return done;
        Execution row{m_peopleAtDoor};
        row.bindBlob(":door", door);
        for (;;) {
            const auto found = row.next();
            if (!found)
                return found.failure();
            if (!*found)
                break;
            everybody.insert(row.blob(0));
        }
    }
    for (const QByteArray &subject : std::as_const(everybody)) {
        if (auto added = m_fold.addAgain(subject); !added)
            return added;
    }
    return Done{};
}

Result<Done> LedgerIntake::applyAgain(const LedgerRecord &record)
{
    ThingIntake::Effect effect;
    const auto taken = m_things.take(record, effect);
    return taken ? Result{Done{}} : taken.failure();
}

} // namespace lanyard::db
