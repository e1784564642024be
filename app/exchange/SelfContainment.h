// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace lanyard::exchange {

/// Takes from this process, for good, what reading a file of @p fileSize bytes does not need:
/// memory above 1 GiB (unless built with a sanitizer, which maps terabytes), time beyond a bound,
/// writing files, network, other programs, and outliving the process that started it. False if the
/// system refuses.
[[nodiscard]] bool containSelf(qint64 fileSize);

} // namespace lanyard::exchange
