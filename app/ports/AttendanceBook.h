// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/Registration.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QMap>

#include <functional>
#include <optional>

namespace lanyard {

/// Which part of the event is asked about. Empty: all of it.
struct AttendanceFilter
{
    Id<Door> door;
    std::optional<std::pair<QDateTime, QDateTime>> between; ///< UTC, second not included
};

/// People, not scans: somebody who came in five times through three doors is one.
struct Attendance
{
    qint64 registrations = 0; ///< on site, every standing
    qint64 people = 0; ///< admitted at least once
    qint64 inside = 0; ///< of them, now behind a door
    qint64 refusals = 0; ///< scans, not people
    QMap<QString, qint64> byType; ///< ticket type → people
    QMap<QString, qint64> byDoor; ///< door → people
    QMap<QDateTime, qint64> byHour; ///< hour of the first admission (UTC) → people
    QMap<QString, qint64> byDesk; ///< desk of the first admission → people
};

/// One person's day.
struct Attendee
{
    Registration who;
    QDateTime firstIn; ///< UTC; invalid if never admitted
    QDateTime lastOut; ///< UTC; invalid if no exit followed
    int admissions = 0;
    QStringList doors; ///< names, in the order of first entry
    QString desk; ///< of the first admission
    bool badgePrinted = false;
};

/// Counts and lists over the journal.
class AttendanceBook
{
public:
    virtual ~AttendanceBook() = default;

    [[nodiscard]] virtual Result<Attendance> attendance(const AttendanceFilter &filter) const = 0;

    using Visit = std::function<bool(const Attendee &)>;
    /// Everybody who was admitted, in the order of first admission.
    [[nodiscard]] virtual Result<Done> forEachAttendee(const AttendanceFilter &filter,
                                                       const Visit &visit) const = 0;
    /// Everybody on site with a confirmed ticket who was not.
    [[nodiscard]] virtual Result<Done> forEachNoShow(const AttendanceFilter &filter,
                                                     const Visit &visit) const = 0;
};

} // namespace lanyard
