// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeySort.h"

#include <algorithm>
#include <span>

namespace lanyard::db {

namespace {

constexpr size_t piece = sizeof(quint64);

/// Sorts texts whose first @p depth bytes are the same.
void sortFrom(std::span<KeySortEntry> keys, const char *records, size_t depth)
{
    for (KeySortEntry &key : keys)
        key.head = keyHead(records + key.entry.at + depth);
    std::sort(keys.begin(), keys.end(), [](const KeySortEntry &a, const KeySortEntry &b) {
        return a.head != b.head ? a.head < b.head : a.entry.at < b.entry.at;
    });
    for (size_t begin = 0; begin < keys.size();) {
        const quint64 head = keys[begin].head;
        size_t end = begin + 1;
        while (end < keys.size() && keys[end].head == head)
            ++end;
        const bool goesOn = (head & 0xff) != 0;
        if (goesOn && end - begin > 1)
            sortFrom(keys.subspan(begin, end - begin), records, depth + piece);
        begin = end;
    }
}

} // namespace

void sortKeys(std::vector<KeySortEntry> &keys, QByteArrayView records)
{
    sortFrom(keys, records.data(), 0);
}

} // namespace lanyard::db
