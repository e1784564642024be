// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/Outbox.h"

#include "app/usecases/LateClaims.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 mostBytes = 512 << 10;
constexpr qsizetype mostRecords = 500;

} // namespace

Outbox::Outbox(const Ledger &ledger)
    : m_ledger{ledger}
{
}

Result<std::optional<Push>> Outbox::after(const LedgerHead &hub)
{
    if (m_stuck.contains(hub.incarnation))
        return std::optional<Push>{};
    auto records = m_ledger.after(hub, mostBytes);
    if (!records)
        return records.failure();
    if (records->isEmpty())
        return std::optional<Push>{};
    const qsizetype limit = m_limits.value(hub.incarnation, mostRecords);
    if (records->size() > limit)
        records->resize(limit);
    for (LedgerRecord &record : *records) {
        if (m_void.contains({record.incarnation, record.seq}))
            record = voidOf(record);
    }
    const QList<Claim> claims = claimsIn(*records);
    const QList<QUuid> ended = claimsEndedBy(*records);
    return std::optional{Push{*std::move(records), claims, ended}};
}

void Outbox::delivered(const Push &push)
{
    const auto limit = m_limits.find(push.records.constFirst().incarnation);
    if (limit == m_limits.end())
        return;
    *limit *= 2;
    if (*limit >= mostRecords)
        m_limits.erase(limit);
}

void Outbox::refused(const Push &push, bool isOurs, const Failure &why)
{
    const LedgerRecord &first = push.records.constFirst();
    if (push.records.size() > 1) {
        m_limits.insert(first.incarnation, push.records.size() / 2);
        return;
    }
    if (m_void.contains({first.incarnation, first.seq})) {
        m_stuck.insert(first.incarnation);
        return;
    }
    m_refused.append({first, why.detail});
    if (isOurs)
        m_void.insert({first.incarnation, first.seq});
    else
        m_stuck.insert(first.incarnation);
}

LedgerRecord voidOf(const LedgerRecord &record)
{
    LedgerRecord empty = record;
    empty.kind = QByteArrayLiteral("void");
    empty.door.clear();
    empty.subject.clear();
    empty.body = QByteArrayLiteral("{}");
    return empty;
}

} // namespace lanyard
