// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OverviewPage.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/Wording.h"
#include "app/words/HistoryWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/BarChart.h"
#include "ui/office/Figure.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/PrinterChoice.h"
#include "ui/office/TwoLineList.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto lookEvery = 5s; // from the last answer on
constexpr int mostProblemRows = 3; // in sight; the others are scrolled to

} // namespace

OverviewPage::OverviewPage(const Wording &wording, QWidget *parent)
    : Page{u"overviewPage"_s, parent}
    , m_wording{wording}
    , m_again{new QTimer{this}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"overviewFailure"_s}}
    , m_people{new Figure{u"overviewPeople"_s}}
    , m_inside{new Figure{u"overviewInside"_s}}
    , m_pace{new Figure{u"overviewPace"_s}}
    , m_refusals{new Figure{u"overviewRefusals"_s}}
    , m_problemsTitle{new PlainLabel{PlainLabel::Kind::Section, u"overviewProblemsTitle"_s}}
    , m_problemList{new TwoLineList{u"overviewProblems"_s}}
    , m_doors{new BarChart{u"overviewDoors"_s}}
    , m_desks{new BarChart{u"overviewDesks"_s}}
    , m_printersTitle{new PlainLabel{PlainLabel::Kind::Section, u"overviewPrintersTitle"_s}}
    , m_printerList{new TwoLineList{u"overviewPrinters"_s}}
    , m_refused{new BarChart{u"overviewRefused"_s}}
    , m_badgeList{touch(new QPushButton, u"overviewBadges"_s)}
    , m_refusalList{touch(new QPushButton, u"overviewRefusalList"_s)}
{
    m_again->setObjectName(u"overviewAgain"_s);
    m_again->setSingleShot(true);
    m_again->setInterval(lookEvery);
    connect(m_again, &QTimer::timeout, this, &OverviewPage::overviewWanted);
    content()->addWidget(m_failure);
    m_failure->hide();
    buildFigures();
    buildProblems();
    buildParts();
    buildActions();
    retranslate();
}

void OverviewPage::buildFigures()
{
    auto *line = new QHBoxLayout;
    for (Figure *figure : {m_people, m_inside, m_pace, m_refusals})
        line->addWidget(figure, 1);
    content()->addLayout(line);
}

void OverviewPage::buildProblems()
{
    content()->addWidget(m_problemsTitle);
    content()->addWidget(m_problemList);
    m_problemList->growTo(mostProblemRows * (fingerHeight + 12));
    const auto followItem
        = [this](const QListWidgetItem *item) { follow(m_problemList->row(item)); };
    connect(m_problemList, &QListWidget::itemActivated, this, followItem);
}

void OverviewPage::buildParts()
{
    content()->addWidget(m_doors);
    content()->addWidget(m_desks);
    content()->addWidget(m_printersTitle);
    content()->addWidget(m_printerList);
    content()->addWidget(m_refused);
    content()->addStretch(1);
    m_printerList->setSelectionMode(QAbstractItemView::NoSelection);
    for (QWidget *part :
         QList<QWidget *>{m_problemList, m_doors, m_desks, m_printerList, m_refused})
        part->hide();
}

void OverviewPage::buildActions()
{
    actions()->addStretch(1);
    actions()->addWidget(m_badgeList);
    actions()->addWidget(m_refusalList);
    connect(
        m_badgeList, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(ListKind::Badges); });
    connect(m_refusalList, &QPushButton::clicked, this, [this] {
        Q_EMIT listWanted(ListKind::Refusals);
    });
}

void OverviewPage::setEvent(const Event &event)
{
    if (event.id != m_event.id)
        m_overview.reset();
    m_event = event;
    render();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT overviewWanted();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_again->stop();
    Page::hideEvent(event);
}

void OverviewPage::showOverview(const Overview &overview)
{
    m_overview = overview;
    m_failure->hide();
    render();
    if (isVisible())
        m_again->start();
}

void OverviewPage::showPrinters(const QList<Printer> &printers)
{
    m_printers = printers;
    renderProblems();
    renderPrinters();
}

void OverviewPage::showHub(const HubView &hub)
{
    m_hub = hub;
    renderProblems();
}

void OverviewPage::showFailure(const QString &sentence)
{
    m_failure->say(sentence);
    if (isVisible())
        m_again->start();
}

void OverviewPage::render()
{
    renderFigures();
    renderProblems();
    renderDoors();
    renderDesks();
    renderPrinters();
    renderRefused();
}

void OverviewPage::renderFigures()
{
    const Overview now = m_overview.value_or(Overview{});
    const QLocale local;
    const auto figure = [this](const QString &number) { return m_overview ? number : u"–"_s; };
    qint64 refused = 0;
    for (const qint64 scans : now.refused)
        refused += scans;
    m_people->render(figure(local.toString(now.today.people)), tr("came in today"));
    m_inside->render(figure(local.toString(now.today.inside)), tr("inside now"));
    m_pace->render(figure(local.toString(now.perMinute, 'f', 1)), tr("come in a minute now"));
    m_refusals->render(figure(local.toString(refused)), tr("refused in the last hour"));
}

/// While somebody is about to press a row, it stays where it is unless something changed.
void OverviewPage::renderProblems()
{
    m_problems = OverviewProblems::of(m_hub);
    if (m_overview)
        m_problems += OverviewProblems{m_event, m_wording}.of(
            *m_overview, m_printers.value_or(QList<Printer>{}));
    while (m_problemList->count() > m_problems.size())
        delete m_problemList->takeItem(m_problemList->count() - 1);
    for (int row = 0; row < m_problems.size(); ++row) {
        const auto &problem = m_problems.at(row);
        if (row < m_problemList->count())
            m_problemList->rewrite(row, problem.title, problem.advice);
        else
            m_problemList->add(problem.title, problem.advice, {});
    }
    m_problemList->setVisible(!m_problems.isEmpty());
    m_problemsTitle->setText(
        !m_overview ? QString{}
            : m_problems.isEmpty()
            ? tr("Nothing needs anybody.")
            : tr("To look after: %1").arg(QLocale{}.toString(m_problems.size())));
    m_problemsTitle->setVisible(m_overview.has_value());
}

void OverviewPage::renderDoors()
{
    const QLocale local;
    QList<BarChart::Bar> bars;
    for (const auto &door : m_overview.value_or(Overview{}).doors) {
        const QString people = local.toString(door.numbers.people);
        const QString expected = local.toString(door.expected);
        bars << BarChart::Bar{
            door.open ? excerptOf(door.numbers.name)
                      : tr("%1 (closed)").arg(excerptOf(door.numbers.name)),
            door.numbers.people,
            std::max(door.expected, door.numbers.people),
            tr("%1 of %2, %3 inside").arg(people, expected, local.toString(door.numbers.inside))};
    }
    m_doors->render(tr("Doors: who came of who is expected"), bars);
    m_doors->setVisible(!bars.isEmpty());
}

void OverviewPage::renderDesks()
{
    const QLocale local;
    QList<BarChart::Bar> bars;
    for (const DeskNumbers &desk : m_overview.value_or(Overview{}).today.desks) {
        const QString last = desk.last.toTimeZone(zoneOf(m_event)).toString(u"HH:mm"_s);
        bars << BarChart::Bar{
            desk.desk.isEmpty() ? tr("without a name") : excerptOf(desk.desk),
            desk.people,
            std::nullopt,
            last.isEmpty() ? local.toString(desk.people)
                           : tr("%1, the last at %2").arg(local.toString(desk.people), last)};
    }
    m_desks->render(tr("Desks today"), bars);
    m_desks->setVisible(!bars.isEmpty());
}

void OverviewPage::renderPrinters()
{
    m_printerList->clear();
    const QList<Printer> printers = m_printers.value_or(QList<Printer>{});
    const QMap<QString, int> waiting = m_overview.value_or(Overview{}).waiting;
    for (const Printer &printer : printers) {
        const int jobs = std::max(printer.queued, waiting.value(printer.name));
        m_printerList->add(
            titleOf(printer),
            tr("%1 Badges waiting: %2.").arg(m_wording.sentence(printer), QLocale{}.toString(jobs)),
            {});
    }
    m_printersTitle->setText(!m_printers              ? tr("Looking at the printers …")
                                 : printers.isEmpty() ? tr("No printer is known here.")
                                                      : tr("Printers"));
    m_printerList->setVisible(!printers.isEmpty());
    m_printerList->setFixedHeight(std::min(int(printers.size()), mostProblemRows)
                                  * (fingerHeight + 12));
}

void OverviewPage::renderRefused()
{
    QList<BarChart::Bar> bars;
    const QMap<QString, qint64> refused = m_overview.value_or(Overview{}).refused;
    for (auto reason = refused.cbegin(); reason != refused.cend(); ++reason)
        bars << BarChart::Bar{words::HistoryWords::reason(reason.key()), reason.value()};
    std::ranges::stable_sort(bars, std::greater{}, &BarChart::Bar::value);
    m_refused->render(tr("Refused in the last hour, by reason"), bars);
    m_refused->setVisible(!bars.isEmpty());
}

void OverviewPage::follow(int row)
{
    if (row < 0 || row >= m_problems.size())
        return;
    const OverviewProblems::Problem problem = m_problems.at(row);
    using Place = OverviewProblems::Problem::Place;
    switch (problem.place) {
    case Place::Person:
        if (problem.code.isEmpty())
            Q_EMIT listWanted(ListKind::Refusals); // an unknown code is nobody's
        else
            Q_EMIT personWanted(problem.code);
        break;
    case Place::Import: Q_EMIT importWanted(); break;
    case Place::Printer: Q_EMIT deskWanted(); break;
    case Place::Hub: Q_EMIT hubWanted(); break;
    }
}

void OverviewPage::retranslate()
{
    setTitle(tr("Overview"));
    m_problemList->setAccessibleName(tr("To look after"));
    m_printerList->setAccessibleName(tr("Printers"));
    m_badgeList->setText(tr("Every badge"));
    m_refusalList->setText(tr("Every refused scan"));
    render();
}

} // namespace lanyard::ui
