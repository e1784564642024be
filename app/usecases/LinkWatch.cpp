// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/LinkWatch.h"

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using Link = HubState::Link;

constexpr qsizetype remembered = 5;
constexpr qsizetype failuresToBeApart = 2; ///< of those that are remembered
constexpr qsizetype answersToBeBack = 2; ///< in a row

constexpr std::chrono::nanoseconds firstWait = 500ms;
constexpr std::chrono::nanoseconds longestWait = 30s;

/// Doubles from failure to failure.
std::chrono::nanoseconds longestWaitAfter(int failures)
{
    constexpr int enough = 6; // 0.5 s × 2⁶ = 32 s
    return std::min(longestWait, firstWait * (1 << std::min(failures - 1, enough)));
}

} // namespace

LinkWatch::LinkWatch(Random random)
    : m_random{std::move(random)}
{
}

void LinkWatch::worked(const SyncMoment &now)
{
    m_latest.append(true);
    if (m_latest.size() > remembered)
        m_latest.removeFirst();
    m_failures = 0;
    m_retryAt = now.elapsed;
    if (m_heard == Link::Connected || m_latest.size() < answersToBeBack)
        return;
    if (std::all_of(m_latest.cend() - answersToBeBack, m_latest.cend(), std::identity{})) {
        m_trouble.reset();
        m_latest.clear();
        become(Link::Connected, now);
    }
}

void LinkWatch::failed(const Failure &why, const SyncMoment &now)
{
    m_latest.append(false);
    if (m_latest.size() > remembered)
        m_latest.removeFirst();
    ++m_failures;
    // Full jitter (Brooker: Exponential Backoff And Jitter, 2015): desks that lost the hub together
    // do not come back together.
    const auto wait = std::chrono::duration<double, std::nano>{longestWaitAfter(m_failures)};
    m_retryAt
        = now.elapsed + std::chrono::duration_cast<std::chrono::nanoseconds>(wait * m_random());
    m_trouble = why;
    if (m_latest.count(false) >= failuresToBeApart)
        become(Link::Apart, now);
}

void LinkWatch::setRevoked(bool revoked, const SyncMoment &now)
{
    const Link before = link();
    m_revoked = revoked;
    noteIfChanged(before, now);
}

void LinkWatch::setDetached(bool detached, const SyncMoment &now)
{
    const Link before = link();
    m_detached = detached;
    noteIfChanged(before, now);
}

Link LinkWatch::link() const
{
    if (m_detached)
        return Link::Detached;
    return m_revoked ? Link::Revoked : m_heard;
}

void LinkWatch::become(Link heard, const SyncMoment &now)
{
    const Link before = link();
    m_heard = heard;
    noteIfChanged(before, now);
}

void LinkWatch::noteIfChanged(Link before, const SyncMoment &now)
{
    if (link() != before || !m_since.isValid())
        m_since = now.wall;
}

} // namespace lanyard
