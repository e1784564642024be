// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/TellHistory.h"

namespace lanyard {

TellHistory::TellHistory(const Journal &journal)
    : m_journal{journal}
{
}

Result<TellHistory::Page> TellHistory::page(const RecordFilter &filter) const
{
    RecordFilter oneMore = filter; // shows whether there is more
    ++oneMore.latest;
    Page page;
    const auto read = m_journal.forEachRecord(oneMore, [&page](const JournalRecord &record) {
        page.records.prepend(record);
        return true;
    });
    if (!read)
        return read.failure();
    page.more = page.records.size() > filter.latest;
    if (page.more)
        page.records.removeLast();
    return page;
}

Result<RefusedScans> TellHistory::refused(RecordFilter filter) const
{
    filter.kind = Deed::Kind::Refusal;
    RefusalTally tally;
    const auto read = m_journal.forEachRecord(filter, [&tally](const JournalRecord &record) {
        tally.add(record);
        return true;
    });
    if (!read)
        return read.failure();
    return tally.scans(mostGroups);
}

} // namespace lanyard
