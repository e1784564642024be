// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::words {

/// Text from outside within a sentence of ours, in the quotation marks of the language.
[[nodiscard]] QString quoted(const QString &outside);

} // namespace lanyard::words
