// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskPages.h"

#include "ui/desk/ActionPages.h"
#include "ui/desk/IdlePanel.h"
#include "ui/desk/PersonCard.h"
#include "ui/desk/ResultList.h"
#include "ui/desk/VerdictPanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto longWait = 300ms;

}

DeskPages::DeskPages(QWidget *parent)
    : QStackedWidget{parent}
    , m_waitingPage{new IdlePanel}
    , m_verdictPage{new VerdictPanel}
    , m_resultsPage{new ResultList}
    , m_personPage{new PersonCard}
    , m_actions{new ActionPages}
{
    m_verdictPage->setObjectName(u"verdict"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_waitingPage, m_verdictPage, m_resultsPage, m_personPage, m_actions})
        addWidget(each);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_verdictTimer.setSingleShot(true);
    m_busyTimer.setSingleShot(true);
    connect(&m_verdictTimer, &QTimer::timeout, this, &DeskPages::verdictPassed);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_waitingPage->showBusy(true);
        turnTo(Page::Waiting);
    });
    connect(this, &QStackedWidget::currentChanged, this, &DeskPages::changed);
    connect(m_actions, &QStackedWidget::currentChanged, this, &DeskPages::changed);
    connect(m_actions, &ActionPages::pageWanted, this, &DeskPages::showAction);
    connect(m_actions, &ActionPages::backWanted, this, &DeskPages::backWanted);
    connect(m_actions, &ActionPages::personChosen, this, &DeskPages::personChosen);
    connect(m_resultsPage, &ResultList::chosen, this, [this] {
        if (const PersonView *person = chosenResult())
            Q_EMIT personChosen(*person);
    });
    connect(m_personPage, &PersonCard::backWanted, this, &DeskPages::backWanted);
    connect(m_personPage, &PersonCard::checkInWanted, this, [this] {
        Q_EMIT checkInWanted(m_person.subject.code);
    });
}

void DeskPages::showWaiting()
{
    m_busyTimer.stop();
    m_verdictTimer.stop();
    m_waitingPage->showBusy(false);
    turnTo(Page::Waiting);
}

void DeskPages::showBusy()
{
    m_busyTimer.start(longWait);
}

void DeskPages::showLeaving(bool leaving)
{
    m_waitingPage->showLeaving(leaving);
}

void DeskPages::showVerdict(const VerdictView &view, bool passes)
{
    m_busyTimer.stop();
    m_verdict = view;
    if (!view.subject.code.isEmpty())
        m_guest = view;
    m_verdictPage->render(view);
    turnTo(Page::Verdict);
    if (passes && m_verdictTime > 0ms && !stays(view.tone))
        m_verdictTimer.start(m_verdictTime);
    else
        m_verdictTimer.stop();
}

void DeskPages::returnToVerdict()
{
    m_busyTimer.stop();
    turnTo(Page::Verdict);
}

void DeskPages::returnToLastGuest()
{
    showVerdict(m_guest, false);
}

void DeskPages::forgetVerdict()
{
    m_verdict = {};
    m_guest = {};
}

void DeskPages::showResults(const QList<PersonView> &people, const QString &searched)
{
    m_resultsPage->show(people, searched);
    turnTo(Page::Results);
}

void DeskPages::returnToResults()
{
    turnTo(Page::Results);
}

void DeskPages::stepResults(int rows)
{
    m_resultsPage->step(rows);
}

void DeskPages::showPerson(const PersonView &person)
{
    m_person = person;
    m_personPage->render(person);
    turnTo(Page::Person);
}

void DeskPages::showAction()
{
    if (page() != Page::Action)
        m_before = page();
    m_busyTimer.stop();
    m_verdictTimer.stop();
    turnTo(Page::Action);
}

bool DeskPages::leaveAction()
{
    if (m_before != Page::Person && m_before != Page::Verdict)
        return false;
    turnTo(m_before);
    return true;
}

const PersonView *DeskPages::chosenResult() const
{
    return m_resultsPage->current();
}

const Subject &DeskPages::subject() const
{
    switch (page() == Page::Action ? m_before : page()) {
    case Page::Person: return m_person.subject;
    case Page::Waiting: return m_guest.subject;
    case Page::Verdict:
    case Page::Results:
    case Page::Action: break;
    }
    return m_verdict.subject;
}

QList<Step> DeskPages::steps() const
{
    switch (page()) {
    case Page::Person: return m_person.steps;
    case Page::Verdict: return m_verdict.steps;
    case Page::Waiting: return stepsOfLastGuest();
    case Page::Results:
    case Page::Action: return {};
    }
    Q_UNREACHABLE();
}

QList<Step> DeskPages::stepsOfLastGuest() const
{
    QList<Step> steps = m_guest.steps;
    if (m_guest.subject.code.isEmpty())
        return {};
    steps.removeIf([](Step step) { return step == Step::Noted || step == Step::LookUp; });
    steps.prepend(Step::LastGuest);
    return steps;
}

} // namespace lanyard::ui
