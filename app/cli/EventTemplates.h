// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace lanyard::cli {

/// Makes the event's templates known to whatever draws badges, and says what is wrong with those
/// that cannot be used. False, and complains, if the event file cannot be read.
[[nodiscard]] bool useTemplatesOf(Command &command, EventFile &file);

} // namespace lanyard::cli
