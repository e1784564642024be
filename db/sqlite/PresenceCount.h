// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Recount.h"

#include <optional>

namespace lanyard::db {

/// A row of the table presence.
struct PresenceRow
{
    qint64 registration = 0;
    qint64 door = 0;
    qint64 entries = 0;
    bool inside = false;
    qint64 first = 0;
    qint64 since = 0;
    std::optional<qint64> lastOut = {};
    int desk = 0; ///< number of a word
    int operatorName = 0;
};

/// A row of the table occupancy.
struct OccupancyRow
{
    qint64 door = 0;
    qint64 people = 0;
    qint64 inside = 0;
};

/// Everybody who came in through a door, by registration and door.
[[nodiscard]] std::vector<PresenceRow> presenceAfter(const std::vector<Tally::Deed> &deeds);

/// How many they are, by door.
[[nodiscard]] std::vector<OccupancyRow> occupancyOf(const std::vector<PresenceRow> &presence);

} // namespace lanyard::db
