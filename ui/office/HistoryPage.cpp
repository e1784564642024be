// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HistoryPage.h"

#include "app/domain/UnknownReason.h"
#include "app/words/HistoryWords.h"
#include "app/words/PersonName.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/BarChart.h"
#include "ui/office/Choice.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

enum class What { Everything, Refused };

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page{u"historyPage"_s, parent}
    , m_pulse{new QTimer{this}}
    , m_search{touch(new QLineEdit, u"historySearch"_s)}
    , m_desk{new Choice{u"historyDesk"_s}}
    , m_what{new Choice{u"historyWhat"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"historyFailure"_s}}
    , m_person{new PlainLabel{PlainLabel::Kind::Section, u"historyPerson"_s}}
    , m_everybody{touch(new FittedButton, u"historyEverybody"_s)}
    , m_open{touch(new FittedButton, u"historyOpen"_s)}
    , m_people{new TwoLineList{u"historyPeople"_s}}
    , m_nothing{new PlainLabel{PlainLabel::Kind::Hint, u"historyNothing"_s}}
    , m_records{new TwoLineList{u"historyRecords"_s}}
    , m_reasons{new BarChart{u"historyReasons"_s}}
    , m_groups{new TwoLineList{u"historyGroups"_s}}
{
    m_what->addItem({}, int(What::Everything));
    m_what->addItem({}, int(What::Refused));
    buildFilter();
    buildLists();
    m_pulse->setObjectName(u"historyPulse"_s);
    m_pulse->setInterval(2s);
    connect(m_pulse, &QTimer::timeout, this, &HistoryPage::look);
    renderPerson();
    retranslate();
}

void HistoryPage::buildFilter()
{
    m_search->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 2);
    line->addWidget(m_desk, 1);
    line->addWidget(m_what, 1);
    auto *person = new QHBoxLayout;
    person->addWidget(m_person, 1);
    person->addWidget(m_open);
    person->addWidget(m_everybody);
    content()->addLayout(line);
    content()->addWidget(m_failure);
    content()->addWidget(m_people);
    content()->addLayout(person);
    m_failure->hide();
    m_people->hide();
    m_people->setFixedHeight(3 * fingerHeight);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_found.isEmpty())
            choose(m_found.constFirst());
    });
    connect(m_desk, &QComboBox::activated, this, &HistoryPage::beginAgain);
    connect(m_what, &QComboBox::activated, this, &HistoryPage::beginAgain);
    connect(m_everybody, &QPushButton::clicked, this, &HistoryPage::chooseEverybody);
    connect(
        m_open, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_who->code.text()); });
    const auto chooseRow
        = [this](const QListWidgetItem *item) { choose(m_found.at(m_people->row(item))); };
    connect(m_people, &QListWidget::itemClicked, this, chooseRow);
    connect(m_people, &QListWidget::itemActivated, this, chooseRow);
}

void HistoryPage::buildLists()
{
    content()->addWidget(m_nothing);
    content()->addWidget(m_records, 1);
    content()->addWidget(m_reasons);
    content()->addWidget(m_groups, 1);
    for (TwoLineList *list : {m_records, m_groups})
        list->setMinimumHeight(3 * fingerHeight);
    connect(m_records->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + m_records->height() > m_records->verticalScrollBar()->maximum())
            lookFurther();
    });
}

void HistoryPage::setEvent(const Event &event)
{
    if (event.id != m_event.id)
        m_who.reset();
    m_event = event;
    renderPerson();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT desksWanted();
    beginAgain();
    m_pulse->start();
    m_search->setFocus();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_pulse->stop();
    Page::hideEvent(event);
}

void HistoryPage::showDesks(const QStringList &desks)
{
    const QVariant chosen = m_desk->currentData();
    m_desk->clear();
    m_desk->addItem(tr("All desks"), QString{});
    for (const QString &desk : desks)
        m_desk->addItem(excerptOf(desk), desk);
    m_desk->choose(chosen);
}

void HistoryPage::search()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        showPeople({}, {});
    else
        Q_EMIT peopleWanted(text);
}

void HistoryPage::showPeople(const QList<FoundPerson> &people, const QString &text)
{
    if (text != m_search->text().trimmed())
        return; // typed on meanwhile
    m_found.clear();
    m_people->clear();
    for (const FoundPerson &person : people) {
        m_found << person.who;
        m_people->add(words::personName(person.who), excerptOf(person.who.company), {});
    }
    m_people->setVisible(!people.isEmpty());
    if (!text.isEmpty() && people.isEmpty())
        m_failure->say(tr("Nobody is found."));
    else
        m_failure->hide();
}

void HistoryPage::choose(const Registration &who)
{
    m_who = who;
    m_search->clear();
    renderPerson();
    beginAgain();
}

void HistoryPage::chooseEverybody()
{
    m_who.reset();
    renderPerson();
    beginAgain();
    m_search->setFocus();
}

bool HistoryPage::asksForRefused() const
{
    return m_what->currentData().toInt() == int(What::Refused);
}

RecordFilter HistoryPage::filter() const
{
    RecordFilter filter;
    if (m_who)
        filter.who = m_who->id;
    filter.desk = m_desk->currentData().toString();
    if (asksForRefused())
        filter.kind = Deed::Kind::Refusal;
    return filter;
}

void HistoryPage::beginAgain()
{
    m_asked.reset();
    m_newest = 0;
    m_more = false;
    m_records->clear();
    m_scans = {};
    renderRefused();
    m_nothing->hide();
    look();
}

/// For what is new; while somebody reads further down, the list stays still.
void HistoryPage::look()
{
    if (m_asked || m_records->verticalScrollBar()->value() > 0)
        return;
    RecordFilter filter = this->filter();
    filter.after = m_newest;
    filter.latest = asksForRefused() ? 1 : pageSize;
    want(filter);
}

void HistoryPage::lookFurther()
{
    if (m_asked || !m_more)
        return;
    RecordFilter filter = this->filter();
    filter.before = m_oldest;
    filter.latest = pageSize;
    want(filter);
}

void HistoryPage::want(RecordFilter filter)
{
    m_asked = filter;
    Q_EMIT recordsWanted(filter);
}

void HistoryPage::showRecords(const RecordFilter &filter, const TellHistory::Page &page)
{
    if (m_asked != filter)
        return; // something else is chosen by now
    m_asked.reset();
    m_failure->hide();
    const bool first = m_newest == 0;
    if (!page.records.isEmpty() && filter.before == 0)
        m_newest = page.records.constFirst().position;
    if (asksForRefused()) {
        if (first || !page.records.isEmpty())
            Q_EMIT refusedWanted(this->filter());
        return;
    }
    if (!first && filter.before == 0 && page.more) {
        beginAgain(); // more than a page is new
        return;
    }
    if (first || filter.before > 0)
        m_more = page.more;
    if (first || filter.before > 0)
        append(page.records);
    else
        putOnTop(page.records);
    m_nothing->say(m_records->count() == 0 ? tr("Nothing has happened yet.") : QString{});
}

void HistoryPage::append(const QList<JournalRecord> &records)
{
    const words::HistoryWords words{m_event, QLocale{}};
    for (const JournalRecord &record : records)
        m_records->add(words.time(record.at) + u" · "_s + words::HistoryWords::whereFrom(record),
                       words.sentence(record),
                       record.position);
    if (!records.isEmpty())
        m_oldest = records.constLast().position;
}

void HistoryPage::putOnTop(const QList<JournalRecord> &records)
{
    const words::HistoryWords words{m_event, QLocale{}};
    for (const JournalRecord &record : std::views::reverse(records))
        m_records->addOnTop(words.time(record.at) + u" · "_s
                                + words::HistoryWords::whereFrom(record),
                            words.sentence(record),
                            record.position);
}

void HistoryPage::showRefused(const RecordFilter &filter, const RefusedScans &scans)
{
    if (filter != this->filter() || !asksForRefused())
        return;
    m_scans = scans;
    renderRefused();
    m_nothing->say(scans.total == 0 ? tr("Nothing was refused yet.") : QString{});
}

void HistoryPage::renderRefused()
{
    const bool refused = asksForRefused();
    m_records->setVisible(!refused);
    m_groups->setVisible(refused);
    QList<BarChart::Bar> bars;
    for (auto reason = m_scans.byVerdict.cbegin(); reason != m_scans.byVerdict.cend(); ++reason)
        bars << BarChart::Bar{words::HistoryWords::reason(reason.key()), reason.value()};
    std::ranges::stable_sort(bars, std::greater{}, &BarChart::Bar::value);
    m_reasons->render(tr("Refused scans by reason"), bars);
    m_reasons->setVisible(refused && !bars.isEmpty());

    const words::HistoryWords words{m_event, QLocale{}};
    m_groups->clear();
    for (const RepeatedRefusal &group : std::as_const(m_scans.groups))
        m_groups->add(tr("%1 ×  %2")
                          .arg(QLocale{}.toString(group.times),
                               excerptOf(group.who.isEmpty() ? group.scanned : group.name)),
                      tr("%1 The last time: %2, %3.")
                          .arg(words.sentence(group),
                               words.time(group.last),
                               quoted(group.doors.join(u" · "_s))),
                      {});
}

void HistoryPage::showFailure(const QString &sentence)
{
    m_asked.reset();
    m_failure->say(sentence);
}

void HistoryPage::renderPerson()
{
    m_person->setVisible(m_who.has_value());
    m_everybody->setVisible(m_who.has_value());
    m_open->setVisible(m_who.has_value());
    if (m_who)
        m_person->setText(
            quoted(words::personName(*m_who))
            + (m_who->company.isEmpty() ? QString{} : u" · "_s + quoted(m_who->company)));
}

void HistoryPage::retranslate()
{
    setTitle(tr("History"));
    setHint(*m_search, tr("Find a person …"));
    m_search->setAccessibleName(tr("Find a person"));
    m_desk->setAccessibleName(tr("Desk"));
    m_what->setAccessibleName(tr("What"));
    m_what->setItemText(int(What::Everything), tr("Everything"));
    m_what->setItemText(int(What::Refused), tr("Refusals"));
    m_everybody->setText(tr("Everybody"));
    m_open->setText(tr("Open the person"));
    m_people->setAccessibleName(tr("People found"));
    m_records->setAccessibleName(tr("What happened, the latest first"));
    m_groups->setAccessibleName(tr("What was refused again and again"));
    if (m_desk->count() > 0)
        m_desk->setItemText(0, tr("All desks"));
    if (isVisible())
        beginAgain();
}

} // namespace lanyard::ui
