// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Operators.h"
#include "ui/desk/DeskMenu.h"
#include "ui/desk/DeskPages.h"
#include "ui/desk/SidePanel.h"
#include "ui/desk/SignInPanel.h"
#include "ui/desk/StatusRow.h"
#include "ui/desk/TicketsView.h"
#include "ui/desk/WaitingNote.h"

#include <QImage>
#include <QMainWindow>
#include <QPolygonF>

#include <chrono>

class QStackedWidget;

namespace lanyard::ui {

struct BannerView;
struct Drops;
struct PrintBoard;
class ActionPages;
class Banner;
class FindBar;
class NameSearch;
class Sounds;
class StepBar;
class TopBar;
class WritingScale;

/// The one screen that a volunteer uses. It decides nothing: it shows finished view states and
/// says what the person in front of it wants. Nothing in it is modal but the choice of a file.
class DeskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p sounds outlives the window.
    explicit DeskWindow(Sounds &sounds, QWidget *parent = nullptr);

    /// How long a verdict stays that asks nothing of anybody; zero: until the next one.
    void setVerdictTime(std::chrono::milliseconds time) { m_pages->setVerdictTime(time); }

    /// Some of its wishes are for the program, not for the window.
    [[nodiscard]] DeskMenu &menu() const { return *m_menu; }

    /// What can be done to somebody; its wishes are the window's.
    [[nodiscard]] ActionPages &actions() const { return m_pages->actions(); }

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
    void showBusy() { m_pages->showBusy(); }
    /// Waits its turn while the note of the one before has not been confirmed.
    void showVerdict(const lanyard::ui::VerdictView &view);
    /// What came of an action.
    void showOutcome(const lanyard::ui::VerdictView &view);
    void showCounts(const lanyard::ui::CountsView &counts) { m_side->showCounts(counts); }
    void showLastGuests(const QList<lanyard::ui::GuestView> &guests)
    {
        m_side->showLastGuests(guests);
    }
    /// @p searched is the text that they were found by; people found by another text than the one
    /// that stands there now are not shown. Null: whatever stands there.
    void showSearchResults(const QList<lanyard::FoundPerson> &people, const QString &searched = {});
    void showPrintBoard(const lanyard::ui::PrintBoard &board);
    void showEventFile(const lanyard::ui::StatusView &view) { m_status->showEventFile(view); }
    /// Hidden where no other desk shares the event.
    void showHub(const lanyard::ui::StatusView &view) { m_status->showHub(view); }
    void showScannerProblem(const lanyard::ui::StatusView &view)
    {
        m_status->showScannerProblem(view);
    }
    /// Stays where there is no problem at the moment.
    void showScannerNotice(const lanyard::ui::StatusView &view)
    {
        m_status->showScannerNotice(view);
    }
    /// That the clock of the computer was changed; empty: it was not.
    void showClock(const lanyard::ui::BannerView &view);
    void showCameraProblem(const lanyard::ui::StatusView &view) { m_side->showCameraProblem(view); }
    void showCameras(const QStringList &cameras, const QString &current)
    {
        m_side->showCameras(cameras, current);
    }
    void showFrame(const QImage &frame) { m_side->showFrame(frame); }
    /// Where the camera sees codes, in parts of its picture; the same ones count again @p pause
    /// after they are gone. Without a sound: only a verdict has one.
    void showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
    {
        m_side->showCodes(outlines, pause);
    }
    /// The camera's picture.
    void showMirrored(bool mirrored) { m_side->showMirrored(mirrored); }
    /// Tickets of several people at once; admissionWanted() with what is chosen. Waits its turn as
    /// a verdict does.
    void offerTickets(const lanyard::ui::TicketsView &tickets);
    /// Who may work here, and who does. Where there is somebody, the desk waits until they have
    /// signed in.
    void showOperators(const QList<lanyard::Operator> &everybody,
                       const std::optional<lanyard::Operator> &signedIn);
    void showNotSignedIn(const lanyard::Recognition &recognition) { m_signIn->refuse(recognition); }
    void showSignInFailure(const QString &sentence) { m_signIn->fail(sentence); }
    void showTheme(bool dark) { m_menu->showTheme(dark); }
    void showLanguage(const QString &language) { m_menu->showLanguage(language); }

Q_SIGNALS:
    void signInWanted(const lanyard::Credentials &credentials);
    void signOutWanted();
    void searchChanged(const QString &text);
    void admissionWanted(const QString &code);
    void codeTyped(const QString &code); ///< into the search, where nobody is found by it
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
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectPages();
    void connectBars();
    void connectMenu();
    void connectKeys();

    void enterPressed();
    void showPerson(const PersonView &person);
    void goBack();
    void takeDrops(const Drops &drops);
    void chooseFiles();
    void toggleFullScreen();
    void signIn();
    void endSignIn();

    void take(Step step);
    void showSteps();
    void leaveAction();
    void chooseDoors();
    void setLeaving(bool leaving);
    void confirmNote();
    void showBanner();

    Sounds &m_sounds;
    bool m_wasShown = false;
    QList<Door> m_doors;
    QList<Id<Door>> m_served;
    WaitingNote m_note;
    bool m_leaving = false;
    QList<Operator> m_operators;
    std::optional<Operator> m_signedIn;

    DeskMenu *m_menu;
    TopBar *m_top;
    Banner *m_banner;
    Banner *m_clock;
    DeskPages *m_pages;
    SidePanel *m_side;
    StepBar *m_steps;
    FindBar *m_find;
    StatusRow *m_status;
    NameSearch *m_names;
    QWidget *m_page; ///< all of them
    SignInPanel *m_signIn;
    QStackedWidget *m_screens;
    WritingScale *m_scale;
};

} // namespace lanyard::ui
