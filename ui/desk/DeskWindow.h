// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Operators.h"
#include "ui/desk/DeskView.h"
#include "ui/desk/PersonView.h"
#include "ui/desk/TicketsView.h"
#include "ui/desk/VerdictView.h"

#include <QImage>
#include <QMainWindow>
#include <QPolygonF>
#include <QTimer>

#include <chrono>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace lanyard::ui {

struct Drops;
struct PrintBoard;
class ActionPages;
class Banner;
class DeskMenu;
class DoorButton;
class FittedLabel;
class IdlePanel;
class PersonCard;
class PrinterLine;
class ResultList;
class SearchField;
class SidePanel;
class SignInPanel;
class Sounds;
class StatusLine;
class StepBar;
class TouchButton;
class VerdictPanel;

/// The one screen that a volunteer uses. It decides nothing: it shows finished view states and
/// says what the person in front of it wants. Nothing in it is modal but the choice of a file.
class DeskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p sounds outlives the window.
    explicit DeskWindow(Sounds &sounds, QWidget *parent = nullptr);

    /// How long a verdict stays that asks nothing of anybody; zero: until the next one.
    void setVerdictTime(std::chrono::milliseconds time) { m_verdictTime = time; }

    /// Some of its wishes are for the program, not for the window.
    [[nodiscard]] DeskMenu &menu() const { return *m_menu; }

    /// What can be done to somebody; its wishes are the window's.
    [[nodiscard]] ActionPages &actions() const { return *m_actions; }

    /// True while a second person is asked to agree to something.
    [[nodiscard]] bool asksForApproval() const;

    /// True if a note has to be confirmed before anything else is decided. Then @p code is kept and
    /// wanted again as soon as that is done; where one is kept already, the window says that this
    /// one is not.
    [[nodiscard]] bool keepForLater(const QString &code);

    /// The first time it takes the whole screen, unless it has been given a size.
    void setVisible(bool visible) override;
    /// Somebody is to say who they are: whatever is scanned is for that.
    [[nodiscard]] bool isSigningIn() const;
    [[nodiscard]] QSize sizeHint() const override { return {1280, 800}; }

public Q_SLOTS:
    void showEventName(const QString &name);
    void showDoors(const QList<lanyard::Door> &doors,
                   const QList<lanyard::Id<lanyard::Door>> &served);
    void showIdle();
    /// A scan is being checked: shown only if it takes long.
    void showBusy();
    /// Waits its turn while the note of the one before has not been confirmed.
    void showVerdict(const lanyard::ui::VerdictView &view);
    /// What came of an action.
    void showOutcome(const lanyard::ui::VerdictView &view);
    void showCounts(const lanyard::ui::CountsView &counts);
    void showLastGuests(const QList<lanyard::ui::GuestView> &guests);
    /// @p searched is the text that they were found by; people found by another text than the one
    /// that stands there now are not shown. Null: whatever stands there.
    void showSearchResults(const QList<lanyard::FoundPerson> &people, const QString &searched = {});
    void showPrintBoard(const lanyard::ui::PrintBoard &board);
    void showEventFile(const lanyard::ui::StatusView &view);
    void showScannerProblem(const lanyard::ui::StatusView &view);
    /// Stays where there is no problem at the moment.
    void showScannerNotice(const lanyard::ui::StatusView &view);
    void showCameras(const QStringList &cameras, const QString &current);
    void showFrame(const QImage &frame);
    /// Where the camera sees codes, in parts of its picture; the same ones count again @p pause
    /// after they are gone. Without a sound: only a verdict has one.
    void showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause);
    void showMirrored(bool mirrored); ///< the camera's picture
    /// Tickets of several people at once; admissionWanted() with what is chosen. Waits its turn as
    /// a verdict does.
    void offerTickets(const lanyard::ui::TicketsView &tickets);
    /// Who may work here, and who does. Where there is somebody, the desk waits until they have
    /// signed in.
    void showOperators(const QList<lanyard::Operator> &everybody,
                       const std::optional<lanyard::Operator> &signedIn);
    void showNotSignedIn(const lanyard::Recognition &recognition);
    void showSignInFailure(const QString &sentence);
    void showTheme(bool dark);
    void showLanguage(const QString &language);

Q_SIGNALS:
    void signInWanted(const lanyard::Credentials &credentials);
    void signOutWanted();
    void searchChanged(const QString &text);
    void admissionWanted(const QString &code);
    void doorsChosen(const QList<lanyard::Id<lanyard::Door>> &doors);
    void leavingChosen(bool leaving); ///< scans let people out from now on, or in
    void picturesDropped(const QList<QImage> &pictures);
    void pictureFilesDropped(const QStringList &files);
    void cameraChosen(const QString &name); ///< empty: off
    void officeWanted();
    void kioskWanted();
    void guestScreenWanted(); ///< or no longer
    void previewWanted();
    void languageChosen(const QString &language);
    void themeChosen(bool dark);
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeMiddle();
    void connectPages();
    QWidget *makeActions();
    QWidget *makeFoot();
    void connectTimers();
    void connectMenu();
    void connectKeys();
    void retranslate();
    void scaleWriting();

    void searchTyped(const QString &text);
    void enterPressed();
    void decideOn(const QString &text);
    void showPerson(const PersonView &person);
    void goBack();
    void clearSearch();
    void takeDrops(const Drops &drops);
    void chooseFiles();
    void toggleFullScreen();
    void signIn();
    void endSignIn();

    [[nodiscard]] const Subject &subject() const;
    void take(Step step);
    void showSteps();
    void showAction();
    void leaveAction();
    void chooseDoors();
    void setLeaving(bool leaving);
    void markNoted();
    void confirmNote();
    void showBanner();

    Sounds &m_sounds;
    std::chrono::milliseconds m_verdictTime{8000};
    int m_baseHeight = 0; ///< of writing, in pixels
    bool m_scaling = false;
    bool m_wasShown = false;
    QTimer m_rescale;
    QTimer m_verdictTimer;
    QTimer m_busyTimer;
    QList<Door> m_doors;
    QList<Id<Door>> m_served;
    VerdictView m_shown; ///< the last verdict
    PersonView m_person; ///< of the card
    bool m_noteWaits = false; ///< nothing else is decided before it is confirmed
    QList<VerdictView> m_later; ///< decided already when the note came
    std::optional<TicketsView> m_offeredLater; ///< the same
    QString m_kept; ///< scanned while the note waited
    QString m_notKept; ///< scanned when one was kept already
    bool m_leaving = false;
    bool m_searching = false; ///< results for what stands there have not come yet
    bool m_enterWaits = false; ///< Enter was pressed before they came

    QList<Operator> m_operators;
    std::optional<Operator> m_signedIn;

    QStackedWidget *m_screens = nullptr;
    SignInPanel *m_signIn = nullptr;
    FittedLabel *m_eventName = nullptr;
    DoorButton *m_doorChooser = nullptr;
    QToolButton *m_operator = nullptr;
    QToolButton *m_menuButton = nullptr;
    DeskMenu *m_menu = nullptr;
    QStackedWidget *m_pages = nullptr;
    IdlePanel *m_idle = nullptr;
    VerdictPanel *m_verdict = nullptr;
    ResultList *m_results = nullptr;
    PersonCard *m_card = nullptr;
    ActionPages *m_actions = nullptr;
    QWidget *m_pageBefore = nullptr; ///< an action was begun
    StepBar *m_steps = nullptr;
    QWidget *m_bottom = nullptr; ///< where names are typed
    Banner *m_banner = nullptr;
    SidePanel *m_side = nullptr;
    SearchField *m_search = nullptr;
    TouchButton *m_walkIn = nullptr;
    TouchButton *m_leave = nullptr;
    TouchButton *m_picture = nullptr;
    PrinterLine *m_printer = nullptr;
    StatusLine *m_eventFile = nullptr;
    StatusLine *m_scanner = nullptr;
    StatusView m_scannerNotice;
    StatusView m_scannerProblem;
};

} // namespace lanyard::ui
