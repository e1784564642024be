// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"

#include <QJsonObject>

namespace lanyard::db {

/// What the journal adds up to: the tables deed, presence and print_job. The desk and the audit
/// write them with these same statements, the audit into tables of its own.
class Fold final
{
public:
    explicit Fold(sqlite3 *database);

    /// One journal record, with the row numbers of this file.
    struct Entry
    {
        qint64 position = 0;
        QString kind;
        qint64 at = 0; ///< milliseconds since 1970, UTC
        qint64 registration = 0; ///< 0 if none
        qint64 door = 0; ///< 0 if none
        QString desk;
        QJsonObject body;
    };
    [[nodiscard]] Result<Done> add(const Entry &entry);

private:
    [[nodiscard]] Result<Done> addDeed(const Entry &entry);
    [[nodiscard]] Result<Done> enter(const Entry &entry);
    [[nodiscard]] Result<Done> leave(const Entry &entry);
    [[nodiscard]] Result<Done> print(const Entry &entry);

    Statement m_deed;
    Statement m_enter;
    Statement m_leave;
    Statement m_print;
};

} // namespace lanyard::db
