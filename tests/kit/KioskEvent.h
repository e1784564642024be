// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/store/StoreKit.h"

namespace lanyard::tests {

/// An event that goes on today, with doors open from midnight to midnight.
inline Event eventOfToday()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return {.id = {},
            .name = QStringLiteral("Kiosk Conf"),
            .starts = today.addDays(-1),
            .ends = today.addDays(1),
            .timeZone = "UTC"};
}

/// Makes it with @p people; false if that failed.
inline bool makeEventOfToday(const EventFiles &files,
                             const QString &path,
                             const QList<RegistrationDraft> &people)
{
    const Event event = eventOfToday();
    if (!files.create(path, event, doorPerDay(event)))
        return false;
    const auto file = files.open(path, Access::Write, mainDesk);
    return file && import(**file, people);
}

} // namespace lanyard::tests
