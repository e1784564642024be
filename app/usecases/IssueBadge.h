// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PrintJob.h"
#include "app/ports/Result.h"

namespace lanyard {

class Clock;
class Journal;

/// Puts a badge on its way: the print job is durable before the printer hears of it, so that a
/// crash in between loses no badge.
class IssueBadge final
{
public:
    IssueBadge(Journal &journal, const Clock &clock);

    /// A new job for @p who. Of @p wanted count printer, template, copies and reason.
    [[nodiscard]] Result<PrintJob> operator()(const Registration &who,
                                              const PrintJob &wanted) const;

    /// Writes down what became of it.
    [[nodiscard]] Result<Done> record(const PrintJob &job) const;

private:
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace lanyard
