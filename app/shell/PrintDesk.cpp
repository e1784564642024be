// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PrintDesk.h"

#include "app/ports/BadgeRenderer.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::shell {

PrintDesk::PrintDesk(const BadgeRenderer &renderer, MakeQueue makeQueue)
    : m_renderer{renderer}
    , m_makeQueue{std::move(makeQueue)}
    , m_poll{new QTimer{this}}
{
    m_poll->setInterval(400ms);
    connect(m_poll, &QTimer::timeout, this, &PrintDesk::lookAtAll);
}

PrintDesk::~PrintDesk() = default;

PrintQueue &PrintDesk::queue()
{
    if (!m_queue) {
        m_queue = m_makeQueue();
        m_deliver = std::make_unique<DeliverBadge>(m_renderer, *m_queue);
    }
    return *m_queue;
}

void PrintDesk::print(const PrintJob &job, const Badge &badge)
{
    queue();
    m_waiting.append({job, badge, Printer::Trouble::None});
    if (job.state == PrintJob::State::Queued)
        send(m_waiting.last());
    retire();
    if (!m_waiting.isEmpty() && !m_poll->isActive())
        m_poll->start();
}

void PrintDesk::listPrinters()
{
    const auto printers = queue().printers();
    if (printers)
        Q_EMIT printersListed(*printers);
    else
        Q_EMIT printersUnknown(printers.failure());
}

void PrintDesk::save(const QString &path, const Badge &badge, const QString &templateName)
{
    const auto written = m_renderer.writePdf(path, {badge}, templateName);
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(written.failure());
}

void PrintDesk::saveTestSheet(const QString &path, const TestSheet &sheet)
{
    const auto written = m_renderer.writeTestSheet(path, sheet);
    if (written)
        Q_EMIT testSheetSaved(path);
    else
        Q_EMIT testSheetFailed(written.failure());
}

void PrintDesk::stop()
{
    m_poll->stop();
    m_waiting.clear();
}

void PrintDesk::send(Waiting &waiting)
{
    take(waiting, m_deliver->send(waiting.job, waiting.badge));
}

void PrintDesk::look(Waiting &waiting)
{
    take(waiting, m_deliver->follow(waiting.job));
}

void PrintDesk::take(Waiting &waiting, const DeliverBadge::Progress &progress)
{
    const bool changed
        = progress.job.state != waiting.job.state || progress.job.settled != waiting.job.settled;
    const bool troubled = progress.trouble != waiting.trouble;
    waiting.job = progress.job;
    waiting.trouble = progress.trouble;
    if (changed)
        Q_EMIT progressed(waiting.job, waiting.badge.name);
    if (troubled && isOpen(waiting.job))
        Q_EMIT this->troubled(waiting.job, waiting.trouble, waiting.badge.name);
}

void PrintDesk::lookAtAll()
{
    for (Waiting &waiting : m_waiting) {
        if (waiting.job.state == PrintJob::State::Queued)
            send(waiting);
        else
            look(waiting);
    }
    retire();
}

void PrintDesk::retire()
{
    m_waiting.removeIf([](const Waiting &waiting) { return !isOpen(waiting.job); });
    if (m_waiting.isEmpty())
        m_poll->stop();
}

} // namespace lanyard::shell
