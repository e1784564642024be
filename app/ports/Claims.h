// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"

#include <optional>

namespace lanyard {

/// Asks the hub, while somebody stands at the door, whether they were let in elsewhere.
class Claims
{
public:
    virtual ~Claims() = default;

    /// Answers soon (a desk has 400 ms), HubAway if need be. @p capacity of the door, where there
    /// is one.
    /// @p instead: a claim that was taken back; this one may stand in its place.
    [[nodiscard]] virtual ClaimAnswer
    place(const Claim &claim, std::optional<int> capacity, const std::optional<QUuid> &instead)
        = 0;

    /// The admission of that claim ended: its seat is free again. Answers at once; it is tried
    /// again until the hub heard it.
    virtual void free(const QUuid &claim) = 0;
};

} // namespace lanyard
