// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/BadgePress.h"

namespace lanyard::cli {

/// What will not come out as it should, without the name of the person.
[[nodiscard]] QString sentenceOf(const BadgeWarning &warning);
[[nodiscard]] QString sentenceOf(const UnprintedEdge &edge, const QString &templateName);

} // namespace lanyard::cli
