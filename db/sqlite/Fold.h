// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Connection.h"
#include "db/sqlite/Statement.h"

#include <QJsonObject>

namespace lanyard::db {

/// What the journal adds up to: the tables deed, presence, occupancy, answer and print_job, written
/// in the same transaction as the record. The audit adds up by other means; see Recount.
/// Records of other desks come in any order; addAgain() makes the same of them on every desk.
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
        bool elsewhere = false; ///< another desk wrote it
    };
    /// One that no other is later than.
    [[nodiscard]] Result<Done> add(const Entry &entry);

    /// Everything that the journal says of one person, in the order of its clock.
    [[nodiscard]] Result<Done> addAgain(QByteArrayView subject);

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
    [[nodiscard]] Result<Done> addClaim(const Entry &entry);
    [[nodiscard]] Result<Done> undo(const Entry &entry);
    [[nodiscard]] Result<Done> keepAnswers(const Entry &entry);
    [[nodiscard]] Result<Done> print(const Entry &entry);

    [[nodiscard]] Result<Done> refresh(qint64 registration, qint64 door, qint64 at);
    [[nodiscard]] Result<Presence> storedPresence(qint64 registration, qint64 door);
    [[nodiscard]] Result<Presence> presenceNow(qint64 registration, qint64 door);
    [[nodiscard]] Result<Done> store(qint64 registration, qint64 door, const Presence &presence);
    [[nodiscard]] Result<Done> forget(QByteArrayView subject, qint64 registration);

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
    Statement m_claim;
    Statement m_person;
    Statement m_leave;
    Statement m_forgetPresence;
    Statement m_forgetAnswers;
    Statement m_forgetClaims;
    Statement m_forgetDeeds;
    Statement m_ofPerson;
};

/// True for records that only desks among themselves need: no list of deeds has them.
[[nodiscard]] bool isBetweenDesks(QStringView kind);

/// When it happened by the hub's clock, as far as the desk knew that: milliseconds since 1970.
[[nodiscard]] qint64 correctedTime(qint64 at, const QJsonObject &body);

} // namespace lanyard::db
