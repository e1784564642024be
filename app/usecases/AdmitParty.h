// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "app/usecases/AdmitAttendee.h"

namespace lanyard {

/// Admits people who arrive together, each with a durable record of their own.
class AdmitParty final
{
public:
    AdmitParty(const RegistrationBook &book, const AdmitAttendee &admit);

    /// Everybody of the order that @p scanned is a ticket or the number of; only the one person if
    /// their ticket is of no order, nobody for an unknown code.
    [[nodiscard]] Result<QList<FoundPerson>> partyOf(const QString &scanned) const;

    struct Arrivals
    {
        QList<AdmitAttendee::Judged> judged; ///< durable, in the order of those who are here
        std::optional<Failure> failure; ///< nothing was decided from there on
    };
    /// @p here are those who were ticked; @p manner holds for each of them.
    [[nodiscard]] Arrivals operator()(const QList<Registration> &here,
                                      const QList<Door> &served,
                                      AdmitAttendee::Manner manner) const;

private:
    [[nodiscard]] Result<std::optional<Registration>> bearerOf(const QString &scanned) const;

    const RegistrationBook &m_book;
    const AdmitAttendee &m_admit;
};

} // namespace lanyard
