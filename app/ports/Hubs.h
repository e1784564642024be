// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Hub.h"
#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

#include <memory>

namespace lanyard {

/// Hubs by their address. Every call but connect() waits for the network, for 15 s at most.
class Hubs
{
public:
    virtual ~Hubs() = default;

    /// Makes an empty database a hub, and @p event one of its events; a hub that is one stays as it
    /// is. AlreadyThere where other tables are in the way, NewerVersion for the tables of a newer
    /// program, ReadOnly for who may make no tables, NotPermitted, Unreachable.
    [[nodiscard]] virtual Result<Done> found(const HubMembership &membership,
                                             const Event &event) const = 0;

    struct Listed
    {
        QUuid id;
        QString name;
        friend bool operator==(const Listed &, const Listed &) = default;
    };
    /// By name. NotFound where the database is no hub.
    [[nodiscard]] virtual Result<QList<Listed>> events(const HubMembership &membership) const = 0;

    /// For one thread at a time. The network is not used before the first request.
    [[nodiscard]] virtual std::unique_ptr<Hub> connect(const HubMembership &membership,
                                                       const QUuid &event) const = 0;
};

} // namespace lanyard
