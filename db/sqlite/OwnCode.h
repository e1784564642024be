// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard::db {

/// A ticket code that nobody can guess: see app/domain/OwnCode.h, with 80 bits from the system's
/// generator.
[[nodiscard]] QByteArray ownCode();

} // namespace lanyard::db
