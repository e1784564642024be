// SPDX-License-Identifier: Apache-2.0
#include "app/shell/EventLoopWatchdog.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

Q_LOGGING_CATEGORY(stalls, "lanyard.stalls")

constexpr std::chrono::milliseconds between = 10ms;
constexpr qint64 perMillisecond = 1'000'000;

} // namespace

EventLoopWatchdog::EventLoopWatchdog(QObject *parent)
    : QObject{parent}
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    m_pulse.setInterval(between);
    connect(&m_pulse, &QTimer::timeout, this, &EventLoopWatchdog::beat);
    startAnew();
}

void EventLoopWatchdog::startAnew()
{
    m_longest = 0;
    m_last.start();
    m_pulse.start();
}

void EventLoopWatchdog::beat()
{
    const qint64 late = m_last.nsecsElapsed() - between.count() * perMillisecond;
    m_last.start();
    m_longest = std::max(m_longest, late);
    const qint64 milliseconds = late / perMillisecond;
    if (milliseconds <= mostMilliseconds)
        return;
    qCWarning(stalls, "The window's thread was away for %lld ms.", milliseconds);
    Q_EMIT stalled(milliseconds);
}

} // namespace lanyard::shell
