// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "db/sqlite/Connection.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace lanyard::db {

class ThingCapture;

/// Where the chain of this run of the program stands.
struct ChainHead
{
    qint64 seq = 0; ///< of the last record of this incarnation
    /// Of that record; before there is one, of the last record of the file; 32 zero bytes if it has
    /// none.
    QByteArray hash;
    qint64 hlc = 0; ///< of the record of the file that no other is later than
};

/// What the parts of one open event file share.
struct Session
{
    Q_DISABLE_COPY_MOVE(Session)

    Session(Connection &&opened, QString file, EventFiles::Access access);
    ~Session();

    struct Place
    {
        quint64 device = 0;
        quint64 inode = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    std::unique_ptr<QLockFile> lock; ///< given back after the connection is closed
    Connection connection;
    QString path;
    EventFiles::Access access;
    Event event;
    DeskIdentity desk;
    QUuid incarnation = QUuid::createUuid();
    ChainHead head;
    /// Set where several desks share the event: what changes goes into records, too.
    std::unique_ptr<ThingCapture> capture;
    bool isShared = false; ///< by several desks
    qint64 clockOffset = 0; ///< milliseconds that the hub's clock is ahead of ours; 0: unknown
    Place place; ///< of the file when it was opened
    int pagesInLog = 0; ///< of the write-ahead log, after the last commit

    /// Set when nobody can say whether the last write reached the disk: after fsync failed, what is
    /// read back proves nothing. Only a new start, with a new incarnation, may write again.
    std::optional<Failure> broken;

    [[nodiscard]] sqlite3 *handle() const { return connection.handle(); }
    [[nodiscard]] QString fileName() const;
    /// False once the file was moved, deleted or replaced under us: what would be written now could
    /// not be found again by its name.
    [[nodiscard]] bool isInPlace() const;
};

} // namespace lanyard::db
