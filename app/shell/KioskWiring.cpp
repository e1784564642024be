// SPDX-License-Identifier: Apache-2.0
#include "app/shell/KioskWiring.h"

#include "app/domain/GuestLanguage.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Languages.h"
#include "app/shell/Look.h"
#include "app/shell/Settings.h"
#include "app/shell/Workers.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/WelcomePage.h"
#include "ui/kit/Sounds.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr auto printPatience = 25s;
constexpr auto troublePatience = 5s; ///< a printer may wake up, or another one takes over

bool takesBadges(const Printer &printer)
{
    using Trouble = Printer::Trouble;
    const bool stands
        = printer.state == Printer::State::Stopped || printer.state == Printer::State::NotAccepting;
    const bool harmless = printer.trouble == Trouble::None || printer.trouble == Trouble::Ink
        || printer.trouble == Trouble::Other;
    return harmless && !stands;
}

} // namespace

KioskWiring::KioskWiring(
    Workers &workers, DeskSession &session, Settings &settings, Look &look, ui::Sounds &sounds)
    : m_workers{workers}
    , m_session{session}
    , m_settings{settings}
    , m_look{look}
    , m_sounds{sounds}
{
    m_printPatience.setSingleShot(true);
    connect(&m_printPatience, &QTimer::timeout, this, &KioskWiring::promiseBadge);
    m_answerPatience.setSingleShot(true);
    connect(&m_answerPatience, &QTimer::timeout, this, &KioskWiring::giveUp);
    m_again.setInterval(10s);
    connect(&m_again, &QTimer::timeout, this, &KioskWiring::eventWanted);
    wireDesk();
    wireLeaving();
    wirePrinting();
}

KioskWiring::~KioskWiring() = default;

void KioskWiring::open()
{
    open({});
}

void KioskWiring::open(const ui::KioskPatience &patience)
{
    m_answersWithin = patience.answer;
    m_window = std::make_unique<ui::KioskWindow>(patience);
    m_window->welcome().offerLanguages(Languages::offered());
    m_window->welcome().showEventName(m_session.event.name);
    wireWindow();
    noteTrouble();
    if (m_settings.kioskPin().isEmpty())
        m_window->choosePin();
    m_window->lock();
}

void KioskWiring::wireWindow()
{
    using ui::KioskWindow;
    const KioskWindow *const window = m_window.get();
    connect(window, &KioskWindow::atHome, this, &KioskWiring::home);
    connect(window, &KioskWindow::languageChosen, this, [this](const QString &language) {
        m_languageChosen = true;
        speak(language);
    });
    connect(window,
            &KioskWindow::identityGiven,
            this,
            [this](const QString &name, const QString &fact) {
                const auto doors = m_session.servedDoors();
                const int tries = m_tries;
                const KioskRequest request = await();
                Workers::post(m_workers.kiosk, [=](KioskDesk &desk) {
                    desk.identify(request, name, fact, doors, tries);
                });
            });
    connect(window, &KioskWindow::badgeWanted, this, &KioskWiring::print);
    connect(window, &KioskWindow::pinEntered, this, [this](const QString &pin) {
        const QByteArray hash = m_settings.kioskPin();
        Workers::post(m_workers.kiosk,
                      [pin, hash](KioskDesk &desk) { desk.leaveByPin(pin, hash); });
    });
    connect(window, &KioskWindow::pinChosen, this, [this](const QString &pin) {
        Workers::post(m_workers.kiosk, [pin](KioskDesk &desk) { desk.choosePin(pin); });
    });
}

void KioskWiring::wireDesk()
{
    const KioskDesk &desk = m_workers.kiosk;
    connect(&desk, &KioskDesk::admitted, this, &KioskWiring::greet);
    connect(&desk, &KioskDesk::refused, this, &KioskWiring::refuse);
    connect(&desk,
            &KioskDesk::severalTicketsSeen,
            this,
            [this](KioskRequest request, const SeveralTickets &seen) {
                if (isAnswer(request) && !m_guest) // whoever was let in must not think otherwise
                    m_window->showMessage(ui::KioskWords::severalTickets());
                Q_EMIT severalTicketsSeen(seen);
            });
    connect(&desk, &KioskDesk::nothingNew, this, [this](KioskRequest request) {
        if (isAnswer(request) && m_window->screen() == ui::KioskWindow::Screen::Wait)
            m_window->showHome();
    });
    connect(&desk, &KioskDesk::notIdentified, this, [this](KioskRequest request) {
        if (!isAnswer(request))
            return;
        ++m_tries;
        m_window->showNotIdentified();
    });
    connect(&desk,
            &KioskDesk::sentToDesk,
            this,
            [this](KioskRequest request, const VisitNumber &visit) {
                if (isAnswer(request))
                    m_window->showMessage(ui::KioskWords::notIdentified(visit));
            });
    connect(&desk, &KioskDesk::guessedTooOften, this, [this](KioskRequest request) {
        if (isAnswer(request))
            m_window->showMessage(ui::KioskWords::guessedTooOften());
    });
    connect(&desk, &KioskDesk::noBadge, this, [this](KioskRequest request) {
        if (m_printing == request)
            promiseBadge();
    });
    connect(&desk, &KioskDesk::failed, this, &KioskWiring::takeFailure);
}

void KioskWiring::wireLeaving()
{
    using Refusal = ui::LeavePage::Refusal;
    const KioskDesk &desk = m_workers.kiosk;
    connect(&desk, &KioskDesk::mayLeave, this, &KioskWiring::leave);
    connect(&desk, &KioskDesk::mayNotLeave, this, [this] {
        if (m_window)
            m_window->showLeaveRefusal(Refusal::Wrong);
    });
    connect(&desk, &KioskDesk::mayNotTryToLeave, this, [this] {
        if (m_window)
            m_window->showLeaveRefusal(Refusal::TooOften);
    });
    connect(&desk, &KioskDesk::pinChosen, this, [this](const QByteArray &hash) {
        m_settings.setKioskPin(hash);
    });
    connect(&desk, &KioskDesk::pinFailed, this, [this] {
        if (m_window)
            m_window->choosePin();
    });
}

void KioskWiring::wirePrinting()
{
    connect(&m_workers.desk.badges(), &BadgeDesk::queued, this, &KioskWiring::follow);
    connect(&m_workers.prints, &PrintDesk::progressed, this, &KioskWiring::progress);
    connect(&m_workers.prints,
            &PrintDesk::troubled,
            this,
            [this](const PrintJob &job, Printer::Trouble trouble) {
                if (job.id == m_job && trouble != Printer::Trouble::None)
                    m_printPatience.start(troublePatience);
            });
    connect(&m_workers.prints, &PrintDesk::printerSeen, this, &KioskWiring::look);
    connect(&m_workers.prints, &PrintDesk::printerMissing, this, [this] { look(std::nullopt); });
}

void KioskWiring::showEvent()
{
    m_hasEvent = true;
    m_fileFails = false;
    if (m_window)
        m_window->welcome().showEventName(m_session.event.name);
    noteTrouble();
}

void KioskWiring::showNoEvent()
{
    m_hasEvent = false;
    noteTrouble();
}

bool KioskWiring::takes(const ScanReport &report)
{
    if (!m_window)
        return false;
    const QString text = report.text;
    if (m_window->screen() == ui::KioskWindow::Screen::Leave) {
        Workers::post(m_workers.kiosk, [text](KioskDesk &desk) { desk.leaveByBadge(text); });
    } else if (m_window->takesScans() && m_awaited) {
        m_next = [this, report] { static_cast<void>(takes(report)); };
    } else if (m_window->takesScans()) {
        beginVisit();
        m_window->showWait();
        const auto doors = m_session.servedDoors();
        const bool isTyped = report.source != ScanReport::Source::Camera;
        const KioskRequest request = await();
        Workers::post(m_workers.kiosk, [request, text, doors, isTyped](KioskDesk &desk) {
            desk.admit(request, text, doors, isTyped);
        });
    }
    return true;
}

bool KioskWiring::takes(const Sighting &sighting)
{
    if (!m_window)
        return false;
    if (m_window->screen() == ui::KioskWindow::Screen::Leave) {
        const QString text = sighting.fresh.constFirst();
        Workers::post(m_workers.kiosk, [text](KioskDesk &desk) { desk.leaveByBadge(text); });
    } else if (m_window->takesScans() && m_awaited) {
        m_next = [this, sighting] { static_cast<void>(takes(sighting)); };
    } else if (m_window->takesScans()) {
        if (sighting.justBefore.isEmpty() && sighting.longer.isEmpty()) {
            beginVisit();
            m_window->showWait(); // otherwise it may be that nothing comes of it
        }
        const auto doors = m_session.servedDoors();
        const KioskRequest request = await();
        Workers::post(m_workers.kiosk, [request, sighting, doors](KioskDesk &desk) {
            desk.admitSeen(request, sighting, doors);
        });
    }
    return true;
}

KioskRequest KioskWiring::await()
{
    m_awaited = ++m_latest;
    m_answerPatience.start(m_answersWithin);
    return m_latest;
}

/// One that comes after everybody has given up is none: another guest may stand there by then.
bool KioskWiring::isAnswer(KioskRequest request)
{
    if (m_awaited != request)
        return false;
    m_awaited.reset();
    m_answerPatience.stop();
    if (const auto next = std::exchange(m_next, {}))
        QMetaObject::invokeMethod(
            this, next, Qt::QueuedConnection); // the screen has the answer first
    return m_window != nullptr;
}

/// The one before is over, even if their number or badge was still on screen.
void KioskWiring::beginVisit()
{
    if (m_window)
        m_window->forget();
    endVisit();
}

void KioskWiring::endVisit()
{
    m_guest.reset();
    m_badgeName.clear();
    m_job = {};
    m_printing.reset();
    m_printPatience.stop();
    m_tries = 0;
}

void KioskWiring::greet(KioskRequest request, const KioskGuest &guest)
{
    Q_EMIT decided();
    if (!isAnswer(request))
        return;
    beginVisit();
    m_sounds.play(ui::Sounds::Sound::Admitted);
    if (!m_languageChosen)
        speak(languageOf(guest.who));
    m_guest = guest;
    m_badgeName = guest.who.name;
    if (guest.getsBadge)
        m_window->showGuest({guest.who.name, guest.who.company, guest.who.type.name});
    else
        m_window->showMessage(ui::KioskWords::welcomeBack(guest.who.name));
}

void KioskWiring::refuse(KioskRequest request, const Verdict &verdict, const VisitNumber &visit)
{
    Q_EMIT decided();
    if (!isAnswer(request))
        return;
    beginVisit();
    m_sounds.play(ui::Sounds::Sound::Attention);
    if (const Registration *who = personIn(verdict); who && !m_languageChosen)
        speak(languageOf(*who));
    m_window->showMessage(ui::kioskViewOf(verdict, visit));
}

void KioskWiring::print(const QMap<QString, QString> &corrections)
{
    if (!m_guest)
        return;
    m_badgeName = corrections.value(QStringLiteral("name"), m_guest->who.name);
    m_printPatience.start(printPatience);
    const KioskGuest guest = *m_guest;
    const KioskRequest request = ++m_latest;
    m_printing = request;
    Workers::post(m_workers.kiosk, [request, guest, corrections](KioskDesk &desk) {
        desk.printBadge(request, guest, corrections);
    });
}

/// At another printer it is another job.
void KioskWiring::follow(const PendingBadge &badge)
{
    if (m_guest && badge.job.who == m_guest->who.id)
        m_job = badge.job.id;
}

void KioskWiring::progress(const PrintJob &job)
{
    if (!m_window || m_job.isNull() || job.id != m_job)
        return;
    if (job.state == PrintJob::State::Printed || job.settled) {
        m_printPatience.stop();
        m_job = {};
        m_window->showMessage(ui::KioskWords::takeBadge(m_badgeName));
    } else if (job.state == PrintJob::State::Failed || job.state == PrintJob::State::Unknown) {
        promiseBadge();
    }
}

void KioskWiring::promiseBadge()
{
    m_printPatience.stop();
    m_job = {};
    if (m_window && m_guest)
        m_window->showMessage(ui::KioskWords::badgeLater(m_badgeName, m_guest->visit));
}

/// A late one tells about the file, not about the guest who stands here now.
void KioskWiring::takeFailure(KioskRequest request)
{
    if (m_awaited == request || m_printing == request) {
        giveUp();
        return;
    }
    Q_EMIT decided();
    m_fileFails = true;
    noteTrouble();
}

void KioskWiring::giveUp()
{
    Q_EMIT decided();
    m_awaited.reset();
    m_next = {};
    m_printing.reset();
    m_answerPatience.stop();
    m_printPatience.stop();
    m_fileFails = true;
    if (m_window)
        m_window->showMessage(ui::KioskWords::failed());
    noteTrouble();
}

void KioskWiring::home()
{
    endVisit();
    m_languageChosen = false;
    speak({});
}

void KioskWiring::leave()
{
    if (!m_window)
        return;
    home();
    m_awaited.reset();
    m_next = {};
    m_answerPatience.stop();
    m_again.stop();
    Q_EMIT leaving();
    m_window->release();
    m_window.release()->deleteLater();
}

/// One that there are no words in is none.
void KioskWiring::speak(const QString &language)
{
    const QString spoken = Languages::offered().contains(language) ? language : QString{};
    if (spoken == std::exchange(m_spoken, spoken))
        return;
    m_look.speak(spoken.isEmpty() ? m_session.settings.language : spoken);
}

void KioskWiring::look(const std::optional<Printer> &printer)
{
    m_printerFails = !printer || !takesBadges(*printer);
    noteTrouble();
}

void KioskWiring::noteTrouble()
{
    if (!m_window)
        return;
    std::optional<ui::KioskTrouble> trouble;
    if (!m_hasEvent)
        trouble = ui::KioskTrouble::NoEvent;
    else if (m_fileFails)
        trouble = ui::KioskTrouble::EventFile;
    else if (m_printerFails && m_session.settings.printing.prints())
        trouble = ui::KioskTrouble::Printer;
    const bool opensAgain = !m_hasEvent || m_fileFails;
    if (!opensAgain)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    m_window->setOutOfOrder(trouble, m_session.settings.deskName);
}

} // namespace lanyard::shell
