// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ThrowAwayHubs.h"

namespace lanyard::hub {

/// PostgreSQL in a temporary folder, reached by a socket in that folder only. Its programs are
/// taken from where Debian has them, or from the path. They refuse to be root: for root, they are
/// run as another user.
class ThrowAwayPostgres final : public ThrowAwayHubs
{
public:
    [[nodiscard]] Result<std::unique_ptr<ThrowAwayHub>> begin() const override;
};

} // namespace lanyard::hub
