// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskApplication.h"

#include "app/shell/Adapters.h"
#include "ui/desk/DeskMenu.h"
#include "ui/desk/StatusWords.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/WelcomePage.h"
#include "ui/office/DeskPage.h"

#include <QApplication>
#include <QDialog>
#include <QIcon>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A dialog that waits for an answer is told that there is none.
void hideAllBut(const QWidget &window)
{
    QList<QPointer<QWidget>> others;
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible())
            others.append(other);
    }
    for (const QPointer<QWidget> &other : others) {
        if (auto *dialog = qobject_cast<QDialog *>(other.data()))
            dialog->done(QDialog::Rejected);
        if (other)
            other->hide();
    }
}

} // namespace

DeskApplication::DeskApplication(QApplication &application, Adapters &adapters)
    : m_application{application}
    , m_adapters{adapters}
    , m_look{application, m_settings.desk()}
    , m_workers{adapters}
    , m_start{documents()}
    , m_desk{m_sounds}
    , m_office{adapters.wording}
    , m_studio{adapters.pictures, adapters.wording}
    , m_deskWiring{m_desk, m_workers, m_session, adapters.wording, adapters.clock}
    , m_officeWiring{m_office, m_workers, m_session, adapters}
    , m_studioWiring{m_studio, m_office, m_workers, m_session, m_officeWiring.approvals()}
    , m_operatorWiring{m_desk, m_office, m_workers, m_officeWiring.approvals(), adapters.wording}
    , m_scannerWiring{m_desk, m_office, m_workers, adapters.wording}
    , m_startWiring{m_start, m_workers, m_session}
    , m_joinWiring{m_start, m_workers, m_session, documents()}
    , m_hubWiring{m_desk,
                  m_office,
                  m_workers,
                  m_session,
                  m_officeWiring.approvals(),
                  adapters.wording}
    , m_setup{m_workers, m_session, m_sounds}
    , m_rehearsal{m_workers, m_session, adapters.clock}
    , m_help{m_start, m_desk, m_office, m_studio, m_setup.window(), m_rehearsal.tickets()}
    , m_lock{m_desk, m_workers, adapters.wording}
    , m_log{m_office.log(), m_workers, adapters.wording}
    , m_keeper{m_session, m_desk}
    , m_kiosk{m_workers, m_session, m_settings, m_look, m_sounds}
    , m_guestScreen{m_workers, m_session}
{
    m_application.setWindowIcon(QIcon{u":/icons/lanyard.svg"_s});
    m_application.installEventFilter(&m_wedge);
    // The desk is the program: when it is closed, the other windows go, too.
    m_application.setQuitOnLastWindowClosed(true);
    m_office.setAttribute(Qt::WA_QuitOnClose, false);
    m_studio.setAttribute(Qt::WA_QuitOnClose, false);
    wireStart();
    wireScanners();
    wireWindows();
    wireSetup();
    wireLock();
    wireRehearsal();
    wireKiosk();
    apply(m_settings.desk());
    if (!m_keeper.before().geometry.isEmpty())
        m_desk.restoreGeometry(m_keeper.before().geometry);
    m_log.noteStart(m_keeper.before().running);
}

DeskApplication::~DeskApplication()
{
    m_application.removeEventFilter(&m_wedge);
}

void DeskApplication::wireStart()
{
    connect(&m_start, &ui::StartWindow::openWanted, this, &DeskApplication::open);
    connect(&m_start, &ui::StartWindow::sampleWanted, this, &DeskApplication::startWithSample);
    connect(&m_joinWiring, &JoinWiring::nameGiven, this, [this](const QString &name) {
        m_setup.window().showNameTaken(m_session.settings.deskName);
        DeskSettings settings = m_session.settings;
        settings.deskName = name;
        m_settings.setDesk(settings);
        apply(settings); // the event of before is not opened anew
    });
    connect(&m_joinWiring, &JoinWiring::joined, this, &DeskApplication::open);
    connect(&m_workers.desk, &EventDesk::opened, this, &DeskApplication::showOpened);
    connect(&m_workers.desk, &EventDesk::openFailed, this, &DeskApplication::showOpenFailed);
}

void DeskApplication::wireScanners()
{
    connect(&m_wedge, &scan::WedgeFilter::scanSeen, this, &DeskApplication::takeScan);
    connect(&m_scannerWiring, &ScannerWiring::scanSeen, this, &DeskApplication::takeScan);
    connect(&m_scannerWiring, &ScannerWiring::settingsChanged, this, &DeskApplication::change);
    wireCamera();
}

void DeskApplication::wireCamera()
{
    using scan::CameraScanner;
    connect(&m_camera, &CameraScanner::codesSeen, this, &DeskApplication::look);
    connect(&m_camera, &CameraScanner::codesInView, this, [this](const QList<QPolygonF> &outlines) {
        constexpr std::chrono::milliseconds pause{scan::RepeatGuard::pause};
        if (ui::KioskWindow *const kiosk = m_kiosk.window())
            kiosk->welcome().showCodesInView(outlines, pause);
        else
            m_desk.showCodesInView(outlines, pause);
    });
    connect(&m_workers.tickets, &TicketDesk::known, this, [this](const KnownTickets &known) {
        m_camera.look(known.symbologies);
    });
    connect(&m_camera, &CameraScanner::preview, this, [this](const QImage &frame) {
        if (ui::KioskWindow *const kiosk = m_kiosk.window())
            kiosk->welcome().showFrame(frame);
        else
            m_desk.showFrame(frame);
    });
    connect(&m_camera, &CameraScanner::stateChanged, this, &DeskApplication::showCameraState);
    connect(&m_camera, &CameraScanner::offersChanged, this, &DeskApplication::showCameras);
    connect(&m_camera, &CameraScanner::lightOffered, this, [this] {
        m_office.desk().showLightOffered(true);
    });
    connect(&m_firstPaint, &FirstPaint::done, this, [this] {
        m_isPainted = true;
        useCamera({});
    });
}

void DeskApplication::wireWindows()
{
    connect(&m_desk, &ui::DeskWindow::officeWanted, &m_officeWiring, &OfficeWiring::showOffice);
    connect(&m_desk, &ui::DeskWindow::previewWanted, &m_studioWiring, &StudioWiring::showStudio);
    connect(
        &m_officeWiring, &OfficeWiring::registrationsChanged, &m_deskWiring, &DeskWiring::recount);
    connect(&m_hubWiring, &HubWiring::recordsCame, &m_deskWiring, &DeskWiring::recount);
    connect(&m_hubWiring, &HubWiring::recordsCame, &m_deskWiring, &DeskWiring::listLastGuests);
    connect(&m_hubWiring, &HubWiring::recordsCame, &m_officeWiring, &OfficeWiring::refresh);
    connect(&m_operatorWiring, &OperatorWiring::nobodyWorksHere, this, [this] {
        m_office.hide();
        m_studio.hide();
    });
    connect(&m_officeWiring, &OfficeWiring::settingsChanged, this, &DeskApplication::change);
    connect(
        &m_officeWiring, &OfficeWiring::proofWanted, &m_deskWiring.printing(), &PrintWiring::queue);
    m_officeWiring.batches().follow(m_deskWiring.printing());
    connect(&m_workers.desk, &EventDesk::doorsChanged, this, [this](const QList<Door> &doors) {
        m_session.doors = doors;
        m_deskWiring.showDoors();
    });
    connect(&m_deskWiring, &DeskWiring::judged, this, [this] { m_camera.settle(); });
    connect(&m_deskWiring, &DeskWiring::severalTicketsSeen, this, &DeskApplication::leaveOpen);

    const auto changing = [this](auto change) {
        DeskSettings settings = m_session.settings;
        change(settings);
        this->change(settings);
    };
    connect(&m_desk, &ui::DeskWindow::cameraChosen, this, [changing](const QString &camera) {
        changing([&camera](DeskSettings &settings) {
            if (settings.camera != camera)
                settings.cameraPicture = {};
            settings.camera = camera;
        });
    });
    connect(&m_desk, &ui::DeskWindow::languageChosen, this, [changing](const QString &language) {
        changing([&language](DeskSettings &settings) { settings.language = language; });
    });
    connect(&m_desk, &ui::DeskWindow::themeChosen, this, [changing](bool dark) {
        changing(
            [dark](DeskSettings &settings) { settings.theme = dark ? u"dark"_s : u"bright"_s; });
    });
}

void DeskApplication::wireSetup()
{
    connect(&m_setup, &SetupWiring::settingsChanged, this, &DeskApplication::change);
    connect(&m_setup, &SetupWiring::doorsChosen, &m_deskWiring, &DeskWiring::chooseDoors);
    connect(&m_setup, &SetupWiring::testPrintWanted, &m_officeWiring, &OfficeWiring::printTest);
    connect(&m_setup, &SetupWiring::done, this, &DeskApplication::showDesk);
    connect(&m_officeWiring,
            &OfficeWiring::testPrintSent,
            &m_setup.window(),
            &ui::SetupWindow::showTestPrintSent);
    connect(&m_officeWiring, &OfficeWiring::testPrintFailed, this, [this](const Failure &failure) {
        m_setup.window().showTestPrintFailure(m_adapters.wording.sentence(failure));
    });
    connect(&m_office.desk(), &ui::DeskPage::setupWanted, &m_setup, &SetupWiring::show);
    connect(&m_deskWiring, &DeskWiring::doorsServed, this, [this] {
        m_keeper.note();
        m_hubWiring.describe(m_session.settings.printing.printer);
    });
}

void DeskApplication::wireLock()
{
    connect(&m_desk.menu(), &ui::DeskMenu::lockWanted, &m_lock, &LockWiring::lock);
    connect(&m_desk, &ui::DeskWindow::admissionWanted, &m_lock, &LockWiring::noteScan);
    connect(&m_desk, &ui::DeskWindow::codeTyped, &m_lock, &LockWiring::noteScan);
    connect(&m_deskWiring, &DeskWiring::judged, &m_lock, &LockWiring::noteAnswer);
    connect(&m_deskWiring, &DeskWiring::severalTicketsSeen, &m_lock, &LockWiring::noteAnswer);
    connect(&m_workers.desk, &EventDesk::partyJudged, &m_lock, &LockWiring::noteAnswer);
    connect(&m_workers.desk, &EventDesk::admissionFailed, &m_lock, &LockWiring::noteAnswer);
    connect(&m_lock, &LockWiring::lockChanged, &m_keeper, &SessionKeeper::noteLocked);
    connect(&m_lock, &LockWiring::lockChanged, &m_guestScreen, &GuestScreenWiring::setLocked);
    connect(&m_lock, &LockWiring::lockChanged, this, [this](bool locked) {
        if (!locked && std::exchange(m_deskWaits, false))
            showDesk();
    });
    connect(&m_lock, &LockWiring::pinChanged, this, [this] { m_office.desk().showPin(true); });
    connect(&m_office.desk(), &ui::DeskPage::pinForgetWanted, this, [this] {
        m_lock.forgetPin();
        m_office.desk().showPin(false);
    });
    m_office.desk().showPin(m_lock.hasPin());
    m_log.watch(m_lock);
    m_log.watch(m_camera);
    m_log.watch(m_scannerWiring.serial());
}

void DeskApplication::wireRehearsal()
{
    for (QWidget *window :
         std::initializer_list<QWidget *>{&m_desk, &m_office, &m_studio, &m_setup.window()})
        m_rehearsal.mark(*window);
    connect(&m_rehearsal, &RehearsalWiring::scanWanted, this, [this](const QString &code) {
        takeScan({.text = code, .bytes = code.toUtf8()});
    });
    connect(
        &m_rehearsal, &RehearsalWiring::resetting, &m_officeWiring.batches(), &BatchWiring::forget);
    connect(&m_desk.menu(),
            &ui::DeskMenu::sampleTicketsWanted,
            &m_rehearsal,
            &RehearsalWiring::showTickets);
}

/// The program was cut off while this event was open.
bool DeskApplication::comesBack() const
{
    return m_keeper.before().running && m_keeper.before().eventFile == m_session.path;
}

void DeskApplication::wireKiosk()
{
    connect(&m_desk, &ui::DeskWindow::kioskWanted, this, &DeskApplication::openKiosk);
    connect(&m_office.desk(), &ui::DeskPage::kioskWanted, this, &DeskApplication::openKiosk);
    connect(&m_office.desk(), &ui::DeskPage::newKioskPinWanted, this, [this] {
        m_settings.setKioskPin({});
    });
    connect(&m_kiosk, &KioskWiring::leaving, this, &DeskApplication::leaveKiosk);
    connect(&m_kiosk, &KioskWiring::decided, this, [this] { m_camera.settle(); });
    connect(&m_kiosk, &KioskWiring::severalTicketsSeen, this, &DeskApplication::leaveOpen);
    connect(&m_kiosk, &KioskWiring::eventWanted, this, [this] {
        if (!m_wantedFile.isEmpty())
            open(m_wantedFile);
    });

    const auto choose = [this](bool on) {
        DeskSettings settings = m_session.settings;
        settings.guestScreen = on;
        change(settings);
    };
    connect(&m_desk, &ui::DeskWindow::guestScreenWanted, this, [this, choose] {
        choose(!m_session.settings.guestScreen);
    });
    connect(&m_guestScreen, &GuestScreenWiring::closedByHand, this, [choose] { choose(false); });
}

void DeskApplication::leaveOpen(const SeveralTickets &seen)
{
    QStringList undecided;
    for (const ScannedTicket &ticket : seen.tickets)
        undecided.append(ticket.scanned);
    undecided.removeIf([&seen](const QString &text) { return seen.decided.contains(text); });
    m_camera.leaveOpen(undecided, seen.decided);
}

void DeskApplication::start(const QString &eventFile)
{
    const LastSession &before = m_keeper.before();
    const bool goesOn = before.running && !before.eventFile.isEmpty()
        && (eventFile.isEmpty() || eventFile == before.eventFile);
    if (before.running && before.locked && m_lock.hasPin()) {
        m_keeper.takeOver();
        m_lock.lock();
    } else if (goesOn && before.kiosk) {
        m_keeper.takeOver();
        startKiosk(before.eventFile);
        return;
    }
    if (goesOn)
        open(before.eventFile);
    else if (!eventFile.isEmpty())
        open(eventFile);
    else
        m_startWiring.show();
}

void DeskApplication::startKiosk(const QString &eventFile)
{
    m_wantedFile = eventFile.isEmpty() ? m_settings.recentFiles().value(0) : eventFile;
    openKiosk();
    if (!m_wantedFile.isEmpty())
        open(m_wantedFile);
}

void DeskApplication::startWithSample()
{
    m_rehearsal.start();
}

void DeskApplication::open(const QString &eventFile)
{
    const DeskIdentity desk = m_session.identity();
    Workers::post(m_workers.desk,
                  [eventFile, desk](EventDesk &worker) { worker.open(eventFile, desk); });
}

void DeskApplication::showOpened(const QString &path, const Event &event, const QList<Door> &doors)
{
    Workers::post(m_workers.view, [path](EventView &view) { view.open(path); });
    Workers::post(m_workers.lists, [path](ListDesk &lists) { lists.open(path); });
    const bool isShown = m_desk.isVisible() || m_setup.window().isVisible() || m_kiosk.window();
    const bool again = m_session.path == path && isShown;
    m_session.path = path;
    m_session.event = event;
    m_session.doors = doors;
    m_wantedFile = path;
    m_guestScreen.showEvent();
    if (again) {
        m_deskWiring.showDoors();
        m_kiosk.showEvent();
        return;
    }
    m_settings.addRecentFile(path);
    m_deskWiring.showEvent();
    m_desk.menu().showRehearsal(event.rehearsal);
    Workers::post(m_workers.view, [](EventView &view) { view.prepareSearch(); });
    if (comesBack() && !std::exchange(m_cameBack, true))
        bringBack();
    m_rehearsal.showEvent();
    m_kiosk.showEvent();
    if (m_start.isVisible() && !m_lock.isLocked() && !DeskMemory{}.isSetUp())
        m_setup.show();
    else if (!m_kiosk.window())
        showDesk();
    m_start.hide();
}

void DeskApplication::showDesk()
{
    if (m_lock.isLocked()) {
        m_deskWaits = true;
        m_lock.showLater(m_desk);
        return;
    }
    const bool first = !std::exchange(m_deskCame, true);
    m_desk.show();
    if (first && m_session.event.rehearsal)
        m_rehearsal.showTickets();
    m_desk.activateWindow();
    m_guestScreen.apply(m_desk);
    m_keeper.note();
    if (const QString spreadsheet = m_startWiring.takeSpreadsheet(); !spreadsheet.isEmpty()) {
        m_officeWiring.showOffice();
        m_office.lookInto(spreadsheet);
    }
}

/// The doors that the desk served when the program was cut off. Who worked there has to say so
/// again.
void DeskApplication::bringBack()
{
    const LastSession &before = m_keeper.before();
    m_session.served = before.doors;
    if (const QList<Id<Door>> doors = m_session.servedDoors(); !doors.isEmpty())
        m_deskWiring.chooseDoors(doors);
}

void DeskApplication::showOpenFailed(const Failure &failure)
{
    const QString sentence = m_adapters.wording.sentence(failure);
    if (m_kiosk.window()) {
        m_kiosk.showNoEvent();
        m_desk.showEventFile(ui::StatusWords::eventFileFails(sentence)); // seen when it is left
        return;
    }
    if (m_desk.isVisible()) {
        m_desk.showEventFile(ui::StatusWords::eventFileFails(sentence));
        return;
    }
    m_startWiring.show();
    m_start.showFailure(sentence);
}

/// A scanner does not know which window is in front: the code is for the door, unless a window asks
/// for one itself.
void DeskApplication::takeScan(const ScanReport &report)
{
    if (m_lock.takes(report.text) || m_setup.takes(report))
        return;
    if (m_kiosk.takes(report) || m_scannerWiring.takes(report)
        || m_operatorWiring.takes(report.text))
        return;
    if (m_start.isVisible() && m_start.takes(report.text))
        return;
    if (m_desk.isVisible()) {
        m_lock.noteScan();
        m_deskWiring.admit(report.text, report.source);
    }
}

void DeskApplication::look(const Sighting &sighting)
{
    const QString &first = sighting.fresh.constFirst();
    const ScanReport report{
        .text = first, .bytes = first.toUtf8(), .source = ScanReport::Source::Camera};
    if (m_lock.takes(first) || m_setup.takes(report) || m_kiosk.takes(sighting)
        || m_scannerWiring.takes(report) || m_operatorWiring.takes(first))
        return;
    if (m_desk.isVisible())
        m_deskWiring.admitSeen(sighting);
}

void DeskApplication::openKiosk()
{
    if (m_kiosk.window())
        return;
    m_kiosk.open();
    m_rehearsal.mark(*m_kiosk.window());
    if (m_isPainted)
        lookForCameras();
    m_keeper.noteKiosk(true);
    m_help.close();
    m_guestScreen.hide();
    hideAllBut(*m_kiosk.window());
}

/// The desk comes first: with the last window the program would go.
void DeskApplication::leaveKiosk()
{
    m_keeper.noteKiosk(false);
    if (m_session.path.isEmpty()) {
        m_startWiring.show();
        return;
    }
    m_desk.show();
    m_deskWiring.showDoors();
    m_deskWiring.recount();
    m_guestScreen.apply(m_desk);
}

void DeskApplication::showCameraState(scan::CameraScanner::State state)
{
    using State = scan::CameraScanner::State;
    if (state == State::Running || state == State::Off)
        m_desk.showCameraProblem({});
    if (state != State::Running && state != State::Starting)
        m_desk.showFrame({});
    if (state == State::Lost || state == State::NotFound || state == State::Failed)
        m_desk.showCameraProblem(ui::StatusWords::cameraLost(m_session.settings.camera));
}

void DeskApplication::change(const DeskSettings &changed)
{
    DeskSettings settings = changed;
    settings.printing.labelsLeft = m_session.settings.printing.labelsLeft; // counted at the desk
    const bool otherDesk = settings.deskName != m_session.settings.deskName
        || settings.operatorName != m_session.settings.operatorName;
    m_settings.setDesk(settings);
    apply(settings);
    if (otherDesk && !m_session.path.isEmpty())
        open(m_session.path);
}

void DeskApplication::apply(const DeskSettings &settings)
{
    const DeskSettings before = std::exchange(m_session.settings, settings);
    if (m_look.use(settings))
        m_desk.showIdle(); // a verdict keeps the words that it came with
    m_sounds.setOn(settings.sounds);
    m_desk.showTheme(settings.theme == "dark"_L1);
    m_desk.showLanguage(m_look.language());
    m_office.showSettings(settings);
    m_setup.apply(settings);
    m_lock.showDesk(settings.deskName);
    m_lock.setPatience(std::chrono::minutes{settings.lockMinutes});
    m_wedge.setSuffix(settings.scannerSuffix);
    m_scannerWiring.apply(settings);
    m_deskWiring.printing().apply();
    if (m_desk.isVisible())
        m_guestScreen.apply(m_desk);
    if (m_isPainted)
        useCamera(before);
}

void DeskApplication::lookForCameras()
{
    showCameras(m_camera.offers());
}

void DeskApplication::showCameras(const QList<CameraOffer> &offers)
{
    const DeskSettings &settings = m_session.settings;
    QStringList names;
    for (const CameraOffer &offer : offers)
        names.append(offer.name);
    m_desk.showCameras(names, settings.camera);
    m_office.desk().showCameras(offers);
    const auto ours = std::ranges::find(offers, settings.camera, &CameraOffer::name);
    const bool mirrored
        = isMirrored(settings.cameraPicture, ours == offers.end() ? CameraOffer{} : *ours);
    m_desk.showMirrored(mirrored);
    if (ui::KioskWindow *const kiosk = m_kiosk.window())
        kiosk->welcome().showMirrored(mirrored);
}

void DeskApplication::useCamera(const DeskSettings &before)
{
    const DeskSettings &settings = m_session.settings;
    const CameraPicture &picture = settings.cameraPicture;
    lookForCameras();
    if (before.camera == settings.camera && before.cameraPicture.resolution == picture.resolution) {
        m_camera.setLight(picture.light);
        return;
    }
    m_office.desk().showLightOffered(false);
    m_camera.stop();
    if (!settings.camera.isEmpty())
        m_camera.start({settings.camera, picture.resolution, picture.light});
}

} // namespace lanyard::shell
