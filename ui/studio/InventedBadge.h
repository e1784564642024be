// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

namespace lanyard::ui {

/// Somebody to look at while nobody is registered.
[[nodiscard]] Badge inventedBadge();

} // namespace lanyard::ui
