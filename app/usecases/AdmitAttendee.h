// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanRepair.h"
#include "app/domain/Verdict.h"
#include "app/ports/KnownEvents.h"
#include "app/ports/Result.h"

#include <QString>

#include <optional>

namespace lanyard {

class Clock;
class DoorBook;
class Journal;
class RegistrationBook;

/// Judges what was scanned at the doors that a desk serves and writes down what came of it,
/// refusals included.
class AdmitAttendee final
{
public:
    /// @p zone is the event's; @p elsewhere must live as long as this does.
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

    struct Manner
    {
        bool leaving = false;
        QString overrideReason = {}; ///< not empty: a refusal of a known person is set aside
        QString supervisor = {}; ///< who else answers for an override
        Answers answers = {}; ///< to questions of the door
        QString origin = {}; ///< `paper`, `group`, `walk_in`; empty: a scan
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
    [[nodiscard]] Result<std::optional<Registration>> find(const QString &scanned) const;
    [[nodiscard]] Result<Judged>
    unlisted(const QString &scanned, const QList<Door> &served, const Manner &manner) const;
    [[nodiscard]] Result<Judged> retired(const Registration &bearer,
                                         const TicketCode &code,
                                         const Door &door,
                                         const Manner &manner) const;
    /// Where @p scanned is a ticket behind a mis-set keyboard: of one person, or of several.
    [[nodiscard]] Result<std::optional<Judged>>
    mended(const QString &scanned, const QList<Door> &served, const Manner &manner) const;
    [[nodiscard]] Result<bool> mayBeMended(const QString &scanned) const;
    [[nodiscard]] Result<Judged>
    unknown(const QString &scanned, const Door &door, const Manner &manner) const;
    [[nodiscard]] Result<UnknownCode> explain(const QString &scanned) const;
    [[nodiscard]] QString eventWith(const QString &scanned) const;
    [[nodiscard]] Result<Judged>
    decide(const Registration &who, const QList<Door> &served, const Manner &manner) const;
    [[nodiscard]] Result<Verdict>
    decideAt(const Door &door, const Registration &who, const Manner &manner) const;
    [[nodiscard]] Result<QStringList> doorsFor(const TicketType &type) const;
    [[nodiscard]] Result<Judged> writeDown(const Judged &judged, const Manner &manner) const;

    const RegistrationBook &m_book;
    const DoorBook &m_doors;
    Journal &m_journal;
    const Clock &m_clock;
    QTimeZone m_zone;
    const KnownEvents &m_elsewhere;
};

} // namespace lanyard
