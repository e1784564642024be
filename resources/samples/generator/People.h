// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/samples/generator/Dice.h"

namespace lanyard::samples {

/// Names, companies and titles of people who do not exist: parts thrown together at random.
[[nodiscard]] QString inventedName(Dice &dice);
[[nodiscard]] QString inventedCompany(Dice &dice); ///< sometimes empty
[[nodiscard]] QString inventedTitle(Dice &dice); ///< sometimes empty

} // namespace lanyard::samples
