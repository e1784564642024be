// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/ReportWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// The words of exports and of the page that an organiser forwards.
class ReportWords final : public ReportWording
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ReportWords)

public:
    /// @p now is when the report is made. Numbers are written as @p locale writes them.
    ReportWords(Event event, const QDateTime &now, QLocale locale)
        : m_event{std::move(event)}
        , m_zone{zoneOf(m_event)}
        , m_now{now}
        , m_locale{std::move(locale)}
    {
    }

    [[nodiscard]] QString columnTitle(const QString &columnName) const override;
    [[nodiscard]] QString importedTitle(const QString &header) const override;
    [[nodiscard]] QString pageOf(qsizetype page, qsizetype pages) const override;
    [[nodiscard]] FrontPage frontPage(const Attendance &attendance,
                                      const AttendanceFilter &filter) const override;
    [[nodiscard]] TickList tickList(const QList<Awaited> &people,
                                    const QString &door) const override;

    /// "already in", "not on the list", …; a verdict that has no words stays as it is named.
    [[nodiscard]] static QString verdictTitle(const QString &verdict);
    /// Arrivals per ten minutes, one group a day; gaps within a day are noughts.
    [[nodiscard]] Chart arrivals(const Attendance &attendance) const;

private:
    [[nodiscard]] QString scope(const Attendance &attendance, const AttendanceFilter &filter) const;
    [[nodiscard]] QString madeAt() const;
    [[nodiscard]] QString day(const QDate &date) const;
    [[nodiscard]] QString clock(const QDateTime &at) const;
    [[nodiscard]] QString number(qint64 count) const { return m_locale.toString(count); }
    [[nodiscard]] QList<FrontPage::Figure> figures(const Attendance &attendance) const;
    [[nodiscard]] QList<Chart> charts(const Attendance &attendance) const;
    [[nodiscard]] Chart byDoor(const Attendance &attendance) const;
    [[nodiscard]] Chart byDay(const Attendance &attendance) const;

    Event m_event;
    QTimeZone m_zone;
    QDateTime m_now;
    QLocale m_locale;
};

} // namespace lanyard::words
