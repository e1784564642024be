// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KeyboardGrab.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace lanyard::ui {

KeyboardGrab::KeyboardGrab(QWidget &window, std::function<bool()> take)
    : QObject{&window}
    , m_window{window}
    , m_take{std::move(take)}
{
    m_again.setInterval(500ms);
    connect(&m_again, &QTimer::timeout, this, &KeyboardGrab::attempt);
}

void KeyboardGrab::start()
{
    m_window.installEventFilter(this);
    if (QWindow *handle = m_window.windowHandle())
        handle->installEventFilter(this);
    attempt();
}

bool KeyboardGrab::eventFilter(QObject *watched, QEvent *event)
{
    const bool appears = event->type() == QEvent::Expose && !m_holds;
    if (appears || (event->type() == QEvent::WindowActivate && watched == &m_window))
        attempt();
    return false;
}

void KeyboardGrab::attempt()
{
    m_holds = m_take();
    if (m_holds)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
}

} // namespace lanyard::ui
