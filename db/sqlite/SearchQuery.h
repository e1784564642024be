// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/SearchSpelling.h"

#include <QList>

namespace lanyard::db {

/// What somebody typed, as keys write it.
struct SearchQuery
{
    using Forms = QList<QByteArray>; ///< ways to write the same

    Forms whole; ///< none: nothing that can be searched for was typed
    QList<Forms> words; ///< if there are several
    Forms turned; ///< then: the last word first, and the first one last

    [[nodiscard]] static SearchQuery of(const QString &text, SearchSpeller &speller);
};

} // namespace lanyard::db
