// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hubs.h"

namespace lanyard::hub {

class PostgresHubs final : public Hubs
{
public:
    Result<Done> found(const HubMembership &membership, const Event &event) const override;
    Result<QList<Listed>> events(const HubMembership &membership) const override;
    std::unique_ptr<Hub> connect(const HubMembership &membership,
                                 const QUuid &event) const override;
};

} // namespace lanyard::hub
