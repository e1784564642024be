// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SyncUntilDone.h"

#include "app/usecases/LookAtHub.h"

#include <QRandomGenerator>

#include <thread>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds answerTime = 20s; // of a batch over a bad line
constexpr std::chrono::nanoseconds betweenTold = 1s;
constexpr std::chrono::nanoseconds longestNap = 500ms;

} // namespace

SyncUntilDone::SyncUntilDone(Ledger &ledger, Hub &hub, const QString &desk, Time time)
    : m_ledger{ledger}
    , m_hub{hub}
    , m_desk{desk}
    , m_sync{ledger, desk, [] { return QRandomGenerator::global()->generateDouble(); }}
    , m_time{std::move(time)}
{
}

/// False if there was nothing to ask.
Result<bool> SyncUntilDone::step()
{
    const auto request = m_sync.next(m_time.now());
    if (!request)
        return request.failure();
    if (!*request)
        return false;
    const auto answer = m_hub.ask(**request, answerTime);
    const auto taken = m_sync.take(**request, answer, m_time.now());
    if (!taken)
        return taken.failure();
    return bool(answer);
}

bool SyncUntilDone::isDone(const HubState &state)
{
    return state.link == HubState::Link::Connected && state.unshared.records == 0
        && state.missing == 0;
}

Result<HubState> SyncUntilDone::tellStanding(const HubState &state)
{
    const DeskReport standing{.desk = m_desk,
                              .incarnation = m_ledger.incarnation(),
                              .clockOffset = state.clockOffset,
                              .records = state.records,
                              .digest = state.digest};
    const auto told = askHub(m_hub, TellReport{standing}, answerTime);
    return told ? LookAtHub{m_ledger, &m_hub}() : told.failure();
}

Result<HubState> SyncUntilDone::operator()(const Progress &progress,
                                           std::chrono::milliseconds patience)
{
    std::chrono::nanoseconds lastWorked = m_time.now().elapsed;
    std::chrono::nanoseconds tellAt = lastWorked + betweenTold;
    for (;;) {
        const auto went = step();
        if (!went)
            return went.failure();
        const std::chrono::nanoseconds now = m_time.now().elapsed;
        if (*went)
            lastWorked = now;
        if (*went && now < tellAt)
            continue;
        auto state = m_sync.state();
        if (!state)
            return state;
        tellAt = now + betweenTold;
        if (!progress(*state))
            return Failure{Failure::Kind::Cancelled, {}, {}};
        if (state->link == HubState::Link::Revoked)
            return Failure{Failure::Kind::NotPermitted, {}, QStringLiteral("revoked")};
        if (!*went && isDone(*state))
            return tellStanding(*state);
        if (state->trouble && now - lastWorked > patience)
            return *state->trouble;
        if (!*went)
            m_time.wait(
                std::clamp(m_sync.wakeAt() - now, std::chrono::nanoseconds{1ms}, longestNap));
    }
}

SyncUntilDone::Time computerTime()
{
    return {.now =
                [] {
                    return SyncMoment{QDateTime::currentDateTimeUtc(),
                                      std::chrono::steady_clock::now().time_since_epoch()};
                },
            .wait = [](std::chrono::nanoseconds time) { std::this_thread::sleep_for(time); }};
}

} // namespace lanyard
