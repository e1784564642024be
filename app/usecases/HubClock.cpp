// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/HubClock.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

constexpr std::chrono::nanoseconds tooLong = 1s; ///< half of it could be the error
constexpr std::chrono::nanoseconds recent = 10min;
constexpr qsizetype mostSamples = 8;
constexpr qint64 setByHand = 250; ///< milliseconds; no clock drifts so far from answer to answer

} // namespace

void HubClock::heard(const QDateTime &hubTime, const SyncMoment &asked, const SyncMoment &answered)
{
    forgetIfSet(asked);
    forgetIfSet(answered);
    const auto roundTrip = answered.elapsed - asked.elapsed;
    m_samples.removeIf(
        [&answered](const Sample &sample) { return answered.elapsed - sample.at > recent; });
    if (roundTrip < 0ns || roundTrip > tooLong || !hubTime.isValid())
        return;
    const QDateTime middle
        = answered.wall.addMSecs(-duration_cast<milliseconds>(roundTrip / 2).count());
    m_samples.append({middle.msecsTo(hubTime), roundTrip, answered.elapsed});
    if (m_samples.size() > mostSamples)
        m_samples.removeFirst();
}

std::optional<qint64> HubClock::offset() const
{
    const auto best = std::ranges::min_element(m_samples, {}, &Sample::roundTrip);
    return best == m_samples.end() ? std::nullopt : std::optional{best->offset};
}

void HubClock::forgetIfSet(const SyncMoment &now)
{
    if (m_last) {
        const qint64 passed = duration_cast<milliseconds>(now.elapsed - m_last->elapsed).count();
        const qint64 shown = m_last->wall.msecsTo(now.wall);
        if (std::abs(shown - passed) > setByHand)
            m_samples.clear();
    }
    m_last = now;
}

} // namespace lanyard
