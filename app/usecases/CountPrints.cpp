// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/CountPrints.h"

#include "app/ports/Journal.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace lanyard {

CountPrints::CountPrints(const Journal &journal)
    : m_journal{journal}
{
}

Result<CountPrints::Prints> CountPrints::operator()(Id<Registration> who) const
{
    struct Job
    {
        bool failed = false;
        bool again = false;
    };
    QMap<QString, Job> jobs; // as their last records have them
    const auto read = m_journal.forEachRecord(
        {.who = who, .kind = Deed::Kind::Print}, [&jobs](const JournalRecord &record) {
            const bool failed
                = record.body.value(u"state"_s).toString() == nameOf(PrintJob::State::Failed);
            jobs.insert(record.body.value(u"job"_s).toString(),
                        {failed, !record.body.value(u"reason"_s).toString().isEmpty()});
            return true;
        });
    if (!read)
        return read.failure();

    Prints prints;
    for (const Job &job : std::as_const(jobs)) {
        if (job.failed)
            continue;
        ++prints.badges;
        prints.again += job.again ? 1 : 0;
    }
    return prints;
}

} // namespace lanyard
