// SPDX-License-Identifier: Apache-2.0
#include "app/shell/SurroundingsWiring.h"

#include "app/ports/Clock.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Workers.h"
#include "ui/desk/BannerWords.h"
#include "ui/desk/DeskWindow.h"

#include <ctime>

using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr auto lookEvery = 60s;
constexpr auto clockEvery = 5s;
constexpr auto clockStaysTold = 10min;

/// Goes on evenly, also while the computer sleeps.
std::chrono::milliseconds steadyTime()
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::milliseconds{qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000};
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

SurroundingsWiring::SurroundingsWiring(ui::DeskWindow &window,
                                       Workers &workers,
                                       const DeskSession &session,
                                       const Clock &clock)
    : m_window{window}
    , m_workers{workers}
    , m_session{session}
    , m_clock{clock}
{
    connect(&m_workers.view, &EventView::fileStateTold, this, &SurroundingsWiring::take);
    connect(&m_look, &QTimer::timeout, this, &SurroundingsWiring::lookAgain);
    connect(&m_clockLook, &QTimer::timeout, this, &SurroundingsWiring::lookAtClock);
    m_clockTold.setSingleShot(true);
    connect(&m_clockTold, &QTimer::timeout, this, [this] { m_window.showClock({}); });
    m_look.start(lookEvery);
    m_clockLook.start(clockEvery);
}

void SurroundingsWiring::lookAgain()
{
    Workers::post(m_workers.view, [](EventView &view) { view.tellFileState(); });
}

void SurroundingsWiring::showSaved()
{
    m_failure.clear();
    m_window.showEventFile(ui::StatusWords::eventFile(m_session.path, m_file));
}

void SurroundingsWiring::showFailure(const QString &sentence)
{
    m_failure = sentence;
    m_window.showEventFile(ui::StatusWords::eventFileFails(sentence));
}

void SurroundingsWiring::take(qint64 bytesFree, bool writable, const QDateTime &imported)
{
    m_file = {.bytesFree = bytesFree, .writable = writable, .listAge = {}};
    if (imported.isValid())
        m_file.listAge = std::chrono::seconds{imported.secsTo(m_clock.now())};
    if (m_failure.isEmpty())
        showSaved();
}

void SurroundingsWiring::lookAtClock()
{
    const QDateTime now = m_clock.now();
    const auto jump = m_watchClock(now, steadyTime());
    if (!jump)
        return;
    m_window.showClock(ui::BannerWords::clockChanged(*jump, now.toLocalTime().time()));
    m_clockTold.start(clockStaysTold);
}

} // namespace lanyard::shell
