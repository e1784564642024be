// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Connection.h"
#include "db/sqlite/Statement.h"

#include <QJsonObject>

namespace lanyard::db {

/// What the journal adds up to: the tables deed, presence, occupancy, answer and print_job, written
/// in the same transaction as the record. The audit adds up by other means; see Recount.
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

    /// Fills empty tables from the whole journal.
    [[nodiscard]] static Result<Done> rebuild(const Connection &database);

private:
    /// A row of presence.
    struct Presence
    {
        qint64 entries = 0;
        bool inside = false;
        qint64 first = 0;
        qint64 since = 0;
        std::optional<qint64> lastOut = {};
        QString desk = {};
        QString operatorName = {};
    };
    [[nodiscard]] Result<Done> addDeed(const Entry &entry);
    [[nodiscard]] Result<Done> undo(const Entry &entry);
    [[nodiscard]] Result<Done> keepAnswers(const Entry &entry);
    [[nodiscard]] Result<Done> print(const Entry &entry);

    [[nodiscard]] Result<Done> refresh(qint64 registration, qint64 door);
    [[nodiscard]] Result<Presence> storedPresence(qint64 registration, qint64 door);
    [[nodiscard]] Result<Presence> presenceNow(qint64 registration, qint64 door);
    [[nodiscard]] Result<Done> store(qint64 registration, qint64 door, const Presence &presence);

    Statement m_deed;
    Statement m_undone;
    Statement m_takeBack;
    Statement m_passages;
    Statement m_presence;
    Statement m_enter;
    Statement m_forget;
    Statement m_occupancy;
    Statement m_answer;
    Statement m_print;
};

} // namespace lanyard::db
