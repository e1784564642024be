// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard::db {

/// A ticket code that nobody can guess: `L-` and 80 bits from the system's generator as 16
/// characters of Crockford's base32 (no I, L, O, U), in groups of four.
[[nodiscard]] QByteArray ownCode();

} // namespace lanyard::db
