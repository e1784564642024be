// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/IssueBadge.h"

#include "app/ports/Clock.h"
#include "app/ports/Journal.h"

namespace lanyard {

IssueBadge::IssueBadge(Journal &journal, const Clock &clock)
    : m_journal{journal}
    , m_clock{clock}
{
}

Result<PrintJob> IssueBadge::operator()(const Registration &who, const PrintJob &wanted) const
{
    const PrintJob job{.id = QUuid::createUuid(),
                       .who = who.id,
                       .templateName = wanted.templateName,
                       .printer = wanted.printer,
                       .state = PrintJob::State::Queued,
                       .spoolerJob = 0,
                       .message = {},
                       .copies = wanted.copies,
                       .reason = wanted.reason,
                       .settled = false};
    const auto written = record(job);
    if (!written)
        return written.failure();
    return job;
}

Result<Done> IssueBadge::record(const PrintJob &job) const
{
    return m_journal.recordPrint(job, m_clock.now());
}

} // namespace lanyard
