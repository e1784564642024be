// SPDX-License-Identifier: Apache-2.0
#include "app/shell/RehearsalWiring.h"

#include "app/ports/Clock.h"
#include "app/ports/LogEntry.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Workers.h"
#include "ui/kit/RehearsalMark.h"

#include <QDir>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

QString sampleFolder()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}.filePath(
        u"sample"_s);
}

QDate today(const Clock &clock)
{
    return clock.now().toLocalTime().date();
}

} // namespace

RehearsalWiring::RehearsalWiring(Workers &workers, DeskSession &session, const Clock &clock)
    : m_workers{workers}
    , m_session{session}
    , m_clock{clock}
{
    m_tickets.setAttribute(Qt::WA_QuitOnClose, false);
    m_tickets.setAttribute(Qt::WA_ShowWithoutActivating);
    connect(&m_tickets, &ui::SampleTicketsWindow::scanWanted, this, &RehearsalWiring::scanWanted);
    connect(&m_workers.view,
            &EventView::sampleTicketsListed,
            &m_tickets,
            &ui::SampleTicketsWindow::showTickets);
    connect(&m_tickets, &ui::SampleTicketsWindow::resetWanted, this, &RehearsalWiring::reset);
}

void RehearsalWiring::mark(QWidget &window)
{
    auto *made = new ui::RehearsalMark{window};
    made->setVisible(m_session.event.rehearsal);
    m_marks.append(made);
}

void RehearsalWiring::start()
{
    const DeskIdentity desk = m_session.identity();
    Workers::post(m_workers.desk,
                  [folder = sampleFolder(), day = today(m_clock), desk](EventDesk &worker) {
                      worker.openSample(folder, day, desk);
                  });
}

void RehearsalWiring::showEvent()
{
    m_marks.removeIf([](const QPointer<ui::RehearsalMark> &mark) { return !mark; });
    for (const QPointer<ui::RehearsalMark> &mark : std::as_const(m_marks))
        mark->setVisible(m_session.event.rehearsal);
    if (m_session.event.rehearsal)
        Workers::post(m_workers.view, [](EventView &view) { view.listSampleTickets(); });
    else
        m_tickets.hide();
}

void RehearsalWiring::showTickets()
{
    if (const QScreen *screen = m_tickets.screen(); screen && !m_tickets.isVisible()) {
        // Beside what the desk says, as far as there is room.
        const QRect room = screen->availableGeometry();
        const int title = m_tickets.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        m_tickets.move(room.right() - m_tickets.width(),
                       room.bottom() - m_tickets.height() - title);
    }
    m_tickets.show();
    m_tickets.raise();
}

/// The file that comes back has the same name: nothing of the one before counts for it.
void RehearsalWiring::reset()
{
    if (!m_session.event.rehearsal)
        return;
    note(LogEntry::Kind::RehearsalReset);
    m_session.path.clear();
    const DeskIdentity desk = m_session.identity();
    Q_EMIT resetting();
    Workers::post(m_workers.view, [](EventView &view) { view.close(); });
    Workers::post(m_workers.desk,
                  [folder = sampleFolder(), day = today(m_clock), desk](EventDesk &worker) {
                      worker.resetSample(folder, day, desk);
                  });
}

} // namespace lanyard::shell
