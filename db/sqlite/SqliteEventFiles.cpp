// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteEventFiles.h"

#include "db/sqlite/Chain.h"
#include "db/sqlite/EventCreation.h"
#include "db/sqlite/Probe.h"
#include "db/sqlite/RoomForPages.h"
#include "db/sqlite/Schema.h"
#include "db/sqlite/SqliteEventFile.h"
#include "db/sqlite/ThingCapture.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

// The session's hook on the log stands where SQLite would checkpoint by itself; PRAGMA
// wal_autocheckpoint would take it away.
constexpr auto writingPragmas = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = 67108864;
)";

constexpr auto commonPragmas = R"(
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
)";

constexpr auto selectEvent = R"(
    SELECT uuid, name, starts, ends, time_zone,
           EXISTS (SELECT 1 FROM setting WHERE name = 'rehearsal' AND value = 'yes')
    FROM event
)";

constexpr auto selectLastHash = R"(SELECT hash, hlc FROM journal ORDER BY position DESC LIMIT 1)";

// The clock never goes back within an incarnation: its last record is its latest.
constexpr auto selectLatest = R"(
    WITH RECURSIVE run (incarnation) AS (
        SELECT min(incarnation) FROM journal
        UNION ALL
        SELECT (SELECT min(incarnation) FROM journal WHERE incarnation > run.incarnation) FROM run
        WHERE run.incarnation IS NOT NULL
    )
    SELECT ifnull(max((SELECT hlc FROM journal WHERE incarnation = run.incarnation
                       ORDER BY seq DESC LIMIT 1)), 0)
    FROM run
)";

constexpr auto selectShared = R"(SELECT EXISTS (SELECT 1 FROM hub))";

constexpr auto selectAnyOperator = R"(SELECT EXISTS (SELECT 1 FROM operator))";

using SessionResult = Result<std::unique_ptr<Session>>;

Failure damaged(const Session &session, const QString &detail)
{
    return {Failure::Kind::Damaged, session.fileName(), detail};
}

bool looksBad(Failure::Kind kind)
{
    return kind == Failure::Kind::Damaged || kind == Failure::Kind::ReadOnly
        || kind == Failure::Kind::NotPermitted || kind == Failure::Kind::Unexpected;
}

bool hasNoRoom(const QString &path)
{
    constexpr qint64 leastRoom = 64 * 1024; // SQLite's shared memory takes 32 KiB
    const QStorageInfo disk{QFileInfo{path}.absolutePath()};
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < leastRoom;
}

Failure inUse(const QString &path, QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError)
        return {Failure::Kind::ReadOnly, QFileInfo{path}.fileName(), u"no lock file"_s};

    lock.getLockInfo(&pid, &host, &program);
    return {Failure::Kind::InUse,
            QFileInfo{path}.fileName(),
            u"process %1 (%2) on %3"_s.arg(pid).arg(program, host)};
}

Result<std::unique_ptr<QLockFile>> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // no lock grows old; one whose process is gone counts for nothing
    if (!lock->tryLock())
        return inUse(path, *lock);
    return lock;
}

/// What a query cannot find in a file that was made whole is damage.
Result<Done> readEvent(Session &session)
{
    Statement select{session.handle(), selectEvent};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return found.failure().kind == Failure::Kind::Unexpected
            ? damaged(session, found.failure().detail)
            : found.failure();
    if (!*found)
        return damaged(session, u"no event"_s);

    session.event = {.id = QUuid::fromRfc4122(row.bytes(0)),
                     .name = row.text(1),
                     .starts = QDate::fromString(row.text(2), Qt::ISODate),
                     .ends = QDate::fromString(row.text(3), Qt::ISODate),
                     .timeZone = row.blob(4),
                     .rehearsal = row.integer(5) != 0};
    return Done{};
}

Result<Done> readHead(Session &session)
{
    Statement select{session.handle(), selectLastHash};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return found.failure();
    session.head
        = *found ? ChainHead{0, row.blob(0), row.integer(1)} : ChainHead{0, chainStart(), 0};
    return Done{};
}

/// Where several desks share the event, a record of another may be later than the last of the file.
Result<Done> readSharing(Session &session)
{
    Statement select{session.handle(), selectShared};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return found.failure();
    session.isShared = row.integer(0) != 0;
    if (!session.isShared || session.access != EventFiles::Access::Write)
        return Done{};
    Statement latest{session.handle(), selectLatest};
    Execution hlc{latest};
    if (const auto read = hlc.next(); !read)
        return read.failure();
    session.head.hlc = hlc.integer(0);
    session.capture = std::make_unique<ThingCapture>(session);
    return Done{};
}

/// Where there are operators, a name is believed only from whoever signs in.
Result<Done> readDesk(Session &session, const DeskIdentity &desk)
{
    Statement select{session.handle(), selectAnyOperator};
    Execution row{select};
    const auto found = row.next();
    if (!found)
        return found.failure();
    session.desk = desk;
    if (row.integer(0) != 0)
        session.desk.operatorName.clear();
    return Done{};
}

SessionResult load(std::unique_ptr<Session> session, const DeskIdentity &desk)
{
    if (const auto done = session->connection.execute(commonPragmas); !done)
        return done.failure();
    if (const auto done = readEvent(*session); !done)
        return done.failure();
    if (const auto done = readHead(*session); !done)
        return done.failure();
    if (const auto done = readDesk(*session, desk); !done)
        return done.failure();
    if (const auto done = readSharing(*session); !done)
        return done.failure();
    return session;
}

SessionResult openToWrite(const Probed &file, const DeskIdentity &desk)
{
    auto lock = lockFor(file.path);
    if (!lock)
        return lock.failure();
    auto connection = Connection::open(file.path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.failure();

    auto session
        = std::make_unique<Session>(*std::move(connection), file.path, EventFiles::Access::Write);
    session->lock = *std::move(lock);
    for (const char *pragmas : {writingPragmas, RoomForPages::usual}) {
        if (const auto done = session->connection.execute(pragmas); !done)
            return done.failure();
    }
    if (const auto upgraded = bringSchemaUpToDate(session->connection); !upgraded)
        return upgraded.failure();
    return load(std::move(session), desk);
}

SessionResult openToRead(const Probed &file, const DeskIdentity &desk)
{
    if (file.schema < currentSchema()) { // reading an old file takes one moment of writing
        if (const auto upgraded = openToWrite(file, desk); !upgraded)
            return upgraded.failure();
    }
    auto connection = Connection::open(
        file.path, file.frozen ? Connection::Mode::ReadFrozen : Connection::Mode::Read);
    if (!connection)
        return connection.failure();
    return load(
        std::make_unique<Session>(*std::move(connection), file.path, EventFiles::Access::Read),
        desk);
}

} // namespace

SqliteEventFiles::SqliteEventFiles(QString cacheFolder, const PinCost &pinCost)
    : m_cacheFolder{std::move(cacheFolder)}
    , m_pinCost{pinCost}
{
}

Result<Done>
SqliteEventFiles::create(const QString &path, const Event &event, const QList<Door> &doors) const
{
    return createEventFile(path, event, doors);
}

Result<std::unique_ptr<EventFile>>
SqliteEventFiles::open(const QString &path, Access access, const DeskIdentity &desk) const
{
    auto file = openAnyhow(path, access, desk);
    // On a full disk neither lock nor shared memory can be made, and a good file looks bad.
    if (!file && looksBad(file.failure().kind) && hasNoRoom(path))
        return Failure{Failure::Kind::DiskFull, file.failure().subject, file.failure().detail};
    return file;
}

Result<std::unique_ptr<EventFile>>
SqliteEventFiles::openAnyhow(const QString &path, Access access, const DeskIdentity &desk) const
{
    const auto file = probe(path, access);
    if (!file)
        return file.failure();
    auto session = access == Access::Write ? openToWrite(*file, desk) : openToRead(*file, desk);
    if (!session)
        return session.failure();
    return std::unique_ptr<EventFile>{std::make_unique<SqliteEventFile>(
        *std::move(session), m_cacheFolder, access == Access::Read && file->frozen, m_pinCost)};
}

} // namespace lanyard::db
