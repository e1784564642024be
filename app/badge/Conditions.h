// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/domain/Badge.h"

namespace lanyard::badge {

/// Whether something with this condition is drawn for the person. A field that nobody has heard of
/// is empty.
[[nodiscard]] bool holds(const Condition &condition, const Badge &badge);

} // namespace lanyard::badge
