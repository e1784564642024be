// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace lanyard::cli {

/// --calibration and --measured.
void describeCalibration(Command &command);
/// The page that a printer is measured with, or what was measured on it as options to print with.
/// Needs no event.
Exit calibrate(Command &command);

} // namespace lanyard::cli
