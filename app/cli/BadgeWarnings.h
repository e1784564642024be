// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/BadgePress.h"

namespace lanyard::cli {

/// What will not come out as it should, and on whose badge if it is about one.
[[nodiscard]] QString sentenceOf(const BadgeWarning &warning, const QString &name);
[[nodiscard]] QString sentenceOf(const UnprintedEdge &edge, const QString &templateName);

} // namespace lanyard::cli
