// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "app/usecases/AdmitAttendee.h"

namespace lanyard {

/// Takes in what was ticked on the printed list while the desk could not scan: admissions with the
/// time at which people came.
class EnterFromPaper final
{
public:
    /// @p zone is the event's.
    EnterFromPaper(const RegistrationBook &book,
                   const DoorBook &doors,
                   Journal &journal,
                   const Clock &clock,
                   const QTimeZone &zone);
    /// Like @p alone, but of an event that several desks share.
    EnterFromPaper(const EnterFromPaper &alone, const ClaimEntry &claims);

    /// Whom a ticket code or short code means.
    struct Meant
    {
        std::optional<Registration> who;
        bool mistyped = false; ///< neither kind of code: its check letter does not fit
    };
    [[nodiscard]] Result<Meant> meant(const QString &typed) const;

    struct Tick
    {
        Id<Registration> who;
        Id<Door> door;
        QDateTime at; ///< UTC; when they came
        QString overrideReason = {}; ///< not empty: a refusal is set aside
        QString supervisor = {}; ///< who else answers for that
    };
    struct Entered
    {
        Tick tick;
        Door door;
        Verdict verdict;
        RecordId record; ///< what was written down
    };
    [[nodiscard]] Result<Entered> operator()(const Tick &tick) const;

    /// As if the tick had not been entered, however long ago people came.
    [[nodiscard]] Result<Done> takeBack(const Entered &entered, const QString &reason) const;

private:
    [[nodiscard]] Result<RecordId> recordOf(const Tick &tick) const;

    const RegistrationBook &m_book;
    const DoorBook &m_doors;
    Journal &m_journal;
    const Clock &m_clock;
    QTimeZone m_zone;
    const ClaimEntry *m_claims = nullptr; ///< none where there is no hub
};

} // namespace lanyard
