// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "app/ports/Result.h"

#include <QString>

#include <optional>

namespace lanyard {

class Clock;
class DoorBook;
class Journal;
class RegistrationBook;

/// Judges what was scanned at one door and writes down what came of it, refusals included.
class AdmitAttendee final
{
public:
    AdmitAttendee(const RegistrationBook &book,
                  const DoorBook &doors,
                  Journal &journal,
                  const Clock &clock);

    struct Manner
    {
        bool leaving = false;
        QString overrideReason; ///< not empty: a refusal of a known person is set aside
    };

    /// The verdict is durable when it is returned; a Failure means that nothing was decided.
    [[nodiscard]] Result<Verdict>
    operator()(const QString &scanned, const Door &door, const Manner &manner) const;
    [[nodiscard]] Result<Verdict> operator()(const QString &scanned, const Door &door) const
    {
        return (*this)(scanned, door, Manner{});
    }

private:
    [[nodiscard]] Result<std::optional<Registration>> find(const QString &scanned) const;
    [[nodiscard]] Result<Verdict>
    unlisted(const QString &scanned, const Door &door, const Manner &manner) const;
    [[nodiscard]] Result<Verdict> retired(const Registration &bearer,
                                          const TicketCode &code,
                                          const Door &door,
                                          const Manner &manner) const;
    [[nodiscard]] Result<Verdict> unknown(const QString &scanned, const Door &door) const;
    [[nodiscard]] Result<Verdict>
    decide(const Registration &who, const Door &door, const Manner &manner) const;
    [[nodiscard]] Result<QStringList> doorsFor(const TicketType &type) const;
    [[nodiscard]] Result<Verdict> writeDown(const Verdict &verdict, const Door &door) const;

    const RegistrationBook &m_book;
    const DoorBook &m_doors;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace lanyard
