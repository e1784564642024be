// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Schema.h"

#include "db/sqlite/Statement.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

QStringList steps()
{
    return QDir{u":/schema/sqlite"_s}.entryList(QDir::Files, QDir::Name);
}

QByteArray textOf(const QString &step)
{
    QFile file{u":/schema/sqlite/"_s + step};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Each step says its number itself (PRAGMA user_version), so that it is stamped or undone with
/// the rest of it.
Result<Done> apply(const Connection &database, const QString &step)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;

    auto done = database.execute(textOf(step).constData());
    if (done)
        done = database.execute("COMMIT");
    if (!done) {
        Failure failure = done.failure();
        failure.detail = step + ": "_L1 + failure.detail;
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        return failure;
    }
    return Done{};
}

} // namespace

int currentSchema()
{
    return int(steps().size());
}

Result<int> schemaOf(const Connection &database)
{
    Statement version{database.handle(), "PRAGMA user_version"};
    Execution row{version};
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? int(row.integer(0)) : 0;
}

Result<SchemaState> bringSchemaUpToDate(const Connection &database)
{
    const auto from = schemaOf(database);
    if (!from)
        return from.failure();
    if (*from > currentSchema())
        return Failure{Failure::Kind::NewerVersion, {}, u"schema %1"_s.arg(*from)};
    if (*from == currentSchema())
        return SchemaState::Current;

    for (const QString &step : steps().sliced(*from)) {
        if (const auto applied = apply(database, step); !applied)
            return applied.failure();
    }
    return SchemaState::Upgraded;
}

} // namespace lanyard::db
