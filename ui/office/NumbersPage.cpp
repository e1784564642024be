// SPDX-License-Identifier: Apache-2.0
#include "ui/office/NumbersPage.h"

#include "app/domain/UnknownReason.h"
#include "ui/office/BarChart.h"
#include "ui/office/Choice.h"
#include "ui/office/Figure.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/Touch.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

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

} // namespace

NumbersPage::NumbersPage(QWidget *parent)
    : Page{u"numbersPage"_s, parent}
    , m_day{new Choice{u"numbersDay"_s}}
    , m_door{new Choice{u"numbersDoor"_s}}
    , m_refresh{touch(new QPushButton, u"numbersRefresh"_s)}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"numbersFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"exportDone"_s}}
    , m_people{new Figure{u"people"_s}}
    , m_inside{new Figure{u"inside"_s}}
    , m_registrations{new Figure{u"registrations"_s}}
    , m_refusals{new Figure{u"refusals"_s}}
    , m_nothing{new PlainLabel{PlainLabel::Kind::Hint, u"numbersNothing"_s}}
    , m_byHour{new BarChart{u"byHour"_s}}
    , m_byDoor{new BarChart{u"byDoor"_s}}
    , m_byType{new BarChart{u"byType"_s}}
    , m_byDesk{new BarChart{u"byDesk"_s}}
    , m_exportTitle{new PlainLabel{PlainLabel::Kind::Text, u"exportTitle"_s}}
    , m_exportPeople{touch(new QPushButton, u"exportPeople"_s)}
    , m_exportNoShows{touch(new QPushButton, u"exportNoShows"_s)}
    , m_exportJournal{touch(new QPushButton, u"exportJournal"_s)}
{
    buildFilter();
    buildFigures();
    for (BarChart *chart : {m_byHour, m_byDoor, m_byType, m_byDesk}) {
        content()->addWidget(chart);
        chart->hide();
    }
    content()->addStretch(1);
    buildActions();
    retranslate();
}

void NumbersPage::buildFilter()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_day, 1);
    line->addWidget(m_door, 1);
    line->addWidget(m_refresh);
    content()->addLayout(line);
    content()->addWidget(m_failure);
    content()->addWidget(m_done);
    m_failure->hide();
    m_done->hide();
    connect(m_day, &QComboBox::activated, this, &NumbersPage::want);
    connect(m_door, &QComboBox::activated, this, &NumbersPage::want);
    connect(m_refresh, &QPushButton::clicked, this, &NumbersPage::want);
}

void NumbersPage::buildFigures()
{
    auto *grid = new QGridLayout;
    grid->addWidget(m_people, 0, 0);
    grid->addWidget(m_inside, 0, 1);
    grid->addWidget(m_registrations, 0, 2);
    grid->addWidget(m_refusals, 0, 3);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    content()->addLayout(grid);
    content()->addWidget(m_nothing);
}

void NumbersPage::buildActions()
{
    const QList<std::pair<QPushButton *, QString>> exports{{m_exportPeople, u"people"_s},
                                                           {m_exportNoShows, u"no-shows"_s},
                                                           {m_exportJournal, u"journal"_s}};
    m_exportTitle->setWordWrap(false);
    actions()->addWidget(m_exportTitle);
    actions()->addStretch(1);
    for (const auto &[button, what] : exports) {
        actions()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name = what] { askWhere(name); });
    }
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

void NumbersPage::showAttendance(const Attendance &attendance)
{
    m_attendance = attendance;
    m_failure->hide();
    renderNumbers();
}

void NumbersPage::renderNumbers()
{
    const Attendance numbers = m_attendance.value_or(Attendance{});
    const auto figure
        = [this](qint64 count) { return m_attendance ? QLocale{}.toString(count) : u"–"_s; };
    m_people->render(figure(numbers.people), tr("people admitted"));
    m_inside->render(figure(numbers.inside), tr("inside now"));
    m_registrations->render(figure(numbers.registrations), tr("registered on site"));
    m_refusals->render(figure(numbers.refusals), tr("refused scans"));
    m_nothing->say(m_attendance && numbers.people == 0 ? tr("Nobody has been admitted yet.")
                                                       : QString{});
    renderBars();
}

void NumbersPage::renderBars()
{
    const Attendance numbers = m_attendance.value_or(Attendance{});
    const QTimeZone zone = zoneOf(m_event);
    const bool oneDay = filter().between || m_event.starts == m_event.ends;
    const QMap<QDateTime, qint64> byHour = inSteps(numbers.arrivals, 60);
    QList<BarChart::Bar> hours;
    for (auto hour = byHour.cbegin(); hour != byHour.cend(); ++hour) {
        const QDateTime there = hour.key().toTimeZone(zone);
        const QString clock = there.toString(u"HH:mm"_s);
        hours << BarChart::Bar{
            oneDay
                ? clock
                : QLocale{}.dayName(there.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + clock,
            hour.value()};
    }
    m_byHour->render(tr("By hour of first arrival"), hours);
    m_byDoor->render(tr("By door"), barsOf(numbers.byDoor, tr("without a name")));
    m_byType->render(tr("By ticket type"), barsOf(numbers.byType, tr("without a name")));
    m_byDesk->render(tr("By desk"), barsOf(numbers.byDesk, tr("without a name")));
}

void NumbersPage::askWhere(const QString &what)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForNewFile(this,
                  tr("Save as"),
                  folder + u'/' + what + u'-' + m_event.starts.toString(Qt::ISODate) + u".xlsx"_s,
                  tr("Excel (*.xlsx)") + u";;"_s + tr("CSV (*.csv)"),
                  [this, what](const QString &path) { exportTo(what, path); });
}

void NumbersPage::exportTo(const QString &what, const QString &path)
{
    m_failure->hide();
    m_done->say(tr("Writing …"));
    Q_EMIT exportWanted(what, path, filter());
}

void NumbersPage::showExportDone(const QString &path, qint64 rows)
{
    const QString file = quoted(QFileInfo{path}.fileName());
    m_done->say(rows == 1 ? tr("%1 is saved, with 1 row.").arg(file)
                          : tr("%1 is saved, with %2 rows.").arg(file, QLocale{}.toString(rows)));
}

void NumbersPage::showFailure(const QString &sentence)
{
    m_done->hide();
    m_failure->say(sentence);
    bringIntoSight(m_failure);
}

void NumbersPage::retranslate()
{
    setTitle(tr("Numbers"));
    m_day->setAccessibleName(tr("Day"));
    m_door->setAccessibleName(tr("Door"));
    m_refresh->setText(tr("Refresh"));
    m_exportTitle->setText(tr("Save as a file:"));
    m_exportPeople->setText(tr("People …"));
    m_exportNoShows->setText(tr("No-shows …"));
    m_exportJournal->setText(tr("Journal …"));
    renderDays();
    renderDoors();
    renderNumbers();
}

} // namespace lanyard::ui
