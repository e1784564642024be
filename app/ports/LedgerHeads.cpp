// SPDX-License-Identifier: Apache-2.0
#include "app/ports/LedgerHeads.h"

namespace lanyard {

QHash<QUuid, qint64> seqsOf(const LedgerHeads &heads)
{
    QHash<QUuid, qint64> seqs;
    seqs.reserve(heads.size());
    for (const LedgerHead &head : heads)
        seqs.insert(head.incarnation, head.seq);
    return seqs;
}

} // namespace lanyard
