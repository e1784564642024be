// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Conflict.h"
#include "app/usecases/AbandonAttempt.h"
#include "app/usecases/AdmitAttendee.h"

namespace lanyard {

class Ledger;

/// Goes on where an attempt to let somebody in was cut off: as if they were scanned again, with the
/// claim that was made then.
class FinishAttempt final
{
public:
    FinishAttempt(const RegistrationBook &book,
                  const DoorBook &doors,
                  const Ledger &ledger,
                  const AdmitAttendee &admit,
                  const AbandonAttempt &abandon);

    /// What came of it; unless the hub was silent, the attempt is over. NotFound where the person
    /// or the door is gone.
    [[nodiscard]] Result<AdmitAttendee::Judged> operator()(const OpenAttempt &attempt) const;

private:
    const RegistrationBook &m_book;
    const DoorBook &m_doors;
    const Ledger &m_ledger;
    const AdmitAttendee &m_admit;
    const AbandonAttempt &m_abandon;
};

} // namespace lanyard
