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
#include "ui/office/ListsPage.h"
#include "ui/office/LogPage.h"
#include "ui/office/NumbersPage.h"
#include "ui/office/OperatorsPage.h"
#include "ui/office/OverviewPage.h"
#include "ui/office/PaperPage.h"
#include "ui/office/PersonPage.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/ScannerPage.h"
#include "ui/office/TicketsPage.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// Alt+1 … Alt+9, Alt+0, Alt+Shift+1 …, as they stand in a row on the keyboard.
QKeySequence keyOf(int section)
{
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + (section + 1) % 10);
    return section < 10 ? QKeySequence{Qt::ALT | digit} : QKeySequence{Qt::ALT | Qt::SHIFT | digit};
}

} // namespace

OfficeWindow::OfficeWindow(const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_wording{wording}
    , m_eventName{new PlainLabel{PlainLabel::Kind::Section, u"officeEvent"_s}}
    , m_sections{new TwoLineList{u"officeSections"_s}}
    , m_pages{new QStackedWidget}
    , m_help{new HelpButton{HelpButton::Words::ToolTip}}
    , m_overview{new OverviewPage{wording}}
    , m_registrations{new RegistrationsPage{wording}}
    , m_doors{new DoorsPage}
    , m_numbers{new NumbersPage}
    , m_history{new HistoryPage}
    , m_lists{new ListsPage}
    , m_paper{new PaperPage{wording}}
    , m_operators{new OperatorsPage}
    , m_tickets{new TicketsPage}
    , m_desk{new DeskPage{wording}}
    , m_scanners{new ScannerPage}
    , m_badges{new BadgesPage}
    , m_log{new LogPage}
    , m_person{new PersonPage}
    , m_approval{new ApprovalPage}
{
    setObjectName(u"officeWindow"_s);
    buildSections();
    auto *side = new QVBoxLayout;
    side->setContentsMargins(16, 8, 0, 8);
    side->setSpacing(12);
    side->addWidget(m_eventName);
    side->addWidget(m_sections, 1);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(side);
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
    for (Page *page : everyPage()) {
        m_pages->addWidget(page);
        m_sections->add({}, {}, {});
        const int index = m_pages->indexOf(page);
        auto *key = new QShortcut{keyOf(index), this};
        connect(
            key, &QShortcut::activated, this, [this, index] { m_sections->setCurrentRow(index); });
    }
    m_pages->addWidget(m_person);
    m_pages->addWidget(m_approval);
    m_sections->setSpacing(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, &OfficeWindow::showSection);
    connect(m_sections, &QListWidget::itemPressed, this, &OfficeWindow::showSection);
    open(Section::Registrations);
}

QList<Page *> OfficeWindow::everyPage() const
{
    return {m_overview,
            m_registrations,
            m_doors,
            m_numbers,
            m_history,
            m_lists,
            m_paper,
            m_operators,
            m_tickets,
            m_desk,
            m_scanners,
            m_badges,
            m_log};
}

/// Pages keep what was typed while the office is closed; nobody leaves it by accident.
void OfficeWindow::closeIfNothingIsLost()
{
    QStringList unfinished;
    for (const Page *page : everyPage() + QList<Page *>{m_person})
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
    connect(m_registrations,
            &RegistrationsPage::previewWanted,
            this,
            &OfficeWindow::importPreviewWanted);
    connect(m_registrations, &RegistrationsPage::importWanted, this, &OfficeWindow::importWanted);
    connect(m_registrations,
            &RegistrationsPage::importCancelWanted,
            this,
            &OfficeWindow::importCancelWanted);
    connect(m_registrations,
            &RegistrationsPage::reportSaveWanted,
            this,
            &OfficeWindow::reportSaveWanted);
    connect(m_doors, &DoorsPage::doorAddWanted, this, &OfficeWindow::doorAddWanted);
    connect(m_doors, &DoorsPage::doorChangeWanted, this, &OfficeWindow::doorChangeWanted);
    connect(m_doors, &DoorsPage::doorRemoveWanted, this, &OfficeWindow::doorRemoveWanted);
    connect(m_numbers, &NumbersPage::attendanceWanted, this, &OfficeWindow::attendanceWanted);
    connect(m_numbers, &NumbersPage::exportWanted, this, &OfficeWindow::exportWanted);
    connect(m_desk, &DeskPage::settingsChanged, this, &OfficeWindow::settingsChanged);
    connect(m_desk, &DeskPage::contactsChosen, this, &OfficeWindow::contactsChosen);
    connect(m_desk, &DeskPage::testPrintWanted, this, &OfficeWindow::testPrintWanted);
    connect(m_desk, &DeskPage::verifyWanted, this, &OfficeWindow::verifyWanted);
    connect(m_desk, &DeskPage::kioskWanted, this, &OfficeWindow::kioskWanted);
    connect(m_desk, &DeskPage::newKioskPinWanted, this, &OfficeWindow::newKioskPinWanted);
}

/// What a section does is told under its name, in the chapter that it has or in that of the office.
void OfficeWindow::askForHelp()
{
    const QHash<QWidget *, QString> chapters{{m_registrations, u"import"_s},
                                             {m_doors, u"doors"_s},
                                             {m_operators, u"people"_s},
                                             {m_badges, u"sheets"_s}};
    const QString chapter = chapters.value(m_pages->currentWidget());
    if (chapter.isEmpty())
        Q_EMIT helpWanted(u"office"_s, m_sections->currentItem()->text());
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
    connect(m_person, &PersonPage::leaveWanted, this, &OfficeWindow::showSection);
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
}

void OfficeWindow::openPerson(const QString &code)
{
    m_pages->setCurrentWidget(m_person);
    m_person->open(code);
}

void OfficeWindow::showSection()
{
    m_pages->setCurrentIndex(m_sections->currentRow());
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
    retranslate();
}

void OfficeWindow::open(Section section)
{
    m_sections->setCurrentRow(static_cast<int>(section));
}

void OfficeWindow::showCounts(const RegistrationCounts &counts)
{
    m_registrations->showCounts(counts);
}

void OfficeWindow::showImportSources(const QList<ImportSource> &sources)
{
    m_registrations->showSources(sources);
}

void OfficeWindow::showImportFields(const QStringList &fields)
{
    m_registrations->showFields(fields);
}

void OfficeWindow::lookInto(const QString &path)
{
    open(Section::Registrations);
    m_registrations->lookInto(path);
}

void OfficeWindow::showImportPreview(const ImportRegistrations::Preview &preview)
{
    m_registrations->showPreview(preview);
}

void OfficeWindow::showImportProgress(qint64 rows)
{
    m_registrations->showProgress(rows);
}

void OfficeWindow::showImportReport(const ImportReport &report)
{
    m_registrations->showReport(report);
}

void OfficeWindow::showImportFailure(const Failure &failure)
{
    m_registrations->showFailure(failure);
}

void OfficeWindow::showReportSaved(const QString &path)
{
    m_registrations->showReportSaved(path);
}

void OfficeWindow::showReportFailure(const Failure &failure)
{
    m_registrations->showReportFailure(failure);
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

void OfficeWindow::showAttendance(const Attendance &attendance, const QDateTime &now)
{
    m_numbers->showAttendance(attendance, now);
}

void OfficeWindow::showExportDone(const QString &path, qint64 rows)
{
    m_numbers->showExportDone(path, rows);
}

void OfficeWindow::showNumbersFailure(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled) {
        m_numbers->showExportStopped();
        return;
    }
    m_numbers->showFailure(m_wording.sentence(failure));
}

void OfficeWindow::showContacts(Contacts contacts)
{
    m_desk->showContacts(contacts);
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

void OfficeWindow::showCameras(const QList<CameraOffer> &offers)
{
    m_desk->showCameras(offers);
}

void OfficeWindow::showLightOffered(bool offered)
{
    m_desk->showLightOffered(offered);
}

void OfficeWindow::showTestPrintSent(const QString &printer)
{
    m_desk->showTestPrintSent(printer);
}

void OfficeWindow::showTestPrintFailure(const Failure &failure)
{
    m_desk->showTestPrintFailure(m_wording.sentence(failure));
}

void OfficeWindow::showVerified(const AuditReport &report)
{
    m_desk->showVerified(report);
}

void OfficeWindow::showVerifyFailure(const Failure &failure)
{
    m_desk->showVerifyFailure(m_wording.sentence(failure));
}

/// On a small screen the sections need the room; the name is in the title, too.
void OfficeWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_eventName->setVisible(hasRoomForName() && !m_eventName->text().isEmpty());
}

bool OfficeWindow::hasRoomForName() const
{
    constexpr int enough = 640; // pixels
    return height() >= enough;
}

void OfficeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfficeWindow::retranslate()
{
    const QString name = excerptOf(m_event.name);
    setWindowTitle(name.isEmpty() ? tr("Office") : tr("%1 – Office").arg(name));
    m_eventName->setText(name);
    m_eventName->setVisible(hasRoomForName() && !name.isEmpty());
    m_sections->setAccessibleName(tr("Sections"));
    const QStringList titles{tr("Overview"),
                             tr("Registrations"),
                             tr("Doors"),
                             tr("Numbers"),
                             tr("History"),
                             tr("Lists"),
                             tr("Paper list"),
                             tr("People at the desks"),
                             tr("Tickets"),
                             tr("This desk"),
                             tr("Scanners"),
                             tr("Badges"),
                             tr("Log")};
    for (int row = 0; row < titles.size(); ++row)
        m_sections->rename(row, titles.at(row));
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // on small screens
    const int width = std::clamp(m_sections->widestTitle() + bar + 16, 168, 224);
    m_sections->setFixedWidth(width);
    m_eventName->setFixedWidth(width);
}

} // namespace lanyard::ui
