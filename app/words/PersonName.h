// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

namespace lanyard::words {

/// What stands for a person in a list or a title, on one line; for somebody without a name the
/// ticket, so far as it may be shown.
[[nodiscard]] QString personName(const Registration &who);

} // namespace lanyard::words
