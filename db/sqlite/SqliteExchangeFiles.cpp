// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteExchangeFiles.h"

#include "app/ports/LedgerHeads.h"
#include "db/sqlite/Connection.h"
#include "db/sqlite/LedgerRows.h"
#include "db/sqlite/Rows.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr qint64 exchangeId = 0x4C4E5958; // 'LNYX'
constexpr qint64 exchangeVersion = 1;
constexpr qint64 bytesAtOnce = 4 << 20;

// A stick may be pulled out at any time: no files beside it but while it is written.
constexpr auto pragmas = R"(
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
)";

constexpr auto schema = R"(
    PRAGMA application_id = 1280203096;
    PRAGMA user_version = 1;
    CREATE TABLE event (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        uuid BLOB NOT NULL,
        name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE record (
        incarnation BLOB NOT NULL,
        seq INTEGER NOT NULL,
        hlc INTEGER NOT NULL,
        at INTEGER NOT NULL,
        kind BLOB NOT NULL,
        door BLOB NOT NULL,
        subject BLOB NOT NULL,
        desk BLOB NOT NULL,
        body BLOB NOT NULL,
        prev BLOB NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (incarnation, seq)
    ) STRICT, WITHOUT ROWID;
)";

constexpr auto insertEvent = R"(INSERT INTO event (one, uuid, name) VALUES (1, :uuid, :name))";

constexpr auto selectEvent = R"(SELECT uuid, name, (SELECT count(*) FROM record) FROM event)";

constexpr auto selectIds = R"(
    SELECT application_id, user_version FROM pragma_application_id, pragma_user_version
)";

constexpr auto selectHeads = R"(
    SELECT incarnation, max(seq), hash FROM record GROUP BY incarnation
)";

constexpr auto selectAfter = R"(
    SELECT incarnation, seq, hlc, at, kind, door, subject, desk, body, prev, hash
    FROM record WHERE incarnation = :incarnation AND seq > :seq ORDER BY seq
)";

constexpr auto insertRecord = R"(
    INSERT OR IGNORE INTO record
        (incarnation, seq, hlc, at, kind, door, subject, desk, body, prev, hash)
    VALUES (:incarnation, :seq, :hlc, :at, :kind, :door, :subject, :desk, :body, :prev, :hash)
)";

Failure about(const QString &path, Failure failure)
{
    failure.subject = QFileInfo{path}.fileName();
    return failure;
}

Result<Connection> openAt(const QString &path, Connection::Mode mode)
{
    auto file = Connection::open(path, mode);
    if (!file)
        return about(path, file.failure());
    if (const auto done = file->execute(pragmas); !done)
        return about(path, done.failure());
    return file;
}

Result<Done> checkKind(const Connection &file, const QString &path)
{
    Statement select{file.handle(), selectIds};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return about(path, found.failure());
    if (row.integer(0) != exchangeId)
        return about(path, {Failure::Kind::NotAnEventFile, {}, u"application_id"_s});
    if (row.integer(1) > exchangeVersion)
        return about(path, {Failure::Kind::NewerVersion, {}, {}});
    return Done{};
}

Result<ExchangeFiles::Content> contentOf(const Connection &file, const QString &path)
{
    if (const auto checked = checkKind(file, path); !checked)
        return checked.failure();
    Statement select{file.handle(), selectEvent};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return about(path, found.failure());
    if (!*found)
        return about(path, {Failure::Kind::Damaged, {}, u"no event"_s});
    return ExchangeFiles::Content{QUuid::fromRfc4122(row.bytes(0)), row.text(1), row.integer(2)};
}

/// All or nothing: half a file would be taken for a whole one.
Result<Done> make(const QString &path, const Event &event)
{
    const auto file = openAt(path, Connection::Mode::Create);
    if (!file)
        return file.failure();
    auto done = file->execute("BEGIN IMMEDIATE");
    if (done)
        done = file->execute(schema);
    if (done) {
        Statement insert{file->handle(), insertEvent};
        const QByteArray uuid = event.id.toRfc4122();
        done = Execution{insert}.bindBlob(":uuid", uuid).bind(":name", event.name).run();
    }
    if (done)
        done = file->execute("COMMIT");
    return done ? done : about(path, done.failure());
}

Result<LedgerHeads> headsIn(const Connection &file)
{
    Statement select{file.handle(), selectHeads};
    Execution row{select};
    return rowsOf(row, [](const Execution &each) {
        return LedgerHead{QUuid::fromRfc4122(each.bytes(0)), each.integer(1), each.blob(2)};
    });
}

void add(Ledger::Intake &sum, const Ledger::Intake &part)
{
    sum.taken += part.taken;
    sum.known += part.known;
    sum.quarantined += part.quarantined;
    sum.forked += part.forked;
    sum.outrunsClock = sum.outrunsClock || part.outrunsClock;
}

/// What the file has and the ledger has not, a few megabytes at a time.
Result<Ledger::Intake> take(const Connection &file, Ledger &ledger, const QDateTime &now)
{
    Ledger::Intake sum;
    const auto theirs = headsIn(file);
    const auto ours = ledger.heads();
    if (!theirs || !ours)
        return theirs ? ours.failure() : theirs.failure();
    const QHash<QUuid, qint64> had = seqsOf(*ours);
    Statement select{file.handle(), selectAfter};
    QList<LedgerRecord> batch;
    qint64 bytes = 0;
    const auto flush = [&]() -> Result<Done> {
        const auto taken = ledger.takeIn(batch, now);
        batch.clear();
        bytes = 0;
        if (!taken)
            return taken.failure();
        add(sum, *taken);
        return Done{};
    };
    for (const LedgerHead &head : *theirs) {
        if (head.seq <= had.value(head.incarnation))
            continue;
        const QByteArray incarnation = head.incarnation.toRfc4122();
        Execution row{select};
        row.bindBlob(":incarnation", incarnation).bind(":seq", had.value(head.incarnation));
        for (;;) {
            const auto found = row.next();
            if (!found)
                return found.failure();
            if (!*found)
                break;
            batch.append(ledgerRecordIn(row));
            bytes += batch.constLast().body.size();
            if (bytes < bytesAtOnce)
                continue;
            if (const auto flushed = flush(); !flushed)
                return flushed.failure();
        }
    }
    if (const auto flushed = flush(); !flushed)
        return flushed.failure();
    return sum;
}

Result<Done> write(const LedgerRecord &record, Statement &insert)
{
    const QByteArray incarnation = record.incarnation.toRfc4122();
    Execution row{insert};
    bindLedgerRecord(row, record, incarnation);
    return row.run();
}

/// What the ledger has and the file has not.
Result<qint64> give(const Connection &file, const Ledger &ledger)
{
    const auto theirs = headsIn(file);
    const auto ours = ledger.heads();
    if (!theirs || !ours)
        return theirs ? ours.failure() : theirs.failure();
    const QHash<QUuid, qint64> had = seqsOf(*theirs);
    Statement insert{file.handle(), insertRecord};
    qint64 given = 0;
    for (const LedgerHead &head : *ours) {
        LedgerHead from{head.incarnation, had.value(head.incarnation), {}};
        while (from.seq < head.seq) {
            const auto records = ledger.after(from, bytesAtOnce);
            if (!records)
                return records.failure();
            if (records->isEmpty())
                break;
            for (const LedgerRecord &record : *records) {
                if (const auto written = write(record, insert); !written)
                    return written.failure();
            }
            given += records->size();
            from.seq = records->constLast().seq;
        }
    }
    return given;
}

} // namespace

Result<ExchangeFiles::Content> SqliteExchangeFiles::look(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return Failure{Failure::Kind::NotFound, QFileInfo{path}.fileName(), {}};
    const auto file = openAt(path, Connection::Mode::ReadWrite); // a journal may have to be undone
    return file ? contentOf(*file, path) : file.failure();
}

Result<ExchangeFiles::Report> SqliteExchangeFiles::exchange(const QString &path,
                                                            const Event &event,
                                                            Ledger &ledger,
                                                            const QDateTime &now) const
{
    const bool isEmpty = !QFileInfo::exists(path) || QFileInfo{path}.size() == 0;
    if (isEmpty) {
        if (const auto made = make(path, event); !made)
            return made.failure();
    }
    const auto file = openAt(path, Connection::Mode::ReadWrite);
    if (!file)
        return file.failure();
    const auto content = contentOf(*file, path);
    if (!content)
        return content.failure();
    if (content->event != event.id)
        return Failure{Failure::Kind::InvalidValue, QFileInfo{path}.fileName(), u"another event"_s};
    const auto taken = take(*file, ledger, now);
    if (!taken)
        return about(path, taken.failure());
    if (const auto begun = file->execute("BEGIN IMMEDIATE"); !begun)
        return about(path, begun.failure());
    const auto given = give(*file, ledger);
    if (!given)
        return about(path, given.failure());
    if (const auto done = file->execute("COMMIT"); !done)
        return about(path, done.failure());
    return Report{*taken, *given};
}

} // namespace lanyard::db
