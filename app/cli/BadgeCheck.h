// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/usecases/GatherBadges.h"

namespace lanyard::cli {

/// Says what would be wrong with each badge, and whether its codes read. Failed if one does not.
Exit checkBadges(Command &command, const EventFile &file, const GatherBadges::Gathered &gathered);

} // namespace lanyard::cli
