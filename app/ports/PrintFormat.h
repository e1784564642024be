// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// What a printer wants to get.
struct PrintFormat
{
    enum class Kind { Pdf, Zpl };
    Kind kind = Kind::Pdf;
    int dpi = 0; ///< of the dots of Zpl

    friend bool operator==(const PrintFormat &, const PrintFormat &) = default;
};

} // namespace lanyard
