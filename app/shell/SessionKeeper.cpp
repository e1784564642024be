// SPDX-License-Identifier: Apache-2.0
#include "app/shell/SessionKeeper.h"

#include "app/shell/DeskSession.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::shell {

SessionKeeper::SessionKeeper(const DeskSession &session, QWidget &window)
    : m_session{session}
    , m_window{window}
    , m_before{DeskMemory{}.lastSession()}
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms); // a window that is dragged is written once
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::write);
    m_now.geometry = m_before.geometry;
    window.installEventFilter(this);
}

SessionKeeper::~SessionKeeper()
{
    m_window.removeEventFilter(this);
    m_soon.stop();
    m_now.running = false;
    write();
    m_writer.waitForDone();
}

void SessionKeeper::takeOver()
{
    m_now = m_before;
    m_written = m_before;
}

void SessionKeeper::note()
{
    m_now.running = !m_session.path.isEmpty();
    m_now.eventFile = m_session.path;
    m_now.doors = m_session.served;
    write();
}

void SessionKeeper::noteKiosk(bool open)
{
    m_now.kiosk = open;
    write();
}

void SessionKeeper::noteLocked(bool locked)
{
    m_now.locked = locked;
    write();
}

bool SessionKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void SessionKeeper::write()
{
    if (m_now.eventFile.isEmpty())
        return; // another program of this user may have one
    if (m_window.isVisible())
        m_now.geometry = m_window.saveGeometry();
    if (m_now == m_written)
        return;
    m_written = m_now;
    m_writer.start([session = m_now] { DeskMemory{}.keep(session); });
}

} // namespace lanyard::shell
