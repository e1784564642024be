// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Thing.h"

#include <QByteArray>

#include <array>

namespace lanyard::db {

/// The statements for one thing. Values are bound by the place of their column: rowNames for the
/// primary key, keyNames for the key that every desk knows, columnNames for the others.
struct ThingSql
{
    explicit ThingSql(const Thing &thing);

    QByteArray byRow, byKey, all; ///< answer the key's columns, then the others
    QByteArray insert, update, remove;
    QByteArray rival; ///< another row that has the same in Thing::unique: its key
    QByteArray yield; ///< gives the row with a key another value there
};

inline constexpr std::array rowNames{":r0", ":r1"};
inline constexpr std::array keyNames{":k0", ":k1"};
inline constexpr std::array columnNames{":c0",  ":c1",  ":c2",  ":c3",  ":c4",  ":c5",  ":c6",
                                        ":c7",  ":c8",  ":c9",  ":c10", ":c11", ":c12", ":c13",
                                        ":c14", ":c15", ":c16", ":c17", ":c18", ":c19"};
inline constexpr auto uniqueName = ":unique";

} // namespace lanyard::db
