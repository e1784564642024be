// SPDX-License-Identifier: Apache-2.0
#include "db/hub/PostgresHub.h"

#include "db/hub/Line.h"
#include "db/hub/Requests.h"

namespace lanyard::hub {

PostgresHub::PostgresHub(const HubMembership &membership, const QUuid &event)
    : m_line{std::make_unique<Line>(membership)}
    , m_event{event}
{
}

PostgresHub::~PostgresHub() = default;

Result<HubAnswer> PostgresHub::ask(const HubRequest &request, std::chrono::milliseconds deadline)
{
    const Deadline until{deadline};
    return m_line->ask(until, [&](Connection &connection) {
        const Session session{connection, m_event, until};
        return std::visit(
            [&](const auto &asked) -> Result<HubAnswer> {
                auto answered = answer(session, asked);
                if (!answered)
                    return answered.failure();
                return HubAnswer{*std::move(answered)};
            },
            request);
    });
}

} // namespace lanyard::hub
