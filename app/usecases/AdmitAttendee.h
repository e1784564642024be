// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanRepair.h"
#include "app/domain/Verdict.h"
#include "app/domain/VisitNumber.h"
#include "app/ports/KnownEvents.h"
#include "app/ports/Result.h"
#include "app/usecases/FindTicket.h"
#include "app/usecases/RegisterUnlisted.h"

#include <QString>

#include <optional>

namespace lanyard {

class ClaimEntry;
class Clock;
class DoorBook;
class EventFile;
class Journal;
class RegistrationBook;

/// Judges what was scanned at the doors that a desk serves and writes down what came of it,
/// refusals included.
class AdmitAttendee final
{
public:
    /// With everything that @p file knows of tickets; all of these must live as long as this does.
    AdmitAttendee(EventFile &file, const Clock &clock, const KnownEvents &elsewhere);
    /// By the list alone. @p zone is the event's; @p elsewhere must live as long as this does.
    AdmitAttendee(const RegistrationBook &book,
                  const DoorBook &doors,
                  Journal &journal,
                  const Clock &clock,
                  const QTimeZone &zone,
                  const KnownEvents &elsewhere);
    /// Where nothing is known of other events.
    AdmitAttendee(const RegistrationBook &book,
                  const DoorBook &doors,
                  Journal &journal,
                  const Clock &clock,
                  const QTimeZone &zone);
    /// Like @p alone, but of an event that several desks share: who is let in is claimed at the
    /// hub. @p claims must live as long as this does.
    AdmitAttendee(const AdmitAttendee &alone, const ClaimEntry &claims);

    struct Manner
    {
        bool leaving = false;
        QString overrideReason = {}; ///< not empty: a refusal of a known person is set aside
        QString supervisor = {}; ///< who else answers for an override
        Answers answers = {}; ///< to questions of the door
        QString origin = {}; ///< `paper`, `group`, `walk_in`; empty: a scan
        std::optional<VisitNumber> visit = {}; ///< to a kiosk
        bool staffDecides = false; ///< a person said yes where the hub is silent; see WithoutHub
        bool isTyped = true; ///< by a scanner or a person; a camera's text needs no repair
    };

    /// What was decided, and at which of the doors.
    struct Judged
    {
        Verdict verdict;
        Door door;
        std::optional<ScanRepair> repair = {}; ///< what was scanned was not quite the ticket
    };

    /// The verdict is durable when it is returned; a Failure means that nothing was decided. Of
    /// several doors the code decides: the one that lets them in, rather one that welcomes only
    /// some tickets than one for all; if none does, the one that came nearest to it.
    [[nodiscard]] Result<Judged>
    operator()(const QString &scanned, const QList<Door> &served, const Manner &manner) const;

    [[nodiscard]] Result<Verdict>
    operator()(const QString &scanned, const Door &door, const Manner &manner) const;
    [[nodiscard]] Result<Verdict> operator()(const QString &scanned, const Door &door) const
    {
        return (*this)(scanned, door, Manner{});
    }

private:
    struct Scan;
    [[nodiscard]] Result<Judged> judged(const Ticket &ticket, const Scan &scan) const;
    [[nodiscard]] Result<Judged> judged(const UnlistedTicket &ticket, const Scan &scan) const;
    [[nodiscard]] Result<Judged> judged(const RecalledTicket &ticket, const Scan &scan) const;
    [[nodiscard]] Result<Judged>
    refused(const Registration &who, Verdict verdict, const Scan &scan) const;
    [[nodiscard]] Result<Judged> unknown(UnknownReason reason, const Scan &scan) const;
    [[nodiscard]] Result<Judged> unknown(const Scan &scan) const;
    /// Where what was scanned is a ticket behind a mis-set keyboard: of one person, or of several.
    [[nodiscard]] Result<std::optional<Judged>> mended(const Scan &scan) const;
    [[nodiscard]] Result<bool> mayBeMended(const QString &scanned) const;
    [[nodiscard]] Result<UnknownCode> explain(const QString &scanned) const;
    [[nodiscard]] QString eventWith(const QString &scanned) const;
    [[nodiscard]] Result<Judged>
    decide(const Registration &who, const QList<Door> &served, const Manner &manner) const;
    [[nodiscard]] Result<Verdict>
    decideAt(const Door &door, const Registration &who, const Manner &manner) const;
    [[nodiscard]] Result<QStringList> doorsFor(const TicketType &type) const;
    [[nodiscard]] Result<Judged> writeDown(Judged judged, const Manner &manner) const;

    const RegistrationBook &m_book;
    const DoorBook &m_doors;
    Journal &m_journal;
    const Clock &m_clock;
    QTimeZone m_zone;
    const KnownEvents &m_elsewhere;
    FindTicket m_find;
    std::optional<RegisterUnlisted> m_registerUnlisted; ///< none where the list alone counts
    const ClaimEntry *m_claims = nullptr; ///< none where there is nobody to ask
};

} // namespace lanyard
