// SPDX-License-Identifier: Apache-2.0
// What SyncDesk makes of what the hub says.
#include "app/usecases/SyncDesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

constexpr nanoseconds lookEvery = 60s;
/// What was being written when the hub told its time is asked for again. What took longer is
/// missed, and the sum says so.
constexpr std::chrono::milliseconds overlap = 300ms;
constexpr nanoseconds askRevokedEvery = 30s;
constexpr nanoseconds tellSoonest = 5s;
constexpr nanoseconds askReportsWatched = 2s;
constexpr nanoseconds askReportsEvery = 15s;

/// A second, more or less: many desks do not ask at once.
nanoseconds pollPeriod(const Random &random)
{
    return nanoseconds{qint64(0.8e9 + 0.4e9 * random())};
}

} // namespace

/// Goes by the kind of request.
struct SyncDesk::Taker
{
    SyncDesk &desk;
    const HubAnswer &answer;
    const SyncMoment &now;

    Result<Done> operator()(const Greet &) const
    {
        return desk.takeGreeting(std::get<Greet::Answer>(answer), now);
    }
    Result<Done> operator()(const AskSum &) const
    {
        return desk.takeSum(std::get<AskSum::Answer>(answer), now);
    }
    Result<Done> operator()(const AskHeads &) const
    {
        return desk.takeHeads(std::get<AskHeads::Answer>(answer), now);
    }
    Result<Done> operator()(const Push &push) const
    {
        return desk.takePush(push, std::get<Push::Answer>(answer), now);
    }
    Result<Done> operator()(const Pull &pull) const
    {
        return desk.takePull(pull, std::get<Pull::Answer>(answer), now);
    }
    Result<Done> operator()(const FreeSeat &request) const
    {
        desk.m_toFree.removeAll(request.claim);
        return Done{};
    }
    Result<Done> operator()(const TellReport &request) const
    {
        desk.m_told = request.report;
        desk.m_toldAt = now.elapsed;
        desk.m_tellAt = now.elapsed + tellSoonest;
        return Done{};
    }
    Result<Done> operator()(const AskReports &) const
    {
        desk.m_desks = std::get<AskReports::Answer>(answer);
        std::ranges::sort(desk.m_desks, {}, &DeskReport::desk);
        desk.m_reportsAt = now.elapsed + (desk.m_watched ? askReportsWatched : askReportsEvery);
        return Done{};
    }
    Result<Done> operator()(const auto &) const { return Done{}; } // asked by somebody else
};

Result<Done>
SyncDesk::take(const HubRequest &request, const Result<HubAnswer> &answer, const SyncMoment &now)
{
    if (!answer)
        return takeFailure(request, answer.failure(), now);
    m_link.worked(now);
    return std::visit(Taker{*this, *answer, now}, request);
}

Result<Done>
SyncDesk::takeFailure(const HubRequest &request, const Failure &failure, const SyncMoment &now)
{
    if (failure.kind == Failure::Kind::Rejected) { // it answered, after all
        if (const auto *push = std::get_if<Push>(&request)) {
            const auto ours = isOurs(push->records.constFirst().incarnation);
            if (!ours)
                return ours.failure();
            m_outbox.refused(*push, *ours, failure);
            m_link.worked(now);
            return Done{};
        }
        if (std::holds_alternative<TellReport>(request))
            return Taker{*this, TellReport::Answer{}, now}(std::get<TellReport>(request));
    }
    m_link.failed(failure, now);
    startOver();
    return Done{};
}

Result<Done> SyncDesk::takeGreeting(const Greet::Answer &answer, const SyncMoment &now)
{
    m_clock.heard(answer.hubTime, m_asked, now);
    if (const auto offset = m_clock.offset())
        m_ledger.setClockOffset(*offset);
    if (answer.revoked) {
        becomeRevoked(now);
        return Done{};
    }
    m_link.setRevoked(false, now);
    if (answer.epoch != m_epoch) {
        m_hub.forget();
        m_agreed.clear();
    }
    m_epoch = answer.epoch;
    m_polled = answer.hubTime.addMSecs(-overlap.count()); // its heads are asked for later
    m_greeted = true;
    return Done{};
}

Result<Done> SyncDesk::takeSum(const AskSum::Answer &answer, const SyncMoment &now)
{
    m_clock.heard(answer.hubTime, m_asked, now);
    if (const auto offset = m_clock.offset())
        m_ledger.setClockOffset(*offset);
    m_pollAt = now.elapsed + pollPeriod(m_random);
    for (const LedgerHead &head : answer.changed)
        m_hub.reached(head);
    m_knowsHeads = answer.records == m_hub.sum();
    m_polled = answer.hubTime.addMSecs(-overlap.count());
    return m_knowsHeads ? takeChanged(answer.changed) : Result{Done{}};
}

Result<Done> SyncDesk::takeChanged(const LedgerHeads &changed)
{
    if (changed.isEmpty())
        return Done{};
    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    QHash<QUuid, LedgerHead> byIncarnation;
    for (const LedgerHead &our : *ours)
        byIncarnation.insert(our.incarnation, our);
    for (const LedgerHead &hub : changed)
        notice(byIncarnation.value(hub.incarnation, {hub.incarnation, 0, {}}), hub);
    return Done{};
}

/// Two histories of one run.
void SyncDesk::notice(const LedgerHead &our, const LedgerHead &hub)
{
    const bool isOther = hub.seq == our.seq && hub.seq > 0 && hub.hash != our.hash;
    const bool isAhead = hub.seq > our.seq && our.incarnation == m_ledger.incarnation();
    if (isOther || isAhead)
        noteFork(our.incarnation);
}

Result<Done> SyncDesk::takeHeads(const LedgerHeads &heads, const SyncMoment &now)
{
    if (m_hub.set(heads))
        m_agreed.clear(); // what comes in place of what the hub lost may be something else
    m_knowsHeads = true;
    m_lookAt = now.elapsed + lookEvery;
    m_pollAt = now.elapsed + pollPeriod(m_random);

    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    QList<QUuid> lacking;
    for (const LedgerHead &our : *ours) {
        const LedgerHead hub = m_hub.of(our.incarnation);
        if (hub.seq < our.seq)
            lacking.append(our.incarnation);
        notice(our, hub);
    }
    m_relays.looked(lacking, now.elapsed);
    return Done{};
}

Result<Done> SyncDesk::takePush(const Push &push, const Push::Answer &answer, const SyncMoment &now)
{
    const LedgerRecord &last = push.records.constLast();
    if (!answer.has && answer.revoked) {
        becomeRevoked(now);
        return Done{};
    }
    if (!answer.has || *answer.has < last.seq) { // a gap: the hub has less than was thought
        m_knowsHeads = false;
        m_pushHolds.hold(last.incarnation, now.elapsed);
        return Done{};
    }
    if (*answer.has == last.seq && answer.hash != last.hash) {
        noteFork(last.incarnation);
        return Done{};
    }
    m_pushHolds.release(last.incarnation);
    m_outbox.delivered(push);
    m_hub.reached({last.incarnation, *answer.has, answer.hash});
    if (*answer.has == last.seq)
        m_agreed.insert(last.incarnation, last.seq);
    else
        m_knowsHeads = false; // somebody else sends the same ones; whether they are the same
    return Done{};
}

Result<Done>
SyncDesk::takePull(const Pull &pull, const Pull::Answer &records, const SyncMoment &now)
{
    if (m_sameUpTo)
        return compareHistories(records);
    for (const LedgerRecord &record : records)
        m_hub.reached({record.incarnation, record.seq, record.hash});
    const auto intake = m_ledger.takeIn(records, now.wall);
    if (!intake)
        return intake.failure();
    m_outrunsClock = m_outrunsClock || intake->outrunsClock;
    for (const QUuid &forked : intake->forked)
        noteFork(forked);
    return noteProgress(pull, records, now);
}

/// Of what did not move, too little came to go on with; it may not stand in the way of the others.
Result<Done>
SyncDesk::noteProgress(const Pull &pull, const Pull::Answer &records, const SyncMoment &now)
{
    const auto ours = m_ledger.heads();
    if (!ours)
        return ours.failure();
    const QHash<QUuid, qint64> have = seqsOf(*ours);
    const auto came = [&records](const QUuid &incarnation) {
        return records.isEmpty()
            || std::ranges::any_of(records, [&incarnation](const LedgerRecord &record) {
                   return record.incarnation == incarnation;
               });
    };
    for (const LedgerHead &wanted : pull.wanted) {
        if (have.value(wanted.incarnation) > wanted.seq) {
            m_pullHolds.release(wanted.incarnation);
        } else if (came(wanted.incarnation)) {
            m_pullHolds.hold(wanted.incarnation, now.elapsed);
            m_knowsHeads = false;
        }
    }
    return Done{};
}

/// The hub's history of our own incarnation beside ours, from where they are known to be the same.
Result<Done> SyncDesk::compareHistories(const Pull::Answer &theirs)
{
    constexpr qint64 bytes = 1 << 20;
    const auto ours = m_ledger.after({m_ledger.incarnation(), *m_sameUpTo, {}}, bytes);
    if (!ours)
        return ours.failure();
    const qsizetype both = std::min(ours->size(), theirs.size());
    for (qsizetype i = 0; i < both; ++i) {
        if (ours->at(i).hash != theirs.at(i).hash)
            return beginAnew(*m_sameUpTo);
        m_sameUpTo = ours->at(i).seq;
    }
    return both == 0 ? beginAnew(*m_sameUpTo) : Result{Done{}};
}

Result<Done> SyncDesk::beginAnew(qint64 sharedUpTo)
{
    m_sameUpTo.reset();
    m_agreed.clear();
    startOver(); // as somebody whom the hub does not know yet
    return m_ledger.beginAnew(sharedUpTo);
}

void SyncDesk::noteFork(const QUuid &incarnation)
{
    if (incarnation == m_ledger.incarnation())
        m_sameUpTo = m_sameUpTo.value_or(0);
    else if (!m_forked.contains(incarnation))
        m_forked.append(incarnation);
}

void SyncDesk::becomeRevoked(const SyncMoment &now)
{
    m_link.setRevoked(true, now);
    m_lookAt = now.elapsed + askRevokedEvery;
    startOver();
}

void SyncDesk::startOver()
{
    m_greeted = false;
    m_knowsHeads = false;
}

} // namespace lanyard
