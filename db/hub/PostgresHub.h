// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"
#include "app/ports/Ledger.h"

#include <memory>

namespace lanyard::hub {

class Line;

/// The hub in a PostgreSQL database (or what speaks like one; see db/schema/postgres), for one
/// thread at a time. Connects when it is asked something and is not connected.
class PostgresHub final : public Hub
{
    Q_DISABLE_COPY_MOVE(PostgresHub)

public:
    PostgresHub(const HubMembership &membership, const QUuid &event);
    ~PostgresHub() override;

    [[nodiscard]] Result<HubAnswer> ask(const HubRequest &request,
                                        std::chrono::milliseconds deadline) override;

private:
    std::unique_ptr<Line> m_line;
    QUuid m_event;
};

} // namespace lanyard::hub
