// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Result.h"

#include <QJsonArray>

namespace lanyard::db {

class Execution;

/// The door in a row of id, name, place, opens, closes, capacity, reentry, exit_mode, questions,
/// rule, without_hub and
/// apart_seats; whom it welcomes stands elsewhere. Damaged if no door can have been
/// written so.
[[nodiscard]] Result<Door> doorIn(const Execution &row);

/// The other way round, but for the id.
void bindDoor(Execution &row, const Door &door);

/// An array of `{"key":…, "text":…, "note":…, "kind":"text"|"choice"|"consent", "choices":[…],
/// "required":…}`.
[[nodiscard]] QJsonArray jsonOf(const QList<Question> &questions);

} // namespace lanyard::db
