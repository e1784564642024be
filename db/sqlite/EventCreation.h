// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Result.h"

namespace lanyard::db {

/// Makes a new event file under another name and gives it its own when it is whole and on the
/// disk. AlreadyThere for a name that is taken, whatever by.
[[nodiscard]] Result<Done>
createEventFile(const QString &path, const Event &event, const QList<Door> &doors);

} // namespace lanyard::db
