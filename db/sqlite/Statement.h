// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lanyard::db {

/// One SQL statement, prepared when it is first run and kept by the class that owns it.
class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    /// @p sql and the names of its parameters must outlive it: literals.
    Statement(sqlite3 *database, const char *sql)
        : m_database{database}
        , m_sql{sql}
    {
    }
    ~Statement();

private:
    friend class Execution;
    void prepare();
    [[nodiscard]] int indexOf(const char *name);

    sqlite3 *m_database;
    const char *m_sql;
    sqlite3_stmt *m_handle = nullptr;
    /// SQLite compares every name with every other; a literal is known by its address.
    std::vector<std::pair<const char *, int>> m_indexes;
};

/// One run of a statement. Its end gives back what the run held, above all the view of the
/// database at one moment.
class Execution final
{
    Q_DISABLE_COPY_MOVE(Execution)

public:
    explicit Execution(Statement &statement);
    ~Execution();

    /// Parameters that are not bound are NULL.
    Execution &bind(const char *name, qint64 value);
    Execution &bind(const char *name, QStringView text);
    Execution &bindBlob(const char *name, QByteArrayView bytes);
    /// Not copied: @p utf8 must live until the row is written.
    Execution &bindUtf8(const char *name, QByteArrayView utf8);

    [[nodiscard]] Result<bool> next(); ///< true: there is a row
    [[nodiscard]] Result<Done> run(); ///< to its end

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Valid until next() or the end.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    Statement &m_statement;
    sqlite3_stmt *m_handle;
};

} // namespace lanyard::db
