// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/usecases/GatherBadges.h"

namespace lanyard::cli {

/// Says whose badge would not scan, or would not come out as it should. Fails if there is one whose
/// code does not scan.
Exit checkBadges(Command &command, EventFile &file, const GatherBadges::Gathered &gathered);

} // namespace lanyard::cli
