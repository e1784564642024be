// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OfficeWindow.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/Wording.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/HelpButton.h"
#include "ui/kit/OpenAt.h"
#include "ui/office/ApprovalPage.h"
#include "ui/office/AskFirst.h"
#include "ui/office/BadgesForm.h"
#include "ui/office/BadgesPage.h"
#include "ui/office/DeskPage.h"
#include "ui/office/DoorsPage.h"
#include "ui/office/HistoryPage.h"
#include "ui/office/HubPage.h"
#include "ui/office/ListsPage.h"
#include "ui/office/LogPage.h"
#include "ui/office/NumbersPage.h"
#include "ui/office/OfficeSections.h"
#include "ui/office/OperatorsPage.h"
#include "ui/office/OverviewPage.h"
#include "ui/office/PaperPage.h"
#include "ui/office/PersonPage.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/ScannerPage.h"
#include "ui/office/TicketsPage.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

OfficeWindow::OfficeWindow(const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_wording{wording}
    , m_sections{new OfficeSections}
    , m_pages{new QStackedWidget}
    , m_help{new HelpButton{HelpButton::Words::ToolTip}}
    , m_overview{new OverviewPage{wording}}
    , m_registrations{new RegistrationsPage{wording}}
    , m_doors{new DoorsPage}
    , m_numbers{new NumbersPage{wording}}
    , m_history{new HistoryPage}
    , m_lists{new ListsPage}
    , m_paper{new PaperPage{wording}}
    , m_operators{new OperatorsPage}
    , m_tickets{new TicketsPage}
    , m_hub{new HubPage}
    , m_desk{new DeskPage{wording}}
    , m_scanners{new ScannerPage}
    , m_badges{new BadgesPage}
    , m_log{new LogPage}
    , m_person{new PersonPage}
    , m_approval{new ApprovalPage}
{
    setObjectName(u"officeWindow"_s);
    buildSections();
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    auto *right = new QGridLayout; // help lies beside the title of the page
    right->addWidget(m_pages, 0, 0);
    auto *corner = new QHBoxLayout;
    corner->setContentsMargins(0, 8, 16, 0);
    corner->addWidget(m_help);
    right->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addLayout(right, 1);
    setMinimumSize(760, 568); // the window fits 800 × 600; sections beyond that are scrolled to
    forward();
    forwardOperators();
    connectPerson();
    letEnterPress(*this);
    connect(new QShortcut{Qt::Key_Escape, this},
            &QShortcut::activated,
            this,
            &OfficeWindow::closeIfNothingIsLost);
    openAt(*this, {1000, 700});
    retranslate();
}

void OfficeWindow::buildSections()
{
    using enum OfficeSection;
    m_sections->add(Overview, *m_overview);
    m_sections->add(Registrations, *m_registrations, u"import"_s);
    m_sections->add(Doors, *m_doors, u"doors"_s);
    m_sections->add(Numbers, *m_numbers);
    m_sections->add(History, *m_history);
    m_sections->add(Lists, *m_lists);
    m_sections->add(Paper, *m_paper);
    m_sections->add(Operators, *m_operators, u"people"_s);
    m_sections->add(Tickets, *m_tickets);
    m_sections->add(Desk, *m_desk);
    m_sections->add(Scanners, *m_scanners);
    m_sections->add(Badges, *m_badges, u"sheets"_s);
    m_sections->add(Hub, *m_hub);
    m_sections->add(Log, *m_log);
    for (Page *page : m_sections->pages())
        m_pages->addWidget(page);
    m_pages->addWidget(m_person);
    m_pages->addWidget(m_approval);
    connect(m_sections, &OfficeSections::chosen, m_pages, &QStackedWidget::setCurrentWidget);
    open(Registrations);
}

/// Pages keep what was typed while the office is closed; nobody leaves it by accident.
void OfficeWindow::closeIfNothingIsLost()
{
    QStringList unfinished;
    for (const Page *page : m_sections->pages() + QList<Page *>{m_person})
        if (const QString sentence = page->unfinished(); !sentence.isEmpty())
            unfinished << sentence;
    if (unfinished.isEmpty()) {
        close();
        return;
    }
    askFirst(this,
             {.objectName = u"close"_s,
              .question = tr("Close the office?"),
              .explanation = unfinished.join(u' ') + u' '
                  + tr("It stays as it is until the office is opened again."),
              .yes = tr("Yes, close it"),
              .no = tr("Go on here")},
             [this] { close(); });
}

void OfficeWindow::forward()
{
    connect(m_help, &QPushButton::clicked, this, &OfficeWindow::askForHelp);
    connect(m_doors, &DoorsPage::doorAddWanted, this, &OfficeWindow::doorAddWanted);
    connect(m_doors, &DoorsPage::doorChangeWanted, this, &OfficeWindow::doorChangeWanted);
    connect(m_doors, &DoorsPage::doorRemoveWanted, this, &OfficeWindow::doorRemoveWanted);
}

/// What a section does is told under its name, in the chapter that it has or in that of the office.
void OfficeWindow::askForHelp()
{
    const QString chapter = m_sections->chapterOf(m_pages->currentWidget());
    if (chapter.isEmpty())
        Q_EMIT helpWanted(u"office"_s, m_sections->current()->title());
    else
        Q_EMIT helpWanted(chapter, {});
}

void OfficeWindow::forwardOperators()
{
    connect(m_operators, &OperatorsPage::addWanted, this, &OfficeWindow::operatorAddWanted);
    connect(m_operators, &OperatorsPage::changeWanted, this, &OfficeWindow::operatorChangeWanted);
    connect(m_operators, &OperatorsPage::removeWanted, this, &OfficeWindow::operatorRemoveWanted);
    connect(m_operators, &OperatorsPage::bearerWanted, this, &OfficeWindow::bearerWanted);
    connect(m_approval, &ApprovalPage::agreed, this, &OfficeWindow::approvalGiven);
    connect(m_approval, &ApprovalPage::dismissed, this, [this] {
        endApproval();
        Q_EMIT approvalDismissed();
    });
}

void OfficeWindow::connectPerson()
{
    connect(m_person, &PersonPage::leaveWanted, this, [this] {
        m_pages->setCurrentWidget(m_sections->current());
    });
    connect(m_history, &HistoryPage::personWanted, this, &OfficeWindow::openPerson);
    connect(m_lists, &ListsPage::personWanted, this, &OfficeWindow::openPerson);
    connect(m_overview, &OverviewPage::personWanted, this, &OfficeWindow::openPerson);
    connect(m_overview, &OverviewPage::listWanted, this, [this](ListKind kind) {
        m_lists->choose(kind); // while it is hidden, so that it reads one list only
        open(Section::Lists);
    });
    connect(
        m_overview, &OverviewPage::importWanted, this, [this] { open(Section::Registrations); });
    connect(m_overview, &OverviewPage::deskWanted, this, [this] { open(Section::Desk); });
    connect(m_overview, &OverviewPage::hubWanted, this, [this] { open(Section::Hub); });
}

void OfficeWindow::openPerson(const QString &code)
{
    m_pages->setCurrentWidget(m_person);
    m_person->open(code);
}

bool OfficeWindow::takes(const QString &scanned)
{
    if (!isVisible())
        return false;
    if (m_pages->currentWidget() == m_approval)
        Q_EMIT approvalGiven({{}, scanned});
    else if (m_operators->takesBadge())
        m_operators->typeBadge(scanned);
    else
        return false;
    return true;
}

void OfficeWindow::showOperators(const QList<Operator> &everybody)
{
    m_operators->showOperators(everybody);
}

void OfficeWindow::showOperatorFailure(const Failure &failure)
{
    m_operators->showFailure(m_wording.sentence(failure));
}

void OfficeWindow::showBearer(const std::optional<Registration> &bearer)
{
    m_operators->showBearer(bearer);
}

void OfficeWindow::askApproval(Act act,
                               const AuthoriseAct::Outcome &outcome,
                               const QList<Operator> &everybody)
{
    m_sections->setEnabled(false);
    if (m_pages->currentWidget() != m_approval)
        m_beforeApproval = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_approval);
    m_approval->ask(act, outcome, everybody);
}

void OfficeWindow::endApproval()
{
    m_sections->setEnabled(true);
    if (QWidget *const before = std::exchange(m_beforeApproval, nullptr))
        m_pages->setCurrentWidget(before);
}

void OfficeWindow::setEvent(const Event &event)
{
    if (event.id != m_event.id)
        m_registrations->beginAgain();
    m_event = event;
    m_doors->setEvent(event);
    m_numbers->setEvent(event);
    m_history->setEvent(event);
    m_lists->setEvent(event);
    m_overview->setEvent(event);
    m_person->setEvent(event);
    m_paper->setEvent(event);
    m_badges->setEvent(event);
    renderHub();
    retranslate();
}

void OfficeWindow::open(Section section)
{
    m_sections->open(section);
}

void OfficeWindow::lookInto(const QString &path)
{
    open(Section::Registrations);
    m_registrations->lookInto(path);
}

void OfficeWindow::showDoors(const QList<Door> &doors)
{
    m_doors->showDoors(doors);
    m_person->showDoors(doors);
    m_numbers->showDoors(doors);
    m_paper->showDoors(doors);
}

void OfficeWindow::showTicketTypes(const QList<TicketType> &types)
{
    m_doors->showTicketTypes(types);
    m_badges->form().showTicketTypes(types);
    m_person->showTicketTypes(types);
}

void OfficeWindow::showColumns(const QStringList &headers)
{
    m_doors->showFields(headers);
}

void OfficeWindow::showDoorWasUsed()
{
    m_doors->showDoorWasUsed();
}

void OfficeWindow::showDoorFailure(const Failure &failure)
{
    m_doors->showFailure(m_wording.sentence(failure));
}

void OfficeWindow::showHub(const HubState &state)
{
    m_hubState = state;
    renderHub();
}

void OfficeWindow::renderHub()
{
    const words::HubWords words{m_event, QLocale{}, QDateTime::currentDateTimeUtc()};
    const HubView view = viewOf(m_hubState, words);
    m_hub->render(view);
    m_doors->setShared(view.shared);
    m_overview->showHub(view);
}

void OfficeWindow::showSettings(const DeskSettings &settings)
{
    m_desk->showSettings(settings);
    m_badges->choosePrinter(settings.printing.printer);
}

void OfficeWindow::showPrinters(const QList<Printer> &printers)
{
    m_desk->showPrinters(printers);
    m_badges->form().showPrinters(printers);
}

void OfficeWindow::showTemplates(const QList<BadgeTemplate> &templates)
{
    m_desk->showTemplates(templates);
    m_badges->form().showTemplates(templates);
}

void OfficeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        renderHub();
        retranslate();
    }
}

void OfficeWindow::retranslate()
{
    const QString name = excerptOf(m_event.name);
    setWindowTitle(name.isEmpty() ? tr("Office") : tr("%1 – Office").arg(name));
    m_sections->showEventName(name);
}

} // namespace lanyard::ui
