// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Connection.h"

namespace lanyard::db {

/// How much memory a connection keeps pages in: 16 MiB, and 64 MiB while one of these lives, for
/// work that goes through the whole file. See https://sqlite.org/pragma.html#pragma_cache_size
class RoomForPages final
{
    Q_DISABLE_COPY_MOVE(RoomForPages)

public:
    explicit RoomForPages(const Connection &connection)
        : m_connection{connection}
    {
        static_cast<void>(m_connection.execute("PRAGMA cache_size = -65536"));
    }
    ~RoomForPages() { static_cast<void>(m_connection.execute(usual)); }

    static constexpr auto usual = "PRAGMA cache_size = -16384";

private:
    const Connection &m_connection;
};

} // namespace lanyard::db
