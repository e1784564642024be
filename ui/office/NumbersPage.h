// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "ui/office/Page.h"

#include <optional>

class QPushButton;

namespace lanyard::ui {

class BarChart;
class Choice;
class Figure;
class PlainLabel;

/// How many came, where and when; and the lists of them as files.
class NumbersPage final : public Page
{
    Q_OBJECT

public:
    explicit NumbersPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors);
    void showAttendance(const Attendance &attendance);
    void showExportDone(const QString &path, qint64 rows);
    void showFailure(const QString &sentence);

    /// What is chosen above the numbers.
    [[nodiscard]] AttendanceFilter filter() const;
    /// As if the person had named this file; @p what is people, no-shows or journal.
    void exportTo(const QString &what, const QString &path);

Q_SIGNALS:
    void attendanceWanted(const lanyard::AttendanceFilter &filter);
    void
    exportWanted(const QString &what, const QString &path, const lanyard::AttendanceFilter &filter);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilter();
    void buildFigures();
    void buildActions();
    void renderDays();
    void renderDoors();
    void renderNumbers();
    void renderBars();
    void askWhere(const QString &what);
    void want();

    Event m_event;
    QList<Door> m_doors;
    std::optional<Attendance> m_attendance;
    Choice *m_day;
    Choice *m_door;
    QPushButton *m_refresh;
    PlainLabel *m_failure;
    PlainLabel *m_done;
    Figure *m_people;
    Figure *m_inside;
    Figure *m_registrations;
    Figure *m_refusals;
    PlainLabel *m_nothing;
    BarChart *m_byHour;
    BarChart *m_byDoor;
    BarChart *m_byType;
    BarChart *m_byDesk;
    PlainLabel *m_exportTitle;
    QPushButton *m_exportPeople;
    QPushButton *m_exportNoShows;
    QPushButton *m_exportJournal;
};

} // namespace lanyard::ui
