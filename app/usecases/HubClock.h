// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/SyncMoment.h"

#include <QList>

#include <optional>

namespace lanyard {

/// How far this computer's clock is from the hub's, as the best of the latest answers says (as NTP
/// does: RFC 5905, clause 10): the shorter the way there and back, the nearer to the truth.
class HubClock final
{
public:
    /// What the hub's clock said while it answered.
    void heard(const QDateTime &hubTime, const SyncMoment &asked, const SyncMoment &answered);

    /// Milliseconds; positive: our clock is behind. None before a quick answer, and after somebody
    /// set our clock.
    [[nodiscard]] std::optional<qint64> offset() const;

private:
    struct Sample
    {
        qint64 offset = 0;
        std::chrono::nanoseconds roundTrip{0};
        std::chrono::nanoseconds at{0};
    };
    void forgetIfSet(const SyncMoment &now);

    QList<Sample> m_samples; ///< latest last
    std::optional<SyncMoment> m_last;
};

} // namespace lanyard
