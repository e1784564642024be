// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace lanyard::db {

class AttendanceTally;

class SqliteAttendanceBook final : public AttendanceBook
{
public:
    explicit SqliteAttendanceBook(Session &session);

    Result<Attendance> attendance(const AttendanceFilter &filter) const override;
    Result<Crowd> crowd(Id<Door> door) const override;
    Result<QList<Attendee>> latest(Id<Door> door, int howMany) const override;
    Result<Done> forEachAttendee(const AttendanceFilter &filter, const Visit &visit) const override;
    Result<Done> forEachNoShow(const AttendanceFilter &filter, const Visit &visit) const override;
    Result<QList<Awaited>> awaited(const AttendanceFilter &filter) const override;

private:
    /// What one person did, as far as the filter lets it be seen.
    struct Day
    {
        qint64 who = 0;
        qint64 firstIn = 0;
        QString desk;
        std::optional<qint64> lastOut = {};
        int admissions = 0;
        QStringList doors = {};
    };
    [[nodiscard]] Result<QList<Day>> days(const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Attendee> attendee(const Day &day) const;

    [[nodiscard]] Result<QList<Door>> doors(const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Done> addDeeds(AttendanceTally &tally,
                                        const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Done> countPeople(Attendance &counts,
                                           const std::vector<qint64> &people) const;
    [[nodiscard]] Result<QSet<qint64>> walkIns() const;
    [[nodiscard]] Result<Done> countInside(Attendance &counts,
                                           const std::vector<qint64> &people,
                                           const AttendanceFilter &filter) const;
    [[nodiscard]] Result<qint64> number(Statement &statement, const AttendanceFilter &filter) const;

    /// Answers false to stop.
    using VisitMissing = std::function<bool(Registration &&who, bool badgePrinted)>;
    /// Everybody on site, welcome and not admitted, who is confirmed or @p too.
    [[nodiscard]] Result<Done>
    forEachMissing(const AttendanceFilter &filter, Standing too, const VisitMissing &visit) const;

    Session &m_session;
    mutable Statement m_deeds;
    mutable Statement m_walkIns;
    mutable Statement m_passages;
    mutable Statement m_doors;
    mutable Statement m_typeOf;
    mutable Statement m_onSite;
    mutable Statement m_noShows;
    mutable Statement m_inside;
    mutable Statement m_crowd;
    mutable Statement m_latest;
    mutable Statement m_person;
    mutable Statement m_awaited;
};

} // namespace lanyard::db
