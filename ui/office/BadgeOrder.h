// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/GatherBadges.h"

namespace lanyard::ui {

/// Badges of many people that somebody wants at once.
struct BadgeOrder
{
    GatherBadges::Who who = GatherBadges::Who::Expected;
    GatherBadges::Wish wish = {};
    QString medium = {}; ///< its name, or a size in mm; empty: pages as large as their badges
    int start = 1; ///< the first label of the first sheet that is free
    bool cropMarks = false;
    bool cutLines = false;

    friend bool operator==(const BadgeOrder &, const BadgeOrder &) = default;
};

/// How many that is.
struct BadgeCounts
{
    qsizetype badges = 0;
    qsizetype again = 0; ///< of these, people who have a badge already
    qsizetype alreadyPrinted = 0; ///< left out
    qsizetype withoutBadge = 0; ///< left out

    friend bool operator==(const BadgeCounts &, const BadgeCounts &) = default;
};

} // namespace lanyard::ui
