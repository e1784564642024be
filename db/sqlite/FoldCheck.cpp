// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/FoldCheck.h"

#include "db/sqlite/CompareSorted.h"
#include "db/sqlite/PresenceCount.h"

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

using Place = AuditReport::Place;

constexpr auto selectDeeds = R"(
    SELECT position, kind, at, registration, door, desk, operator, verdict, origin, undone
    FROM deed ORDER BY position
)";

constexpr auto selectPresence = R"(
    SELECT registration, door, entries, inside, first, since, last_out, desk, operator
    FROM presence ORDER BY registration, door
)";

// A door that everybody was taken back from says 0.
constexpr auto selectOccupancy = R"(
    SELECT door, people, inside FROM occupancy WHERE people <> 0 OR inside <> 0 ORDER BY door
)";

constexpr auto selectAnswers = R"(
    SELECT registration, door, question, answer FROM answer ORDER BY registration, door, question
)";

// Of several desks' jobs the numbers are those of each file.
constexpr auto selectSharedJobs = R"(
    SELECT row_number() OVER (ORDER BY id), id, registration, template, printer, state, spooler_job,
           message, copies, reason, settled
    FROM print_job ORDER BY id
)";

constexpr auto selectJobs = R"(
    SELECT number, id, registration, template, printer, state, spooler_job, message,
           copies, reason, settled
    FROM print_job ORDER BY number
)";

bool isNumber(const Execution &row, int column, std::optional<qint64> number)
{
    return row.isNull(column) ? !number : number == row.integer(column);
}

std::optional<qint64> idOf(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional{id};
}

struct DeedSide
{
    using Key = qint64;
    const Words &words;
    AuditFindings &findings;

    static Key keyIn(const Execution &row) { return row.integer(0); }
    static Key keyOf(const Tally::Deed &deed) { return deed.position; }
    [[nodiscard]] bool isSame(const Execution &row, const Tally::Deed &deed) const
    {
        return row.bytes(1) == words.word(deed.kind) && isNumber(row, 2, deed.at)
            && isNumber(row, 3, idOf(deed.registration)) && isNumber(row, 4, idOf(deed.door))
            && row.bytes(5) == words.word(deed.desk)
            && row.bytes(6) == words.word(deed.operatorName)
            && row.bytes(7) == words.word(deed.verdict) && row.bytes(8) == words.word(deed.origin)
            && isNumber(row, 9, qint64{deed.undone});
    }
    void differs(Key position) const
    {
        findings.add(Place::Deed, position, u"deed %1: not what the journal says"_s.arg(position));
    }
};

struct PresenceSide
{
    using Key = std::pair<qint64, qint64>;
    const Words &words;
    AuditFindings &findings;

    static Key keyIn(const Execution &row) { return {row.integer(0), row.integer(1)}; }
    static Key keyOf(const PresenceRow &presence) { return {presence.registration, presence.door}; }
    [[nodiscard]] bool isSame(const Execution &row, const PresenceRow &presence) const
    {
        return isNumber(row, 2, presence.entries) && isNumber(row, 3, qint64{presence.inside})
            && isNumber(row, 4, presence.first) && isNumber(row, 5, presence.since)
            && isNumber(row, 6, presence.lastOut) && row.bytes(7) == words.word(presence.desk)
            && row.bytes(8) == words.word(presence.operatorName);
    }
    void differs(const Key &key) const
    {
        findings.add(
            Place::Presence,
            key.first,
            u"presence %1 at door %2: not what the journal says"_s.arg(key.first).arg(key.second));
    }
};

struct OccupancySide
{
    using Key = qint64;
    AuditFindings &findings;

    static Key keyIn(const Execution &row) { return row.integer(0); }
    static Key keyOf(const OccupancyRow &occupancy) { return occupancy.door; }
    static bool isSame(const Execution &row, const OccupancyRow &occupancy)
    {
        return isNumber(row, 1, occupancy.people) && isNumber(row, 2, occupancy.inside);
    }
    void differs(Key door) const
    {
        findings.add(
            Place::Occupancy, door, u"occupancy at door %1: not what the journal says"_s.arg(door));
    }
};

struct AnswerSide
{
    using Key = Tally::Question;
    AuditFindings &findings;

    static Key keyIn(const Execution &row) { return {row.integer(0), row.integer(1), row.blob(2)}; }
    static const Key &keyOf(const std::pair<const Key, QByteArray> &answer) { return answer.first; }
    static bool isSame(const Execution &row, const std::pair<const Key, QByteArray> &answer)
    {
        return row.bytes(3) == answer.second;
    }
    void differs(const Key &key) const
    {
        findings.add(Place::Answer,
                     std::get<0>(key),
                     u"answer %1 at door %2: not what the journal says"_s.arg(std::get<0>(key))
                         .arg(std::get<1>(key)));
    }
};

struct JobSide
{
    using Key = qint64;
    const Words &words;
    AuditFindings &findings;

    static Key keyIn(const Execution &row) { return row.integer(0); }
    static Key keyOf(const Tally::Job &job) { return job.number; }
    [[nodiscard]] bool isSame(const Execution &row, const Tally::Job &job) const
    {
        return row.bytes(1) == words.word(job.id) && isNumber(row, 2, job.registration)
            && row.bytes(3) == words.word(job.templateName)
            && row.bytes(4) == words.word(job.printer) && row.bytes(5) == words.word(job.state)
            && isNumber(row, 6, job.spoolerJob) && row.bytes(7) == words.word(job.message)
            && isNumber(row, 8, job.copies) && row.bytes(9) == words.word(job.reason)
            && isNumber(row, 10, qint64{job.settled});
    }
    void differs(Key number) const
    {
        findings.add(
            Place::PrintJob, number, u"print_job %1: not what the journal says"_s.arg(number));
    }
};

std::vector<Tally::Job> jobsById(const Tally &tally)
{
    std::vector<Tally::Job> jobs = tally.jobs;
    std::ranges::sort(jobs, {}, [&](const Tally::Job &job) { return tally.words.word(job.id); });
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].number = static_cast<qint64>(i) + 1;
    return jobs;
}

} // namespace

Result<Done>
checkFolds(sqlite3 *database, const Tally &tally, bool isShared, AuditFindings &findings)
{
    DeedSide deeds{tally.words, findings};
    if (auto done = compareSorted(database, selectDeeds, tally.deeds, deeds); !done)
        return done;

    const std::vector<PresenceRow> rows = presenceAfter(tally.deeds);
    PresenceSide presence{tally.words, findings};
    if (auto done = compareSorted(database, selectPresence, rows, presence); !done)
        return done;
    OccupancySide occupancy{findings};
    if (auto done = compareSorted(database, selectOccupancy, occupancyOf(rows), occupancy); !done)
        return done;

    AnswerSide answers{findings};
    if (auto done = compareSorted(database, selectAnswers, tally.answers, answers); !done)
        return done;
    JobSide jobs{tally.words, findings};
    if (!isShared)
        return compareSorted(database, selectJobs, tally.jobs, jobs);
    return compareSorted(database, selectSharedJobs, jobsById(tally), jobs);
}

} // namespace lanyard::db
