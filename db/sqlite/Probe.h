// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"

namespace lanyard::db {

/// What a file turned out to be before anything of it was touched.
struct Probed
{
    QString path; ///< without symbolic links, so that every way to the file means one lock
    int schema = 0;
    bool frozen = false; ///< neither it nor its folder can be written, and nobody has it open
};

/// Looks at the file at @p path without changing it: NotFound, NotPermitted, Empty, NotAnEventFile,
/// Damaged, NewerVersion, ReadOnly (for Access::Write).
[[nodiscard]] Result<Probed> probe(const QString &path, EventFiles::Access access);

} // namespace lanyard::db
