// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/DeskMemory.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QWidget;

namespace lanyard::shell {

struct DeskSession;

/// Writes down how the desk stands whenever that changes, so that the next start finds it even if
/// this one is killed. The window's thread does not wait for it.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @p window is the desk's; its place and size belong to it.
    SessionKeeper(const DeskSession &session, QWidget &window);
    /// The program ends as it should: nothing is to be brought back.
    ~SessionKeeper() override;

    /// What to bring back; before anything is noted. Its running is false: nothing.
    [[nodiscard]] const LastSession &before() const { return m_before; }

    /// What was cut off goes on here, even if its event does not open.
    void takeOver();
    /// Event or doors have changed.
    void note();
    void noteKiosk(bool open);
    void noteLocked(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();

    const DeskSession &m_session;
    QWidget &m_window;
    LastSession m_before;
    LastSession m_now;
    LastSession m_written;
    QTimer m_soon;
    QThreadPool m_writer; ///< one thread: what comes later is written later
};

} // namespace lanyard::shell
