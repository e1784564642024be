// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "app/ports/Operators.h"
#include "app/shell/DeskPin.h"
#include "ui/kit/LockWindow.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace lanyard {

class Wording;

namespace ui {
class DeskWindow;
}

namespace shell {

class Workers;

/// Locks the desk: by a key, or when nobody has touched it for a while. Every other window is
/// hidden, or not shown before it is unlocked, and keeps what it shows; scans do nothing. Where the
/// event has operators, one of them unlocks and is signed in; elsewhere it takes the PIN of this
/// desk.
class LockWiring final : public QObject
{
    Q_OBJECT

public:
    LockWiring(ui::DeskWindow &desk, Workers &workers, const Wording &wording);
    ~LockWiring() override;

    void showDesk(const QString &name) { m_window.showDesk(name); }
    /// After that time without key, touch, scan or verdict; zero: never.
    void setPatience(std::chrono::milliseconds patience);

    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool hasPin() const { return m_pin.isSet(); }
    void forgetPin() { m_pin.forget(); }

    /// Asks for a new PIN first where nobody could unlock otherwise. Nothing while somebody is to
    /// sign in: the desk shows nothing then either.
    void lock();
    /// @p window is shown as soon as the desk is unlocked.
    void showLater(QWidget &window);
    /// A scan while it is locked: a badge of an operator, or nothing.
    bool takes(const QString &scanned);

    /// A scan is being decided: the desk does not lock itself before the answer.
    void noteScan();
    void noteAnswer();

Q_SIGNALS:
    void lockChanged(bool locked);
    void pinChanged();
    void wrongPin(); ///< of this desk

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wire();
    void wireOperators();
    [[nodiscard]] bool hasOperators() const { return !m_operators.isEmpty(); }
    [[nodiscard]] QStringList names() const;
    void lockIfIdle();
    void ask();
    void cover();
    void hideOthers();
    void keepBehind(QWidget &window);
    void unlock();
    void signIn(const Credentials &credentials);

    ui::DeskWindow &m_desk;
    Workers &m_workers;
    const Wording &m_wording;
    DeskPin m_pin;
    ui::LockWindow m_window;
    QTimer m_idle;
    QList<Operator> m_operators;
    bool m_signedIn = false;
    bool m_locked = false;
    bool m_signsIn = false; ///< somebody has tried to, from here
    bool m_scanWaits = false;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace shell
} // namespace lanyard
