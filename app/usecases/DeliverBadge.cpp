// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/DeliverBadge.h"

#include "app/domain/PendingBadge.h"
#include "app/ports/BadgeRenderer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using Progress = DeliverBadge::Progress;
using State = PrintJob::State;

QString titleOf(const PrintJob &job)
{
    return job.id.toString(QUuid::WithoutBraces);
}

bool passesByItself(const Failure &failure)
{
    return failure.kind == Failure::Kind::Unreachable || failure.kind == Failure::Kind::Busy;
}

Progress away(const PrintJob &job, const Failure &failure)
{
    return {job, Printer::Trouble::Offline, false, failure};
}

Progress refused(PrintJob job, const Failure &failure)
{
    if (passesByItself(failure))
        return away(job, failure);
    job.state = State::Failed;
    job.message = failure.detail;
    return {job, Printer::Trouble::None, true, failure};
}

Progress failed(PrintJob job, const QString &why, Printer::Trouble trouble)
{
    job.state = State::Failed;
    job.message = why;
    return {job, trouble, true, Failure{Failure::Kind::Rejected, job.printer, why}};
}

/// What is true of a job that was handed over, now that the printer says @p spooled.
Progress learned(PrintJob job, const SpooledJob &spooled)
{
    job.state = State::Sent;
    job.message = spooled.message;
    if (spooled.number > 0)
        job.spoolerJob = spooled.number;
    switch (spooled.state) {
    case SpooledJob::State::Waiting:
    case SpooledJob::State::Printing: break;
    case SpooledJob::State::Completed:
        job.state = spooled.vouched ? State::Printed : State::Sent;
        job.settled = !spooled.vouched;
        break;
    case SpooledJob::State::Failed: return failed(job, spooled.message, spooled.trouble);
    case SpooledJob::State::Unknown:
    case SpooledJob::State::Gone: job.state = State::Unknown; break;
    }
    return {job, spooled.trouble, true, {}};
}

} // namespace

DeliverBadge::DeliverBadge(const BadgeRenderer &renderer, PrintQueue &queue)
    : m_renderer{renderer}
    , m_queue{queue}
{
}

Progress DeliverBadge::send(const PrintJob &job, const Badge &badge)
{
    const auto earlier = m_queue.look(job.printer, titleOf(job), job.spoolerJob);
    if (!earlier)
        return refused(job, earlier.failure());
    if (earlier->state != SpooledJob::State::Gone)
        return learned(job, *earlier);
    return sendFirst(job, badge);
}

Progress DeliverBadge::sendFirst(const PrintJob &job, const Badge &badge)
{
    auto handed = handOver(job, badge);
    if (!handed)
        return refused(job, handed.failure());
    if (handed->state == SpooledJob::State::Gone) {
        PrintJob waiting = job;
        waiting.message = handed->message;
        return {waiting, handed->trouble, true, {}};
    }
    // Whether it arrived is found out by looking, once somebody answers there again.
    if (handed->state == SpooledJob::State::Unknown)
        handed->state = SpooledJob::State::Waiting;
    return learned(job, *handed);
}

Result<SpooledJob> DeliverBadge::handOver(const PrintJob &job, const Badge &badge)
{
    const auto templates = m_renderer.templates();
    const auto medium = std::find_if(templates.begin(), templates.end(), [&job](const auto &known) {
        return known.name == job.templateName;
    });
    if (medium == templates.end())
        return Failure{Failure::Kind::NotFound, job.templateName, u"no such template"_s};

    const auto format = m_queue.formatFor(job.printer);
    if (!format)
        return format.failure();
    const auto bytes = m_renderer.forPrinter(badge, job.templateName, *format);
    if (!bytes)
        return bytes.failure();
    return m_queue.submit(job.printer,
                          {.bytes = *bytes,
                           .title = titleOf(job),
                           .widthMm = medium->widthMm,
                           .heightMm = medium->heightMm,
                           .copies = job.copies});
}

/// A printer that is not set up any more knows of no job.
Result<SpooledJob> DeliverBadge::look(const PrintJob &job) const
{
    auto found = m_queue.look(job.printer, titleOf(job), job.spoolerJob);
    if (found
        || (found.failure().kind != Failure::Kind::NotFound
            && found.failure().kind != Failure::Kind::NotAnAddress))
        return found;
    SpooledJob gone;
    gone.state = SpooledJob::State::Gone;
    gone.message = found.failure().detail;
    return gone;
}

Progress DeliverBadge::follow(const PrintJob &job)
{
    const auto found = look(job);
    return found ? learned(job, *found) : away(job, found.failure());
}

/// Whether a printer that is at it may go on, though the spooler forgets the job: it stands still
/// only if it is away, or says itself that it is in trouble.
bool DeliverBadge::isAtWork(const PrintJob &job, const SpooledJob &spooled)
{
    if (spooled.state != SpooledJob::State::Printing
        || spooled.trouble == Printer::Trouble::Offline)
        return false;
    const auto printer = m_queue.printer(job.printer);
    return !printer || !printer->canTell || spooled.trouble == Printer::Trouble::None;
}

Progress DeliverBadge::withdraw(const PrintJob &job)
{
    const QString withdrawn = withdrawnMessage();
    auto found = look(job);
    if (!found)
        return away(job, found.failure());
    if (found->state == SpooledJob::State::Gone && job.state == State::Queued)
        return failed(job, withdrawn, Printer::Trouble::None);

    if (found->state == SpooledJob::State::Waiting || found->state == SpooledJob::State::Printing) {
        const bool mayBeOut = isAtWork(job, *found);
        const auto asked = m_queue.cancel(job.printer, titleOf(job), found->number);
        if (!asked && passesByItself(asked.failure()))
            return away(job, asked.failure());
        found = look(job);
        if (!found)
            return away(job, found.failure());
        if (found->state == SpooledJob::State::Failed && !mayBeOut)
            return failed(job, withdrawn, Printer::Trouble::None);
        if (found->state == SpooledJob::State::Failed)
            found->state = SpooledJob::State::Unknown;
    }
    return learned(job, *found);
}

} // namespace lanyard
