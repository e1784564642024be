// SPDX-License-Identifier: Apache-2.0
#include "app/scan/WedgeFilter.h"

#include "app/scan/KeyText.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWindow>

#include <limits>
#include <utility>

QT_BEGIN_NAMESPACE
// What Qt Test's key clicks use too: gives shortcuts their turn before the key itself.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o,
                                               ulong timestamp,
                                               int k,
                                               Qt::KeyboardModifiers mods,
                                               const QString &text,
                                               bool autorep,
                                               ushort count);
QT_END_NAMESPACE

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

constexpr qint64 doubling = 15; ///< ms; a key held down repeats no faster
constexpr qint64 lateness = 15; ///< ms by which a timer of a program at leisure may be late
constexpr qint64 lastLook = 10; ///< ms for keys that are on their way through the window system
constexpr int mostExcuses = 5; ///< a program that is busy for ever still gets its keys

ScanReport reportOf(const Scan &scan)
{
    return {.text = scan.text,
            .bytes = scan.text.toUtf8(),
            .source = ScanReport::Source::Keyboard,
            .end = scan.end,
            .lasted = scan.lasted,
            .widest = scan.widest,
            .tooLong = scan.tooLong};
}

} // namespace

WedgeFilter::WedgeFilter(Now now, QObject *parent)
    : QObject{parent}
    , m_now{std::move(now)}
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_sending.setSingleShot(true);
    qApp->installNativeEventFilter(&m_raw);
    connect(&m_patience, &QTimer::timeout, this, &WedgeFilter::lookAgain);
    connect(&m_sending, &QTimer::timeout, this, &WedgeFilter::sendNext);
}

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event == m_passing)
        return false;
    if (event->type() != QEvent::InputMethod && event->type() != QEvent::InputMethodQuery)
        m_raw.forget();
    // A leaf of key events only: everything else is none of our business.
    switch (static_cast<int>(event->type())) {
    case QEvent::ShortcutOverride:
        if (std::exchange(m_passNextOverride, false)) {
            m_passing = event;
            return false;
        }
        return overridesShortcut(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress: return pressed(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return released(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod: return composed(watched, *static_cast<QInputMethodEvent *>(event));
    case QEvent::MouseButtonPress:
        if (!m_assembler.isScan())
            interrupt(); // what was typed before comes before
        return false;
    default: return false;
    }
}

/// True takes the key away from shortcuts; it then comes as a press.
bool WedgeFilter::overridesShortcut(QKeyEvent &key) const
{
    if (isModifier(key.key()) || repeatOf(key) == Repeat::Typed)
        return false;
    const qint64 at = timeOf(key);
    const bool ours = isCharacter(key)
        || (isLineEnd(key) ? m_assembler.expectsLineEnd(at) : m_assembler.expectsCommand(at));
    if (ours)
        key.accept();
    return ours;
}

/// A window system that finds a release and the next press of the key side by side takes them for
/// a key held down, which is just what a scanner's "33" looks like after a moment of business.
/// A key that is really held repeats much later; some systems then give it its first time again.
WedgeFilter::Repeat WedgeFilter::repeatOf(const QKeyEvent &key) const
{
    if (!key.isAutoRepeat())
        return Repeat::No;
    const qint64 at = timeOf(key);
    for (auto before = m_held.crbegin(); before != m_held.crend(); ++before) {
        if (!before->event || before->event->type() != QEvent::KeyPress
            || before->event->key() != key.key())
            continue;
        const qint64 pause = at - before->at;
        const qint64 fastest = m_assembler.isScan() ? KeystrokeAssembler::rhythm : doubling - 1;
        const bool sameTime = pause == 0 && now() - before->arrival >= doubling;
        if (pause >= 0 && pause <= fastest && !sameTime)
            return Repeat::Doubled;
        return m_assembler.isScan() ? Repeat::Stuck : Repeat::Typed;
    }
    return m_swallowed.contains(key.key()) ? Repeat::Stuck : Repeat::Typed;
}

bool WedgeFilter::pressed(QObject *watched, const QKeyEvent &key)
{
    takeAhead(timeOf(key));
    m_ahead = timeOf(key) - now();
    if (isModifier(key.key())) {
        if (m_held.isEmpty() && m_given.isEmpty())
            return false;
        hold(watched, key); // in its place between the characters
        if (m_assembler.isWaiting())
            return true;
        giveBack();
        return true;
    }
    if (repeatOf(key) == Repeat::Stuck)
        return true;
    const KeystrokeAssembler::Finding finding = weigh(key);
    settle(finding);
    if (finding.hold) {
        hold(watched, key);
        if (!m_assembler.isWaiting())
            settle({.giveBack = false, .scan = Scan{}, .hold = false}); // the line end itself
        return true;
    }
    m_swallowed.remove(key.key());
    if (m_given.isEmpty())
        return false;
    m_given.enqueue(held(watched, key));
    sendNext();
    return true;
}

bool WedgeFilter::released(QObject *watched, const QKeyEvent &key)
{
    if (m_swallowed.contains(key.key())) {
        if (!key.isAutoRepeat())
            m_swallowed.remove(key.key());
        return true;
    }
    if (m_held.isEmpty() && m_given.isEmpty())
        return false;
    m_held.append(held(watched, key));
    if (!m_assembler.isWaiting())
        giveBack();
    return true;
}

KeystrokeAssembler::Finding WedgeFilter::weigh(const QKeyEvent &key)
{
    if (repeatOf(key) == Repeat::Typed) // no scanner repeats keys
        return m_assembler.quiet(m_lastTime + KeystrokeAssembler::silence + 1);
    const qint64 at = timeOf(key);
    if (isLineEnd(key))
        return m_assembler.lineEnd(
            at, key.key() == Qt::Key_Tab ? ScanReport::End::Tab : ScanReport::End::Enter);
    if (isCharacter(key))
        return m_assembler.character(textOf(key), at);
    return m_assembler.command(textOf(key), at);
}

/// What an input method makes of keys. It tells no times: one key's worth comes when it comes.
bool WedgeFilter::composed(QObject *watched, const QInputMethodEvent &event)
{
    if (!event.commitString().isEmpty() && holdComposed(watched, event))
        return true;
    m_preedit.note(event.preeditString(), now());
    if (!m_assembler.isScan())
        interrupt(); // what was typed before comes before
    return false;
}

bool WedgeFilter::holdComposed(QObject *watched, const QInputMethodEvent &event)
{
    const QString text = event.commitString();
    const bool isPlainCommit = event.preeditString().isEmpty() && event.replacementLength() == 0;
    const auto burst = m_preedit.burstBehind(text, now());
    if (!isPlainCommit || !isOfAKeyboard(text) || (text.size() > 2 && !burst))
        return false;
    if (const auto read = m_raw.beingRead(); read && !burst) {
        m_composedAhead.enqueue(
            {watched, nullptr, std::shared_ptr<QInputMethodEvent>{event.clone()}, *read, now()});
        constexpr qint64 allOfThem = std::numeric_limits<qint64>::max();
        QMetaObject::invokeMethod(this, [this] { takeAhead(allOfThem); }, Qt::QueuedConnection);
        return true;
    }
    const qint64 at = m_assembler.isWaiting() ? m_lastTime : timeNow();
    const qint64 lasted = burst ? burst->last - burst->first : 0;
    const qsizetype steps = burst ? text.size() : 1;
    for (qsizetype step = 0; step < steps; ++step) {
        const QString part = burst ? text.mid(step, 1) : text;
        settle(m_assembler.character(part, at - lasted + lasted * (step + 1) / steps));
    }
    hold({watched, nullptr, std::shared_ptr<QInputMethodEvent>{event.clone()}, at, now()});
    return true;
}

/// Letters composed up to @p until have their turn: keys before them have come by now.
void WedgeFilter::takeAhead(qint64 until)
{
    while (!m_composedAhead.isEmpty() && m_composedAhead.head().at <= until) {
        HeldKey letter = m_composedAhead.dequeue();
        settle(m_assembler.character(letter.composed->commitString(), letter.at));
        hold(std::move(letter));
    }
}

void WedgeFilter::settle(const KeystrokeAssembler::Finding &finding)
{
    if (finding.giveBack)
        giveBack();
    if (!finding.scan)
        return;
    m_patience.stop();
    for (const HeldKey &key : std::exchange(m_held, {})) {
        if (key.composed)
            clearComposed(key.receiver);
        else if (key.event->type() == QEvent::KeyPress)
            m_swallowed.insert(key.event->key());
        else if (!key.event->isAutoRepeat())
            m_swallowed.remove(key.event->key());
    }
    if (!finding.scan->text.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, report = reportOf(*finding.scan)] { Q_EMIT scanSeen(report); },
            Qt::QueuedConnection);
    }
}

void WedgeFilter::hold(QObject *watched, const QKeyEvent &key)
{
    hold(held(watched, key));
}

void WedgeFilter::hold(HeldKey key)
{
    m_arrival = key.arrival;
    m_lastTime = key.at;
    m_held.append(std::move(key));
    m_lastLook = false;
    m_excuses = 0;
    wait(m_assembler.patience() + 1);
}

WedgeFilter::HeldKey WedgeFilter::held(QObject *watched, const QKeyEvent &key) const
{
    return {watched, std::shared_ptr<QKeyEvent>{key.clone()}, {}, timeOf(key), now()};
}

void WedgeFilter::interrupt()
{
    m_assembler.forget();
    giveBack();
}

void WedgeFilter::giveBack()
{
    m_patience.stop();
    for (HeldKey &key : std::exchange(m_held, {}))
        m_given.enqueue(std::move(key));
    sendNext();
}

/// One at a time, the rest from the loop: a key may open a dialog that runs a loop of its own,
/// and the keys behind it are for that.
void WedgeFilter::sendNext()
{
    while (!m_given.isEmpty()) {
        const HeldKey key = m_given.dequeue();
        if (!m_given.isEmpty())
            m_sending.start(0);
        send(key);
    }
    m_sending.stop();
}

void WedgeFilter::send(const HeldKey &key)
{
    QObject *receiver = key.receiver;
    QWindow *focus = QGuiApplication::focusWindow();
    if (!receiver || (receiver->isWindowType() && focus && receiver != focus))
        receiver = focus;
    if (!receiver)
        return;
    const QScopedValueRollback guard{m_passing};
    if (key.composed) {
        m_passing = key.composed.get();
        QCoreApplication::sendEvent(receiver, key.composed.get());
        return;
    }

    QKeyEvent &event = *key.event;
    if (event.type() == QEvent::KeyPress) {
        m_swallowed.remove(event.key());
        m_passNextOverride = true;
        const bool taken = qt_sendShortcutOverrideEvent(receiver,
                                                        static_cast<ulong>(event.timestamp()),
                                                        event.key(),
                                                        event.modifiers(),
                                                        event.text(),
                                                        event.isAutoRepeat(),
                                                        static_cast<ushort>(event.count()));
        m_passNextOverride = false;
        if (taken)
            return;
    }
    if (!key.receiver && receiver != focus)
        return;
    m_passing = &event;
    QCoreApplication::sendEvent(receiver, &event);
}

/// The letters that are still shown as being composed were a scanner's.
void WedgeFilter::clearComposed(QObject *receiver)
{
    QInputMethodEvent nothing;
    const QScopedValueRollback guard{m_passing};
    m_passing = &nothing;
    if (receiver)
        QCoreApplication::sendEvent(receiver, &nothing);
}

void WedgeFilter::wait(qint64 pause)
{
    m_due = m_clock.elapsed() + pause;
    m_patience.start(static_cast<int>(pause));
}

/// Keys that came while the program was busy are no silence: it gets the time to find them.
void WedgeFilter::lookAgain()
{
    const qint64 pause = now() - m_arrival;
    if (!m_assembler.isWaiting()) {
        giveBack();
    } else if (wasBusy()) {
        m_lastLook = false;
        wait(m_assembler.patience() + 1);
    } else if (pause <= m_assembler.patience()) {
        m_lastLook = false;
        wait(m_assembler.patience() - pause + 1);
    } else if (!std::exchange(m_lastLook, true)) {
        wait(lastLook);
    } else {
        settle(m_assembler.quiet(m_lastTime + pause));
    }
}

bool WedgeFilter::wasBusy()
{
    return m_clock.elapsed() - m_due > lateness && m_excuses++ < mostExcuses;
}

qint64 WedgeFilter::timeOf(const QKeyEvent &key) const
{
    return !m_now && key.timestamp() != 0 ? static_cast<qint64>(key.timestamp()) : now();
}

/// By the clock of timeOf().
qint64 WedgeFilter::timeNow() const
{
    return now() + m_ahead;
}

qint64 WedgeFilter::now() const
{
    return m_now ? m_now() : m_clock.elapsed();
}

} // namespace lanyard::scan
