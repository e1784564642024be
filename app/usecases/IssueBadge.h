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

    /// @p reason says why it is printed again; a first badge needs none.
    [[nodiscard]] Result<PrintJob> operator()(const Registration &who,
                                              const QString &printer,
                                              const QString &templateName,
                                              int copies = 1,
                                              const QString &reason = {}) const;

    /// Writes down what became of it.
    [[nodiscard]] Result<Done> record(const PrintJob &job) const;

private:
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace lanyard
