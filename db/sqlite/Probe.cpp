// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Probe.h"

#include "db/sqlite/Schema.h"
#include "db/sqlite/Statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

Failure about(const QFileInfo &file, Failure::Kind kind, const QString &detail = {})
{
    return {kind, file.fileName(), detail};
}

/// Nothing lies in the write-ahead log, so that the file alone is the whole truth.
bool isWhole(const QFileInfo &file)
{
    return QFileInfo{file.filePath() + "-wal"_L1}.size() == 0;
}

bool folderIsWritable(const QFileInfo &file)
{
    return QFileInfo{file.path()}.isWritable();
}

std::optional<Failure> trouble(const QFileInfo &file, EventFiles::Access access)
{
    if (!file.exists())
        return about(file, Failure::Kind::NotFound);
    if (!file.isFile())
        return about(file, Failure::Kind::NotAnEventFile, u"not a file"_s);
    if (!file.isReadable())
        return about(file, Failure::Kind::NotPermitted);
    if (file.size() == 0 && isWhole(file))
        return about(file, Failure::Kind::NotAnEventFile, u"empty"_s);
    if (access == EventFiles::Access::Write && (!file.isWritable() || !folderIsWritable(file)))
        return about(file, Failure::Kind::ReadOnly);
    return std::nullopt;
}

Result<qint64> numberIn(const Connection &database, const char *sql)
{
    Statement pragma{database.handle(), sql};
    Execution row{pragma};
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? row.integer(0) : 0;
}

/// SQLite itself sees only whole pages missing at the end.
Result<Done> checkLength(const QFileInfo &file, const Connection &database)
{
    const auto pages = numberIn(database, "PRAGMA page_count");
    if (!pages)
        return pages.failure();
    const auto pageSize = numberIn(database, "PRAGMA page_size");
    if (!pageSize)
        return pageSize.failure();
    if (isWhole(file) && file.size() < *pages * *pageSize)
        return about(file, Failure::Kind::Damaged, u"the end is missing"_s);
    return Done{};
}

Result<int> schemaOfOurs(const QFileInfo &file)
{
    // A frozen look leaves no files beside somebody else's database.
    const auto database = Connection::open(
        file.filePath(), isWhole(file) ? Connection::Mode::ReadFrozen : Connection::Mode::Read);
    if (!database)
        return database.failure();
    const auto application = numberIn(*database, "PRAGMA application_id");
    if (!application)
        return application.failure();
    if (*application != applicationId)
        return about(file, Failure::Kind::NotAnEventFile, u"some other SQLite database"_s);
    if (const auto complete = checkLength(file, *database); !complete)
        return complete.failure();

    const auto schema = schemaOf(*database);
    if (!schema)
        return schema.failure();
    if (*schema > currentSchema())
        return about(file, Failure::Kind::NewerVersion, u"schema %1"_s.arg(*schema));
    if (*schema < 1)
        return about(file, Failure::Kind::Damaged, u"no schema"_s);
    return *schema;
}

} // namespace

Result<Probed> probe(const QString &path, EventFiles::Access access)
{
    if (const auto failure = trouble(QFileInfo{path}, access))
        return *failure;

    const QFileInfo file{QFileInfo{path}.canonicalFilePath()};
    const auto schema = schemaOfOurs(file);
    if (!schema)
        return schema.failure();
    return Probed{file.filePath(), *schema, isWhole(file) && !folderIsWritable(file)};
}

} // namespace lanyard::db
