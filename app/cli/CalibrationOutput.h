// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/domain/Calibration.h"

namespace lanyard::cli {

/// --calibration and --measured.
void describeCalibration(Command &command);
/// The page that a printer is measured with, in a file or on that printer; or what was measured on
/// it: kept for the printer that is named, else as options to print with. Needs no event.
Exit calibrate(Command &command);

/// As options say it: millimetres to the right and down, percent across and down.
[[nodiscard]] QString offsetOf(const Calibration &calibration);
[[nodiscard]] QString scaleOf(const Calibration &calibration);

} // namespace lanyard::cli
