// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/PrintJob.h"
#include "app/ports/PrintQueue.h"

#include <optional>

namespace lanyard {

class BadgeRenderer;

/// Brings a print job to its printer and finds out what became of it. Touches no event file, so
/// that it can work on a thread of its own; whoever calls it writes the new state down.
///
/// To another printer: withdraw() it here; if it Failed by that, issue a new job for the other one.
class DeliverBadge final
{
public:
    DeliverBadge(const BadgeRenderer &renderer, PrintQueue &queue);

    struct Progress
    {
        PrintJob job;
        Printer::Trouble trouble = Printer::Trouble::None; ///< what somebody could mend now
        bool reachable = true; ///< false: nobody answered there; the state is as before
        std::optional<Failure> failure; ///< why it Failed, or why it is still Queued
    };

    /// Renders and hands over what is Queued. A job that the printer already has under this id is
    /// not handed over again. What passes by itself (nobody answers, no paper) leaves it Queued:
    /// call again.
    [[nodiscard]] Progress send(const PrintJob &job, const Badge &badge);

    /// The same for a job that was issued just now and never sent: nobody can have it, so nobody is
    /// asked, which saves most of the time that send() takes.
    [[nodiscard]] Progress sendFirst(const PrintJob &job, const Badge &badge);

    /// Asks about a job that was Sent. Printed is said only by the printer itself; a printer that
    /// cannot say so leaves it Sent and settled.
    [[nodiscard]] Progress follow(const PrintJob &job);

    /// Takes it back. Failed: it will not come out, so that it may be printed elsewhere. Anything
    /// else: it is or may be out, or (not reachable) cannot be taken back now.
    [[nodiscard]] Progress withdraw(const PrintJob &job);

private:
    [[nodiscard]] Result<SpooledJob> look(const PrintJob &job) const;
    [[nodiscard]] bool isAtWork(const PrintJob &job, const SpooledJob &spooled);
    [[nodiscard]] Result<SpooledJob> handOver(const PrintJob &job, const Badge &badge);

    const BadgeRenderer &m_renderer;
    PrintQueue &m_queue;
};

} // namespace lanyard
