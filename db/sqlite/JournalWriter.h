// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "app/ports/LedgerRecord.h"
#include "db/sqlite/Fold.h"
#include "db/sqlite/JournalNames.h"
#include "db/sqlite/Session.h"

namespace lanyard::db {

/// Adds records to the chain, each with its effect on every fold.
class JournalWriter final
{
public:
    explicit JournalWriter(Session &session);

    /// Inside a transaction of the caller's. NotFound for a person or door that is not there.
    [[nodiscard]] Result<Done> write(const Deed &deed);
    /// What changed in the event, for other desks; @p body is JSON. See ThingCapture.
    [[nodiscard]] Result<Done> writeState(QByteArrayView body, qint64 hlc);
    /// One that stood under another incarnation, with its effect on no fold.
    [[nodiscard]] Result<Done> writeAgain(const LedgerRecord &record);
    /// The clock of the next record.
    [[nodiscard]] qint64 nextTick() const;

private:
    struct Sheet;
    [[nodiscard]] Result<Done> insert(const Sheet &sheet);
    [[nodiscard]] Result<Done> noteRun();

    Session &m_session;
    Fold m_fold;
    JournalNames m_names;
    Statement m_insert;
    Statement m_run;
};

} // namespace lanyard::db
