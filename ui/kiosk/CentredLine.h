// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/TextFit.h"

#include <QString>

namespace lanyard::ui {

class FittedLabel;

/// A line of a screen that a guest stands before.
[[nodiscard]] FittedLabel *
centredLine(const QString &objectName, bool bold, const TextFitLimits &limits);

} // namespace lanyard::ui
