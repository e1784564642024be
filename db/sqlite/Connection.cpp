// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Connection.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr int waitMs = 5000;

Failure::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Failure::Kind::Busy;
    case SQLITE_CORRUPT: return Failure::Kind::Damaged;
    case SQLITE_NOTADB: return Failure::Kind::NotAnEventFile;
    case SQLITE_INTERRUPT: return Failure::Kind::Cancelled;
    case SQLITE_FULL: return Failure::Kind::DiskFull;
    case SQLITE_READONLY: return Failure::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
    case SQLITE_PERM: return Failure::Kind::NotPermitted;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE ? Failure::Kind::AlreadyThere
                                                : Failure::Kind::Unexpected;
    default: return Failure::Kind::Unexpected;
    }
}

int flagsOf(Connection::Mode mode)
{
    constexpr int always = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::Create: return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite: return always | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Read:
    case Connection::Mode::ReadFrozen: return always | SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

} // namespace

Failure failureOf(sqlite3 *database)
{
    const int code = sqlite3_extended_errcode(database);
    const char *file = sqlite3_db_filename(database, "main");
    return {kindOf(code),
            QFileInfo{QString::fromUtf8(file)}.fileName(),
            u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(database)))};
}

bool isDiskTrouble(sqlite3 *database)
{
    return (sqlite3_extended_errcode(database) & 0xff) == SQLITE_IOERR;
}

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    const QByteArray name = "file:" + QUrl::toPercentEncoding(path, "/")
        + (mode == Mode::ReadFrozen ? "?immutable=1" : "");
    return openUri(name, flagsOf(mode), QFileInfo{path}.fileName());
}

Result<Connection> Connection::openInMemory()
{
    return openUri(":memory:", flagsOf(Mode::Create), {});
}

Result<Connection> Connection::openUri(const QByteArray &name, int flags, const QString &subject)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Connection connection{handle};
    if (code != SQLITE_OK)
        return Failure{kindOf(code), subject, QString::fromUtf8(sqlite3_errstr(code))};

    sqlite3_busy_timeout(handle, waitMs);
    return connection;
}

Result<Done> Connection::execute(const char *sql) const
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return Done{};
}

} // namespace lanyard::db
