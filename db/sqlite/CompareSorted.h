// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"

#include <optional>

namespace lanyard::db {

/// Goes through the rows of a table and through what they should be, both in ascending order of
/// Side::Key, once.
/// @p side says: `keyIn(row)`, `keyOf(value)`, `isSame(row, value)`, and hears `differs(key)` for
/// every row that is missing, too many or otherwise. Damaged for rows that are not in order.
template<typename Side, typename Values>
[[nodiscard]] Result<Done>
compareSorted(sqlite3 *database, const char *sql, const Values &values, Side &side)
{
    using Key = typename Side::Key;
    Statement statement{database, sql};
    Execution row{statement};
    auto value = values.begin();
    for (std::optional<Key> last;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            break;

        const Key key = side.keyIn(row);
        if (last && !(*last < key)) // a page that leads back to itself would never end
            return Failure{Failure::Kind::Damaged, {}, QStringLiteral("rows out of order")};
        for (; value != values.end() && side.keyOf(*value) < key; ++value)
            side.differs(side.keyOf(*value));
        if (value == values.end() || key < side.keyOf(*value))
            side.differs(key);
        else if (!side.isSame(row, *value++))
            side.differs(key);
        last = key;
    }
    for (; value != values.end(); ++value)
        side.differs(side.keyOf(*value));
    return Done{};
}

} // namespace lanyard::db
