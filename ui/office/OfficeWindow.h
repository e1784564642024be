// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/DeskSettings.h"
#include "app/ports/HubState.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AuthoriseAct.h"
#include "ui/office/OfficeSection.h"

#include <QWidget>

class QStackedWidget;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class ApprovalPage;
class BadgesPage;
class DeskPage;
class DoorsPage;
class HelpButton;
class HistoryPage;
class HubPage;
class LogPage;
class ListsPage;
class NumbersPage;
class OfficeSections;
class PaperPage;
class OperatorsPage;
class OverviewPage;
class PersonPage;
class RegistrationsPage;
class ScannerPage;
class TicketsPage;

/// The desk lead's window: overview, registrations, doors, numbers, history, lists, paper, people,
/// tickets, this desk, scanners, badges, hub, log; one person. Decides nothing and waits for
/// nothing; wishes go out as signals, answers come back through the slots.
class OfficeWindow final : public QWidget
{
    Q_OBJECT

public:
    using Section = OfficeSection;

    /// @p wording must outlive the window.
    explicit OfficeWindow(const Wording &wording, QWidget *parent = nullptr);

    void setEvent(const lanyard::Event &event);
    void open(Section section);
    /// In place of the page that is shown, until the person goes back.
    void openPerson(const QString &code);

    // Pages that are wired themselves.
    [[nodiscard]] BadgesPage &badges() const { return *m_badges; }
    [[nodiscard]] HistoryPage &history() const { return *m_history; }
    [[nodiscard]] HubPage &hub() const { return *m_hub; }
    [[nodiscard]] DeskPage &desk() const { return *m_desk; }
    [[nodiscard]] LogPage &log() const { return *m_log; }
    [[nodiscard]] ListsPage &lists() const { return *m_lists; }
    [[nodiscard]] NumbersPage &numbers() const { return *m_numbers; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] PaperPage &paper() const { return *m_paper; }
    [[nodiscard]] PersonPage &person() const { return *m_person; }
    [[nodiscard]] RegistrationsPage &registrations() const { return *m_registrations; }
    [[nodiscard]] ScannerPage &scanners() const { return *m_scanners; }
    [[nodiscard]] TicketsPage &tickets() const { return *m_tickets; }

    /// True if @p scanned was meant for a field or a question of this window.
    [[nodiscard]] bool takes(const QString &scanned);

public Q_SLOTS:
    void lookInto(const QString &path); ///< as if this file had been dropped on registrations

    // Doors
    void showDoors(const QList<lanyard::Door> &doors);
    void showTicketTypes(const QList<lanyard::TicketType> &types);
    void showColumns(const QStringList &headers); ///< imported ones
    void showDoorWasUsed();
    void showDoorFailure(const lanyard::Failure &failure);

    // People at the desks
    void showOperators(const QList<lanyard::Operator> &everybody);
    void showOperatorFailure(const lanyard::Failure &failure);
    void showBearer(const std::optional<lanyard::Registration> &bearer);

    /// Nothing else happens here until somebody else agreed, or it is given up.
    void askApproval(lanyard::Act act,
                     const lanyard::AuthoriseAct::Outcome &outcome,
                     const QList<lanyard::Operator> &everybody);
    void endApproval();

    /// Everywhere where it matters: the page of the hub, the overview, the form of a door.
    void showHub(const lanyard::HubState &state);

    // This desk
    void showSettings(const lanyard::DeskSettings &settings);
    void showPrinters(const QList<lanyard::Printer> &printers);
    void showTemplates(const QList<lanyard::BadgeTemplate> &templates);

Q_SIGNALS:
    void doorAddWanted(const lanyard::Door &door);
    void doorChangeWanted(const lanyard::Door &door);
    void doorRemoveWanted(lanyard::Id<lanyard::Door> door);
    void operatorAddWanted(const lanyard::Operator &who, const QString &pin);
    void operatorChangeWanted(const lanyard::Operator &who, const QString &pin);
    void operatorRemoveWanted(lanyard::Id<lanyard::Operator> who);
    void bearerWanted(const QString &code);
    void approvalGiven(const lanyard::Credentials &second);
    void approvalDismissed();
    void helpWanted(const QString &chapter, const QString &place); ///< see ui::HelpWindow

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSections();
    void closeIfNothingIsLost();
    void forward();
    void askForHelp();
    void forwardOperators();
    void connectPerson();
    void renderHub();
    void retranslate();

    const Wording &m_wording;
    lanyard::Event m_event;
    lanyard::HubState m_hubState;
    OfficeSections *m_sections;
    QStackedWidget *m_pages;
    HelpButton *m_help;
    OverviewPage *m_overview;
    RegistrationsPage *m_registrations;
    DoorsPage *m_doors;
    NumbersPage *m_numbers;
    HistoryPage *m_history;
    ListsPage *m_lists;
    PaperPage *m_paper;
    OperatorsPage *m_operators;
    TicketsPage *m_tickets;
    HubPage *m_hub;
    DeskPage *m_desk;
    ScannerPage *m_scanners;
    BadgesPage *m_badges;
    LogPage *m_log;
    PersonPage *m_person;
    ApprovalPage *m_approval;
    QWidget *m_beforeApproval = nullptr; ///< the page that the approval stands in place of
};

} // namespace lanyard::ui
