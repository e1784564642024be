// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "ui/desk/Step.h"

namespace lanyard::ui {

/// What makes sense after a verdict, and only that. @p sameHand: in already, here and just now.
[[nodiscard]] QList<Step> stepsAfter(const Verdict &verdict, bool sameHand);

} // namespace lanyard::ui
