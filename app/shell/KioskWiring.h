// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PendingBadge.h"
#include "app/domain/ScanReport.h"
#include "app/domain/Sighting.h"
#include "app/ports/PrintQueue.h"
#include "app/shell/KioskDesk.h"
#include "ui/kiosk/KioskView.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

namespace ui {
class KioskWindow;
class Sounds;
struct KioskPatience;
} // namespace ui

namespace shell {

struct DeskSession;
class Look;
class Settings;
class Workers;

/// Connects the kiosk's window with the workers, from the moment it is opened until staff leave it:
/// whose turn it is, in which language, and what became of the badge.
class KioskWiring final : public QObject
{
    Q_OBJECT

public:
    KioskWiring(
        Workers &workers, DeskSession &session, Settings &settings, Look &look, ui::Sounds &sounds);
    ~KioskWiring() override;

    void open();
    void open(const ui::KioskPatience &patience);
    [[nodiscard]] ui::KioskWindow *window() const { return m_window.get(); } ///< null: not open

    void showEvent(); ///< the session has another one, or the same again
    void showNoEvent(); ///< it could not be opened

    /// While the kiosk is open, every scan is for it.
    [[nodiscard]] bool takes(const ScanReport &report);
    [[nodiscard]] bool takes(const Sighting &sighting);

Q_SIGNALS:
    void leaving(); ///< the window goes next
    void decided(); ///< on what was scanned last
    void severalTicketsSeen(const lanyard::SeveralTickets &seen);
    void eventWanted(); ///< again: without it nobody comes in

private:
    void wireWindow();
    void wireDesk();
    void wireLeaving();
    void wirePrinting();

    void greet(KioskRequest request, const KioskGuest &guest);
    void refuse(KioskRequest request, const Verdict &verdict, const VisitNumber &visit);
    void print(const QMap<QString, QString> &corrections);
    void follow(const PendingBadge &badge);
    void progress(const PrintJob &job);
    void promiseBadge();
    void takeFailure(KioskRequest request);
    void giveUp();
    void home();
    void leave();
    void speak(const QString &language);
    void noteTrouble();
    void look(const std::optional<Printer> &printer);
    [[nodiscard]] KioskRequest await();
    [[nodiscard]] bool isAnswer(KioskRequest request);
    void beginVisit();
    void endVisit();

    Workers &m_workers;
    DeskSession &m_session;
    Settings &m_settings;
    Look &m_look;
    ui::Sounds &m_sounds;
    std::unique_ptr<ui::KioskWindow> m_window;

    std::optional<KioskGuest> m_guest;
    QString m_badgeName; ///< as it is printed
    QUuid m_job;
    QTimer m_printPatience;
    QTimer m_answerPatience;
    KioskRequest m_latest = 0;
    std::optional<KioskRequest> m_awaited; ///< by whoever stands here now
    std::function<void()> m_next; ///< what was read before that answer came
    std::optional<KioskRequest> m_printing; ///< of m_guest
    std::chrono::milliseconds m_answersWithin;
    int m_tries = 0; ///< wrong ones of this visit to say who somebody is
    bool m_languageChosen = false; ///< by the guest, whatever their registration says
    QString m_spoken; ///< the language of now; empty: the desk's

    bool m_hasEvent = false;
    bool m_fileFails = false;
    bool m_printerFails = false;
    QTimer m_again;
};

} // namespace shell
} // namespace lanyard
