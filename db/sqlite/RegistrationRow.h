// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

namespace lanyard::db {

class Execution;

/// The registration in a row of the view `person`, whose first column is @p column. Damaged if
/// the row holds what no import can have written.
[[nodiscard]] Result<Registration> registrationIn(const Execution &row, int column = 0);

inline constexpr int registrationColumns = 19;

/// Further fields as the column `fields` holds them; empty if there are none.
[[nodiscard]] QByteArray jsonOf(const QMap<QString, QString> &fields);

} // namespace lanyard::db
