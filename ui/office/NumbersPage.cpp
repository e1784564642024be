// SPDX-License-Identifier: Apache-2.0
#include "ui/office/NumbersPage.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/Wording.h"
#include "app/words/ForecastWords.h"
#include "app/words/ReportWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/ArrivalsChart.h"
#include "ui/office/BarChart.h"
#include "ui/office/Choice.h"
#include "ui/office/Figure.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int refreshAfter = 5'000; // milliseconds, from the last answer on

/// Largest first; equals by name.
QList<BarChart::Bar> barsOf(const QMap<QString, qint64> &counts, const QString &nameless)
{
    QList<BarChart::Bar> bars;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        bars << BarChart::Bar{count.key().isEmpty() ? nameless : excerptOf(count.key()),
                              count.value()};
    std::stable_sort(
        bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    return bars;
}

/// How many came through each door.
QList<BarChart::Bar> doorBars(const QList<DoorNumbers> &doors)
{
    QList<BarChart::Bar> bars;
    for (const DoorNumbers &door : doors) {
        if (door.people > 0)
            bars << BarChart::Bar{excerptOf(door.name), door.people};
    }
    return bars;
}

/// How many are behind each door that has room for so many only.
QList<BarChart::Bar> fullnessBars(const QList<DoorNumbers> &doors)
{
    QList<BarChart::Bar> bars;
    for (const DoorNumbers &door : doors) {
        if (door.capacity)
            bars << BarChart::Bar{excerptOf(door.name), door.inside, door.capacity};
    }
    return bars;
}

} // namespace

NumbersPage::NumbersPage(const Wording &wording, QWidget *parent)
    : Page{u"numbersPage"_s, parent}
    , m_wording{wording}
    , m_again{new QTimer{this}}
    , m_day{new Choice{u"numbersDay"_s}}
    , m_door{new Choice{u"numbersDoor"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"numbersFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"exportDone"_s}}
    , m_people{new Figure{u"people"_s}}
    , m_inside{new Figure{u"inside"_s}}
    , m_peak{new Figure{u"peak"_s}}
    , m_registrations{new Figure{u"registrations"_s}}
    , m_noShows{new Figure{u"noShows"_s}}
    , m_walkIns{new Figure{u"walkIns"_s}}
    , m_refusals{new Figure{u"refusals"_s}}
    , m_forecast{new PlainLabel{PlainLabel::Kind::Section, u"numbersForecast"_s}}
    , m_nothing{new PlainLabel{PlainLabel::Kind::Hint, u"numbersNothing"_s}}
    , m_arrivals{new ArrivalsChart{u"arrivals"_s}}
    , m_byDoor{new BarChart{u"byDoor"_s}}
    , m_fullness{new BarChart{u"fullness"_s}}
    , m_byDesk{new BarChart{u"byDesk"_s}}
    , m_byType{new BarChart{u"byType"_s}}
    , m_byVerdict{new BarChart{u"byVerdict"_s}}
    , m_exportStop{touch(new FittedButton, u"exportStop"_s)}
    , m_exportReport{touch(new FittedButton, u"exportReport"_s)}
    , m_exportMore{touch(new FittedButton, u"exportMore"_s)}
    , m_exports{new QMenu{this}}
{
    m_again->setObjectName(u"numbersAgain"_s);
    m_again->setSingleShot(true);
    m_again->setInterval(refreshAfter);
    connect(m_again, &QTimer::timeout, this, [this] { Q_EMIT attendanceWanted(filter()); });
    buildFilter();
    buildFigures();
    buildCharts();
    buildActions();
    retranslate();
}

void NumbersPage::buildFilter()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_day, 1);
    line->addWidget(m_door, 1);
    content()->addLayout(line);
    content()->addWidget(m_failure);
    content()->addWidget(m_done);
    m_failure->hide();
    m_done->hide();
    connect(m_day, &QComboBox::activated, this, [this] {
        m_dayIsChosen = true;
        want();
    });
    connect(m_door, &QComboBox::activated, this, &NumbersPage::want);
}

void NumbersPage::buildFigures()
{
    constexpr int columns = 12; // four in the first line, three in the second
    auto *grid = new QGridLayout;
    int column = 0;
    for (Figure *figure : {m_people, m_inside, m_peak, m_registrations}) {
        grid->addWidget(figure, 0, column, 1, columns / 4);
        column += columns / 4;
    }
    column = 0;
    for (Figure *figure : {m_noShows, m_walkIns, m_refusals}) {
        grid->addWidget(figure, 1, column, 1, columns / 3);
        column += columns / 3;
    }
    for (column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    content()->addWidget(m_forecast);
    content()->addLayout(grid);
    content()->addWidget(m_nothing);
    m_forecast->hide();
}

void NumbersPage::buildCharts()
{
    content()->addWidget(m_arrivals);
    for (BarChart *chart : {m_fullness, m_byDoor, m_byDesk, m_byType, m_byVerdict}) {
        content()->addWidget(chart);
        chart->hide();
    }
    content()->addStretch(1);
}

void NumbersPage::buildActions()
{
    m_exportReport->setProperty("main", true);
    m_exportMore->setMenu(m_exports);
    actions()->addStretch(1);
    actions()->addWidget(m_exportStop);
    actions()->addWidget(m_exportMore);
    actions()->addWidget(m_exportReport);
    renderExport({});
    connect(m_exportStop, &QPushButton::clicked, this, &NumbersPage::exportStopWanted);
    connect(m_exportReport, &QPushButton::clicked, this, [this] { askWhere(u"report"_s); });
}

void NumbersPage::setEvent(const Event &event)
{
    m_event = event;
    renderDays();
}

void NumbersPage::renderDays()
{
    const QVariant chosen = m_day->currentData();
    m_day->clear();
    m_day->addItem(tr("Whole event"), QDate{});
    const QLocale local = QLocale{};
    for (QDate day = m_event.starts; day.isValid() && day <= m_event.ends; day = day.addDays(1))
        m_day->addItem(local.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
                           + local.toString(day, QLocale::ShortFormat),
                       day);
    m_day->choose(chosen);
}

void NumbersPage::showDoors(const QList<Door> &doors)
{
    m_doors = doors;
    renderDoors();
}

void NumbersPage::renderDoors()
{
    const QVariant chosen = m_door->currentData();
    m_door->clear();
    m_door->addItem(tr("All doors"), qint64{0});
    for (const Door &door : std::as_const(m_doors))
        m_door->addItem(excerptOf(door.name), door.id.value());
    m_door->choose(chosen);
}

AttendanceFilter NumbersPage::filter() const
{
    AttendanceFilter filter;
    filter.door = Id<Door>{m_door->currentData().toLongLong()};
    if (const QDate day = m_day->currentData().toDate(); day.isValid())
        filter.between = {startOfDay(m_event, day), startOfDay(m_event, day.addDays(1))};
    return filter;
}

QDate NumbersPage::today() const
{
    return m_now.isValid() ? m_now.toTimeZone(zoneOf(m_event)).date() : QDate{};
}

void NumbersPage::want()
{
    m_done->hide();
    Q_EMIT attendanceWanted(filter());
}

void NumbersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    want();
}

void NumbersPage::showAttendance(const Attendance &attendance, const QDateTime &now)
{
    m_attendance = attendance;
    m_now = now;
    m_failure->hide();
    renderNumbers();
    if (isVisible())
        m_again->start();
    renderToday();
}

/// On a day of an event with several, that day is what one wants to see first.
void NumbersPage::renderToday()
{
    if (m_dayIsChosen || m_event.starts == m_event.ends || m_day->findData(today()) < 0)
        return;
    m_dayIsChosen = true;
    m_day->choose(today());
    want();
}

void NumbersPage::renderNumbers()
{
    const Attendance numbers = m_attendance.value_or(Attendance{});
    const auto figure
        = [this](qint64 count) { return m_attendance ? QLocale{}.toString(count) : u"–"_s; };
    const QString peakAt = numbers.peak.at.toTimeZone(zoneOf(m_event)).toString(u"HH:mm"_s);
    m_people->render(figure(numbers.people), tr("people admitted"));
    m_inside->render(figure(numbers.inside), tr("inside now"));
    m_peak->render(figure(numbers.peak.people),
                   peakAt.isEmpty() ? tr("most at once") : tr("most at once, at %1").arg(peakAt));
    m_registrations->render(figure(numbers.registrations), tr("registered on site"));
    m_noShows->render(figure(numbers.noShows), tr("confirmed, not here yet"));
    m_walkIns->render(figure(numbers.walkIns), tr("walk-ins"));
    m_refusals->render(figure(numbers.refusals), tr("refused scans"));
    m_nothing->say(m_attendance && numbers.people == 0 ? tr("Nobody has been admitted yet.")
                                                       : QString{});
    renderForecast();
    renderCharts();
}

/// Only of the day that it is.
void NumbersPage::renderForecast()
{
    const QDate asked
        = m_event.starts == m_event.ends ? m_event.starts : m_day->currentData().toDate();
    const bool isNow = m_attendance && asked.isValid() && asked == today();
    m_forecast->say(isNow ? words::sentence(
                        forecastOf(arrivalsSoFar(*m_attendance, m_now)), m_now, zoneOf(m_event))
                          : QString{});
}

void NumbersPage::renderCharts()
{
    const Attendance numbers = m_attendance.value_or(Attendance{});
    const bool oneDay = filter().between || m_event.starts == m_event.ends;
    m_arrivals->render(tr("Arrivals"),
                       oneDay ? inSteps(numbers.arrivals, 10) : QMap<QDateTime, qint64>{},
                       zoneOf(m_event));
    m_fullness->render(tr("How full it is now"), fullnessBars(numbers.doors));
    m_byDoor->render(tr("By door"), doorBars(numbers.doors));
    m_byType->render(tr("By ticket type"), barsOf(numbers.byType, tr("without a name")));
    QList<BarChart::Bar> desks;
    for (const DeskNumbers &desk : numbers.desks) {
        const QString people = QLocale{}.toString(desk.people);
        const QString pace
            = tr("%1, %2 a minute").arg(people, QLocale{}.toString(desk.perMinute, 'f', 1));
        desks << BarChart::Bar{desk.desk.isEmpty() ? tr("without a name") : excerptOf(desk.desk),
                               desk.people,
                               std::nullopt,
                               desk.perMinute > 0 ? pace : people};
    }
    m_byDesk->render(tr("By desk, and how fast while people came"), desks);
    QMap<QString, qint64> refused;
    for (auto it = numbers.byVerdict.begin(); it != numbers.byVerdict.end(); ++it)
        refused[words::ReportWords::verdictTitle(it.key())] += it.value();
    m_byVerdict->render(tr("Refused scans"), barsOf(refused, tr("without a name")));
}

void NumbersPage::askWhere(const QString &what)
{
    const bool onPaper = what == u"report" || what == u"list";
    const QString pdf = tr("PDF (*.pdf)");
    const QString sheets
        = tr("Excel (*.xlsx)") + u";;"_s + tr("CSV (*.csv)") + u";;"_s + tr("JSON (*.json)");
    askForNewFile(this,
                  tr("Save as"),
                  what + u'-' + m_event.starts.toString(Qt::ISODate)
                      + (onPaper ? u".pdf"_s : u".xlsx"_s),
                  onPaper ? pdf + u";;"_s + sheets : sheets + u";;"_s + pdf,
                  [this, what](const QString &path) {
                      exportTo(what == u"report" ? u"people"_s : what, path);
                  });
}

void NumbersPage::exportTo(const QString &what, const QString &path)
{
    m_failure->hide();
    m_done->say(tr("Writing …"));
    renderExport(path);
    Q_EMIT exportWanted(what, path, filter());
}

/// One at a time.
void NumbersPage::renderExport(const QString &path)
{
    m_export = path;
    const bool isOnItsWay = !path.isEmpty();
    m_exportStop->setVisible(isOnItsWay);
    m_exportMore->setEnabled(!isOnItsWay);
    m_exportReport->setEnabled(!isOnItsWay);
}

void NumbersPage::showExportProgress(const QString &path, qint64 rows)
{
    if (path == m_export)
        m_done->say(tr("Writing … (rows: %1)").arg(QLocale{}.toString(rows)));
}

void NumbersPage::showExportDone(const QString &path, qint64 rows)
{
    if (path != m_export)
        return; // another page's
    renderExport({});
    const QString file = quoted(QFileInfo{path}.fileName());
    m_done->say(rows == 1 ? tr("%1 is saved, with 1 row.").arg(file)
                          : tr("%1 is saved, with %2 rows.").arg(file, QLocale{}.toString(rows)));
}

void NumbersPage::showExportFailure(const QString &path, const Failure &failure)
{
    if (path != m_export)
        return;
    renderExport({});
    if (failure.kind == Failure::Kind::Cancelled) {
        m_done->say(tr("Stopped. Nothing was written."));
        return;
    }
    m_done->hide();
    m_failure->say(m_wording.sentence(failure));
    bringIntoSight(m_failure);
}

void NumbersPage::retranslate()
{
    setTitle(tr("Numbers"));
    m_day->setAccessibleName(tr("Day"));
    m_door->setAccessibleName(tr("Door"));
    m_arrivals->nameSeries(tr("in 10 minutes (left)"), tr("by then (right)"));
    m_exportStop->setText(tr("Stop"));
    m_exportReport->setText(tr("Report …"));
    m_exportMore->setText(tr("Lists"));
    m_exports->clear();
    const QList<std::pair<QString, QString>> lists{
        {u"people"_s, tr("Who came …")},
        {u"no-shows"_s, tr("Who did not come …")},
        {u"list"_s, tr("Who is not in yet, to tick on paper …")},
        {u"doors"_s, tr("Doors …")},
        {u"journal"_s, tr("Journal …")}};
    for (const auto &[what, text] : lists)
        m_exports->addAction(text, this, [this, name = what] { askWhere(name); });
    renderDays();
    renderDoors();
    renderNumbers();
}

} // namespace lanyard::ui
