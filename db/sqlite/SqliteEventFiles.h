// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "db/sqlite/PinHash.h"

namespace lanyard::db {

struct Probed;
struct Session;

/// Event files as SQLite databases.
class SqliteEventFiles final : public EventFiles
{
public:
    /// @p cacheFolder holds search indexes: it may be deleted at any time, and is made when it is
    /// missing. A cheaper @p pinCost is for tests.
    explicit SqliteEventFiles(QString cacheFolder, const PinCost &pinCost = {});

    Result<Done>
    create(const QString &path, const Event &event, const QList<Door> &doors) const override;
    Result<std::unique_ptr<EventFile>>
    open(const QString &path, Access access, const DeskIdentity &desk) const override;

private:
    [[nodiscard]] Result<std::unique_ptr<EventFile>>
    openAnyhow(const QString &path, Access access, const DeskIdentity &desk) const;

    QString m_cacheFolder;
    PinCost m_pinCost;
};

} // namespace lanyard::db
