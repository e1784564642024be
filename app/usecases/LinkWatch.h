// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"
#include "app/usecases/SyncMoment.h"

#include <functional>

namespace lanyard {

/// Something random from 0 to 1, 1 not included.
using Random = std::function<double()>;

/// Says whether a desk counts as connected, and when it asks the hub again after a failure: one
/// answer that got lost, or one that came through, changes nothing for people yet.
class LinkWatch final
{
public:
    explicit LinkWatch(Random random);

    void worked(const SyncMoment &now);
    void failed(const Failure &why, const SyncMoment &now);
    /// What the hub or a person decided, until it is taken back.
    void setRevoked(bool revoked, const SyncMoment &now);
    void setDetached(bool detached, const SyncMoment &now);

    [[nodiscard]] HubState::Link link() const;
    [[nodiscard]] QDateTime since() const { return m_since; } ///< UTC; invalid before anything
    [[nodiscard]] std::optional<Failure> trouble() const { return m_trouble; }
    /// By the monotonic clock; nothing is asked before.
    [[nodiscard]] std::chrono::nanoseconds retryAt() const { return m_retryAt; }

private:
    void become(HubState::Link heard, const SyncMoment &now);
    void noteIfChanged(HubState::Link before, const SyncMoment &now);

    Random m_random;
    HubState::Link m_heard = HubState::Link::Connecting;
    bool m_revoked = false;
    bool m_detached = false;
    QDateTime m_since;
    std::optional<Failure> m_trouble;
    QList<bool> m_latest; ///< whether the last five times worked; the latest last
    int m_failures = 0; ///< in a row
    std::chrono::nanoseconds m_retryAt{0};
};

} // namespace lanyard
