// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Schema.h"

#include "db/sqlite/Fold.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

/// The last step that changed the tables which the journal adds up to.
constexpr int lastStepOfFolds = 4;

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
    auto done = database.execute(textOf(step).constData());
    if (!done)
        return Failure{
            done.failure().kind, done.failure().subject, step + ": "_L1 + done.failure().detail};
    return done;
}

Result<Done> applyFrom(const Connection &database, int from)
{
    for (const QString &step : steps().sliced(from)) {
        if (auto applied = apply(database, step); !applied)
            return applied;
    }
    return from < lastStepOfFolds ? Fold::rebuild(database) : Result{Done{}};
}

/// All steps or none.
Result<Done> upgrade(const Connection &database, int from)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = applyFrom(database, from);
    if (done)
        done = database.execute("COMMIT");
    if (!done)
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
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

    if (const auto upgraded = upgrade(database, *from); !upgraded)
        return upgraded.failure();
    return SchemaState::Upgraded;
}

} // namespace lanyard::db
