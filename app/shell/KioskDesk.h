// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Sighting.h"
#include "app/domain/Verdict.h"
#include "app/domain/VisitNumber.h"
#include "app/ports/Result.h"
#include "app/usecases/PickTicket.h"
#include "app/usecases/TryLimit.h"

#include <QMap>
#include <QObject>
#include <optional>

namespace lanyard::shell {

struct Adapters;
class EventDesk;

/// A guest whom the kiosk let in, and the number of the visit.
struct KioskGuest
{
    Registration who;
    VisitNumber visit;
    bool getsBadge = false; ///< once it is said what it shall say
};

/// Counts what is asked of KioskDesk. Every answer carries it back: one that comes late must not be
/// taken for the next guest's.
using KioskRequest = quint64;

/// The event file as a kiosk uses it: a part of EventDesk, on its thread. Every visit has a number
/// that stands in all of its journal records, refusals included, so that the desk finds it.
class KioskDesk final : public QObject
{
    Q_OBJECT

public:
    KioskDesk(const Adapters &adapters, EventDesk &desk);

    static constexpr int triesPerVisit = 3; ///< to name oneself

    /// Each of the next three is answered by exactly one signal.
    void
    admit(KioskRequest request, const QString &scanned, const QList<Id<Door>> &doors, bool isTyped);
    void admitSeen(KioskRequest request, const Sighting &sighting, const QList<Id<Door>> &doors);
    /// Lets in whoever this is for certain; see IdentifyGuest. @p tries were wrong before.
    void identify(KioskRequest request,
                  const QString &name,
                  const QString &fact,
                  const QList<Id<Door>> &doors,
                  int tries);
    /// Writes down what a guest says their badge should say, then puts it on its way. Empty: as it
    /// is.
    void
    printBadge(KioskRequest request, const KioskGuest &guest, const QMap<QString, QString> &texts);

    /// The kiosk may be left: by its PIN, of which @p hash was made, or with a lead's badge.
    void leaveByPin(const QString &pin, const QByteArray &hash);
    void leaveByBadge(const QString &code);
    void choosePin(const QString &pin);

Q_SIGNALS:
    void admitted(lanyard::shell::KioskRequest request, const lanyard::shell::KioskGuest &guest);
    void refused(lanyard::shell::KioskRequest request,
                 const lanyard::Verdict &verdict,
                 const lanyard::VisitNumber &visit);
    void severalTicketsSeen(lanyard::shell::KioskRequest request,
                            const lanyard::SeveralTickets &seen);
    /// Only tickets that were decided on are in view.
    void nothingNew(lanyard::shell::KioskRequest request);
    void notIdentified(lanyard::shell::KioskRequest request); ///< another try is left
    void sentToDesk(lanyard::shell::KioskRequest request, const lanyard::VisitNumber &visit);
    void guessedTooOften(lanyard::shell::KioskRequest request); ///< at this kiosk, by whomever
    void noBadge(lanyard::shell::KioskRequest request); ///< nothing is on its way
    void failed(lanyard::shell::KioskRequest request, const lanyard::Failure &failure);

    void mayLeave();
    void mayNotLeave(); ///< not this PIN, no lead's badge
    void mayNotTryToLeave(); ///< too many wrong PINs: none is looked at for a while
    void pinChosen(const QByteArray &hash);
    void pinFailed(const lanyard::Failure &failure);

private:
    [[nodiscard]] Result<VisitNumber> nextVisit() const;
    [[nodiscard]] Result<VisitNumber> visitByName() const;
    void decide(KioskRequest request,
                const QString &scanned,
                const QList<Id<Door>> &doors,
                bool isTyped);
    void decideByName(KioskRequest request,
                      const Registration &who,
                      const QList<Id<Door>> &doors,
                      int tries);
    void welcome(KioskRequest request, const Admitted &in, VisitNumber visit);
    void refuseStranger(KioskRequest request, const QString &name, Id<Door> door);

    const Adapters &m_adapters;
    EventDesk &m_desk;
    std::optional<VisitNumber> m_refusedByName; ///< at an earlier try of this visit
    TryLimit m_guesses;
    TryLimit m_pins;
};

} // namespace lanyard::shell
