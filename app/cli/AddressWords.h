// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::cli {

/// What is wrong with @p text, which PrinterAddress::read() takes for no printer, and what to write
/// instead.
[[nodiscard]] QString mistakeInAddress(const QString &text);

} // namespace lanyard::cli
