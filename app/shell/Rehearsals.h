// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QDate>

namespace lanyard::shell {

struct Adapters;

/// The event file of a rehearsal that starts on @p day, in @p folder: the sample event, with a few
/// of its tickets as pictures beside it. What is there already stays as it is.
[[nodiscard]] Result<QString>
makeRehearsal(const Adapters &adapters, const QString &folder, QDate day);

/// Removes event files that lie in @p folder itself, are no links, and carry the mark of a
/// rehearsal inside; no other file is opened to be written or removed. InUse, and nothing more is
/// removed, where another program has one of them open. How many went.
[[nodiscard]] Result<int> clearRehearsals(const QString &folder);

} // namespace lanyard::shell
