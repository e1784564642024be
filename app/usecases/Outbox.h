// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"
#include "app/ports/HubState.h"
#include "app/ports/Ledger.h"

#include <QHash>
#include <QSet>

namespace lanyard {

/// Makes batches for the hub: contiguous, of bounded size, in the order of each incarnation. Where
/// the hub refuses the values of one, halves it until the record is found that it does not take.
class Outbox final
{
public:
    explicit Outbox(const Ledger &ledger);

    /// What follows what the hub has; none if nothing does, or if the incarnation can go no
    /// further.
    [[nodiscard]] Result<std::optional<Push>> after(const LedgerHead &hub);

    void delivered(const Push &push);
    /// A record of ours that alone is refused goes as a void: under its number and its hash, so
    /// that the chain has no hole, but without its content. Of somebody else's incarnation, or
    /// where not even that is taken, nothing more goes.
    void refused(const Push &push, bool isOurs, const Failure &why);

    [[nodiscard]] const QList<RefusedByHub> &refusedRecords() const { return m_refused; }

private:
    struct Record
    {
        QUuid incarnation;
        qint64 seq = 0;
        friend bool operator==(const Record &, const Record &) = default;
        friend size_t qHash(const Record &record, size_t seed = 0)
        {
            return qHashMulti(seed, record.incarnation, record.seq);
        }
    };

    const Ledger &m_ledger;
    QHash<QUuid, qsizetype> m_limits; ///< records in a batch, where fewer than usual
    QSet<Record> m_void;
    QSet<QUuid> m_stuck;
    QList<RefusedByHub> m_refused;
};

/// What stands in the place of a record that the hub does not take. Its hash is the other's:
/// whoever reads it cannot verify it, puts it aside and says so.
[[nodiscard]] LedgerRecord voidOf(const LedgerRecord &record);

} // namespace lanyard
