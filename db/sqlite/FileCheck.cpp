// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/FileCheck.h"

#include "db/sqlite/Schema.h"
#include "db/sqlite/Statement.h"

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

using Place = AuditReport::Place;

constexpr auto selectApplication = R"(PRAGMA application_id)";

constexpr auto checkIntegrity = R"(PRAGMA integrity_check(100))";

// The folds are compared row by row with what the journal refers to.
constexpr auto checkReferences = R"(
    SELECT f."table", f.rowid, f.parent
    FROM sqlite_schema AS s, pragma_foreign_key_check(s.name) AS f
    WHERE s.type = 'table'
        AND s.name NOT IN ('deed', 'presence', 'occupancy', 'answer', 'print_job')
)";

/// Hands every row that @p sql answers to @p look.
template<typename Look>
Result<Done> forEachRow(const Connection &database, const char *sql, const Look &look)
{
    Statement statement{database.handle(), sql};
    Execution row{statement};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        look(row);
    }
}

Result<Done> check(const Connection &database, AuditFindings &findings)
{
    auto done = forEachRow(database, selectApplication, [&](const Execution &row) {
        if (row.integer(0) != applicationId)
            findings.add(Place::File, 0, u"application_id is %1"_s.arg(row.integer(0)));
    });
    if (!done)
        return done;

    done = forEachRow(database, checkIntegrity, [&](const Execution &row) {
        if (const QString finding = row.text(0); finding != "ok"_L1)
            findings.add(Place::File, 0, u"file: "_s + finding);
    });
    if (!done || !findings.isEmpty())
        return done;

    return forEachRow(database, checkReferences, [&](const Execution &row) {
        findings.add(Place::File,
                     0,
                     u"%1 row %2 refers to a missing %3"_s.arg(row.text(0))
                         .arg(row.integer(1))
                         .arg(row.text(2)));
    });
}

} // namespace

Result<AuditFindings> checkFile(const Connection &database)
{
    AuditFindings findings;
    if (const auto done = check(database, findings); !done) {
        if (!isFinding(done.failure()))
            return done.failure();
        findings.add(Place::File, 0, u"file: "_s + done.failure().detail);
    }
    return findings;
}

bool isFinding(const Failure &failure)
{
    return failure.kind == Failure::Kind::Damaged || failure.kind == Failure::Kind::NotAnEventFile
        || failure.kind == Failure::Kind::Unexpected;
}

} // namespace lanyard::db
