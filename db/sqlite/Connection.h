// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace lanyard::db {

/// What @p database complains about last, with the file as its subject.
[[nodiscard]] Failure failureOf(sqlite3 *database);

/// True if the last call failed while reading from or writing to the disk, other than for want of
/// space.
[[nodiscard]] bool isDiskTrouble(sqlite3 *database);

/// An open SQLite database.
class Connection final
{
public:
    enum class Mode {
        Create, ///< makes the file if it is missing
        ReadWrite,
        Read,
        ReadFrozen, ///< nobody writes: no locks, no files beside it
    };
    [[nodiscard]] static Result<Connection> open(const QString &path, Mode mode);
    [[nodiscard]] static Result<Connection> openInMemory();

    /// Runs every statement in @p sql and forgets what they answer.
    Result<Done> execute(const char *sql) const;

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    [[nodiscard]] Failure failure() const { return failureOf(handle()); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Connection(sqlite3 *handle)
        : m_handle{handle}
    {
    }
    static Result<Connection> openUri(const QByteArray &name, int flags, const QString &subject);

    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace lanyard::db
