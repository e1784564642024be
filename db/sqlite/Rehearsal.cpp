// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Rehearsal.h"

#include "db/sqlite/Connection.h"
#include "db/sqlite/Schema.h"
#include "db/sqlite/Statement.h"

namespace lanyard::db {

namespace {

constexpr auto selectMark
    = R"(SELECT count(*) FROM setting WHERE name = 'rehearsal' AND value = 'yes')";

bool answers(const Connection &database, const char *sql, qint64 wanted)
{
    Statement select{database.handle(), sql};
    Execution row{select};
    const auto found = row.next();
    return found && *found && row.integer(0) == wanted;
}

} // namespace

bool isRehearsal(const QString &path)
{
    // The mark stands in the file itself, not in a log beside it that nobody has folded in yet.
    const auto file = Connection::open(path, Connection::Mode::ReadFrozen);
    return file && answers(*file, "PRAGMA application_id", applicationId)
        && answers(*file, selectMark, 1);
}

} // namespace lanyard::db
