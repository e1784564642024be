// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"

#include <QHash>
#include <QTimeZone>

#include <vector>

namespace lanyard::db {

/// Adds deeds up to an attendance. They come in the order of their time.
class AttendanceTally final
{
public:
    AttendanceTally(const QList<Door> &doors, const QTimeZone &zone);

    /// Times are milliseconds since 1970, UTC.
    struct Passage
    {
        qint64 who = 0;
        qint64 door = 0;
        qint64 at = 0;
        QString desk;
        QString operatorName;
    };
    void enter(const Passage &passage);
    void leave(const Passage &passage);
    void refuse(const Passage &passage, const QString &verdict);

    /// Everybody who came in, in the order of their first admission.
    [[nodiscard]] const std::vector<qint64> &people() const noexcept { return m_people; }

    /// Without what only the registrations know: types, roles, no-shows, who is inside now.
    [[nodiscard]] Attendance result() const;

private:
    /// Somebody behind a door, or who was.
    struct Stay
    {
        qint64 since = 0;
        qint64 ends = 0; ///< if nobody sees them leave
        bool inside = false;
    };
    /// Somebody begins or ends to be inside.
    struct Edge
    {
        qint64 at = 0;
        qint64 who = 0;
        int step = 0; ///< 1 or -1
    };
    struct AtDoor
    {
        DoorNumbers numbers;
        qint64 closes = 0;
        QHash<qint64, Stay> stays;
        std::vector<Edge> edges;
    };
    struct AtDesk
    {
        DeskNumbers numbers;
        std::vector<qint64> admissions;
    };

    void turnToDayOf(qint64 at);
    void countDay(const Passage &passage);
    void countDoor(AtDoor &door, const Passage &passage);
    static void end(AtDoor &door, qint64 who, Stay &stay, qint64 at);
    AtDesk &deskOf(const Passage &passage);
    [[nodiscard]] static std::vector<Edge> edgesOf(const AtDoor &door);

    QTimeZone m_zone;
    qint64 m_dayBegins = 0;
    qint64 m_dayEnds = 0;
    QDate m_day;
    Attendance m_counts;
    QHash<qint64, QDate> m_lastDay; ///< person → the last day that they are counted on
    std::vector<qint64> m_people;
    QHash<qint64, AtDoor> m_doors;
    QList<qint64> m_doorOrder;
    QMap<QString, AtDesk> m_desks;
};

} // namespace lanyard::db
