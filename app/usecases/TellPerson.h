// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"

namespace lanyard {

class EventFile;

/// Everything that an event file knows of somebody.
struct PersonFile
{
    Registration who; ///< with as much of phone and e-mail as screens may show
    QList<StandingAdmission> admissions
        = {}; ///< the latest that counts at each door, the latest first
    QList<FoundPerson> party = {}; ///< the others of their order
    Prints prints = {};
    QList<JournalRecord> records = {}; ///< the latest first
    bool more = false; ///< there are earlier ones
};

/// Tells what is known of one person.
class TellPerson final
{
public:
    explicit TellPerson(EventFile &file);

    static constexpr int mostRecords = 200;
    /// None if nobody has @p code, nor had it.
    [[nodiscard]] Result<std::optional<PersonFile>> operator()(const TicketCode &code) const;

private:
    [[nodiscard]] Result<std::optional<Registration>> bearer(const TicketCode &code) const;
    [[nodiscard]] Result<Done> addAdmissions(PersonFile &person) const;
    [[nodiscard]] Result<Done> addParty(PersonFile &person) const;
    [[nodiscard]] Result<Done> addHistory(PersonFile &person) const;

    EventFile &m_file;
};

} // namespace lanyard
