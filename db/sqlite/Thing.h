// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace lanyard::db {

/// What the text or number in a column means on another desk, whose row numbers are others.
enum class ThingValue {
    Text,
    Number, ///< an integer that JSON holds
    Bytes, ///< as Base64
    Person, ///< row of registration, by its subject in hexadecimal
    Door, ///< row of door, by its uuid in hexadecimal
    Type, ///< row of ticket_type, by its name
    Source, ///< row of import, by the name of its source
};

struct ThingColumn
{
    const char *name;
    ThingValue value = ThingValue::Text;
};

/// A table of the event file whose rows are the same on every desk.
struct Thing
{
    const char *table;
    std::vector<const char *> row; ///< its primary key in this file
    std::vector<ThingColumn> key; ///< what every desk knows a row by
    std::vector<ThingColumn> columns; ///< the others that travel
    /// A column that no two rows may say the same in, besides the key; null: none. Of two that do,
    /// the one with the larger key gets a mark.
    const char *unique = nullptr;
};

/// All of them: what others refer to comes first.
[[nodiscard]] const std::vector<Thing> &everyThing();
/// Null for a table that does not travel, or that this program does not know.
[[nodiscard]] const Thing *thingNamed(QByteArrayView table);

} // namespace lanyard::db
