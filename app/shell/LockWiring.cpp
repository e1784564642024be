// SPDX-License-Identifier: Apache-2.0
#include "app/shell/LockWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Workers.h"
#include "app/words/OperatorWords.h"
#include "ui/desk/DeskWindow.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::shell {

using words::OperatorWords;

namespace {

bool isUse(QEvent::Type type)
{
    constexpr std::array types{QEvent::KeyPress,
                               QEvent::MouseButtonPress,
                               QEvent::TouchBegin,
                               QEvent::Wheel,
                               QEvent::DragEnter};
    return std::ranges::find(types, type) != types.end();
}

} // namespace

LockWiring::LockWiring(ui::DeskWindow &desk, Workers &workers, const Wording &wording)
    : m_desk{desk}
    , m_workers{workers}
    , m_wording{wording}
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockWiring::lockIfIdle);
    wire();
    wireOperators();
    qApp->installEventFilter(this);
}

LockWiring::~LockWiring()
{
    qApp->removeEventFilter(this);
}

void LockWiring::wire()
{
    connect(&m_window, &ui::LockWindow::pinGiven, &m_pin, &DeskPin::compare);
    connect(&m_window, &ui::LockWindow::pinChosen, &m_pin, &DeskPin::choose);
    connect(&m_window, &ui::LockWindow::dismissed, this, &LockWiring::unlock);
    connect(&m_pin, &DeskPin::right, this, [this] {
        if (!hasOperators())
            unlock();
    });
    connect(&m_pin, &DeskPin::wrong, &m_window, &ui::LockWindow::refusePin);
    connect(&m_pin, &DeskPin::pausedUntil, &m_window, &ui::LockWindow::refusePinUntil);
    connect(&m_pin, &DeskPin::wrong, this, &LockWiring::wrongPin);
    connect(&m_pin, &DeskPin::pausedUntil, this, &LockWiring::wrongPin);
    connect(&m_pin, &DeskPin::failed, this, &LockWiring::unlock);
    connect(&m_pin, &DeskPin::chosen, this, [this] {
        m_window.askForPin();
        Q_EMIT pinChanged();
    });
}

void LockWiring::wireOperators()
{
    connect(&m_workers.operators,
            &OperatorDesk::listed,
            this,
            [this](const QList<Operator> &everybody, const std::optional<Operator> &signedIn) {
                m_signedIn = signedIn.has_value();
                const QStringList before = names();
                m_operators = everybody;
                if (m_locked && names() != before)
                    ask();
            });
    connect(&m_workers.operators, &OperatorDesk::signedIn, this, [this] {
        if (std::exchange(m_signsIn, false))
            unlock();
    });
    connect(&m_workers.operators,
            &OperatorDesk::notSignedIn,
            this,
            [this](const Recognition &recognition) {
                if (const auto *locked = std::get_if<LockedOut>(&recognition)) {
                    const LockedOut out = *locked;
                    m_window.refuseUntil(out.until, [out](const QDateTime &now) {
                        return OperatorWords::lockedOut(out, now);
                    });
                } else {
                    m_window.refuse(OperatorWords::sentence(recognition, {}));
                }
            });
    connect(&m_workers.operators, &OperatorDesk::failed, this, [this](const Failure &failure) {
        m_window.refuse(m_wording.sentence(failure));
    });
    connect(&m_window,
            &ui::LockWindow::operatorGiven,
            this,
            [this](const QString &name, const QString &pin) {
                signIn({name, pin});
            });
}

void LockWiring::signIn(const Credentials &credentials)
{
    m_signsIn = true;
    Workers::post(m_workers.operators,
                  [credentials](OperatorDesk &desk) { desk.signIn(credentials); });
}

void LockWiring::setPatience(std::chrono::milliseconds patience)
{
    m_idle.stop();
    m_idle.setInterval(patience);
    if (patience.count() > 0)
        m_idle.start();
}

void LockWiring::noteScan()
{
    m_scanWaits = true;
    if (m_idle.interval() > 0)
        m_idle.start();
}

void LockWiring::noteAnswer()
{
    m_scanWaits = false;
    if (m_idle.interval() > 0)
        m_idle.start();
}

bool LockWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (m_locked && event->type() == QEvent::Show && watched->isWidgetType())
        keepBehind(*static_cast<QWidget *>(watched));
    if (m_idle.isActive() && isUse(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

/// Not by itself where nobody has chosen a PIN, and an answer that is on its way has as much time
/// again to be seen. Everything else stays behind the lock as it is: nobody loses a verdict.
void LockWiring::lockIfIdle()
{
    const bool canUnlock = hasOperators() || m_pin.isSet();
    if (std::exchange(m_scanWaits, false) || !canUnlock || !m_desk.isVisible())
        m_idle.start();
    else
        lock();
}

void LockWiring::lock()
{
    if (m_locked || (hasOperators() && !m_signedIn))
        return;
    cover();
}

QStringList LockWiring::names() const
{
    QStringList names;
    for (const Operator &who : m_operators)
        names.append(who.name);
    return names;
}

void LockWiring::ask()
{
    if (hasOperators()) {
        m_window.askForOperator(names());
    } else if (m_pin.isSet()) {
        m_window.askForPin();
    } else {
        m_window.askForNewPin();
    }
}

void LockWiring::cover()
{
    ask();
    m_window.setGeometry(m_desk.geometry());
    m_window.setWindowState(m_desk.windowState());
    m_window.show();
    hideOthers();
    m_window.raise();
    m_window.activateWindow();
    m_locked = true;
    Q_EMIT lockChanged(true);
}

void LockWiring::hideOthers()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each == &m_window || !each->isVisible())
            continue;
        m_hidden.append(each);
        each->hide();
    }
}

/// A window cannot be hidden while it is being shown: it comes up off the screen and goes then.
void LockWiring::keepBehind(QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    if (!window.isWindow() || &window == &m_window || type == Qt::Popup || type == Qt::ToolTip
        || window.testAttribute(Qt::WA_DontShowOnScreen))
        return;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    showLater(window);
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer{&window}] {
            if (!shown)
                return;
            shown->hide();
            shown->setAttribute(Qt::WA_DontShowOnScreen, false);
            shown->setVisible(!m_locked);
        },
        Qt::QueuedConnection);
}

void LockWiring::showLater(QWidget &window)
{
    if (!m_hidden.contains(&window))
        m_hidden.append(&window);
}

void LockWiring::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_signsIn = false;
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &each : hidden) {
        if (each)
            each->show();
    }
    m_window.hide();
    m_desk.activateWindow();
    if (m_idle.interval() > 0)
        m_idle.start();
    Q_EMIT lockChanged(false);
}

bool LockWiring::takes(const QString &scanned)
{
    if (!m_locked)
        return false;
    if (hasOperators())
        signIn({{}, scanned});
    m_window.showScanIgnored();
    return true;
}

} // namespace lanyard::shell
