// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AbandonAttempt.h"

#include "app/ports/Claims.h"
#include "app/ports/Clock.h"
#include "app/ports/Journal.h"

using namespace Qt::StringLiterals;

namespace lanyard {

AbandonAttempt::AbandonAttempt(Journal &journal, Claims &claims, const Clock &clock)
    : m_journal{journal}
    , m_claims{claims}
    , m_clock{clock}
{
}

Result<Done> AbandonAttempt::operator()(const OpenAttempt &attempt) const
{
    auto written
        = m_journal.append({.kind = Deed::Kind::Abandon,
                            .at = m_clock.now(),
                            .who = attempt.who,
                            .door = attempt.door,
                            .body = {{u"claim"_s, attempt.claim.toString(QUuid::WithoutBraces)},
                                     {u"entry"_s, attempt.entry}}});
    if (written)
        m_claims.free(attempt.claim);
    return written;
}

} // namespace lanyard
