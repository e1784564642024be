// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/EventCreation.h"

#include "db/sqlite/Schema.h"
#include "db/sqlite/SqliteDoorBook.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertEvent = R"(
    INSERT INTO event (one, uuid, name, starts, ends, time_zone, revision)
    VALUES (1, :uuid, :name, :starts, :ends, :time_zone, :revision)
)";

constexpr auto insertRehearsal = R"(
    INSERT INTO setting (name, value) VALUES ('rehearsal', 'yes')
)";

Failure::Kind kindOf(int error)
{
    switch (error) {
    case EEXIST: return Failure::Kind::AlreadyThere;
    case ENOSPC:
    case EDQUOT: return Failure::Kind::DiskFull;
    case EROFS: return Failure::Kind::ReadOnly;
    case EACCES:
    case EPERM: return Failure::Kind::NotPermitted;
    case ENOENT: return Failure::Kind::NotFound;
    default: return Failure::Kind::Unexpected;
    }
}

Failure failureOf(const QString &path, int error)
{
    return {kindOf(error), QFileInfo{path}.fileName(), QString::fromLocal8Bit(strerror(error))};
}

Result<Done> sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failureOf(path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0)
        return failureOf(path, error);
    return Done{};
}

/// Never over a file that is there: a link, or a renaming that refuses to replace.
Result<Done> giveName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return Done{};
    }
    if (errno == EEXIST)
        return failureOf(to, errno);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return Done{};
    return failureOf(to, errno);
}

Result<Done> storeEvent(const Connection &database, const Event &event)
{
    Statement insert{database.handle(), insertEvent};
    const QUuid id = event.id.isNull() ? QUuid::createUuid() : event.id;
    if (event.rehearsal) {
        if (auto done = database.execute(insertRehearsal); !done)
            return done;
    }
    return Execution{insert}
        .bindBlob(":uuid", id.toRfc4122())
        .bind(":name", event.name)
        .bind(":starts", event.starts.toString(Qt::ISODate))
        .bind(":ends", event.ends.toString(Qt::ISODate))
        .bind(":time_zone", QString::fromLatin1(event.timeZone))
        .bindBlob(":revision", QUuid::createUuid().toRfc4122())
        .run();
}

Result<Done> fill(const QString &path, const Event &event, const QList<Door> &doors)
{
    const auto database = Connection::open(path, Connection::Mode::Create);
    if (!database)
        return database.failure();
    if (auto done = database->execute("PRAGMA foreign_keys = ON"); !done)
        return done;
    if (const auto made = bringSchemaUpToDate(*database); !made)
        return made.failure();
    if (auto done = storeEvent(*database, event); !done)
        return done;
    for (const Door &door : doors) {
        if (const auto stored = SqliteDoorBook::insert(*database, door); !stored)
            return stored.failure();
    }
    return database->execute("PRAGMA journal_mode = WAL");
}

/// Removes a half-made file whatever happens.
class Unfinished final
{
    Q_DISABLE_COPY_MOVE(Unfinished)

public:
    explicit Unfinished(const QFileInfo &target)
        : path{target.path() + "/."_L1 + target.fileName() + u'.'
               + QUuid::createUuid().toString(QUuid::Id128)}
    {
    }
    ~Unfinished()
    {
        for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(path + ending);
    }
    const QString path;
};

std::optional<Failure> trouble(const QFileInfo &target)
{
    if (target.exists() || target.isSymLink())
        return Failure{Failure::Kind::AlreadyThere, target.fileName(), {}};
    const QFileInfo folder{target.path()};
    if (!folder.isDir())
        return Failure{Failure::Kind::NotFound, target.path(), u"no such folder"_s};
    if (!folder.isWritable())
        return Failure{Failure::Kind::ReadOnly, target.path(), {}};
    return std::nullopt;
}

} // namespace

Result<Done> createEventFile(const QString &path, const Event &event, const QList<Door> &doors)
{
    const QFileInfo target{path};
    if (const auto failure = trouble(target))
        return *failure;

    const Unfinished file{target};
    if (auto done = fill(file.path, event, doors); !done) {
        Failure failure = done.failure();
        if (failure.subject == QFileInfo{file.path}.fileName())
            failure.subject = target.fileName();
        return failure;
    }
    if (auto done = sync(file.path); !done)
        return done;
    if (auto done = giveName(file.path, target.filePath()); !done)
        return done;
    return sync(target.path());
}

} // namespace lanyard::db
