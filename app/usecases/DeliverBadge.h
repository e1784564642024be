// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/PrintJob.h"
#include "app/ports/PrintQueue.h"

namespace lanyard {

class BadgeRenderer;

/// Brings a print job to its printer and finds out what became of it. Touches no event file, so
/// that it can work on a thread of its own; whoever calls it writes the new state down.
class DeliverBadge final
{
public:
    DeliverBadge(const BadgeRenderer &renderer, PrintQueue &queue);

    struct Progress
    {
        PrintJob job;
        Printer::Trouble trouble = Printer::Trouble::None; ///< what somebody could mend now
        bool reachable = true; ///< false: the spooler did not answer; the state is as before
    };

    /// Renders and hands over: Sent, or Failed with the reason. A job that the spooler already has
    /// under this id is not handed over again.
    [[nodiscard]] Result<PrintJob> send(const PrintJob &job, const Badge &badge);

    /// Asks the spooler about a job that was sent. "Printed" is said only by the spooler.
    [[nodiscard]] Progress follow(const PrintJob &job);

private:
    const BadgeRenderer &m_renderer;
    PrintQueue &m_queue;
};

} // namespace lanyard
