// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Session.h"

#include "db/sqlite/ThingCapture.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

namespace lanyard::db {

namespace {

int noteLog(void *pages, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(pages) = count;
    return SQLITE_OK;
}

Session::Place placeOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

} // namespace

Session::Session(Connection &&opened, QString file, EventFiles::Access wanted)
    : connection{std::move(opened)}
    , path{std::move(file)}
    , access{wanted}
    , place{placeOf(path)}
{
    sqlite3_wal_hook(handle(), noteLog, &pagesInLog);
}

Session::~Session()
{
    capture.reset(); // before the connection that it listens to
    if (access != EventFiles::Access::Write)
        return;
    if (broken) // leaves what lies in the write-ahead log to the recovery of the next start
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    else
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

QString Session::fileName() const
{
    return QFileInfo{path}.fileName();
}

bool Session::isInPlace() const
{
    return placeOf(path) == place;
}

} // namespace lanyard::db
