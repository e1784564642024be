// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "ui/desk/Step.h"

namespace lanyard::ui {

struct AfterVerdict
{
    bool sameHand = false; ///< in already, here and just now
    bool hasCompanions = false; ///< others have a ticket of the same order
};

/// What makes sense after a verdict, and only that.
[[nodiscard]] QList<Step> stepsAfter(const Verdict &verdict, const AfterVerdict &after);

} // namespace lanyard::ui
