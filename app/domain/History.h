// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace lanyard {

/// Somebody's last entry through a door, taken-back ones left out.
struct Entry
{
    QDateTime at; ///< UTC
    QString desk; ///< where it was
    QString operatorName; ///< by whom; empty where nobody gave a name
    bool stillInside = true; ///< no exit has followed
    bool badgePrinted = false; ///< at any time, through any door

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// What the journal says that matters to one verdict: one person at one door.
struct History
{
    std::optional<Entry> lastEntry = {};
    int peopleInside = 0; ///< at this door, everybody
    int entries = 0; ///< of this person, taken-back ones left out
    int entriesToday = 0; ///< on the day of the event's zone that is asked about
    Answers answers = {}; ///< that this person gave at this door

    [[nodiscard]] bool isInside() const { return lastEntry && lastEntry->stillInside; }

    friend bool operator==(const History &, const History &) = default;
};

} // namespace lanyard
