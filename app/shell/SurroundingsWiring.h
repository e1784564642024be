// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/WatchClock.h"
#include "ui/desk/StatusWords.h"

#include <QObject>
#include <QTimer>

namespace lanyard {

class Clock;

namespace ui {
class DeskWindow;
}

namespace shell {

struct DeskSession;
class Workers;

/// Tells the desk of the disk under its event file, of how old the list of people is, and of the
/// clock of the computer.
class SurroundingsWiring final : public QObject
{
    Q_OBJECT

public:
    SurroundingsWiring(ui::DeskWindow &window,
                       Workers &workers,
                       const DeskSession &session,
                       const Clock &clock);

    /// Another event file, or other people in it.
    void lookAgain();
    /// The last record was written.
    void showSaved();
    void showFailure(const QString &sentence);

private:
    void take(qint64 bytesFree, bool writable, const QDateTime &imported);
    void lookAtClock();

    ui::DeskWindow &m_window;
    Workers &m_workers;
    const DeskSession &m_session;
    const Clock &m_clock;
    WatchClock m_watchClock;
    ui::EventFileFacts m_file;
    QString m_failure; ///< of the last record; empty: it was written
    QTimer m_look;
    QTimer m_clockLook;
    QTimer m_clockTold;
};

} // namespace shell
} // namespace lanyard
