// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskWindow.h"

#include "ui/desk/ActionPages.h"
#include "ui/desk/BadgesPanel.h"
#include "ui/desk/BannerWords.h"
#include "ui/desk/Drops.h"
#include "ui/desk/FindBar.h"
#include "ui/desk/NameSearch.h"
#include "ui/desk/PictureDialog.h"
#include "ui/desk/PrintBoard.h"
#include "ui/desk/SearchField.h"
#include "ui/desk/StepBar.h"
#include "ui/desk/TopBar.h"
#include "ui/desk/VerdictPanel.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/WritingScale.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

using Page = DeskPages::Page;

DeskWindow::DeskWindow(Sounds &sounds, QWidget *parent)
    : QMainWindow{parent}
    , m_sounds{sounds}
    , m_menu{new DeskMenu{this}}
    , m_top{new TopBar{m_menu}}
    , m_banner{new Banner}
    , m_clock{new Banner}
    , m_pages{new DeskPages}
    , m_side{new SidePanel}
    , m_steps{new StepBar}
    , m_find{new FindBar}
    , m_status{new StatusRow}
    , m_names{new NameSearch{*m_find, *m_pages, this}}
    , m_page{new QWidget}
    , m_signIn{new SignInPanel{m_menu}}
    , m_screens{new QStackedWidget}
    , m_scale{new WritingScale{*this}}
{
    setObjectName(u"desk"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(640, 480);

    m_page->setObjectName(u"page"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(10);
    middle->addWidget(m_pages, 5);
    middle->addWidget(m_side, 2);
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout{m_page};
    layout->setContentsMargins(12, 10, 12, 0); // the foot has room of its own
    layout->setSpacing(10);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addWidget(m_clock);
    m_clock->setObjectName(u"clock"_s);
    layout->addLayout(middle, 1);
    for (QWidget *bar : std::initializer_list<QWidget *>{m_steps, m_find, m_status})
        layout->addWidget(bar);
    m_screens->addWidget(m_page);
    m_screens->addWidget(m_signIn);
    setCentralWidget(m_screens);

    connectPages();
    connectBars();
    connectMenu();
    connectKeys();
    letEnterPress(*this);
    m_find->search().setFocus();
    showIdle();
}

void DeskWindow::connectPages()
{
    connect(m_pages, &DeskPages::verdictPassed, this, &DeskWindow::showIdle);
    connect(m_pages, &DeskPages::changed, this, &DeskWindow::showSteps);
    connect(m_pages, &DeskPages::personChosen, this, &DeskWindow::showPerson);
    connect(m_pages, &DeskPages::checkInWanted, this, &DeskWindow::admissionWanted);
    connect(m_pages, &DeskPages::backWanted, this, &DeskWindow::goBack);
    connect(&actions(), &ActionPages::decided, this, [this] { m_note.close(); });
    connect(&actions(), &ActionPages::ticketChosen, this, &DeskWindow::admissionWanted);
    connect(&actions(), &ActionPages::doorsChosen, this, [this](const QList<Id<Door>> &doors) {
        leaveAction();
        Q_EMIT doorsChosen(doors);
    });
}

void DeskWindow::connectBars()
{
    connect(m_top, &TopBar::doorsWanted, this, &DeskWindow::chooseDoors);
    connect(m_top, &TopBar::operatorWanted, this, &DeskWindow::signIn);
    connect(m_side, &SidePanel::cameraChosen, this, &DeskWindow::cameraChosen);
    connect(m_steps, &StepBar::taken, this, &DeskWindow::take);
    const SearchField &search = m_find->search();
    connect(&search, &QLineEdit::returnPressed, this, &DeskWindow::enterPressed);
    connect(&search, &SearchField::picturesPasted, this, &DeskWindow::takeDrops);
    connect(m_names, &NameSearch::searchChanged, this, &DeskWindow::searchChanged);
    connect(m_names, &NameSearch::ended, this, &DeskWindow::showIdle);
    connect(m_names, &NameSearch::personChosen, this, &DeskWindow::showPerson);
    connect(m_names, &NameSearch::codeTyped, this, &DeskWindow::codeTyped);
    connect(m_find, &FindBar::walkInWanted, this, [this] { take(Step::WalkIn); });
    connect(m_find, &FindBar::leavingChosen, this, &DeskWindow::setLeaving);
    connect(m_find, &FindBar::pictureWanted, this, &DeskWindow::chooseFiles);
    connect(m_status, &StatusRow::badgesWanted, &actions(), &ActionPages::showBadges);
}

void DeskWindow::connectMenu()
{
    connect(m_menu, &DeskMenu::pictureWanted, this, &DeskWindow::chooseFiles);
    connect(m_menu, &DeskMenu::badgesWanted, &actions(), &ActionPages::showBadges);
    connect(m_menu, &DeskMenu::previewWanted, this, &DeskWindow::previewWanted);
    connect(m_menu, &DeskMenu::kioskWanted, this, &DeskWindow::kioskWanted);
    connect(m_menu, &DeskMenu::guestScreenWanted, this, &DeskWindow::guestScreenWanted);
    connect(m_menu, &DeskMenu::officeWanted, this, &DeskWindow::officeWanted);
    connect(m_menu, &DeskMenu::fullScreenWanted, this, &DeskWindow::toggleFullScreen);
    connect(m_menu, &DeskMenu::operatorWanted, this, &DeskWindow::signIn);
    connect(m_menu, &DeskMenu::helpWanted, this, &DeskWindow::helpWanted);
    connect(m_signIn, &SignInPanel::left, this, &DeskWindow::endSignIn);
    connect(m_signIn, &SignInPanel::signInWanted, this, &DeskWindow::signInWanted);
    connect(m_signIn, &SignInPanel::signOutWanted, this, &DeskWindow::signOutWanted);
    connect(m_menu, &DeskMenu::themeChosen, this, &DeskWindow::themeChosen);
    connect(m_menu, &DeskMenu::languageChosen, this, &DeskWindow::languageChosen);
}

void DeskWindow::connectKeys()
{
    const auto on = [this](const QKeySequence &key, auto what) {
        // Of the desk's own screen: nothing happens while somebody is to sign in.
        connect(new QShortcut{key, m_page}, &QShortcut::activated, this, what);
    };
    on(Qt::Key_Escape, &DeskWindow::goBack);
    for (const QKeySequence &key : {QKeySequence{Qt::Key_F2}, QKeySequence{QKeySequence::Find}})
        on(key, [this] { take(Step::LookUp); });
    on(Qt::Key_F3, &DeskWindow::chooseDoors);
    on(Qt::Key_F8, [this] { m_find->switchLeaving(); });
    on(Qt::Key_F12, [this] { m_find->beginWalkIn(); });
    on(Qt::Key_F10, [this] { m_top->openMenu(); });
}

void DeskWindow::showEventName(const QString &name)
{
    m_top->showEventName(name);
    setWindowTitle(plainLine(name));
}

void DeskWindow::showDoors(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    if (served != m_served)
        showIdle(); // what another door said is not said by this one
    m_doors = doors;
    m_served = served;
    m_top->showDoors(doors, served);
    showBanner();
}

void DeskWindow::showIdle()
{
    if (m_note.isOpen())
        m_pages->returnToVerdict();
    else
        m_pages->showWaiting();
}

void DeskWindow::showVerdict(const VerdictView &view)
{
    if (m_note.isOpen())
        m_note.keep(view);
    else
        showOutcome(view);
}

void DeskWindow::showOutcome(const VerdictView &view)
{
    m_names->clear();
    if (view.mustBeNoted() && isVisible())
        m_note.open();
    else
        m_note.close();
    m_pages->showVerdict(view, !m_note.isOpen());
    showSteps();
    m_find->search().setFocus();
    m_sounds.play(lookOf(view.tone).sound);
    if (!view.questions.isEmpty()) {
        actions().askFor(view.subject, view.questions);
        m_scale->apply(); // there are new fields
    }
}

void DeskWindow::showPrintBoard(const PrintBoard &board)
{
    m_status->showPrinter(board.line);
    actions().badges().render(board);
}

void DeskWindow::offerTickets(const TicketsView &tickets)
{
    if (m_note.isOpen()) {
        m_note.keep(tickets);
        return;
    }
    m_names->clear();
    actions().offer(tickets);
    m_sounds.play(Sounds::Sound::Attention);
}

void DeskWindow::showOperators(const QList<Operator> &everybody,
                               const std::optional<Operator> &signedIn)
{
    m_operators = everybody;
    m_signedIn = signedIn;
    m_menu->showOperators(!everybody.isEmpty());
    m_top->showOperator(signedIn);
    if (!everybody.isEmpty() && !signedIn)
        signIn();
    else
        endSignIn();
}

bool DeskWindow::isSigningIn() const
{
    return m_screens->currentWidget() == m_signIn;
}

void DeskWindow::signIn()
{
    m_names->clear();
    m_note.forget();
    m_pages->forgetVerdict();
    showIdle();
    m_menu->allowWork(false);
    setAcceptDrops(false);
    m_screens->setCurrentWidget(m_signIn);
    m_signIn->ask(m_operators, m_signedIn);
}

void DeskWindow::endSignIn()
{
    m_menu->allowWork(true);
    setAcceptDrops(true);
    m_screens->setCurrentWidget(m_page);
    m_find->search().setFocus();
}

void DeskWindow::enterPressed()
{
    const bool nothingTyped = m_find->wanted().isEmpty();
    if (m_pages->page() == Page::Person)
        Q_EMIT admissionWanted(m_pages->subject().code);
    else if (m_note.isOpen() && nothingTyped)
        confirmNote();
    else if (!nothingTyped)
        m_names->enter();
}

void DeskWindow::showPerson(const PersonView &person)
{
    m_pages->showPerson(person);
    m_find->search().setFocus();
    m_find->search().selectAll(); // the next letter begins another name
}

void DeskWindow::goBack()
{
    if (m_pages->page() == Page::Action) {
        actions().giveUp();
        leaveAction();
    } else if (m_pages->page() == Page::Person && !m_find->search().text().isEmpty()) {
        m_pages->returnToResults();
        m_find->search().end(false); // more letters narrow these results down
    } else {
        m_names->clear();
        showIdle();
    }
    m_find->search().setFocus();
}

void DeskWindow::take(Step step)
{
    if (step == Step::Noted) {
        confirmNote();
    } else if (step == Step::LookUp) {
        m_find->search().setFocus();
        m_find->search().selectAll();
    } else if (step == Step::LastGuest) {
        m_pages->returnToLastGuest();
        showSteps();
    } else {
        m_pages->keepVerdict();
        actions().begin(step, m_pages->subject());
    }
}

void DeskWindow::showSteps()
{
    QList<Step> steps = m_pages->steps();
    // While a note waits, there is one thing to do first.
    const QList<Step> later
        = m_note.isOpen() ? QList{Step::BadgeAgain, Step::Party, Step::Note} : QList{Step::Noted};
    steps.removeIf([&later](Step step) { return later.contains(step); });
    m_steps->show(steps, m_pages->lastGuest());
    m_find->setVisible(!asksForApproval()); // digits to touch need the room
}

void DeskWindow::leaveAction()
{
    if (!m_pages->leaveAction())
        showIdle();
    m_find->search().setFocus();
}

void DeskWindow::chooseDoors()
{
    actions().chooseDoors(m_doors, m_served);
}

void DeskWindow::setLeaving(bool leaving)
{
    if (leaving != m_leaving)
        showIdle();
    m_leaving = leaving;
    m_find->showLeaving(leaving);
    m_pages->showLeaving(leaving);
    showBanner();
    m_find->search().setFocus();
    Q_EMIT leavingChosen(leaving);
}

bool DeskWindow::asksForApproval() const
{
    return m_pages->page() == Page::Action && actions().asksForApproval();
}

bool DeskWindow::keepForLater(const QString &code)
{
    if (!m_note.isOpen())
        return false;
    m_note.keepCode(code);
    m_pages->returnToVerdict();
    m_sounds.play(lookOf(VerdictView::Tone::Note).sound);
    showBanner();
    return true;
}

void DeskWindow::showSearchResults(const QList<FoundPerson> &people, const QString &searched)
{
    m_names->show(people, searched);
}

/// What came meanwhile comes now: first what is decided already, then what was only scanned.
void DeskWindow::confirmNote()
{
    m_note.confirm();
    if (const auto verdict = m_note.takeVerdict())
        showOutcome(*verdict);
    else
        showIdle();
    if (!m_note.isOpen()) {
        if (const auto tickets = m_note.takeTickets())
            offerTickets(*tickets);
    }
    if (!m_note.isOpen() && !m_note.kept().isEmpty())
        Q_EMIT admissionWanted(m_note.takeCode());
    showBanner();
}

void DeskWindow::showBanner()
{
    const auto byScans = [this](const Door &door) {
        return m_served.contains(door.id) && door.exits == ExitMode::SecondScan;
    };
    if (m_note.isOpen() && !m_note.kept().isEmpty())
        m_banner->render(BannerWords::note(m_note));
    else if (m_leaving)
        m_banner->render(BannerWords::leaving());
    else if (std::any_of(m_doors.begin(), m_doors.end(), byScans))
        m_banner->render(BannerWords::secondScanLeaves());
    else
        m_banner->render({});
}

void DeskWindow::showClock(const BannerView &view)
{
    m_clock->render(view);
}

void DeskWindow::takeDrops(const Drops &drops)
{
    if (!drops.files.isEmpty())
        Q_EMIT pictureFilesDropped(drops.files);
    if (!drops.pictures.isEmpty())
        Q_EMIT picturesDropped(drops.pictures);
}

void DeskWindow::chooseFiles()
{
    auto *dialog = new PictureDialog{this};
    connect(dialog, &QFileDialog::filesSelected, this, &DeskWindow::pictureFilesDropped);
    dialog->show();
}

void DeskWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void DeskWindow::setVisible(bool visible)
{
    if (visible && !std::exchange(m_wasShown, true) && !testAttribute(Qt::WA_Resized)
        && !isFullScreen())
        setWindowState(windowState() | Qt::WindowMaximized);
    QMainWindow::setVisible(visible);
}

void DeskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showBanner();
}

void DeskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) { // where no step has that key
        Q_EMIT helpWanted();
        return;
    }
    if (isSigningIn()) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        takeDrops(dropsIn(QGuiApplication::clipboard()->mimeData()));
        return;
    }
    // Whatever has the focus: letters are the beginning of a name.
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        m_find->search().setFocus();
        m_find->search().insert(text);
        m_names->type(m_find->search().text());
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void DeskWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayHoldDrops(event->mimeData()))
        event->acceptProposedAction();
}

void DeskWindow::dropEvent(QDropEvent *event)
{
    takeDrops(dropsIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace lanyard::ui
