// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <QHash>
#include <QSet>

namespace lanyard::db {

class SqliteAttendanceBook final : public AttendanceBook
{
public:
    explicit SqliteAttendanceBook(Session &session);

    Result<Attendance> attendance(const AttendanceFilter &filter) const override;
    Result<Done> forEachAttendee(const AttendanceFilter &filter, const Visit &visit) const override;
    Result<Done> forEachNoShow(const AttendanceFilter &filter, const Visit &visit) const override;

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
    [[nodiscard]] Result<Done> countPeople(Attendance &counts, const QList<Day> &days) const;
    [[nodiscard]] Result<qint64> inside(const AttendanceFilter &filter,
                                        const QList<Day> &days) const;
    [[nodiscard]] Result<qint64> number(Statement &statement, const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Attendee> attendee(const Day &day) const;

    mutable Statement m_passages;
    mutable Statement m_typeOf;
    mutable Statement m_onSite;
    mutable Statement m_refusals;
    mutable Statement m_inside;
    mutable Statement m_person;
    mutable Statement m_noShows;
};

} // namespace lanyard::db
