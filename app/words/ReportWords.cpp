// SPDX-License-Identifier: Apache-2.0
#include "app/words/ReportWords.h"

#include "app/domain/ShortCode.h"
#include "app/domain/UnknownReason.h"
#include "app/words/ColumnTitles.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

constexpr int step = 10; // minutes
constexpr qsizetype mostBars = 8;

/// Largest first; what does not fit is one bar more.
Chart bars(const QString &title, const QMap<QString, qint64> &counts, const QString &others)
{
    QList<Chart::Amount> amounts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        amounts.append({excerptOf(count.key()), count.value()});
    std::ranges::stable_sort(amounts, std::ranges::greater{}, &Chart::Amount::value);
    if (amounts.size() > mostBars) {
        Chart::Amount rest{others, 0};
        while (amounts.size() >= mostBars)
            rest.value += amounts.takeLast().value;
        amounts.append(rest);
    }
    return {Chart::Kind::Bars, title, {{QString{}, amounts}}};
}

} // namespace

QString ReportWords::columnTitle(const QString &columnName) const
{
    return words::columnTitle(columnName);
}

QString ReportWords::importedTitle(const QString &header) const
{
    return tr("%1 (imported)").arg(header);
}

QString ReportWords::pageOf(qsizetype page, qsizetype pages) const
{
    return tr("Page %1 of %2").arg(page).arg(pages);
}

QString ReportWords::madeAt() const
{
    return tr("As of %1").arg(m_now.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s));
}

QString ReportWords::day(const QDate &date) const
{
    return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + u' '
        + m_locale.toString(date, QLocale::ShortFormat);
}

QString ReportWords::clock(const QDateTime &at) const
{
    return at.toTimeZone(m_zone).toString(u"HH:mm"_s);
}

QString ReportWords::scope(const Attendance &attendance, const AttendanceFilter &filter) const
{
    QStringList parts;
    if (filter.between)
        parts << day(filter.between->first.toTimeZone(m_zone).date());
    else if (m_event.starts == m_event.ends)
        parts << day(m_event.starts);
    else
        parts << tr("%1 to %2").arg(day(m_event.starts), day(m_event.ends));
    if (filter.door && !attendance.doors.isEmpty())
        parts << excerptOf(attendance.doors.first().name);
    return parts.join(u" · "_s);
}

FrontPage ReportWords::frontPage(const Attendance &attendance, const AttendanceFilter &filter) const
{
    return {.title = excerptOf(m_event.name),
            .subtitle = scope(attendance, filter),
            .remark = madeAt(),
            .figures = figures(attendance),
            .charts = charts(attendance)};
}

QList<FrontPage::Figure> ReportWords::figures(const Attendance &attendance) const
{
    QString peak = tr("most inside at once");
    if (attendance.peak.at.isValid()) {
        const QDateTime at = attendance.peak.at.toTimeZone(m_zone);
        peak = tr("most inside at once, %1 %2").arg(day(at.date()), clock(at));
    }
    return {{number(attendance.people), tr("people came")},
            {number(attendance.noShows), tr("did not come (confirmed)")},
            {number(attendance.registrations), tr("registered on site")},
            {number(attendance.peak.people), peak},
            {number(attendance.walkIns), tr("walk-ins")},
            {number(attendance.refusals), tr("refused scans")}};
}

QList<Chart> ReportWords::charts(const Attendance &attendance) const
{
    QMap<QString, qint64> refused;
    for (auto it = attendance.byVerdict.begin(); it != attendance.byVerdict.end(); ++it)
        refused[verdictTitle(it.key())] += it.value();
    QList<Chart> charts{arrivals(attendance),
                        bars(tr("People by ticket type"), attendance.byType, tr("others")),
                        byDoor(attendance)};
    if (attendance.byDay.size() > 1)
        charts << byDay(attendance);
    if (!refused.isEmpty())
        charts << bars(tr("Refused scans by reason"), refused, tr("others"));
    return charts;
}

Chart ReportWords::arrivals(const Attendance &attendance) const
{
    QMap<QDate, QMap<QDateTime, qint64>> days;
    const auto steps = inSteps(attendance.arrivals, step);
    for (auto it = steps.begin(); it != steps.end(); ++it)
        days[it.key().toTimeZone(m_zone).date()].insert(it.key(), it.value());
    Chart chart{Chart::Kind::Columns, tr("Arrivals per 10 minutes (each person once)"), {}};
    for (auto it = days.begin(); it != days.end(); ++it) {
        Chart::Group group{day(it.key()), {}};
        for (QDateTime at = it->firstKey(); at <= it->lastKey(); at = at.addSecs(step * 60)) {
            const QString label = clock(at);
            group.amounts.append({label.endsWith(u":00") ? label : QString{}, it->value(at)});
        }
        chart.groups.append(group);
    }
    return chart;
}

Chart ReportWords::byDoor(const Attendance &attendance) const
{
    Chart::Group group;
    for (const DoorNumbers &door : attendance.doors) {
        if (group.amounts.size() < mostBars && door.people > 0)
            group.amounts.append({excerptOf(door.name), door.people, door.capacity});
    }
    return {Chart::Kind::Bars, tr("People by door"), {group}};
}

Chart ReportWords::byDay(const Attendance &attendance) const
{
    Chart::Group group;
    for (auto it = attendance.byDay.begin(); it != attendance.byDay.end(); ++it)
        group.amounts.append({day(it.key()), it.value()});
    return {Chart::Kind::Bars, tr("People by day"), {group}};
}

TickList ReportWords::tickList(const QList<Awaited> &people, const QString &door) const
{
    const QString name = excerptOf(m_event.name);
    TickList list{.title = door.isEmpty() ? name : name + u" · "_s + excerptOf(door),
                  .remark = tr("Not in yet, as of %1: %2 people")
                                .arg(m_now.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s),
                                     number(people.size())),
                  .explanation = tr("Tick who comes in and write the time. Type the codes in "
                                    "afterwards."),
                  .people = {}};
    for (const Awaited &awaited : people) {
        const Registration &who = awaited.who;
        QStringList detail{excerptOf(who.company), excerptOf(who.type.name)};
        if (who.standing == Standing::Unpaid)
            detail.prepend(tr("UNPAID"));
        detail.removeAll(QString{});
        list.people.append({awaited.letter,
                            who.name.isEmpty() ? who.code.text() : excerptOf(who.name),
                            detail.join(u" · "_s),
                            ShortCode::of(who.id).text()});
    }
    return list;
}

QString ReportWords::verdictTitle(const QString &verdict)
{
    const QHash<QString, QString> titles{
        {u"already_in"_s, tr("already in")},
        {u"unknown_code"_s, tr("unknown code")},
        {u"cancelled"_s, tr("cancelled")},
        {u"badge_reissued"_s, tr("old badge or ticket")},
        {u"blocked"_s, tr("blocked")},
        {u"not_approved"_s, tr("not approved")},
        {u"ticket_not_valid_now"_s, tr("ticket for another time")},
        {u"not_for_this_door"_s, tr("not for this door")},
        {u"door_not_open"_s, tr("door not open")},
        {u"unpaid"_s, tr("unpaid")},
        {u"rule_refused"_s, tr("rule of the door")},
        {u"full"_s, tr("full")},
        {u"answer_needed"_s, tr("question not answered")},
        {u"hub_silent"_s, tr("hub did not answer")},
    };
    return titles.value(verdict, verdict.isEmpty() ? tr("no reason noted") : verdict);
}

} // namespace lanyard::words
