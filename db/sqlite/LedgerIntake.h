// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"
#include "db/sqlite/Fold.h"
#include "db/sqlite/LedgerRows.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/ThingIntake.h"

namespace lanyard::db {

/// Takes records of other desks in: into the journal, the things that they tell of, and the folds.
class LedgerIntake final
{
public:
    explicit LedgerIntake(Session &session);

    /// See Ledger::takeIn().
    [[nodiscard]] Result<Ledger::Intake> operator()(const QList<LedgerRecord> &records,
                                                    const QDateTime &now);

    /// Of one that was written again under another incarnation: what it says counts as said then.
    [[nodiscard]] Result<Done> applyAgain(const LedgerRecord &record);
    /// Adds up everything about these people, and what came to doors that are new.
    [[nodiscard]] Result<Done> addUp(const QSet<QByteArray> &people, const QSet<QByteArray> &doors);

private:
    struct Batch;

    [[nodiscard]] Result<Done>
    takeRun(const QUuid &incarnation, QList<LedgerRecord> records, Batch &batch);
    [[nodiscard]] Result<Done> compare(const LedgerRecord &record, Batch &batch);
    [[nodiscard]] Result<Done> store(const LedgerRecord &record, Batch &batch);
    [[nodiscard]] Result<Done>
    putAside(const LedgerRecord &record, const QString &why, Batch &batch);
    [[nodiscard]] Result<Done> takeThings(Batch &batch);
    [[nodiscard]] Result<Done> addUp(Batch &batch);

    Session &m_session;
    LedgerRows m_rows;
    ThingIntake m_things;
    Fold m_fold;
    ThingReferences m_doors;
    Statement m_insert;
    Statement m_quarantine;
    Statement m_revision;
    Statement m_peopleAtDoor;
    Statement m_deedsAtDoor;
};

} // namespace lanyard::db
