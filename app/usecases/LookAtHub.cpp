// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/LookAtHub.h"

#include "app/ports/LedgerHeads.h"
#include "app/usecases/HubFindings.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds patience = 5s;

} // namespace

LookAtHub::LookAtHub(const Ledger &ledger, Hub *hub)
    : m_ledger{ledger}
    , m_hub{hub}
{
}

Result<HubState> LookAtHub::operator()() const
{
    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    const auto digest = m_ledger.digest();
    if (!digest)
        return digest.failure();
    auto found = findingsIn(m_ledger);
    if (!found)
        return found.failure();
    HubState state;
    state.digest = *digest;
    state.conflicts = std::move(found->conflicts);
    state.unfinished = std::move(found->unfinished);
    state.quarantined = found->quarantined;
    for (const LedgerHead &head : *ours)
        state.records += head.seq;
    if (!m_ledger.isShared())
        return state;
    state.link = m_hub ? HubState::Link::Apart : HubState::Link::Detached;
    if (m_hub)
        ask(state, *ours);
    return state;
}

void LookAtHub::ask(HubState &state, const LedgerHeads &ours) const
{
    const auto theirs = askHub(*m_hub, AskHeads{}, patience);
    if (!theirs) {
        state.trouble = theirs.failure();
        return;
    }
    state.link = HubState::Link::Connected;
    const QHash<QUuid, qint64> have = seqsOf(ours);
    for (const LedgerHead &head : *theirs)
        state.missing += std::max<qint64>(0, head.seq - have.value(head.incarnation));
    if (const auto unshared = m_ledger.unshared(*theirs))
        state.unshared = *unshared;
    if (auto desks = askHub(*m_hub, AskReports{}, patience))
        state.desks = *std::move(desks);
}

} // namespace lanyard
