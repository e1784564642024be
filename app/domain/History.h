// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace lanyard {

/// Somebody's last entry through a door that no exit or undo has followed.
struct Presence
{
    QDateTime since; ///< UTC
    QString desk; ///< where it was
    QString operatorName; ///< by whom; empty where nobody gave a name

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// What the journal says that matters to one verdict: one person at one door.
struct History
{
    std::optional<Presence> inside;
    int peopleInside = 0; ///< at this door, everybody

    friend bool operator==(const History &, const History &) = default;
};

} // namespace lanyard
