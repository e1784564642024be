// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Registrar.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AdmitAttendee.h"

namespace lanyard {

/// Registers somebody who comes without a registration, and admits them.
class RegisterWalkIn final
{
public:
    RegisterWalkIn(Registrar &registrar,
                   const RegistrationBook &book,
                   const AdmitAttendee &admit,
                   const Clock &clock);

    /// People who may be the same: at most @p limit, the likeliest first. To be shown before
    /// somebody is registered twice.
    [[nodiscard]] Result<QList<FoundPerson>> alikes(const QString &name, int limit) const;

    struct Registered
    {
        Registration who;
        AdmitAttendee::Judged judged; ///< a door that is full refuses newcomers, too
    };
    [[nodiscard]] Result<Registered>
    operator()(const Newcomer &newcomer, const QList<Door> &served, const Answers &answers) const;

private:
    Registrar &m_registrar;
    const RegistrationBook &m_book;
    const AdmitAttendee &m_admit;
    const Clock &m_clock;
};

} // namespace lanyard
