// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "ui/office/Page.h"

#include <optional>

class QMenu;
class QPushButton;
class QTimer;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class ArrivalsChart;
class BarChart;
class Choice;
class Figure;
class PlainLabel;

/// How many came, where and when, and when most will be in; asks again by itself while somebody
/// looks. And the lists of them as files.
class NumbersPage final : public Page
{
    Q_OBJECT

public:
    /// @p wording must outlive the page.
    explicit NumbersPage(const Wording &wording, QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void showDoors(const QList<Door> &doors);
    /// @p now is when they were counted.
    void showAttendance(const Attendance &attendance, const QDateTime &now);
    void showExportDone(const QString &path, qint64 rows);
    void showExportProgress(const QString &path, qint64 rows);
    void showExportFailure(const QString &path, const Failure &failure);

    /// What is chosen above the numbers.
    [[nodiscard]] AttendanceFilter filter() const;
    /// As if the person had named this file; @p what is a name of
    /// ExportAttendance::What.
    void exportTo(const QString &what, const QString &path);

Q_SIGNALS:
    void exportStopWanted();
    void attendanceWanted(const lanyard::AttendanceFilter &filter);
    void
    exportWanted(const QString &what, const QString &path, const lanyard::AttendanceFilter &filter);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilter();
    void buildFigures();
    void buildCharts();
    void buildActions();
    void renderDays();
    void renderDoors();
    void renderNumbers();
    void renderCharts();
    void renderForecast();
    void renderToday();
    void askWhere(const QString &what);
    void want();
    void renderExport(const QString &path);
    [[nodiscard]] QDate today() const; ///< invalid where nobody knows yet

    const Wording &m_wording;
    Event m_event;
    QList<Door> m_doors;
    std::optional<Attendance> m_attendance;
    QDateTime m_now;
    bool m_dayIsChosen = false;
    QString m_export; ///< the file that is being written; empty: none
    QTimer *m_again;
    Choice *m_day;
    Choice *m_door;
    PlainLabel *m_failure;
    PlainLabel *m_done;
    Figure *m_people;
    Figure *m_inside;
    Figure *m_peak;
    Figure *m_registrations;
    Figure *m_noShows;
    Figure *m_walkIns;
    Figure *m_refusals;
    PlainLabel *m_forecast;
    PlainLabel *m_nothing;
    ArrivalsChart *m_arrivals;
    BarChart *m_byDoor;
    BarChart *m_fullness;
    BarChart *m_byDesk;
    BarChart *m_byType;
    BarChart *m_byVerdict;
    QPushButton *m_exportStop;
    QPushButton *m_exportReport;
    QPushButton *m_exportMore;
    QMenu *m_exports;
};

} // namespace lanyard::ui
