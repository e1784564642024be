// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/PresenceCount.h"

#include <algorithm>

namespace lanyard::db {

namespace {

using Deed = Tally::Deed;

/// What passages are sorted by, beside the deed, so that sorting does not leap through memory.
struct Passage
{
    qint64 registration;
    qint64 door;
    qint64 at;
    qint64 order;
    const Deed *deed;
};

/// Those that count, of one person at one door after the other, in the order of their time: what
/// was ticked on paper is entered later.
std::vector<Passage> passagesAmong(const std::vector<Deed> &deeds)
{
    std::vector<Passage> passages;
    for (const Deed &deed : deeds) {
        if ((deed.enters || deed.leaves) && !deed.undone && deed.registration && deed.door)
            passages.push_back({deed.registration, deed.door, deed.at, deed.order, &deed});
    }
    std::sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) {
        return std::tie(a.registration, a.door, a.at, a.order)
            < std::tie(b.registration, b.door, b.at, b.order);
    });
    return passages;
}

void pass(PresenceRow &row, const Deed &deed)
{
    row.inside = deed.enters;
    if (deed.leaves) {
        row.lastOut = deed.at;
        return;
    }
    if (row.entries++ == 0)
        row.first = deed.at;
    row.since = deed.at;
    row.desk = deed.desk;
    row.operatorName = deed.operatorName;
}

} // namespace

std::vector<PresenceRow> presenceAfter(const std::vector<Deed> &deeds)
{
    std::vector<PresenceRow> rows;
    for (const Passage &passage : passagesAmong(deeds)) {
        if (rows.empty() || rows.back().registration != passage.registration
            || rows.back().door != passage.door)
            rows.push_back({.registration = passage.registration, .door = passage.door});
        pass(rows.back(), *passage.deed);
    }
    std::erase_if(rows, [](const PresenceRow &row) { return row.entries == 0; });
    return rows;
}

std::vector<OccupancyRow> occupancyOf(const std::vector<PresenceRow> &presence)
{
    std::map<qint64, OccupancyRow> doors;
    for (const PresenceRow &row : presence) {
        OccupancyRow &door = doors[row.door];
        door.door = row.door;
        ++door.people;
        door.inside += row.inside;
    }
    std::vector<OccupancyRow> rows;
    for (const auto &[door, row] : doors)
        rows.push_back(row);
    return rows;
}

} // namespace lanyard::db
