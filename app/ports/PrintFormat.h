// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Calibration.h"

namespace lanyard {

/// What a printer wants to get.
struct PrintFormat
{
    enum class Kind { Pdf, Zpl };
    Kind kind = Kind::Pdf;
    int dpi = 0; ///< of the dots of Zpl
    Calibration calibration = {}; ///< what was measured on that printer

    friend bool operator==(const PrintFormat &, const PrintFormat &) = default;
};

} // namespace lanyard
