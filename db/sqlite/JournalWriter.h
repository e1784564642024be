// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "db/sqlite/Fold.h"
#include "db/sqlite/Session.h"

namespace lanyard::db {

/// Adds records to the chain, each with its effect on every fold.
class JournalWriter final
{
public:
    explicit JournalWriter(Session &session);

    /// Inside a transaction of the caller's. NotFound for a person or door that is not there.
    [[nodiscard]] Result<Done> write(const Deed &deed);

private:
    [[nodiscard]] Result<QByteArray> nameInJournal(Statement &lookUp, qint64 id);

    Session &m_session;
    Fold m_fold;
    Statement m_subject;
    Statement m_door;
    Statement m_insert;
};

} // namespace lanyard::db
