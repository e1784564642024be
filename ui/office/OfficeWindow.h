// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/CameraOffer.h"
#include "app/ports/DeskSettings.h"
#include "app/ports/EventFile.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AuthoriseAct.h"
#include "app/usecases/ImportRegistrations.h"

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
class LogPage;
class ListsPage;
class NumbersPage;
class PaperPage;
class OperatorsPage;
class OverviewPage;
class Page;
class PersonPage;
class PlainLabel;
class RegistrationsPage;
class ScannerPage;
class TicketsPage;
class TwoLineList;

/// The desk lead's window: overview, registrations, doors, numbers, history, lists, paper, people,
/// tickets, this desk, scanners, badges, log; one person. Decides nothing and waits for nothing;
/// wishes go out as signals, answers come back through the slots.
class OfficeWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class Section {
        Overview,
        Registrations,
        Doors,
        Numbers,
        History,
        Lists,
        Paper,
        Operators,
        Tickets,
        Desk,
        Scanners,
        Badges,
        Log
    };

    /// @p wording must outlive the window.
    explicit OfficeWindow(const Wording &wording, QWidget *parent = nullptr);

    void setEvent(const lanyard::Event &event);
    void open(Section section);
    /// In place of the page that is shown, until the person goes back.
    void openPerson(const QString &code);

    // Pages that are wired themselves.
    [[nodiscard]] BadgesPage &badges() const { return *m_badges; }
    [[nodiscard]] HistoryPage &history() const { return *m_history; }
    [[nodiscard]] DeskPage &desk() const { return *m_desk; }
    [[nodiscard]] LogPage &log() const { return *m_log; }
    [[nodiscard]] ListsPage &lists() const { return *m_lists; }
    [[nodiscard]] NumbersPage &numbers() const { return *m_numbers; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] PaperPage &paper() const { return *m_paper; }
    [[nodiscard]] PersonPage &person() const { return *m_person; }
    [[nodiscard]] ScannerPage &scanners() const { return *m_scanners; }
    [[nodiscard]] TicketsPage &tickets() const { return *m_tickets; }

    /// True if @p scanned was meant for a field or a question of this window.
    [[nodiscard]] bool takes(const QString &scanned);

public Q_SLOTS:
    // Registrations
    void showCounts(const lanyard::RegistrationCounts &counts);
    void showImportSources(const QList<lanyard::ImportSource> &sources);
    void showImportFields(const QStringList &fields);
    void lookInto(const QString &path); ///< as if this file had been dropped here
    void showImportPreview(const lanyard::ImportRegistrations::Preview &preview);
    void showImportProgress(qint64 rows);
    void showImportReport(const lanyard::ImportReport &report);
    void showImportFailure(const lanyard::Failure &failure); ///< of a preview, too
    void showReportSaved(const QString &path);
    void showReportFailure(const lanyard::Failure &failure);

    // Doors
    void showDoors(const QList<lanyard::Door> &doors);
    void showTicketTypes(const QList<lanyard::TicketType> &types);
    void showColumns(const QStringList &headers); ///< imported ones
    void showDoorWasUsed();
    void showDoorFailure(const lanyard::Failure &failure);

    // Numbers
    void showAttendance(const lanyard::Attendance &attendance, const QDateTime &now);
    void showExportDone(const QString &path, qint64 rows);
    void showNumbersFailure(const lanyard::Failure &failure); ///< of attendance or an export

    // People at the desks
    void showOperators(const QList<lanyard::Operator> &everybody);
    void showOperatorFailure(const lanyard::Failure &failure);
    void showBearer(const std::optional<lanyard::Registration> &bearer);

    /// Nothing else happens here until somebody else agreed, or it is given up.
    void askApproval(lanyard::Act act,
                     const lanyard::AuthoriseAct::Outcome &outcome,
                     const QList<lanyard::Operator> &everybody);
    void endApproval();

    // This desk
    void showSettings(const lanyard::DeskSettings &settings);
    void showContacts(lanyard::Contacts contacts);
    void showPrinters(const QList<lanyard::Printer> &printers);
    void showTemplates(const QList<lanyard::BadgeTemplate> &templates);
    void showCameras(const QList<lanyard::CameraOffer> &offers);
    void showLightOffered(bool offered);
    void showTestPrintSent(const QString &printer);
    void showTestPrintFailure(const lanyard::Failure &failure);
    void showVerified(const lanyard::AuditReport &report);
    void showVerifyFailure(const lanyard::Failure &failure);

Q_SIGNALS:
    void importPreviewWanted(const QString &path, const lanyard::ReadOptions &options);
    void importWanted(const QString &path, const lanyard::ImportRegistrations::Order &order);
    void importCancelWanted();
    /// words::ImportWords has the words; where they are long, writing them takes a thread of its
    /// own.
    void reportSaveWanted(const QString &path,
                          const QString &importedFile,
                          const lanyard::ImportReport &report);
    void doorAddWanted(const lanyard::Door &door);
    void doorChangeWanted(const lanyard::Door &door);
    void doorRemoveWanted(lanyard::Id<lanyard::Door> door);
    void operatorAddWanted(const lanyard::Operator &who, const QString &pin);
    void operatorChangeWanted(const lanyard::Operator &who, const QString &pin);
    void operatorRemoveWanted(lanyard::Id<lanyard::Operator> who);
    void bearerWanted(const QString &code);
    void approvalGiven(const lanyard::Credentials &second);
    void approvalDismissed();
    void attendanceWanted(const lanyard::AttendanceFilter &filter);
    void
    exportWanted(const QString &what, const QString &path, const lanyard::AttendanceFilter &filter);
    void settingsChanged(const lanyard::DeskSettings &settings);
    void contactsChosen(lanyard::Contacts contacts);
    void testPrintWanted();
    void verifyWanted();
    void kioskWanted();
    void newKioskPinWanted(); ///< it is asked for when the kiosk begins next
    void helpWanted(const QString &chapter, const QString &place); ///< see ui::HelpWindow

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSections();
    [[nodiscard]] bool hasRoomForName() const;
    [[nodiscard]] QList<Page *> everyPage() const;
    void closeIfNothingIsLost();
    void forward();
    void askForHelp();
    void forwardOperators();
    void connectPerson();
    void showSection();
    void retranslate();

    const Wording &m_wording;
    lanyard::Event m_event;
    PlainLabel *m_eventName;
    TwoLineList *m_sections;
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
    DeskPage *m_desk;
    ScannerPage *m_scanners;
    BadgesPage *m_badges;
    LogPage *m_log;
    PersonPage *m_person;
    ApprovalPage *m_approval;
    QWidget *m_beforeApproval = nullptr; ///< the page that the approval stands in place of
};

} // namespace lanyard::ui
