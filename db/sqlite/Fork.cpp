// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Fork.h"

#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/ThingCapture.h"
#include "db/sqlite/Transaction.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

// The guard of the journal stands again before anybody else can write.
constexpr auto openGuard = R"(
    DROP TRIGGER journal_is_never_shortened;
    PRAGMA defer_foreign_keys = ON;
)";

constexpr auto closeGuard = R"(
    CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
    BEGIN
        SELECT RAISE(ABORT, 'the journal is never shortened');
    END;
)";

constexpr auto keepRecords = R"(
    INSERT OR REPLACE INTO forked
    SELECT incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc
    FROM journal WHERE incarnation = :incarnation AND seq > :seq
)";

constexpr auto forgetClaims = R"(
    DELETE FROM claimed WHERE position IN
        (SELECT position FROM journal WHERE incarnation = :incarnation AND seq > :seq)
)";

constexpr auto forgetDeeds = R"(
    DELETE FROM deed WHERE position IN
        (SELECT position FROM journal WHERE incarnation = :incarnation AND seq > :seq)
)";

constexpr auto forgetRecords = R"(
    DELETE FROM journal WHERE incarnation = :incarnation AND seq > :seq
)";

constexpr auto insertRun = R"(INSERT OR IGNORE INTO own_run (incarnation) VALUES (:incarnation))";

/// An undo names a record: one that moved, too, by its new name.
QByteArray
renamed(const QByteArray &body, const QUuid &before, const QUuid &after, qint64 sharedUpTo)
{
    QJsonObject json = QJsonDocument::fromJson(body).object();
    QJsonObject undoes = json.value(u"undoes").toObject();
    const qint64 seq = undoes.value(u"seq").toInteger();
    if (QUuid::fromString(undoes.value(u"incarnation").toString()) != before || seq <= sharedUpTo)
        return body;
    undoes.insert(u"incarnation"_s, after.toString(QUuid::WithoutBraces));
    undoes.insert(u"seq"_s, seq - sharedUpTo);
    json.insert(u"undoes"_s, undoes);
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

Result<Done> takeAway(Session &session, qint64 sharedUpTo)
{
    const QByteArray incarnation = session.incarnation.toRfc4122();
    if (auto opened = session.connection.execute(openGuard); !opened)
        return opened;
    for (const char *sql : {keepRecords, forgetClaims, forgetDeeds, forgetRecords}) {
        Statement statement{session.handle(), sql};
        auto done = Execution{statement}
                        .bindBlob(":incarnation", incarnation)
                        .bind(":seq", sharedUpTo)
                        .run();
        if (!done)
            return done;
    }
    return session.connection.execute(closeGuard);
}

Result<Done> writeAgain(Session &session,
                        LedgerIntake &intake,
                        const QList<LedgerRecord> &records,
                        qint64 sharedUpTo)
{
    const QUuid before = records.constFirst().incarnation;
    JournalWriter writer{session};
    QSet<QByteArray> people;
    for (LedgerRecord record : records) {
        record.body = renamed(record.body, before, session.incarnation, sharedUpTo);
        record.hlc = writer.nextTick();
        record.incarnation = session.incarnation;
        if (auto written = writer.writeAgain(record); !written)
            return written;
        if (record.kind == "state") {
            if (auto applied = intake.applyAgain(record); !applied)
                return applied;
        }
        if (!record.subject.isEmpty())
            people.insert(record.subject);
    }
    return intake.addUp(people, {});
}

} // namespace

Result<Done> moveFork(Session &session, LedgerIntake &intake, qint64 sharedUpTo)
{
    LedgerRows rows{session.handle()};
    const auto records
        = rows.after({session.incarnation, sharedUpTo, {}}, std::numeric_limits<qint64>::max());
    if (!records)
        return records.failure();
    const QUuid incarnation = session.incarnation;
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.failure();
    if (session.capture)
        session.capture->lookAway();
    if (auto taken = takeAway(session, sharedUpTo); !taken)
        return taken;
    session.incarnation = QUuid::createUuid();
    session.head.seq = 0;
    Statement run{session.handle(), insertRun};
    const QByteArray bytes = session.incarnation.toRfc4122();
    auto done = Execution{run}.bindBlob(":incarnation", bytes).run();
    if (done && !records->isEmpty())
        done = writeAgain(session, intake, *records, sharedUpTo);
    if (done)
        done = transaction->commit();
    if (!done)
        session.incarnation = incarnation;
    return done;
}

} // namespace lanyard::db
