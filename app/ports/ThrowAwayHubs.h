// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

#include <memory>

namespace lanyard {

/// A hub that is of use to this computer alone, while this lives: then nothing is left of it.
class ThrowAwayHub
{
public:
    virtual ~ThrowAwayHub() = default;

    /// An empty database.
    [[nodiscard]] virtual HubMembership membership() const = 0;
    /// What looks like it, and where nobody answers: as where a cable is pulled.
    [[nodiscard]] virtual HubMembership nowhere() const = 0;
};

/// Starts a database of its own, for whoever wants to try several desks out.
class ThrowAwayHubs
{
public:
    virtual ~ThrowAwayHubs() = default;

    /// Waits until it answers. NotFound where the database's programs are not installed; Unexpected
    /// with what they said where they do not start. It ends with this program whatever happens.
    [[nodiscard]] virtual Result<std::unique_ptr<ThrowAwayHub>> begin() const = 0;
};

} // namespace lanyard
