// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskWindow.h"

#include "ui/kiosk/CornerHold.h"
#include "ui/kiosk/KeyboardGrab.h"
#include "ui/kiosk/KeyedForm.h"
#include "ui/kiosk/KioskPanel.h"
#include "ui/kiosk/WelcomePage.h"
#include "ui/kit/WritingScale.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

/// Read while standing, in a window of any shape.
int baseHeightOf(const QSize &window)
{
    return std::clamp(std::min(window.width(), window.height()) / 40, 14, 60);
}

} // namespace

KioskWindow::KioskWindow(const KioskPatience &patience, QWidget *parent)
    : QWidget{parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint}
    , m_patience{patience}
    , m_pages{new QStackedWidget}
    , m_welcome{new WelcomePage}
    , m_identity{new KeyedForm{u"kioskIdentity"_s}}
    , m_greeting{new GreetingPage}
    , m_correction{new KeyedForm{u"kioskCorrection"_s}}
    , m_panel{new KioskPanel}
    , m_leave{new LeavePage}
    , m_time{new QLabel}
    , m_corner{new CornerHold{patience.corner, this}}
{
    setObjectName(u"kioskWindow"_s);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer); // or it shows a second more than it has
    m_tick.setInterval(250ms);
    m_identity->needBoth(true);
    m_identity->expectAddressSecond();
    new WritingScale{*this, &baseHeightOf};
    arrange();
    wire();
    retranslate();
    showHome();
}

KioskWindow::~KioskWindow() = default;

void KioskWindow::arrange()
{
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_welcome, m_identity, m_greeting, m_correction, m_panel, m_leave})
        m_pages->addWidget(page);
    m_time->setObjectName(u"kioskTime"_s);
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setProperty("quiet", true);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 16, 20, 8);
    layout->setSpacing(6);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_time);
    m_corner->raise();
}

void KioskWindow::wire()
{
    connect(&m_idle, &QTimer::timeout, this, &KioskWindow::runOut);
    connect(&m_tick, &QTimer::timeout, this, &KioskWindow::showTime);
    connect(&m_guard, &KioskGuard::touched, this, &KioskWindow::touch);
    connect(&m_guard, &KioskGuard::staffKeysPressed, this, &KioskWindow::askToLeave);
    connect(&m_guard, &KioskGuard::escapePressed, this, [this] {
        if (m_screen == Screen::Name || (m_screen == Screen::Leave && !m_needsPin))
            showHome();
    });
    connect(m_corner, &CornerHold::heldLong, this, &KioskWindow::askToLeave);
    connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &language) {
        turnTo(Screen::Welcome, m_welcome, m_patience.typing); // or it waits in that language
        Q_EMIT languageChosen(language);
    });
    connect(m_welcome, &WelcomePage::noTicketAtHand, this, &KioskWindow::startVisit);
    connect(m_identity, &KeyedForm::backWanted, this, &KioskWindow::showHome);
    connect(
        m_identity, &KeyedForm::filledIn, this, [this](const QString &name, const QString &fact) {
            showWait();
            Q_EMIT identityGiven(name, fact);
        });
    connect(m_greeting, &GreetingPage::printWanted, this, [this] { confirm({}); });
    connect(m_greeting, &GreetingPage::correctionWanted, this, &KioskWindow::correct);
    connect(m_correction, &KeyedForm::backWanted, this, [this] { showGuest(m_badge); });
    connect(m_correction,
            &KeyedForm::filledIn,
            this,
            [this](const QString &name, const QString &company) {
                QMap<QString, QString> corrections;
                if (name != m_badge.name)
                    corrections.insert(u"name"_s, name);
                if (company != m_badge.company)
                    corrections.insert(u"company"_s, company);
                confirm(corrections);
            });
    connect(m_leave, &LeavePage::backWanted, this, &KioskWindow::showHome);
    connect(m_leave, &LeavePage::pinEntered, this, &KioskWindow::pinEntered);
    connect(m_leave, &LeavePage::pinChosen, this, [this](const QString &pin) {
        m_needsPin = false;
        showHome();
        Q_EMIT pinChosen(pin);
    });
}

bool KioskWindow::takesScans() const noexcept
{
    return m_screen == Screen::Welcome || m_screen == Screen::Name || m_screen == Screen::Message;
}

void KioskWindow::lock()
{
    showFullScreen();
    activateWindow();
    if (QGuiApplication::platformName() == u"xcb") {
        auto *grab = new KeyboardGrab{
            *this, [this] { return windowHandle()->setKeyboardGrabEnabled(true); }};
        grab->start(); // Alt+Tab, too
    }
}

void KioskWindow::release()
{
    m_released = true;
    close();
}

void KioskWindow::choosePin()
{
    m_needsPin = true;
    m_leave->ask(LeavePage::Purpose::Choose);
    turnTo(Screen::Leave, m_leave, 0ms);
    m_leave->setFocus();
}

/// Zero: it stays.
void KioskWindow::turnTo(Screen screen, QWidget *page, std::chrono::milliseconds patience)
{
    m_screen = screen;
    m_pages->setCurrentWidget(page);
    m_idle.stop();
    m_tick.stop();
    if (patience > 0ms) {
        m_idle.start(patience);
        m_tick.start();
    }
    showTime();
}

void KioskWindow::forget()
{
    m_badge = {};
    m_identity->fill({}, {});
    m_identity->say({});
    m_correction->fill({}, {});
    m_greeting->render({});
    m_panel->render({});
    m_leave->clear();
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection); // marking text with a finger puts it there
}

void KioskWindow::showHome()
{
    if (m_needsPin)
        return;
    forget();
    if (m_outOfOrder) {
        m_panel->render(KioskWords::outOfOrder(*m_outOfOrder, m_deskName));
        turnTo(Screen::OutOfOrder, m_panel, 0ms);
    } else {
        turnTo(Screen::Welcome, m_welcome, 0ms);
    }
    setFocus();
    Q_EMIT atHome();
}

void KioskWindow::showWait()
{
    m_panel->render({KioskView::Tone::Busy, tr("One moment, please"), {}, {}});
    turnTo(Screen::Wait, m_panel, 0ms);
}

void KioskWindow::showGuest(const BadgeText &badge)
{
    m_badge = badge;
    if (badge.name.isEmpty()) {
        correct();
        return;
    }
    m_greeting->render(badge);
    turnTo(Screen::Greeting, m_greeting, m_patience.greeting);
    m_greeting->setFocus();
}

void KioskWindow::showMessage(const KioskView &view)
{
    const bool waits = view.tone == KioskView::Tone::Printing;
    m_panel->render(view);
    turnTo(waits ? Screen::Wait : Screen::Message,
           m_panel,
           waits                       ? 0ms
               : view.number.isEmpty() ? m_patience.message
                                       : m_patience.referral);
    setFocus();
}

void KioskWindow::showNotIdentified()
{
    m_identity->say(tr("We are not sure yet. Please look at both once more."));
    turnTo(Screen::Name, m_identity, m_patience.typing);
    m_identity->setFocus();
}

void KioskWindow::showLeaveRefusal(LeavePage::Refusal refusal)
{
    if (m_screen == Screen::Leave)
        m_leave->showRefusal(refusal);
}

void KioskWindow::setOutOfOrder(std::optional<KioskTrouble> trouble, const QString &desk)
{
    if (m_outOfOrder == trouble && m_deskName == desk)
        return;
    m_outOfOrder = trouble;
    m_deskName = desk;
    if (m_screen == Screen::Welcome || m_screen == Screen::OutOfOrder)
        showHome();
}

void KioskWindow::startVisit()
{
    m_identity->fill({}, {});
    m_identity->say({});
    turnTo(Screen::Name, m_identity, m_patience.typing);
    m_identity->setFocus();
}

void KioskWindow::correct()
{
    m_correction->fill(m_badge.name, m_badge.company);
    turnTo(Screen::Correction, m_correction, m_patience.typing);
    m_correction->setFocus();
}

void KioskWindow::confirm(const QMap<QString, QString> &corrections)
{
    showMessage(KioskWords::printing(corrections.value(u"name"_s, m_badge.name)));
    Q_EMIT badgeWanted(corrections);
}

void KioskWindow::askToLeave()
{
    if (!takesScans() && m_screen != Screen::OutOfOrder)
        return; // not in the middle of a guest
    forget();
    Q_EMIT atHome(); // the guest's language has gone with them
    m_leave->ask(LeavePage::Purpose::Leave);
    turnTo(Screen::Leave, m_leave, m_patience.typing);
    m_leave->setFocus();
}

/// Whoever went away gets the badge as it was registered: they are in.
void KioskWindow::runOut()
{
    const bool isGuest = m_screen == Screen::Greeting || m_screen == Screen::Correction;
    if (isGuest && !m_badge.name.isEmpty())
        confirm({});
    else
        showHome();
}

void KioskWindow::touch()
{
    const bool waitsForSomebody = m_screen == Screen::Welcome || m_screen == Screen::Name
        || m_screen == Screen::Greeting || m_screen == Screen::Correction
        || m_screen == Screen::Leave;
    if (waitsForSomebody && m_idle.isActive()) {
        m_idle.start();
        showTime();
    }
}

void KioskWindow::showTime()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_idle.remainingTimeAsDuration());
    const QString seconds = QLocale{}.toString(left.count());
    if (!m_idle.isActive() || m_screen == Screen::Wait)
        m_time->setText({});
    else if (m_screen == Screen::Greeting
             || (m_screen == Screen::Correction && !m_badge.name.isEmpty()))
        m_time->setText(tr("Your badge prints by itself in %1 s.").arg(seconds));
    else
        m_time->setText(tr("Back to the start in %1 s.").arg(seconds));
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_released);
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange && isMinimized() && !m_released)
        showFullScreen();
}

void KioskWindow::retranslate()
{
    setWindowTitle(tr("Check-in"));
    m_identity->setWording({tr("Who are you?"),
                            tr("Your name, as you registered"),
                            tr("Your company, e-mail, or the last four digits of your phone"),
                            tr("Back"),
                            tr("Find my registration")});
    m_correction->setWording({tr("What shall your badge say?"),
                              tr("Name"),
                              tr("Company"),
                              tr("Back"),
                              tr("Print my badge")});
    if (m_screen == Screen::OutOfOrder && m_outOfOrder)
        m_panel->render(KioskWords::outOfOrder(*m_outOfOrder, m_deskName));
    showTime();
}

} // namespace lanyard::ui
