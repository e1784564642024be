// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/hub/Connection.h"
#include "db/hub/SqlState.h"

#include <QRandomGenerator>

#include <thread>

namespace lanyard::hub {

/// A connection that is opened when it is needed, and what is asked over it again if somebody
/// else came between (until the deadline) or the line broke (a few times). All that is asked must
/// do no harm when it is done twice.
class Line final
{
public:
    explicit Line(const HubMembership &membership)
        : m_connection{membership}
    {
    }

    /// @p request takes an open Connection and answers a Result.
    template<typename Request>
    auto ask(const Deadline &deadline, Request request)
        -> decltype(request(std::declval<Connection &>()))
    {
        int breaks = 0;
        for (int tries = 1;; ++tries) {
            if (!m_connection.isOpen()) {
                if (const auto opened = m_connection.open(deadline); !opened)
                    return opened.failure();
            }
            auto answer = request(m_connection);
            if (answer || deadline.isOver())
                return answer;
            if (!isHindrance(m_connection.sqlState())
                && (!m_connection.isBroken() || ++breaks == mostBreaks))
                return answer;
            pause(tries, deadline);
        }
    }

private:
    static constexpr int mostBreaks = 4;

    /// Never the same: two that hinder each other must not meet again.
    static void pause(int tries, const Deadline &deadline)
    {
        const int most = 4 << std::min(tries, 4);
        const std::chrono::milliseconds wished{QRandomGenerator::global()->bounded(1, most)};
        std::this_thread::sleep_for(std::min(wished, deadline.left()));
    }

    Connection m_connection;
};

} // namespace lanyard::hub
