// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Recount.h"

#include "app/ports/Journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

int Recount::word(const QString &text)
{
    return m_tally.words.numberOf(text.toUtf8());
}

int Recount::wordIn(const QJsonObject &body, QStringView key)
{
    return word(body.value(key).toString());
}

Result<Done> Recount::add(const Fold::Entry &entry)
{
    const auto kind = lanyard::deedNamed(entry.kind);
    const bool enters
        = kind == lanyard::Deed::Kind::Admission || kind == lanyard::Deed::Kind::Override;
    m_tally.deeds.push_back(
        {.position = entry.position,
         .at = entry.at,
         .registration = entry.registration,
         .door = entry.door,
         .kind = word(entry.kind),
         .desk = word(entry.desk),
         .operatorName = wordIn(entry.body, u"operator"),
         .verdict = kind == lanyard::Deed::Kind::Refusal ? wordIn(entry.body, u"verdict") : 0,
         .origin = wordIn(entry.body, u"origin"),
         .enters = enters,
         .leaves = kind == lanyard::Deed::Kind::Exit});

    if (!entry.registration)
        return Done{};
    if (enters && entry.door)
        keepAnswers(entry);
    if (kind == lanyard::Deed::Kind::Print)
        addPrint(entry);
    return kind == lanyard::Deed::Kind::Undo ? takeBack(entry) : Done{};
}

/// Only an admission that stands before it in the file: what another desk did may come later.
Result<Done> Recount::takeBack(const Fold::Entry &entry)
{
    const QJsonObject undone = entry.body.value(u"undoes").toObject();
    const QByteArray incarnation
        = QUuid::fromString(undone.value(u"incarnation").toString()).toRfc4122();
    Execution row{m_position};
    row.bindBlob(":incarnation", incarnation).bind(":seq", undone.value(u"seq").toInteger());
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Done{};

    auto &deeds = m_tally.deeds;
    const auto deed
        = std::lower_bound(deeds.begin(), deeds.end(), row.integer(0), [](const auto &a, qint64 b) {
              return a.position < b;
          });
    if (deed != deeds.end() && deed->position == row.integer(0) && deed->enters)
        deed->undone = true;
    return Done{};
}

void Recount::keepAnswers(const Fold::Entry &entry)
{
    const QJsonObject answers = entry.body.value(u"answers").toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        m_tally.answers[{entry.registration, entry.door, it.key().toUtf8()}]
            = it.value().toString().toUtf8();
    }
}

void Recount::addPrint(const Fold::Entry &entry)
{
    auto &jobs = m_tally.jobs;
    const int id = wordIn(entry.body, u"job");
    const auto [known, isNew] = m_jobs.try_emplace(id, jobs.size());
    if (isNew) {
        jobs.push_back({.number = qint64(jobs.size()) + 1,
                        .id = id,
                        .registration = entry.registration,
                        .templateName = wordIn(entry.body, u"template")});
    }
    Tally::Job &job = jobs[known->second];
    job.printer = wordIn(entry.body, u"printer");
    job.state = wordIn(entry.body, u"state");
    job.spoolerJob = entry.body.value(u"spooler_job").toInteger();
    job.message = wordIn(entry.body, u"message");
}

} // namespace lanyard::db
