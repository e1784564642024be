// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Fold.h"

#include "app/ports/Journal.h"

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertDeed = R"(
    INSERT INTO deed (position, kind, at, registration, door, desk)
    VALUES (:position, :kind, :at, nullif(:registration, 0), nullif(:door, 0), :desk)
)";

constexpr auto upsertPresence = R"(
    INSERT INTO presence (registration, door, admissions, inside, since, desk, operator)
    VALUES (:registration, :door, 1, 1, :at, :desk, :operator)
    ON CONFLICT (registration, door) DO UPDATE SET
        admissions = admissions + 1, inside = 1, since = excluded.since,
        desk = excluded.desk, operator = excluded.operator
)";

constexpr auto updatePresence = R"(
    UPDATE presence SET inside = 0 WHERE registration = :registration AND door = :door
)";

constexpr auto upsertPrintJob = R"(
    INSERT INTO print_job (id, registration, template, printer, state, spooler_job, message)
    VALUES (:id, :registration, :template, :printer, :state, :spooler_job, :message)
    ON CONFLICT (id) DO UPDATE SET
        printer = excluded.printer, state = excluded.state,
        spooler_job = excluded.spooler_job, message = excluded.message
)";

} // namespace

Fold::Fold(sqlite3 *database)
    : m_deed{database, insertDeed}
    , m_enter{database, upsertPresence}
    , m_leave{database, updatePresence}
    , m_print{database, upsertPrintJob}
{
}

Result<Done> Fold::add(const Entry &entry)
{
    if (auto done = addDeed(entry); !done)
        return done;

    // A kind that this program does not know yet is kept, and counts for nothing.
    const auto kind = deedNamed(entry.kind);
    const bool passes = kind && entry.registration && entry.door;
    if (passes && (*kind == Deed::Kind::Admission || *kind == Deed::Kind::Override))
        return enter(entry);
    if (passes && *kind == Deed::Kind::Exit)
        return leave(entry);
    if (kind == Deed::Kind::Print && entry.registration)
        return print(entry);
    return Done{};
}

Result<Done> Fold::addDeed(const Entry &entry)
{
    return Execution{m_deed}
        .bind(":position", entry.position)
        .bind(":kind", entry.kind)
        .bind(":at", entry.at)
        .bind(":registration", entry.registration)
        .bind(":door", entry.door)
        .bind(":desk", entry.desk)
        .run();
}

Result<Done> Fold::enter(const Entry &entry)
{
    return Execution{m_enter}
        .bind(":registration", entry.registration)
        .bind(":door", entry.door)
        .bind(":at", entry.at)
        .bind(":desk", entry.desk)
        .bind(":operator", entry.body.value(u"operator").toString())
        .run();
}

Result<Done> Fold::leave(const Entry &entry)
{
    return Execution{m_leave}
        .bind(":registration", entry.registration)
        .bind(":door", entry.door)
        .run();
}

Result<Done> Fold::print(const Entry &entry)
{
    return Execution{m_print}
        .bind(":id", entry.body.value(u"job").toString())
        .bind(":registration", entry.registration)
        .bind(":template", entry.body.value(u"template").toString())
        .bind(":printer", entry.body.value(u"printer").toString())
        .bind(":state", entry.body.value(u"state").toString())
        .bind(":spooler_job", entry.body.value(u"spooler_job").toInteger())
        .bind(":message", entry.body.value(u"message").toString())
        .run();
}

} // namespace lanyard::db
