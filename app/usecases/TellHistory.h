// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/RefusedScans.h"

namespace lanyard {

/// Tells what the journal says, in pieces that a person can read.
class TellHistory final
{
public:
    explicit TellHistory(const Journal &journal);

    struct Page
    {
        QList<JournalRecord> records; ///< the latest first
        bool more = false; ///< there are earlier ones
    };
    /// The latest records of @p filter, at most filter.latest of them, which must be set.
    [[nodiscard]] Result<Page> page(const RecordFilter &filter) const;

    static constexpr qsizetype mostGroups = 100;
    /// The refused scans of @p filter put together, whatever kind it asks for.
    [[nodiscard]] Result<RefusedScans> refused(RecordFilter filter) const;

private:
    const Journal &m_journal;
};

} // namespace lanyard
