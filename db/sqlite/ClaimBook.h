// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"
#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

/// What the journal says of claims: attempts that nothing came of, and people who were let in more
/// than once for one entry.
class ClaimBook final
{
public:
    explicit ClaimBook(Session &session);

    [[nodiscard]] Result<Claim>
    open(Id<Registration> who, Id<Door> door, const QString &entry, const QDateTime &at);
    [[nodiscard]] Result<QList<OpenAttempt>> openAttempts();
    [[nodiscard]] Result<bool> wasTakenBack(const QUuid &claim);
    [[nodiscard]] Result<QList<Conflict>> conflicts();
    [[nodiscard]] Result<Done> acknowledge(const Conflict &conflict, const QDateTime &at);

private:
    struct Opened
    {
        QUuid claim;
        QUuid incarnation; ///< of the run that opened it
    };
    [[nodiscard]] Result<std::optional<Opened>>
    openOne(Id<Registration> who, Id<Door> door, const QString &entry);
    [[nodiscard]] Result<Done> readRivals(Conflict &conflict);
    [[nodiscard]] Result<Done> readSeen(Conflict &conflict);

    Session &m_session;
    JournalWriter m_writer;
    JournalNames m_names;
    Statement m_open;
    Statement m_allOpen;
    Statement m_takenBack;
    Statement m_contested;
    Statement m_rivals;
    Statement m_seen;
};

} // namespace lanyard::db
