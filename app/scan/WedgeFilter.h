// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/KeystrokeAssembler.h"
#include "app/scan/PreeditRhythm.h"
#include "app/scan/RawKeys.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QInputMethodEvent;
class QKeyEvent;

namespace lanyard::scan {

/// Takes the keystrokes of keyboard-wedge scanners out of the program's key events, whatever has
/// the focus. What a person types arrives as if nothing were there, up to 50 ms later. What an
/// input method makes of a scanner's keys is taken, too, as long as it stays letters or
/// punctuation.
///
/// Install on the application: `qApp->installEventFilter(&filter)`, on its thread, before any
/// other filter of the application that looks at keys.
class WedgeFilter final : public QObject
{
    Q_OBJECT

public:
    /// ms of a clock that only goes forward.
    using Now = std::function<qint64()>;

    /// Without @p now, keys count by the time that the window system gave them, so that a program
    /// that was busy for a moment still tells typing from scanning.
    explicit WedgeFilter(Now now = {}, QObject *parent = nullptr);

    /// What the scanner types at the end of each scan; empty: only a line end, or nothing.
    void setSuffix(const QString &suffix) { m_assembler.setSuffix(suffix); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// From the event loop, never from within a key event. As the scanner typed it, at most
    /// KeystrokeAssembler::longest characters; control characters and all.
    void scanSeen(const lanyard::ScanReport &report);

private:
    struct HeldKey
    {
        QPointer<QObject> receiver;
        std::shared_ptr<QKeyEvent> event; ///< null: composed is what it is
        std::shared_ptr<QInputMethodEvent> composed = {};
        qint64 at = 0; ///< by timeOf()
        qint64 arrival = 0; ///< by now()
    };
    /// What a key that is said to repeat itself is.
    enum class Repeat { No, Typed, Doubled, Stuck };

    [[nodiscard]] bool pressed(QObject *watched, const QKeyEvent &key);
    [[nodiscard]] bool released(QObject *watched, const QKeyEvent &key);
    [[nodiscard]] bool composed(QObject *watched, const QInputMethodEvent &event);
    [[nodiscard]] bool holdComposed(QObject *watched, const QInputMethodEvent &event);
    void takeAhead(qint64 until);
    [[nodiscard]] bool overridesShortcut(QKeyEvent &key) const;
    [[nodiscard]] Repeat repeatOf(const QKeyEvent &key) const;
    [[nodiscard]] HeldKey held(QObject *watched, const QKeyEvent &key) const;
    [[nodiscard]] KeystrokeAssembler::Finding weigh(const QKeyEvent &key);
    void settle(const KeystrokeAssembler::Finding &finding);
    void hold(QObject *watched, const QKeyEvent &key);
    void hold(HeldKey key);
    void interrupt();
    void giveBack();
    void sendNext();
    void send(const HeldKey &key);
    void clearComposed(QObject *receiver);
    void wait(qint64 pause);
    void lookAgain();
    [[nodiscard]] bool wasBusy();
    [[nodiscard]] qint64 timeOf(const QKeyEvent &key) const;
    [[nodiscard]] qint64 timeNow() const;
    [[nodiscard]] qint64 now() const;

    Now m_now;
    QElapsedTimer m_clock;
    KeystrokeAssembler m_assembler;
    PreeditRhythm m_preedit;
    qint64 m_ahead = 0; ///< of the window system's clock before ours, when a key came last
    RawKeys m_raw;
    QQueue<HeldKey> m_composedAhead; ///< of keys that are still on their way
    QList<HeldKey> m_held; ///< not yet known whose
    QQueue<HeldKey> m_given; ///< a person's, on their way
    QSet<int> m_swallowed; ///< keys of a scan that are still down
    QTimer m_patience;
    QTimer m_sending;
    bool m_lastLook = false;
    int m_excuses = 0; ///< how often the program was busy since the last key held
    qint64 m_due = 0; ///< when m_patience should end, by m_clock
    qint64 m_arrival = 0; ///< of the last key held, by now()
    qint64 m_lastTime = 0; ///< of the last key held, by timeOf()
    const QEvent *m_passing = nullptr; ///< is being given back: not to be looked at again
    bool m_passNextOverride = false;
};

} // namespace lanyard::scan
