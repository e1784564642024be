// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/Wire.h"

namespace lanyard::tests {

Wire::Wire(SimulatedHub &hub, HubLog &log, Variant variant, QString desk)
    : m_hub{hub}
    , m_log{log}
    , m_variant{variant}
    , m_desk{std::move(desk)}
{
}

void Wire::leaves(const HubRequest &request)
{
    if (std::holds_alternative<Push>(request))
        m_position = ++m_log.drawn;
}

Result<HubAnswer> Wire::arrives(const HubRequest &request)
{
    if (const auto *push = std::get_if<Push>(&request))
        return pushed(*push);
    if (m_variant == Variant::PullsByPosition && std::holds_alternative<Pull>(request))
        return HubAnswer{afterPosition()};
    auto answer = m_hub.answer(request, m_desk);
    if (m_variant == Variant::TrustsItsMemory && std::holds_alternative<AskHeads>(request))
        return HubAnswer{believed(std::get<LedgerHeads>(*answer))};
    return answer;
}

Result<HubAnswer> Wire::lost(const HubRequest &request) const
{
    const auto *push = std::get_if<Push>(&request);
    if (m_variant == Variant::PushesWithGaps && push) {
        const LedgerRecord &last = push->records.constLast();
        return HubAnswer{Push::Answer{last.seq, last.hash, false}};
    }
    return Failure{Failure::Kind::Unreachable, {}, {}};
}

Result<HubAnswer> Wire::pushed(const Push &push)
{
    const LedgerRecord &last = push.records.constLast();
    // The office, which founded the event, is not there: its records are another desk's, too.
    const bool isOurs = last.desk == m_desk.toUtf8();
    if (m_variant == Variant::NeverRelays && !isOurs)
        return HubAnswer{Push::Answer{last.seq, last.hash, false}};
    const qint64 had = m_hub.tables.runs.value(last.incarnation).lastSeq;
    auto answer = m_hub.answer(push, m_desk);
    const auto *done = answer ? std::get_if<Push::Answer>(&*answer) : nullptr;
    if (!done || !done->has)
        return answer;
    m_acknowledged.insert(last.incarnation, {last.incarnation, *done->has, done->hash});
    for (const LedgerRecord &record : push.records) {
        if (record.seq > had)
            m_log.entries.append({m_position, record});
    }
    return answer;
}

LedgerHeads Wire::believed(LedgerHeads heads) const
{
    QHash<QUuid, LedgerHead> all = m_acknowledged;
    for (const LedgerHead &head : heads) {
        if (all.value(head.incarnation).seq < head.seq || !all.contains(head.incarnation))
            all.insert(head.incarnation, head);
    }
    return all.values();
}

QList<LedgerRecord> Wire::afterPosition()
{
    QList<LedgerRecord> found;
    const qint64 after = m_cursor;
    for (const HubLog::Entry &entry : std::as_const(m_log.entries)) {
        if (entry.position > after) {
            found.append(entry.record);
            m_cursor = std::max(m_cursor, entry.position);
        }
    }
    return found;
}

} // namespace lanyard::tests
