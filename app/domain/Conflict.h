// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/Registration.h"

#include <QDateTime>
#include <QUuid>

namespace lanyard {

/// One of the admissions of a conflict.
struct RivalAdmission
{
    QUuid claim;
    QDateTime at; ///< UTC, by the desk's clock, corrected by what it knew of the hub's
    QString desk;
    QString operatorName; ///< empty where nobody gave a name
    bool confirmed = false; ///< by the hub while it happened

    friend bool operator==(const RivalAdmission &, const RivalAdmission &) = default;
};

/// Somebody was let in more than once for one entry, by desks that could not ask each other.
struct Conflict
{
    Id<Registration> who;
    Id<Door> door;
    QString entry; ///< see Claim::entry
    QString name; ///< the person's
    QString code; ///< of their ticket
    QString doorName;
    QList<RivalAdmission> admissions; ///< at least two; the first is the one that counts
    QString acknowledgedBy = {}; ///< operator or desk; empty: nobody yet
    QDateTime acknowledged = {}; ///< UTC

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// Somebody was about to be let in when something came between.
struct OpenAttempt
{
    QUuid claim;
    Id<Registration> who;
    Id<Door> door;
    QString name; ///< the person's
    QString doorName;
    QString entry; ///< see Claim::entry
    QDateTime at; ///< UTC

    friend bool operator==(const OpenAttempt &, const OpenAttempt &) = default;
};

} // namespace lanyard
