// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/PrintJob.h"

namespace lanyard {

/// A badge on its way, or one that somebody has to look after.
struct PendingBadge
{
    PrintJob job;
    Badge badge;

    friend bool operator==(const PendingBadge &, const PendingBadge &) = default;
};

/// The message of a job that was taken back before it came out: nobody has to look after it.
[[nodiscard]] inline QString withdrawnMessage()
{
    return QStringLiteral("withdrawn");
}

} // namespace lanyard
