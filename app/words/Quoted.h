// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::words {

/// Text from outside within a sentence of ours: one line, at most 80 characters, kept together
/// whatever its direction of writing (FSI … PDI, Unicode UAX #9).
[[nodiscard]] QString isolated(const QString &outside);

/// The same in quotation marks.
[[nodiscard]] QString quoted(const QString &outside);

} // namespace lanyard::words
