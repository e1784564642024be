// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/usecases/GatherBadges.h"

namespace lanyard::cli {

/// Badges in the file that --output names: PDF, or PNG for one. Says how far it is if that takes
/// long, and ends at Ctrl-C without a file.
Exit writeBadges(Command &command, EventFile &file, const GatherBadges::Gathered &gathered);

} // namespace lanyard::cli
