// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PrintJob.h"

using namespace Qt::StringLiterals;

namespace lanyard {

bool isOpen(const PrintJob &job)
{
    return job.state == PrintJob::State::Queued
        || (job.state == PrintJob::State::Sent && !job.settled);
}

QString nameOf(PrintJob::State state)
{
    switch (state) {
    case PrintJob::State::Queued: return u"queued"_s;
    case PrintJob::State::Sent: return u"sent"_s;
    case PrintJob::State::Printed: return u"printed"_s;
    case PrintJob::State::Failed: return u"failed"_s;
    case PrintJob::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PrintJob::State> printStateNamed(QStringView name)
{
    using State = PrintJob::State;
    for (const State state :
         {State::Queued, State::Sent, State::Printed, State::Failed, State::Unknown}) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace lanyard
