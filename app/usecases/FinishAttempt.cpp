// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/FinishAttempt.h"

#include "app/ports/DoorBook.h"
#include "app/ports/Ledger.h"
#include "app/ports/RegistrationBook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

FinishAttempt::FinishAttempt(const RegistrationBook &book,
                             const DoorBook &doors,
                             const Ledger &ledger,
                             const AdmitAttendee &admit,
                             const AbandonAttempt &abandon)
    : m_book{book}
    , m_doors{doors}
    , m_ledger{ledger}
    , m_admit{admit}
    , m_abandon{abandon}
{
}

Result<AdmitAttendee::Judged> FinishAttempt::operator()(const OpenAttempt &attempt) const
{
    const auto who = m_book.findById(attempt.who);
    if (!who)
        return who.failure();
    const auto doors = m_doors.doors();
    if (!doors)
        return doors.failure();
    const auto door = std::ranges::find(*doors, attempt.door, &Door::id);
    if (!*who || door == doors->end())
        return Failure{Failure::Kind::NotFound, *who ? attempt.doorName : attempt.name, {}};

    const auto judged = m_admit((*who)->code.text(), QList{*door}, {.origin = u"attempt"_s});
    if (!judged || std::holds_alternative<HubSilent>(judged->verdict))
        return judged;
    const auto open = m_ledger.openAttempts();
    if (!open)
        return open.failure();
    if (std::ranges::find(*open, attempt.claim, &OpenAttempt::claim) != open->end()) {
        if (const auto abandoned = m_abandon(attempt); !abandoned)
            return abandoned.failure();
    }
    return judged;
}

} // namespace lanyard
