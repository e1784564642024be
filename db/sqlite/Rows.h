// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"

#include <QList>

#include <optional>
#include <type_traits>
#include <utility>

namespace lanyard::db {

/// Calls @p take with every row that is left, to the end.
template<typename Take>
[[nodiscard]] Result<Done> forEachRow(Execution &row, Take take)
{
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        take(std::as_const(row));
    }
}

/// What @p make makes of every row.
template<typename Make>
[[nodiscard]] auto rowsOf(Execution &row, Make make)
    -> Result<QList<std::invoke_result_t<Make, const Execution &>>>
{
    QList<std::invoke_result_t<Make, const Execution &>> all;
    const auto done = forEachRow(row, [&](const Execution &each) { all.append(make(each)); });
    return done ? Result{std::move(all)} : done.failure();
}

/// What @p make makes of the first row; none if there is no row.
template<typename Make>
[[nodiscard]] auto firstOf(Execution &row, Make make)
    -> Result<std::optional<std::invoke_result_t<Make, const Execution &>>>
{
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? std::optional{make(std::as_const(row))} : std::nullopt;
}

} // namespace lanyard::db
