// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/DeliverBadge.h"

#include "app/ports/BadgeRenderer.h"

#include <algorithm>

namespace lanyard {

namespace {

QString titleOf(const PrintJob &job)
{
    return job.id.toString(QUuid::WithoutBraces);
}

} // namespace

DeliverBadge::DeliverBadge(const BadgeRenderer &renderer, PrintQueue &queue)
    : m_renderer{renderer}
    , m_queue{queue}
{
}

Result<PrintJob> DeliverBadge::send(const PrintJob &job, const Badge &badge)
{
    PrintJob sent = job;
    sent.state = PrintJob::State::Sent;

    const auto earlier = m_queue.lookByTitle(job.printer, titleOf(job));
    if (earlier && earlier->state != SpooledJob::State::Gone) {
        sent.spoolerJob = earlier->number;
        return sent;
    }

    const auto templates = m_renderer.templates();
    const auto medium = std::find_if(templates.begin(), templates.end(), [&job](const auto &known) {
        return known.name == job.templateName;
    });
    if (medium == templates.end())
        return Failure{Failure::Kind::NotFound, job.templateName, {}};

    const auto pdf = m_renderer.pdf(badge, job.templateName);
    if (!pdf)
        return pdf.failure();
    const auto number
        = m_queue.submit(job.printer, {*pdf, titleOf(job), medium->widthMm, medium->heightMm});
    if (!number)
        return number.failure();
    sent.spoolerJob = *number;
    return sent;
}

DeliverBadge::Progress DeliverBadge::follow(const PrintJob &job)
{
    const auto look = m_queue.look(job.printer, job.spoolerJob);
    if (!look)
        return {job, Printer::Trouble::Offline, false};

    Progress progress{job, look->trouble, true};
    progress.job.message = look->message;
    switch (look->state) {
    case SpooledJob::State::Completed:
        // CUPS calls jobs completed that the printer gave up on in a jam; such a badge is not out.
        progress.job.state = look->trouble == Printer::Trouble::Jam ? PrintJob::State::Failed
                                                                    : PrintJob::State::Printed;
        break;
    case SpooledJob::State::Failed:
    case SpooledJob::State::Gone: progress.job.state = PrintJob::State::Failed; break;
    case SpooledJob::State::Waiting:
    case SpooledJob::State::Printing: break;
    }
    return progress;
}

} // namespace lanyard
