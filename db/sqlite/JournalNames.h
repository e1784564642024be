// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

namespace lanyard::db {

/// What the journal knows people and doors by, for their row numbers in this file.
class JournalNames final
{
public:
    explicit JournalNames(const Session &session);

    /// The subject of a person. Empty for 0: nobody; NotFound for one who is not there.
    [[nodiscard]] Result<QByteArray> ofPerson(qint64 id) { return nameOf(m_subject, id); }
    /// The uuid of a door; the same of it.
    [[nodiscard]] Result<QByteArray> ofDoor(qint64 id) { return nameOf(m_uuid, id); }

private:
    [[nodiscard]] Result<QByteArray> nameOf(Statement &lookUp, qint64 id);

    const Session &m_session;
    Statement m_subject;
    Statement m_uuid;
};

} // namespace lanyard::db
