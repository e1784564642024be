// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"
#include "app/domain/Verdict.h"
#include "app/ports/AttendanceBook.h"
#include "app/shell/DeskActions.h"
#include "app/shell/DeskSession.h"
#include "app/shell/EventView.h"
#include "app/shell/PrintWiring.h"
#include "app/shell/SurroundingsWiring.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/PickTicket.h"
#include "ui/desk/DeskView.h"

#include <QObject>
#include <QTimer>

namespace lanyard {

class Clock;
class Wording;

namespace ui {
class DeskWindow;
}

namespace shell {

class Workers;

/// Connects the desk window with the workers: wishes go down, answers come up as view states.
class DeskWiring final : public QObject
{
    Q_OBJECT

public:
    DeskWiring(ui::DeskWindow &window,
               Workers &workers,
               DeskSession &session,
               const Wording &wording,
               const Clock &clock);

    /// The event file that the session names was opened.
    void showEvent();
    void showDoors();
    void chooseDoors(const QList<Id<Door>> &doors);
    /// What was scanned, typed or chosen.
    void admit(const QString &scanned, ScanReport::Source source = ScanReport::Source::Keyboard);
    /// What a camera or picture showed.
    void admitSeen(const Sighting &sighting);
    void refreshCounts();
    /// Registrations have changed, too.
    void recount();
    /// Who came in last, through the first of the doors that are served.
    void listLastGuests();
    [[nodiscard]] PrintWiring &printing() { return m_printing; }

Q_SIGNALS:
    void doorsServed(); ///< others than before, perhaps
    /// After each verdict; other windows may show it, too.
    void judged(const lanyard::Verdict &verdict);
    void severalTicketsSeen(const lanyard::SeveralTickets &seen);

private:
    void wireWishes();
    void admitWished(const QString &code);
    void admitTyped(const QString &code);
    void wireAdmission();
    void wirePictures();
    void wireSearch();
    void wireCounts();

    void showVerdict(const Verdict &verdict,
                     const Door &door,
                     const QDateTime &at,
                     qsizetype companions);
    void showParty(const QList<AdmitAttendee::Judged> &judged, const QDateTime &at);
    void showCounts();
    void rememberGuest(const Registration &who, const QDateTime &at);
    void showLastGuests(const QList<Attendee> &guests);
    void fail(const Failure &failure);
    [[nodiscard]] ui::GuestView guestView(const Registration &who, const QDateTime &at) const;

    ui::DeskWindow &m_window;
    Workers &m_workers;
    DeskSession &m_session;
    const Wording &m_wording;
    const Clock &m_clock;
    DeskActions m_actions;
    PrintWiring m_printing;
    SurroundingsWiring m_surroundings;
    Sighting m_kept; ///< seen while a note waits
    QMap<Id<Door>, Crowd> m_crowds;
    qint64 m_expected = 0; ///< on site, neither cancelled nor blocked
    QList<ui::GuestView> m_guests;
    QTimer m_countSoon;
    int m_searches = 0;
};

} // namespace shell
} // namespace lanyard
