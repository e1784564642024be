// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskWiring.h"

#include "app/ports/Clock.h"
#include "app/ports/Wording.h"
#include "app/shell/Workers.h"
#include "ui/desk/DeskWindow.h"
#include "ui/desk/OutcomeWords.h"
#include "ui/desk/StatusWords.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr int guestsShown = 6;

} // namespace

DeskWiring::DeskWiring(ui::DeskWindow &window,
                       Workers &workers,
                       DeskSession &session,
                       const Wording &wording,
                       const Clock &clock)
    : m_window{window}
    , m_workers{workers}
    , m_session{session}
    , m_wording{wording}
    , m_clock{clock}
    , m_actions{window, workers, session}
    , m_printing{window, workers, session, m_actions, wording}
    , m_surroundings{window, workers, session, clock}
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(150ms); // a queue of scans is counted once
    connect(&m_countSoon, &QTimer::timeout, this, &DeskWiring::refreshCounts);
    connect(
        &m_actions, &DeskActions::admissionTakenBack, &m_countSoon, qOverload<>(&QTimer::start));
    wireWishes();
    wireAdmission();
    wirePictures();
    wireSearch();
    wireCounts();
}

void DeskWiring::wireWishes()
{
    connect(&m_window, &ui::DeskWindow::admissionWanted, this, &DeskWiring::admitWished);
    connect(&m_window, &ui::DeskWindow::codeTyped, this, &DeskWiring::admitTyped);
    connect(&m_window, &ui::DeskWindow::doorsChosen, this, &DeskWiring::chooseDoors);
    connect(&m_window, &ui::DeskWindow::leavingChosen, this, [this](bool leaving) {
        m_session.leaving = leaving;
    });
}

void DeskWiring::wireAdmission()
{
    connect(&m_workers.desk, &EventDesk::judged, this, &DeskWiring::showVerdict);
    connect(&m_workers.desk, &EventDesk::partyJudged, this, &DeskWiring::showParty);
    connect(&m_workers.desk, &EventDesk::admissionFailed, this, &DeskWiring::fail);
    connect(
        &m_workers.desk, &EventDesk::severalTicketsSeen, this, [this](const SeveralTickets &seen) {
            m_window.offerTickets(ui::viewOf(seen));
            Q_EMIT severalTicketsSeen(seen);
        });
}

void DeskWiring::wirePictures()
{
    connect(
        &m_window, &ui::DeskWindow::pictureFilesDropped, this, [this](const QStringList &files) {
            m_window.showBusy();
            Workers::post(m_workers.pictures,
                          [files](PictureDesk &desk) { desk.readFiles(files); });
        });
    connect(
        &m_window, &ui::DeskWindow::picturesDropped, this, [this](const QList<QImage> &pictures) {
            m_window.showBusy();
            Workers::post(m_workers.pictures,
                          [pictures](PictureDesk &desk) { desk.readPictures(pictures); });
        });
    connect(&m_workers.pictures, &PictureDesk::codesRead, this, [this](const QStringList &texts) {
        admitSeen({texts, {}, {}});
    });
    connect(&m_workers.pictures, &PictureDesk::nothingRead, this, [this] {
        m_window.showIdle();
        m_window.showScannerProblem(ui::StatusWords::nothingInPicture());
    });
    connect(&m_workers.pictures, &PictureDesk::failed, this, [this](const Failure &failure) {
        m_window.showIdle();
        m_window.showScannerProblem(ui::StatusWords::pictureFails(m_wording.sentence(failure)));
    });
}

void DeskWiring::wireSearch()
{
    connect(&m_window, &ui::DeskWindow::searchChanged, this, [this](const QString &text) {
        const int number = ++m_searches;
        m_workers.view.announceSearch(number);
        Workers::post(m_workers.view, [text, number](EventView &view) { view.find(text, number); });
    });
    connect(&m_workers.view, &EventView::scanTold, this, [this](const QString &scanned) {
        admit(scanned);
    });
    connect(&m_workers.view, &EventView::found, &m_window, &ui::DeskWindow::showSearchResults);
}

void DeskWiring::wireCounts()
{
    connect(
        &m_workers.view, &EventView::doorCounted, this, [this](Id<Door> door, const Crowd &crowd) {
            m_crowds.insert(door, crowd);
            showCounts();
        });
    connect(&m_workers.view,
            &EventView::registrationsCounted,
            this,
            [this](const RegistrationCounts &counts) {
                m_expected = counts.expected;
                showCounts();
            });
    const DeskDeeds &deeds = m_workers.desk.deeds();
    connect(&deeds, &DeskDeeds::blocked, this, &DeskWiring::recount);
    connect(&deeds, &DeskDeeds::unblocked, this, &DeskWiring::recount);
    connect(&deeds, &DeskDeeds::registered, this, &DeskWiring::recount);
    connect(&m_workers.view, &EventView::lastGuestsListed, this, &DeskWiring::showLastGuests);
    connect(&m_workers.view, &EventView::failed, this, [this](const Failure &failure) {
        m_surroundings.showFailure(m_wording.sentence(failure));
    });
}

void DeskWiring::showEvent()
{
    m_window.showEventName(m_session.event.name);
    m_surroundings.lookAgain();
    m_surroundings.showSaved();
    m_session.served.clear();
    m_guests.clear();
    showDoors();
    Workers::post(m_workers.view, [](EventView &view) { view.countRegistrations(); });
    m_window.showIdle();
    m_printing.showEvent();
    Workers::post(m_workers.view, [](EventView &view) { view.listTicketTypes(); });
}

void DeskWiring::showDoors()
{
    m_session.served = m_session.servedDoors();
    if (const Door *door = doorToServe(m_session.doors, m_clock.now());
        door && m_session.served.isEmpty())
        m_session.served = {door->id};
    chooseDoors(m_session.served);
}

void DeskWiring::chooseDoors(const QList<Id<Door>> &doors)
{
    m_session.served = doors;
    m_crowds.clear();
    m_window.showDoors(m_session.doors, doors);
    Q_EMIT doorsServed();
    refreshCounts();
    listLastGuests();
}

void DeskWiring::listLastGuests()
{
    if (m_session.served.isEmpty())
        return;
    const Id<Door> first = m_session.served.constFirst();
    Workers::post(m_workers.view,
                  [first](EventView &view) { view.listLastGuests(first, guestsShown); });
}

void DeskWiring::refreshCounts()
{
    for (const Id<Door> door : m_session.served)
        Workers::post(m_workers.view, [door](EventView &view) { view.countDoor(door); });
}

void DeskWiring::recount()
{
    m_surroundings.lookAgain();
    Workers::post(m_workers.view, [](EventView &view) { view.countRegistrations(); });
    refreshCounts();
}

/// Of several doors together it is not known how many may come: many may come to more than one. Nor
/// is it of a door for some ticket types.
void DeskWiring::showCounts()
{
    ui::CountsView sum;
    sum.doors = int(m_session.served.size());
    for (const Id<Door> door : m_session.served) {
        const Crowd crowd = m_crowds.value(door);
        sum.admitted += crowd.people;
        sum.inside += crowd.inside;
        const auto known = std::ranges::find(m_session.doors, door, &Door::id);
        const bool isForAll = known != m_session.doors.end() && known->welcome.isEmpty();
        sum.registrations = sum.doors == 1 && isForAll ? m_expected : 0;
    }
    m_window.showCounts(sum);
}

void DeskWiring::admit(const QString &scanned, ScanReport::Source source)
{
    if (m_actions.tryAsApproval(scanned) || m_window.keepForLater(scanned))
        return;
    m_window.showBusy();
    const EventDesk::Service service{.doors = m_session.servedDoors(),
                                     .leaving = m_session.leaving,
                                     .isTyped = source != ScanReport::Source::Camera};
    Workers::post(m_workers.desk,
                  [scanned, service](EventDesk &desk) { desk.admit(scanned, service); });
}

void DeskWiring::admitSeen(const Sighting &sighting)
{
    const QString first = sighting.fresh.constFirst();
    if (m_actions.tryAsApproval(first))
        return;
    if (m_window.keepForLater(first)) {
        if (m_kept.fresh.isEmpty())
            m_kept = sighting;
        return;
    }
    if (sighting.justBefore.isEmpty() && sighting.longer.isEmpty())
        m_window.showBusy(); // otherwise it may be that nothing comes of it
    const EventDesk::Service service{m_session.servedDoors(), m_session.leaving};
    Workers::post(m_workers.desk,
                  [sighting, service](EventDesk &desk) { desk.admitSeen(sighting, service); });
}

/// The window wants what it kept while a note waited: all that was seen with it counts.
void DeskWiring::admitWished(const QString &code)
{
    const Sighting kept = std::exchange(m_kept, {});
    if (!kept.fresh.isEmpty() && kept.fresh.constFirst() == code)
        admitSeen(kept);
    else
        admit(code);
}

/// Nobody was found by it: if it is the number of a visit to a kiosk, what was scanned there is
/// explained once more.
void DeskWiring::admitTyped(const QString &code)
{
    if (VisitNumber::parse(code))
        Workers::post(m_workers.view, [code](EventView &view) { view.tellScanOf(code); });
    else
        admit(code);
}

void DeskWiring::showVerdict(const Verdict &verdict,
                             const Door &door,
                             const QDateTime &at,
                             qsizetype companions)
{
    const ui::Surroundings here{.door = door,
                                .desk = m_session.settings.deskName,
                                .locale = QLocale{},
                                .zone = zoneOf(m_session.event),
                                .now = at,
                                .severalDoors = m_session.served.size() > 1,
                                .companions = companions};
    m_window.showVerdict(ui::viewOf(verdict, here, m_wording));
    m_window.showScannerProblem({});
    m_surroundings.showSaved();
    if (const auto *admitted = std::get_if<Admitted>(&verdict))
        rememberGuest(admitted->who, at);
    m_countSoon.start();
    Q_EMIT judged(verdict);
}

void DeskWiring::showParty(const QList<AdmitAttendee::Judged> &judged, const QDateTime &at)
{
    QStringList admitted;
    QStringList refused;
    for (const AdmitAttendee::Judged &one : judged) {
        const Registration *who = personIn(one.verdict);
        const bool in = std::holds_alternative<Admitted>(one.verdict);
        if (who)
            (in ? admitted : refused).append(ui::subjectOf(*who).name);
        if (who && in)
            rememberGuest(*who, at);
    }
    m_window.showOutcome(ui::OutcomeWords::partyAdmitted(admitted, refused, QLocale{}));
    m_countSoon.start();
}

void DeskWiring::rememberGuest(const Registration &who, const QDateTime &at)
{
    m_guests.prepend(guestView(who, at));
    m_guests = m_guests.first(qMin<qsizetype>(m_guests.size(), guestsShown));
    m_window.showLastGuests(m_guests);
}

void DeskWiring::showLastGuests(const QList<Attendee> &guests)
{
    m_guests.clear();
    for (const Attendee &guest : guests.first(qMin<qsizetype>(guests.size(), guestsShown)))
        m_guests.append(guestView(guest.who, guest.firstIn));
    m_window.showLastGuests(m_guests);
}

ui::GuestView DeskWiring::guestView(const Registration &who, const QDateTime &at) const
{
    const QTime time = at.toTimeZone(zoneOf(m_session.event)).time();
    return {who.name, who.company, QLocale{}.toString(time, QLocale::ShortFormat)};
}

void DeskWiring::fail(const Failure &failure)
{
    const QString sentence = m_wording.sentence(failure);
    m_window.showVerdict(ui::StatusWords::undecided(sentence));
    m_surroundings.showFailure(sentence);
}

} // namespace lanyard::shell
