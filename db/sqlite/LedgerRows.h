// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LedgerRecord.h"
#include "db/sqlite/Chain.h"
#include "db/sqlite/Statement.h"

#include <optional>

namespace lanyard::db {

/// Reads the records of this file, those that were put aside included, as they travel.
class LedgerRows final
{
public:
    explicit LedgerRows(sqlite3 *database);

    [[nodiscard]] Result<LedgerHeads> heads(); ///< by incarnation
    [[nodiscard]] Result<std::optional<LedgerHead>> headOf(const QUuid &incarnation);
    [[nodiscard]] Result<QList<LedgerRecord>> after(const LedgerHead &head, qint64 bytes);
    /// Empty if it is not here.
    [[nodiscard]] Result<QByteArray> hashOf(const QUuid &incarnation, qint64 seq);

private:
    Statement m_heads;
    Statement m_head;
    Statement m_after;
    Statement m_hash;
};

/// From a row of incarnation, seq, hlc, at, kind, door, subject, desk, body, prev and hash.
[[nodiscard]] LedgerRecord ledgerRecordIn(const Execution &row);
/// All of them, by these names, as bytes. It owns nothing of @p incarnation, which is the record's.
void bindLedgerRecord(Execution &row, const LedgerRecord &record, const QByteArray &incarnation);

/// As the hash is made of it; it owns nothing of @p record, nor of @p incarnation.
[[nodiscard]] ChainLink linkOf(const LedgerRecord &record, const QByteArray &incarnation);

} // namespace lanyard::db
