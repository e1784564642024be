// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PrintDesk.h"

#include "app/ports/BadgeRenderer.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr int looksBeforeFailOver = 3; ///< a printer that wakes up is not in trouble

bool looksTheSame(const Printer &one, const Printer &other)
{
    return one.name == other.name && one.state == other.state && one.trouble == other.trouble
        && one.message == other.message;
}

/// Nothing more is heard of it.
bool isOver(const PrintJob &job)
{
    return !isOpen(job);
}

} // namespace

PrintDesk::PrintDesk(const BadgeRenderer &renderer, MakeQueue makeQueue)
    : m_renderer{renderer}
    , m_makeQueue{std::move(makeQueue)}
    , m_poll{new QTimer{this}}
    , m_watch{new QTimer{this}}
{
    m_poll->setInterval(400ms);
    m_watch->setInterval(1s);
    connect(m_poll, &QTimer::timeout, this, &PrintDesk::attendAll);
    connect(m_watch, &QTimer::timeout, this, &PrintDesk::lookAtPrinter);
}

PrintDesk::~PrintDesk() = default;

PrintQueue &PrintDesk::queue()
{
    if (!m_queue)
        m_queue = m_makeQueue();
    return *m_queue;
}

DeliverBadge &PrintDesk::deliver()
{
    if (!m_deliver)
        m_deliver = std::make_unique<DeliverBadge>(m_renderer, queue());
    return *m_deliver;
}

void PrintDesk::setPrinting(const Printing &printing)
{
    const bool other = printing.printer != m_printing.printer;
    m_printing = printing;
    if (!printing.prints())
        m_watch->stop();
    else if (!m_watch->isActive())
        m_watch->start();
    if (other) {
        m_looked = false;
        lookAtPrinter();
    }
}

void PrintDesk::print(const PrintJob &job, const Badge &badge)
{
    add({.job = job, .badge = badge, .fresh = true});
}

void PrintDesk::resume(const PrintJob &job, const Badge &badge)
{
    add({.job = job, .badge = badge});
}

void PrintDesk::add(const Waiting &waiting)
{
    const bool known = std::ranges::any_of(
        m_waiting, [&waiting](const Waiting &each) { return each.job.id == waiting.job.id; });
    if (known)
        return;
    m_waiting.append(waiting);
    if (waiting.job.state == PrintJob::State::Queued)
        attend(m_waiting.last());
    retire();
    if (!m_waiting.isEmpty() && !m_poll->isActive())
        m_poll->start();
}

void PrintDesk::withdraw(const QUuid &job, const QString &target)
{
    const auto found = std::ranges::find_if(
        m_waiting, [&job](const Waiting &each) { return each.job.id == job; });
    if (found == m_waiting.end())
        return; // it is over meanwhile, which was heard
    if (callBack(*found)) {
        const PrintJob gone = found->job;
        m_waiting.erase(found);
        Q_EMIT withdrawn(gone, target);
    } else {
        if (found->job.state == PrintJob::State::Queued)
            found->calledOff = target; // nobody has it as far as is known: it is not sent any more
        Q_EMIT notWithdrawn(found->job);
    }
    retire();
}

void PrintDesk::letGo(const QUuid &job)
{
    m_waiting.removeIf([&job](const Waiting &each) { return each.job.id == job; });
    retire();
}

bool PrintDesk::callBack(Waiting &waiting)
{
    if (waiting.fresh && waiting.job.state == PrintJob::State::Queued) {
        waiting.job.state = PrintJob::State::Failed;
        return true; // no printer has it; there is nobody to ask
    }
    const auto progress = deliver().withdraw(waiting.job);
    if (progress.job.state == PrintJob::State::Failed) {
        waiting.job = progress.job;
        return true;
    }
    if (progress.reachable) {
        waiting.calledBack = true;
        waiting.calledOff.reset();
        take(waiting, progress);
    } else {
        m_silent.insert(waiting.job.printer);
    }
    return false;
}

/// True if it is not there now that somebody answers.
bool PrintDesk::isCalledOff(Waiting &waiting)
{
    return waiting.calledOff && !m_silent.contains(waiting.job.printer) && callBack(waiting);
}

void PrintDesk::listPrinters()
{
    const auto printers = queue().printers();
    if (printers)
        Q_EMIT printersListed(*printers);
    else
        Q_EMIT printersUnknown(printers.failure());
}

void PrintDesk::lookAtPrinter()
{
    if (!m_printing.prints())
        return;
    const auto printer = queue().printer(m_printing.printer);
    const std::optional<Printer> now = printer ? std::optional{*printer} : std::nullopt;
    const bool same
        = now && m_seen ? looksTheSame(*now, *m_seen) : now.has_value() == m_seen.has_value();
    if (std::exchange(m_looked, true) && same)
        return;
    m_seen = now;
    if (now)
        Q_EMIT printerSeen(*now);
    else
        Q_EMIT printerMissing(m_printing.printer);
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
    m_watch->stop();
    m_waiting.clear();
}

void PrintDesk::attend(Waiting &waiting)
{
    if (m_silent.contains(waiting.job.printer)) {
        ++waiting.troubledLooks; // one wait for an answer is enough for all of its badges
        return;
    }
    const auto progress = ask(waiting);
    waiting.tried = true;
    if (!progress.reachable)
        m_silent.insert(waiting.job.printer);
    take(waiting, progress);
}

DeliverBadge::Progress PrintDesk::ask(const Waiting &waiting)
{
    if (waiting.job.state != PrintJob::State::Queued)
        return deliver().follow(waiting.job);
    return waiting.fresh && !waiting.tried ? deliver().sendFirst(waiting.job, waiting.badge)
                                           : deliver().send(waiting.job, waiting.badge);
}

void PrintDesk::take(Waiting &waiting, const DeliverBadge::Progress &progress)
{
    const bool changed
        = progress.job.state != waiting.job.state || progress.job.settled != waiting.job.settled;
    const auto trouble = isOver(progress.job) ? Printer::Trouble::None : progress.trouble;
    const bool troubleChanged = trouble != std::exchange(waiting.trouble, trouble);
    waiting.job = progress.job;
    waiting.troubledLooks = trouble == Printer::Trouble::None ? 0 : waiting.troubledLooks + 1;
    if (changed)
        Q_EMIT progressed(waiting.job, waiting.badge.name);
    if (troubleChanged)
        Q_EMIT troubled(waiting.job, waiting.trouble, waiting.badge.name);
}

void PrintDesk::attendAll()
{
    m_silent.clear();
    QList<Waiting> gone;
    for (Waiting &waiting : m_waiting) {
        if (!waiting.calledOff)
            attend(waiting);
        else if (isCalledOff(waiting))
            gone.append(waiting);
    }
    for (const Waiting &waiting : gone) {
        letGo(waiting.job.id);
        Q_EMIT withdrawn(waiting.job, *waiting.calledOff);
    }
    m_silent.clear();
    failOver();
    retire();
}

/// Never twice the same badge: it goes to the second printer only if the first has certainly let go
/// of it. If not, a person decides.
void PrintDesk::failOver()
{
    const QString &second = m_printing.secondPrinter;
    if (m_printing.failOver != FailOver::Automatic || second.isEmpty())
        return;
    QList<PrintJob> moved;
    for (Waiting &waiting : m_waiting) {
        const bool due = waiting.job.who && waiting.job.printer != second && !waiting.calledBack
            && waiting.troubledLooks >= looksBeforeFailOver;
        if (!due)
            continue;
        if (callBack(waiting))
            moved.append(waiting.job);
    }
    m_waiting.removeIf([&moved](const Waiting &waiting) {
        return std::ranges::any_of(
            moved, [&waiting](const PrintJob &job) { return job.id == waiting.job.id; });
    });
    for (const PrintJob &job : moved)
        Q_EMIT withdrawn(job, second);
}

void PrintDesk::retire()
{
    m_waiting.removeIf([](const Waiting &waiting) { return isOver(waiting.job); });
    if (m_waiting.isEmpty())
        m_poll->stop();
}

} // namespace lanyard::shell
