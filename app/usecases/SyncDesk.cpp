// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SyncDesk.h"

#include <algorithm>
#include <numeric>

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

constexpr nanoseconds longestRest = 60s;
constexpr nanoseconds tellLatest = 15s;
constexpr nanoseconds noticeEvery = 1s;
constexpr qint64 mostWanted = 4096; ///< records in one answer; the rest comes in the next one

qint64 sumOf(const LedgerHeads &heads)
{
    return std::accumulate(heads.cbegin(),
                           heads.cend(),
                           qint64{0},
                           [](qint64 sum, const LedgerHead &head) { return sum + head.seq; });
}

/// Whether there is anything to tell anew: that the clocks drift is not worth it.
bool tellTheSame(DeskReport a, DeskReport b)
{
    a.clockOffset.reset();
    b.clockOffset.reset();
    return a == b;
}

} // namespace

SyncDesk::SyncDesk(Ledger &ledger, QString desk, Random random)
    : m_ledger{ledger}
    , m_desk{std::move(desk)}
    , m_random{std::move(random)}
    , m_link{m_random}
    , m_outbox{ledger}
{
}

Result<std::optional<HubRequest>> SyncDesk::next(const SyncMoment &now)
{
    if (m_link.link() == HubState::Link::Detached) {
        m_wakeAt = now.elapsed + longestRest;
        return std::optional<HubRequest>{};
    }
    if (now.elapsed < m_link.retryAt()) {
        m_wakeAt = m_link.retryAt();
        return std::optional<HubRequest>{};
    }
    auto request = choose(now);
    if (!request)
        m_wakeAt = now.elapsed + noticeEvery;
    else if (!*request)
        m_wakeAt = nextWake(now);
    m_asked = now;
    return request;
}

SyncDesk::Next SyncDesk::choose(const SyncMoment &now)
{
    if (m_link.link() == HubState::Link::Revoked && now.elapsed < m_lookAt)
        return std::optional<HubRequest>{};
    if (!m_greeted)
        return std::optional<HubRequest>{Greet{m_ledger.incarnation(), m_desk}};
    if (!m_knowsHeads)
        return std::optional<HubRequest>{AskHeads{}};

    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    if (auto request = push(*ours, now); !request || *request)
        return request;
    if (m_sameUpTo)
        return std::optional<HubRequest>{Pull{{{m_ledger.incarnation(), *m_sameUpTo, {}}}}};
    if (!m_toFree.isEmpty())
        return std::optional<HubRequest>{FreeSeat{m_toFree.constFirst()}};
    if (auto request = report(*ours, now); !request || *request)
        return request;
    if (auto request = pull(*ours, now))
        return request;
    if (std::min(m_lookAt, m_relays.secondLook(m_lookAt)) <= now.elapsed)
        return std::optional<HubRequest>{AskHeads{}};
    if (m_pollAt <= now.elapsed)
        return std::optional<HubRequest>{AskSum{m_polled}};
    return std::optional<HubRequest>{};
}

/// What was just written comes first: everybody waits for it.
SyncDesk::Next SyncDesk::push(const LedgerHeads &ours, const SyncMoment &now)
{
    QList<QUuid> own;
    QList<QUuid> others;
    for (const LedgerHead &head : ours) {
        const bool lacks = head.seq > m_hub.of(head.incarnation).seq;
        if (!lacks || isForked(head.incarnation))
            continue;
        const auto isOwn = isOurs(head.incarnation);
        if (!isOwn)
            return isOwn.failure();
        if (head.incarnation == m_ledger.incarnation())
            own.prepend(head.incarnation);
        else
            (*isOwn ? own : others).append(head.incarnation);
    }
    m_relays.noticed(others, now.elapsed, m_random);
    others.removeIf([this](const QUuid &other) { return !m_relays.areConfirmed(other); });
    for (const QUuid &incarnation : own + others) {
        if (m_pushHolds.holds(incarnation, now.elapsed))
            continue;
        if (auto request = push(incarnation); !request || *request)
            return request;
    }
    return std::optional<HubRequest>{};
}

SyncDesk::Next SyncDesk::push(const QUuid &incarnation)
{
    const LedgerHead hub = m_hub.of(incarnation);
    const auto same = agrees(hub);
    if (!same)
        return same.failure();
    if (!*same) {
        noteFork(incarnation);
        return std::optional<HubRequest>{};
    }
    auto batch = m_outbox.after(hub);
    if (!batch)
        return batch.failure();
    if (!*batch)
        return std::optional<HubRequest>{};
    return std::optional<HubRequest>{**std::move(batch)};
}

SyncDesk::Next SyncDesk::report(const LedgerHeads &ours, const SyncMoment &now)
{
    if (m_tellAt <= now.elapsed) {
        auto report = ownReport(ours);
        if (!report)
            return report.failure();
        const bool isOld = m_told && tellTheSame(*m_told, *report);
        if (!isOld || m_toldAt + tellLatest <= now.elapsed)
            return std::optional<HubRequest>{TellReport{*std::move(report)}};
        m_tellAt = now.elapsed + noticeEvery;
    }
    if (m_reportsAt <= now.elapsed)
        return std::optional<HubRequest>{AskReports{}};
    return std::optional<HubRequest>{};
}

std::optional<HubRequest> SyncDesk::pull(const LedgerHeads &ours, const SyncMoment &now)
{
    const QHash<QUuid, qint64> have = seqsOf(ours);
    Pull pull;
    qint64 records = 0;
    for (const LedgerHead &hub : m_hub.all()) {
        const qint64 seq = have.value(hub.incarnation);
        if (hub.seq <= seq || isForked(hub.incarnation)
            || m_pullHolds.holds(hub.incarnation, now.elapsed))
            continue;
        pull.wanted.append({hub.incarnation, seq, {}});
        records += hub.seq - seq;
        if (records >= mostWanted)
            break;
    }
    if (pull.wanted.isEmpty())
        return std::nullopt;
    return pull;
}

Result<DeskReport> SyncDesk::ownReport(const LedgerHeads &ours) const
{
    const auto digest = m_ledger.digest();
    if (!digest)
        return digest.failure();
    return DeskReport{.desk = m_desk,
                      .incarnation = m_ledger.incarnation(),
                      .clockOffset = m_clock.offset(),
                      .records = sumOf(ours),
                      .digest = *digest,
                      .perMinute = m_facts.perMinute,
                      .door = m_facts.door,
                      .printer = m_facts.printer,
                      .revoked = m_link.link() == HubState::Link::Revoked};
}

/// An earlier run of this desk counts as its own, and so does one that its file is a copy of.
Result<bool> SyncDesk::isOurs(const QUuid &incarnation)
{
    if (incarnation == m_ledger.incarnation())
        return true;
    if (const auto known = m_ours.constFind(incarnation); known != m_ours.cend())
        return *known;
    const auto own = m_ledger.isOwn(incarnation);
    if (own)
        m_ours.insert(incarnation, *own);
    return own;
}

/// True if the last record that the hub has is the one that stands here under its number.
Result<bool> SyncDesk::agrees(const LedgerHead &hub)
{
    if (hub.seq == 0 || m_agreed.value(hub.incarnation) == hub.seq)
        return true;
    const auto record = m_ledger.after({hub.incarnation, hub.seq - 1, {}}, 1);
    if (!record)
        return record.failure();
    const bool same = !record->isEmpty() && record->constFirst().hash == hub.hash;
    if (same)
        m_agreed.insert(hub.incarnation, hub.seq);
    return same;
}

bool SyncDesk::isForked(const QUuid &incarnation) const
{
    return m_forked.contains(incarnation) || (m_sameUpTo && incarnation == m_ledger.incarnation());
}

nanoseconds SyncDesk::nextWake(const SyncMoment &now) const
{
    if (m_link.link() == HubState::Link::Revoked)
        return m_lookAt;
    const nanoseconds first = std::min({m_pollAt, m_lookAt, m_tellAt, m_reportsAt});
    return m_relays.secondLook(
        m_pushHolds.earliest(now.elapsed, m_pullHolds.earliest(now.elapsed, first)));
}

/// Asked for every second, on the thread that lets people in.
Result<Done> SyncDesk::find(const QByteArray &digest) const
{
    if (m_foundIn == digest)
        return Done{};
    auto found = findingsIn(m_ledger);
    if (!found)
        return found.failure();
    m_findings = *std::move(found);
    m_foundIn = digest;
    return Done{};
}

Result<HubState> SyncDesk::state() const
{
    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    const auto own = ownReport(*ours);
    if (!own)
        return own.failure();
    const auto unshared = m_ledger.unshared(m_hub.all());
    if (!unshared)
        return unshared.failure();
    if (const auto found = find(own->digest); !found)
        return found.failure();

    qint64 missing = 0;
    const QHash<QUuid, qint64> have = seqsOf(*ours);
    for (const LedgerHead &hub : m_hub.all())
        missing += std::max<qint64>(0, hub.seq - have.value(hub.incarnation));
    bool hasNamesake = false;
    for (const DeskReport &desk : m_desks) {
        if (desk.desk != m_desk || desk.incarnation == m_ledger.incarnation())
            continue;
        const auto isOwn = m_ledger.isOwn(desk.incarnation);
        if (!isOwn)
            return isOwn.failure();
        hasNamesake = hasNamesake || !*isOwn;
    }
    QList<DeskReport> desks = m_desks;
    for (DeskReport &desk : desks) { // of ourselves we know more than what we told last
        if (desk.desk != m_desk)
            continue;
        const QDateTime lastContact = desk.lastContact;
        desk = *own;
        desk.lastContact = lastContact;
    }
    return HubState{.link = m_link.link(),
                    .since = m_link.since(),
                    .trouble = m_link.trouble(),
                    .unshared = *unshared,
                    .missing = missing,
                    .clockOffset = m_clock.offset(),
                    .records = own->records,
                    .digest = own->digest,
                    .desks = std::move(desks),
                    .conflicts = m_findings.conflicts,
                    .unfinished = m_findings.unfinished,
                    .quarantined = m_findings.quarantined,
                    .refused = m_outbox.refusedRecords(),
                    .forked = m_forked,
                    .hasNamesake = hasNamesake,
                    .outrunsClock = m_outrunsClock};
}

void SyncDesk::watch(bool watched)
{
    if (watched && !m_watched)
        m_reportsAt = 0ns;
    m_watched = watched;
}

void SyncDesk::describe(const DeskReport &facts)
{
    m_facts = facts;
}

void SyncDesk::free(const QUuid &claim)
{
    if (!m_toFree.contains(claim))
        m_toFree.append(claim);
}

void SyncDesk::setDetached(bool detached, const SyncMoment &now)
{
    m_link.setDetached(detached, now);
    startOver();
}

} // namespace lanyard
