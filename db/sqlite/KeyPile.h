// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/SearchKeys.h"
#include "db/sqlite/Statement.h"

#include <string>
#include <vector>

namespace lanyard::db {

/// Brings search keys into the table `search_key` in their order, a pile at a time: a tree that is
/// filled in order is written once, and sorting here costs less than sorting in SQL.
class KeyPile final
{
public:
    explicit KeyPile(sqlite3 *database);

    [[nodiscard]] Result<Done> add(const SearchKey &key, qint64 registration);

    /// Stores what is left.
    [[nodiscard]] Result<Done> finish();

private:
    struct Entry
    {
        qint64 registration = 0;
        quint32 begin = 0; ///< in the texts
        quint16 size = 0; ///< in bytes of UTF-8
        quint8 kind = 0;
    };
    [[nodiscard]] QByteArrayView textOf(const Entry &entry) const;

    std::vector<Entry> m_entries;
    std::string m_texts;
    Statement m_insert;
};

} // namespace lanyard::db
