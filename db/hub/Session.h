// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/hub/Connection.h"

namespace lanyard::hub {

/// What answering one request takes: an open connection, the event, and the time that there is.
class Session final
{
public:
    Session(Connection &connection, const QUuid &event, const Deadline &deadline)
        : m_connection{connection}
        , m_event{event}
        , m_deadline{deadline}
    {
    }

    /// To be added to; `$1` is the event.
    [[nodiscard]] Parameters parameters() const { return std::move(Parameters{}.add(m_event)); }

    [[nodiscard]] Result<Rows> run(const char *sql, const Parameters &parameters) const
    {
        return m_connection.run(sql, parameters, m_deadline);
    }
    /// Where only success is of interest.
    [[nodiscard]] Result<Done> carryOut(const char *sql, const Parameters &parameters) const
    {
        const auto rows = run(sql, parameters);
        if (!rows)
            return rows.failure();
        return Done{};
    }
    [[nodiscard]] const QByteArray &sqlState() const { return m_connection.sqlState(); }

private:
    Connection &m_connection;
    const QUuid &m_event;
    const Deadline &m_deadline;
};

} // namespace lanyard::hub
