// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Conflict.h"
#include "app/ports/Result.h"

namespace lanyard {

class Claims;
class Clock;
class Journal;

/// Nobody was let in after all: whoever meets the claim may stand in its place, and its seat is
/// free.
class AbandonAttempt final
{
public:
    AbandonAttempt(Journal &journal, Claims &claims, const Clock &clock);

    [[nodiscard]] Result<Done> operator()(const OpenAttempt &attempt) const;

private:
    Journal &m_journal;
    Claims &m_claims;
    const Clock &m_clock;
};

} // namespace lanyard
