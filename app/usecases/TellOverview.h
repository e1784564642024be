// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "app/ports/Journal.h"

#include <QMap>

#include <optional>

namespace lanyard {

class EventFile;

/// How the whole event stands at one moment.
struct Overview
{
    struct AtDoor
    {
        DoorNumbers numbers;
        qint64 expected = 0; ///< on site, welcome there, neither cancelled nor blocked
        bool open = false;
    };
    /// A badge that somebody has to look after.
    struct Badge
    {
        PrintJob job;
        QString name; ///< of the person
        QString code;
    };

    QDateTime at; ///< UTC
    QList<AtDoor> doors; ///< those of today, or all if none is
    Attendance today; ///< on the day of the event's zone
    double perMinute = 0; ///< people who came in, over the last five minutes
    QMap<QString, qint64> refused; ///< verdict → scans of the last hour
    QList<Badge> badges; ///< that did not come out, or perhaps not
    QMap<QString, int> waiting; ///< printer → badges on their way
    /// What guests did at a kiosk within the last hour: corrected what their badge says, or were
    /// sent to the desk. The latest first.
    QList<JournalRecord> kiosk;
    QDateTime imported; ///< UTC; the last time that registrations came in; invalid: never
};

/// Tells how the event stands, for somebody who looks after all of it.
class TellOverview final
{
public:
    TellOverview(EventFile &file, QDateTime now);

    static constexpr int mostBadges = 50;
    static constexpr int paceMinutes = 5;

    [[nodiscard]] Result<Overview> operator()() const;

private:
    [[nodiscard]] Result<Done> addDoors(Overview &overview) const;
    [[nodiscard]] Result<Done> addBadges(Overview &overview) const;
    [[nodiscard]] Result<Done> addLastHour(Overview &overview) const;
    [[nodiscard]] Result<Done> addImport(Overview &overview) const;

    EventFile &m_file;
    QDateTime m_now;
};

} // namespace lanyard
