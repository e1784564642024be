// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/CameraScanner.h"
#include "app/scan/WedgeFilter.h"
#include "app/shell/DeskSession.h"
#include "app/shell/DeskWiring.h"
#include "app/shell/FirstPaint.h"
#include "app/shell/GuestScreenWiring.h"
#include "app/shell/HelpWiring.h"
#include "app/shell/KioskWiring.h"
#include "app/shell/LockWiring.h"
#include "app/shell/LogWiring.h"
#include "app/shell/Look.h"
#include "app/shell/OfficeWiring.h"
#include "app/shell/OperatorWiring.h"
#include "app/shell/RehearsalWiring.h"
#include "app/shell/ScannerWiring.h"
#include "app/shell/SessionKeeper.h"
#include "app/shell/Settings.h"
#include "app/shell/SetupWiring.h"
#include "app/shell/HubWiring.h"
#include "app/shell/JoinWiring.h"
#include "app/shell/StartWiring.h"
#include "app/shell/StudioWiring.h"
#include "app/shell/Workers.h"
#include "ui/desk/DeskWindow.h"
#include "ui/kit/Sounds.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/StartWindow.h"
#include "ui/studio/StudioWindow.h"

class QApplication;

namespace lanyard {

namespace shell {

struct Adapters;

/// The program with windows: owns them and the workers, in the order in which one needs the other.
class DeskApplication final : public QObject
{
    Q_OBJECT

public:
    DeskApplication(QApplication &application, Adapters &adapters);
    ~DeskApplication() override;

    /// Opens @p eventFile. If it is empty: the one that was open when the program was cut off, as
    /// the desk stood then; otherwise asks for one.
    void start(const QString &eventFile);
    void startWithSample();
    /// Nothing but the kiosk, on @p eventFile or, if that is empty, on the one that was open last.
    void startKiosk(const QString &eventFile);

private:
    void wireStart();
    void wireScanners();
    void wireWindows();
    void wireSetup();
    void wireLock();
    void wireRehearsal();

    [[nodiscard]] bool comesBack() const;
    void showDesk();
    void bringBack();
    void open(const QString &eventFile);
    void showOpened(const QString &path, const Event &event, const QList<Door> &doors);
    void showOpenFailed(const Failure &failure);
    void takeScan(const ScanReport &report);
    void look(const Sighting &sighting);
    void wireCamera();
    void wireKiosk();
    void openKiosk();
    void leaveKiosk();
    void leaveOpen(const SeveralTickets &seen);
    void lookForCameras();
    void showCameras(const QList<CameraOffer> &offers);
    void useCamera(const DeskSettings &before);
    void showCameraState(scan::CameraScanner::State state);

    void change(const DeskSettings &changed);
    void apply(const DeskSettings &settings);

    QApplication &m_application;
    Adapters &m_adapters;
    Settings m_settings;
    DeskSession m_session;
    bool m_cameBack = false;
    bool m_deskCame = false; ///< on screen, once
    bool m_deskWaits = false; ///< for the lock
    Look m_look; ///< before every window
    FirstPaint m_firstPaint;
    bool m_isPainted = false;
    ui::Sounds m_sounds;
    Workers m_workers;
    scan::WedgeFilter m_wedge;
    scan::CameraScanner m_camera;
    ui::StartWindow m_start;
    ui::DeskWindow m_desk;
    ui::OfficeWindow m_office;
    ui::StudioWindow m_studio;
    DeskWiring m_deskWiring;
    OfficeWiring m_officeWiring;
    StudioWiring m_studioWiring;
    OperatorWiring m_operatorWiring;
    ScannerWiring m_scannerWiring;
    StartWiring m_startWiring;
    JoinWiring m_joinWiring;
    HubWiring m_hubWiring;
    SetupWiring m_setup;
    RehearsalWiring m_rehearsal;
    HelpWiring m_help;
    LockWiring m_lock;
    LogWiring m_log;
    SessionKeeper m_keeper;
    KioskWiring m_kiosk;
    GuestScreenWiring m_guestScreen;
    QString m_wantedFile; ///< that a kiosk waits for
};

} // namespace shell
} // namespace lanyard
