// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskApplication.h"

#include "app/shell/Adapters.h"
#include "ui/desk/StatusWords.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
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

QString sampleFolder()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}.filePath(
        u"sample"_s);
}

} // namespace

DeskApplication::DeskApplication(QApplication &application, Adapters &adapters)
    : m_application{application}
    , m_adapters{adapters}
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
    apply(m_settings.desk());
}

DeskApplication::~DeskApplication()
{
    m_application.removeEventFilter(&m_wedge);
}

void DeskApplication::wireStart()
{
    connect(&m_start, &ui::StartWindow::openWanted, this, &DeskApplication::open);
    connect(&m_start,
            &ui::StartWindow::createWanted,
            this,
            [this](const QString &path, const Event &event) {
                const DeskIdentity desk = identity();
                Workers::post(m_workers.desk, [path, event, desk](EventDesk &worker) {
                    worker.create(path, event, desk);
                });
            });
    connect(&m_start, &ui::StartWindow::sampleWanted, this, &DeskApplication::startWithSample);
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
        if (m_kiosk)
            m_kiosk->showCodesInView(outlines, pause);
        else
            m_desk.showCodesInView(outlines, pause);
    });
    connect(&m_workers.tickets, &TicketDesk::known, this, [this](const KnownTickets &known) {
        m_camera.look(known.symbologies);
    });
    connect(&m_camera, &CameraScanner::preview, this, [this](const QImage &frame) {
        if (m_kiosk)
            m_kiosk->showFrame(frame);
        else
            m_desk.showFrame(frame);
    });
    connect(&m_camera, &CameraScanner::stateChanged, this, &DeskApplication::showCameraState);
    connect(&m_camera, &CameraScanner::offersChanged, this, &DeskApplication::showCameras);
    connect(
        &m_camera, &CameraScanner::lightOffered, this, [this] { m_office.showLightOffered(true); });
}

void DeskApplication::wireWindows()
{
    connect(&m_desk, &ui::DeskWindow::officeWanted, &m_officeWiring, &OfficeWiring::showOffice);
    connect(&m_desk, &ui::DeskWindow::previewWanted, &m_studioWiring, &StudioWiring::showStudio);
    connect(&m_desk, &ui::DeskWindow::kioskWanted, this, &DeskApplication::openKiosk);
    connect(
        &m_officeWiring, &OfficeWiring::registrationsChanged, &m_deskWiring, &DeskWiring::recount);
    connect(&m_operatorWiring, &OperatorWiring::nobodyWorksHere, this, [this] {
        m_office.hide();
        m_studio.hide();
    });
    connect(&m_officeWiring, &OfficeWiring::settingsChanged, this, &DeskApplication::change);
    connect(
        &m_officeWiring, &OfficeWiring::proofWanted, &m_deskWiring.printing(), &PrintWiring::queue);
    connect(&m_workers.desk, &EventDesk::doorsChanged, this, [this](const QList<Door> &doors) {
        m_session.doors = doors;
        m_deskWiring.showDoors();
    });
    connect(&m_deskWiring, &DeskWiring::judged, this, [this](const Verdict &verdict) {
        if (m_kiosk)
            m_kiosk->showVerdict(verdict);
        m_camera.settle();
    });
    connect(
        &m_deskWiring, &DeskWiring::severalTicketsSeen, this, [this](const SeveralTickets &seen) {
            if (m_kiosk)
                m_kiosk->showSeveralTickets(!seen.decided.isEmpty());
            QStringList undecided;
            for (const ScannedTicket &ticket : seen.tickets)
                undecided.append(ticket.scanned);
            undecided.removeIf(
                [&seen](const QString &text) { return seen.decided.contains(text); });
            m_camera.leaveOpen(undecided, seen.decided);
        });

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
        changing([dark](DeskSettings &settings) { settings.darkTheme = dark; });
    });
}

void DeskApplication::start(const QString &eventFile)
{
    if (!eventFile.isEmpty()) {
        open(eventFile);
        return;
    }
    m_start.showRecent(m_settings.recentFiles());
    m_start.show();
}

void DeskApplication::startWithSample()
{
    const DeskIdentity desk = identity();
    const QString folder = sampleFolder();
    const QDate today = m_adapters.clock.now().toLocalTime().date();
    Workers::post(m_workers.desk, [folder, today, desk](EventDesk &worker) {
        worker.openSample(folder, today, desk);
    });
}

void DeskApplication::open(const QString &eventFile)
{
    const DeskIdentity desk = identity();
    Workers::post(m_workers.desk,
                  [eventFile, desk](EventDesk &worker) { worker.open(eventFile, desk); });
}

void DeskApplication::showOpened(const QString &path, const Event &event, const QList<Door> &doors)
{
    Workers::post(m_workers.view, [path](EventView &view) { view.open(path); });
    const bool again = m_session.path == path && m_desk.isVisible();
    m_session.path = path;
    m_session.event = event;
    m_session.doors = doors;
    if (again) {
        m_deskWiring.showDoors();
        return;
    }
    m_settings.addRecentFile(path);
    m_deskWiring.showEvent();
    Workers::post(m_workers.view, [](EventView &view) { view.prepareSearch(); });
    m_desk.show();
    m_start.hide();
}

void DeskApplication::showOpenFailed(const Failure &failure)
{
    const QString sentence = m_adapters.wording.sentence(failure);
    if (m_desk.isVisible()) {
        m_desk.showEventFile(ui::StatusWords::eventFileFails(sentence));
        return;
    }
    m_start.showRecent(m_settings.recentFiles());
    m_start.show();
    m_start.showFailure(sentence);
}

/// A scanner does not know which window is in front: the code is for the door, unless a window asks
/// for one itself.
void DeskApplication::takeScan(const ScanReport &report)
{
    if (m_scannerWiring.takes(report) || m_operatorWiring.takes(report.text))
        return;
    if (m_desk.isVisible() || m_kiosk)
        m_deskWiring.admit(report.text, report.source);
}

void DeskApplication::look(const Sighting &sighting)
{
    const QString &first = sighting.fresh.constFirst();
    if (m_scannerWiring.takes(
            {.text = first, .bytes = first.toUtf8(), .source = ScanReport::Source::Camera})
        || m_operatorWiring.takes(first))
        return;
    if (m_desk.isVisible() || m_kiosk)
        m_deskWiring.admitSeen(sighting);
}

void DeskApplication::openKiosk()
{
    m_kiosk = std::make_unique<ui::KioskWindow>();
    connect(m_kiosk.get(), &ui::KioskWindow::leaveWanted, this, [this] {
        m_desk.show(); // before the last window goes, and the program with it
        m_kiosk->release();
        m_kiosk.release()->deleteLater();
    });
    showCameras(m_camera.offers());
    m_kiosk->showFullScreen();
    m_desk.hide();
    m_office.hide();
    m_studio.hide();
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
    if (before.language != settings.language || m_session.path.isEmpty()) {
        m_languages.use(settings.language);
        m_desk.showIdle(); // a verdict keeps the words that it came with
    }
    ui::Theme::of(settings.darkTheme).applyTo(m_application);
    m_sounds.setOn(settings.sounds);
    m_desk.showTheme(settings.darkTheme);
    m_desk.showLanguage(settings.language);
    m_office.showSettings(settings);
    m_wedge.setSuffix(settings.scannerSuffix);
    m_scannerWiring.apply(settings);
    m_deskWiring.printing().apply();
    useCamera(before);
}

void DeskApplication::showCameras(const QList<CameraOffer> &offers)
{
    const DeskSettings &settings = m_session.settings;
    QStringList names;
    for (const CameraOffer &offer : offers)
        names.append(offer.name);
    m_desk.showCameras(names, settings.camera);
    m_office.showCameras(offers);
    const auto ours = std::ranges::find(offers, settings.camera, &CameraOffer::name);
    const bool mirrored
        = isMirrored(settings.cameraPicture, ours == offers.end() ? CameraOffer{} : *ours);
    m_desk.showMirrored(mirrored);
    if (m_kiosk)
        m_kiosk->showMirrored(mirrored);
}

void DeskApplication::useCamera(const DeskSettings &before)
{
    const DeskSettings &settings = m_session.settings;
    const CameraPicture &picture = settings.cameraPicture;
    showCameras(m_camera.offers());
    if (before.camera == settings.camera && before.cameraPicture.resolution == picture.resolution) {
        m_camera.setLight(picture.light);
        return;
    }
    m_office.showLightOffered(false);
    m_camera.stop();
    if (!settings.camera.isEmpty())
        m_camera.start({settings.camera, picture.resolution, picture.light});
}

DeskIdentity DeskApplication::identity() const
{
    return {m_session.settings.deskName, m_session.settings.operatorName};
}

} // namespace lanyard::shell
