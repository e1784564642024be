// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/Forecast.h"
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

/// The most people who were inside at once. Whoever was not seen leaving has left when the door
/// closes; whoever came in after that, at the end of the day.
struct Peak
{
    qint64 people = 0;
    QDateTime at; ///< UTC, when it was reached; invalid if nobody came

    friend bool operator==(const Peak &, const Peak &) = default;
};

struct DoorNumbers
{
    Id<Door> door{};
    QString name{};
    std::optional<int> capacity{};
    qint64 people = 0; ///< admitted at least once
    qint64 admissions = 0; ///< the same person again counts again
    qint64 exits = 0;
    qint64 inside = 0; ///< now
    Peak peak{};
    qint64 refusals = 0;

    friend bool operator==(const DoorNumbers &, const DoorNumbers &) = default;
};

struct DeskNumbers
{
    QString desk{};
    QStringList operators{}; ///< in the order of their first deed; without those who gave no name
    qint64 people = 0; ///< whose first admission it was
    qint64 admissions = 0;
    qint64 refusals = 0;
    /// People a minute while there was something to do: while no more than 90 s passed from one
    /// admission to the next. 0 where that was less than a minute altogether.
    double perMinute = 0;
    double atBest = 0; ///< people a minute in the best ten minutes
    QDateTime last{}; ///< UTC; the last admission

    friend bool operator==(const DeskNumbers &, const DeskNumbers &) = default;
};

/// People, not scans: somebody who came in five times through three doors is one. What was taken
/// back counts for nothing.
struct Attendance
{
    qint64 registrations = 0; ///< on site, every standing
    qint64 people = 0; ///< admitted at least once
    qint64 inside = 0; ///< of them, now behind a door
    qint64 noShows = 0; ///< confirmed, welcome and not admitted
    qint64 walkIns = 0; ///< people who were registered at a desk and came in
    qint64 refusals = 0; ///< scans, not people
    Peak peak;
    QMap<QString, qint64> byType{}; ///< ticket type → people
    QMap<QString, qint64> byRole{}; ///< role → people
    QMap<QString, qint64> byDoor{}; ///< door → people; whoever came through two is in both
    QMap<QString, qint64> byDesk{}; ///< desk of the first admission → people
    QMap<QDate, qint64> byDay{}; ///< day of the event's zone → people; a day's return counts
    QMap<QDateTime, qint64> arrivals{}; ///< minute of the first admission (UTC) → people
    QMap<QString, qint64> byVerdict{}; ///< verdict → refused scans
    QList<DoorNumbers> doors{}; ///< every door asked about, by opening time
    QList<DeskNumbers> desks{}; ///< every desk that did something, by name
};

/// Arrivals in steps of @p minutes, counted from midnight UTC.
[[nodiscard]] QMap<QDateTime, qint64> inSteps(const QMap<QDateTime, qint64> &arrivals, int minutes);

/// What a forecast has to know, of the attendance of one day.
[[nodiscard]] ArrivalsSoFar arrivalsSoFar(const Attendance &today, const QDateTime &now);

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

/// Somebody who may come and is not in yet.
struct Awaited
{
    Registration who;
    QString letter; ///< what a list by surnames is divided by; Chinese names stand at their pinyin
};

/// Everybody at one door.
struct Crowd
{
    qint64 people = 0; ///< came in at least once
    qint64 inside = 0; ///< of them, now

    friend bool operator==(const Crowd &, const Crowd &) = default;
};

/// Counts and lists over the journal.
class AttendanceBook
{
public:
    virtual ~AttendanceBook() = default;

    [[nodiscard]] virtual Result<Attendance> attendance(const AttendanceFilter &filter) const = 0;

    /// What is shown after each scan: kept up to date with every record, so it costs nothing to
    /// ask.
    [[nodiscard]] virtual Result<Crowd> crowd(Id<Door> door) const = 0;
    /// Who came in last through @p door, the latest first; whoever came twice stands there twice.
    /// `firstIn` is that entry.
    [[nodiscard]] virtual Result<QList<Attendee>> latest(Id<Door> door, int howMany) const = 0;

    using Visit = std::function<bool(const Attendee &)>;
    /// Everybody who was admitted, in the order of first admission.
    [[nodiscard]] virtual Result<Done> forEachAttendee(const AttendanceFilter &filter,
                                                       const Visit &visit) const = 0;
    /// Everybody on site with a confirmed ticket who was not.
    [[nodiscard]] virtual Result<Done> forEachNoShow(const AttendanceFilter &filter,
                                                     const Visit &visit) const = 0;
    /// Everybody on site, confirmed or unpaid, who was not admitted, by surname: the first part of
    /// Chinese, Japanese and Korean names (in pinyin or their own order), the last word of others.
    [[nodiscard]] virtual Result<QList<Awaited>> awaited(const AttendanceFilter &filter) const = 0;
};

} // namespace lanyard
