// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace lanyard {

/// When a step of the synchronisation happens, by both clocks: the one that people read and set,
/// and the one that only goes on.
struct SyncMoment
{
    QDateTime wall; ///< UTC
    std::chrono::nanoseconds elapsed{0}; ///< of the monotonic clock, since anything

    friend bool operator==(const SyncMoment &, const SyncMoment &) = default;
};

} // namespace lanyard
