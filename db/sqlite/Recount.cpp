// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Recount.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr auto selectPosition = R"(
    SELECT position FROM journal WHERE incarnation = :incarnation AND seq = :seq
)";

} // namespace

Recount::Recount(sqlite3 *database)
    : m_position{database, selectPosition}
{
}

int Recount::wordIn(const RecordBody &body, QByteArrayView key)
{
    return m_tally.words.numberOf(body.text(key));
}

Recount::Kind Recount::kindNamed(int word)
{
    const auto [known, isNew] = m_kinds.try_emplace(word);
    if (isNew)
        known->second = deedNamed(QString::fromUtf8(m_tally.words.word(word)));
    return known->second;
}

Result<Done> Recount::add(const Record &record)
{
    const int kindWord = m_tally.words.numberOf(record.kind);
    const Kind kind = kindNamed(kindWord);
    if (kind == Deed::Kind::Attempt || kind == Deed::Kind::Abandon || record.kind == "state")
        return Done{}; // between desks
    const bool enters = kind == Deed::Kind::Admission || kind == Deed::Kind::Override;
    m_tally.deeds.push_back(
        {.position = record.position,
         .at = record.at + record.body.integer("clock_offset"),
         .registration = record.registration,
         .door = record.door,
         .kind = kindWord,
         .desk = m_tally.words.numberOf(record.desk),
         .operatorName = wordIn(record.body, "operator"),
         .verdict = kind == Deed::Kind::Refusal ? wordIn(record.body, "verdict") : 0,
         .origin = wordIn(record.body, "origin"),
         .enters = enters,
         .leaves = kind == Deed::Kind::Exit,
         .order = qint64(m_tally.deeds.size())});

    if (!record.registration)
        return Done{};
    if (enters && record.door)
        keepAnswers(record);
    if (kind == Deed::Kind::Print)
        addPrint(record);
    return kind == Deed::Kind::Undo ? takeBack(record) : Done{};
}

Result<Done> Recount::takeBack(const Record &record)
{
    const QJsonObject undone = record.body.object("undoes");
    const QByteArray incarnation
        = QUuid::fromString(undone.value(u"incarnation").toString()).toRfc4122();
    Execution row{m_position};
    row.bindBlob(":incarnation", incarnation).bind(":seq", undone.value(u"seq").toInteger());
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (*found)
        m_takenBack.push_back(row.integer(0));
    return Done{};
}

Tally Recount::take()
{
    auto &deeds = m_tally.deeds;
    if (!std::ranges::is_sorted(deeds, {}, &Tally::Deed::position))
        std::ranges::sort(deeds, {}, &Tally::Deed::position);
    for (const qint64 position : m_takenBack) {
        const auto deed = std::ranges::lower_bound(deeds, position, {}, &Tally::Deed::position);
        if (deed != deeds.end() && deed->position == position && deed->enters)
            deed->undone = true;
    }
    return std::move(m_tally);
}

void Recount::keepAnswers(const Record &record)
{
    const QJsonObject answers = record.body.object("answers");
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        m_tally.answers[{record.registration, record.door, it.key().toUtf8()}]
            = it.value().toString().toUtf8();
    }
}

void Recount::addPrint(const Record &record)
{
    auto &jobs = m_tally.jobs;
    const int id = wordIn(record.body, "job");
    const auto [known, isNew] = m_jobs.try_emplace(id, jobs.size());
    if (isNew) {
        jobs.push_back({.number = qint64(jobs.size()) + 1,
                        .id = id,
                        .registration = record.registration,
                        .templateName = wordIn(record.body, "template"),
                        .copies = std::max(qint64{1}, record.body.integer("copies")),
                        .reason = wordIn(record.body, "reason")});
    }
    Tally::Job &job = jobs[known->second];
    job.printer = wordIn(record.body, "printer");
    job.state = wordIn(record.body, "state");
    job.spoolerJob = record.body.integer("spooler_job");
    job.message = wordIn(record.body, "message");
    job.settled = record.body.integer("settled") == 1;
}

} // namespace lanyard::db
