// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyFormat.h"

#include <QByteArrayView>

#include <vector>

namespace lanyard::db {

/// An entry beside a piece of its text, which is all that most comparisons look at.
struct KeySortEntry
{
    quint64 head = 0;
    KeyEntry entry;
};

/// Sorts by text, then by place. Behind every text in @p records eight bytes can be read.
void sortKeys(std::vector<KeySortEntry> &keys, QByteArrayView records);

} // namespace lanyard::db
