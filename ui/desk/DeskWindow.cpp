// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskWindow.h"

#include "ui/desk/ActionPages.h"
#include "ui/desk/BadgesPanel.h"
#include "ui/desk/Banner.h"
#include "ui/desk/DeskMenu.h"
#include "ui/desk/DoorButton.h"
#include "ui/desk/Drops.h"
#include "ui/desk/IdlePanel.h"
#include "ui/desk/PersonCard.h"
#include "ui/desk/PrintBoard.h"
#include "ui/desk/PrinterLine.h"
#include "ui/desk/ResultList.h"
#include "ui/desk/SearchField.h"
#include "ui/desk/SidePanel.h"
#include "ui/desk/SignInPanel.h"
#include "ui/desk/StepBar.h"
#include "ui/desk/TouchButton.h"
#include "ui/desk/VerdictPanel.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WholeWords.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto longWait = 300ms;
constexpr int touch = 48; ///< pixels; the smallest target for a finger

QHBoxLayout *rowIn(QWidget *parent)
{
    auto *layout = new QHBoxLayout{parent};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

/// After these Qt gives widgets the font of the application again.
bool mayResetFonts(QEvent::Type type)
{
    static constexpr std::array types{QEvent::LanguageChange,
                                      QEvent::StyleChange,
                                      QEvent::FontChange,
                                      QEvent::PaletteChange,
                                      QEvent::ApplicationFontChange,
                                      QEvent::ApplicationPaletteChange};
    return std::find(types.begin(), types.end(), type) != types.end();
}

} // namespace

DeskWindow::DeskWindow(Sounds &sounds, QWidget *parent)
    : QMainWindow{parent}
    , m_sounds{sounds}
    , m_menu{new DeskMenu{this}}
{
    setObjectName(u"desk"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(640, 480);

    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    auto *layout = new QVBoxLayout{page};
    layout->setContentsMargins(12, 10, 12, 0); // the foot has room of its own
    layout->setSpacing(10);
    m_banner = new Banner;
    layout->addWidget(makeTop());
    layout->addWidget(m_banner);
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(m_steps);
    m_bottom = makeActions();
    layout->addWidget(m_bottom);
    layout->addWidget(makeFoot());
    m_signIn = new SignInPanel{m_menu};
    m_screens = new QStackedWidget;
    m_screens->addWidget(page);
    m_screens->addWidget(m_signIn);
    setCentralWidget(m_screens);

    connectTimers();
    connectMenu();
    connectKeys();
    letEnterPress(*this);
    retranslate();
    m_search->setFocus();
    showIdle();
}

QWidget *DeskWindow::makeTop()
{
    auto *top = new QWidget;
    QHBoxLayout *row = rowIn(top);
    m_eventName = new FittedLabel;
    m_eventName->setObjectName(u"eventName"_s);
    m_eventName->setBold(true);
    m_eventName->setLimits({.lines = 2, .smallest = 12, .largest = 200});
    m_eventName->setTimesWriting(1.5);
    m_doorChooser = new DoorButton;
    m_doorChooser->setObjectName(u"doorChooser"_s);
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(u"menu"_s);
    m_menuButton->setIcon(lineIcon(u"menu"_s));
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setMinimumWidth(touch);
    setTouchable(*m_menuButton);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_operator = new QToolButton;
    m_operator->setObjectName(u"operator"_s);
    m_operator->setIcon(lineIcon(u"person"_s));
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setTouchable(*m_operator);
    m_operator->hide();
    connect(m_operator, &QToolButton::clicked, this, &DeskWindow::signIn);
    row->addWidget(m_eventName, 4);
    row->addWidget(m_doorChooser, 5);
    row->addWidget(m_operator);
    row->addWidget(m_menuButton);

    connect(m_doorChooser, &QPushButton::clicked, this, &DeskWindow::chooseDoors);
    return top;
}

QWidget *DeskWindow::makeMiddle()
{
    auto *middle = new QWidget;
    QHBoxLayout *row = rowIn(middle);
    m_pages = new QStackedWidget;
    m_idle = new IdlePanel;
    m_verdict = new VerdictPanel;
    m_verdict->setObjectName(u"verdict"_s);
    m_results = new ResultList;
    m_card = new PersonCard;
    m_actions = new ActionPages;
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_idle, m_verdict, m_results, m_card, m_actions})
        m_pages->addWidget(each);
    m_steps = new StepBar;
    m_side = new SidePanel;
    row->addWidget(m_pages, 5);
    row->addWidget(m_side, 2);
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(m_side, &SidePanel::cameraChosen, this, &DeskWindow::cameraChosen);
    connectPages();
    return middle;
}

void DeskWindow::connectPages()
{
    connect(m_results, &ResultList::chosen, this, [this] {
        if (const PersonView *person = m_results->current())
            showPerson(*person);
    });
    connect(m_card, &PersonCard::backWanted, this, &DeskWindow::goBack);
    connect(m_card, &PersonCard::checkInWanted, this, [this] {
        Q_EMIT admissionWanted(m_person.subject.code);
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &DeskWindow::showSteps);
    connect(m_actions, &QStackedWidget::currentChanged, this, &DeskWindow::showSteps);
    connect(m_steps, &StepBar::taken, this, &DeskWindow::take);
    connect(m_actions, &ActionPages::pageWanted, this, &DeskWindow::showAction);
    connect(m_actions, &ActionPages::backWanted, this, &DeskWindow::goBack);
    connect(m_actions, &ActionPages::decided, this, &DeskWindow::markNoted);
    connect(m_actions, &ActionPages::personChosen, this, &DeskWindow::showPerson);
    connect(m_actions, &ActionPages::ticketChosen, this, &DeskWindow::admissionWanted);
    connect(m_actions, &ActionPages::doorsChosen, this, [this](const QList<Id<Door>> &doors) {
        leaveAction();
        Q_EMIT doorsChosen(doors);
    });
}

QWidget *DeskWindow::makeActions()
{
    auto *actions = new QWidget;
    QHBoxLayout *row = rowIn(actions);
    m_search = new SearchField;
    m_search->setObjectName(u"search"_s);
    setTouchable(*m_search, 3.3);
    setScale(*m_search, 1.25);
    m_walkIn = new TouchButton{u"walkIn"_s, u"person"_s};
    m_leave = new TouchButton{u"leave"_s, u"arrow"_s};
    m_leave->setCheckable(true);
    m_picture = new TouchButton{u"picture"_s, u"picture"_s};
    row->addWidget(m_search, 1);
    for (TouchButton *button : {m_walkIn, m_leave, m_picture})
        row->addWidget(button);
    m_search->setFocus();

    connect(m_search, &QLineEdit::textEdited, this, &DeskWindow::searchTyped);
    connect(m_search, &QLineEdit::returnPressed, this, &DeskWindow::enterPressed);
    connect(m_search, &SearchField::stepWanted, m_results, &ResultList::step);
    connect(m_search, &SearchField::picturesPasted, this, &DeskWindow::takeDrops);
    connect(m_walkIn, &QPushButton::clicked, this, [this] { take(Step::WalkIn); });
    connect(m_leave, &QPushButton::clicked, this, &DeskWindow::setLeaving);
    connect(m_picture, &QPushButton::clicked, this, &DeskWindow::chooseFiles);
    return actions;
}

QWidget *DeskWindow::makeFoot()
{
    auto *foot = new QWidget;
    foot->setMinimumHeight(40);
    QHBoxLayout *row = rowIn(foot);
    row->setSpacing(20);
    m_eventFile = new StatusLine{u"file"_s};
    m_printer = new PrinterLine;
    m_scanner = new StatusLine{u"scanner"_s};
    m_eventFile->setObjectName(u"eventFile"_s);
    m_printer->setObjectName(u"printer"_s);
    m_scanner->setObjectName(u"scanner"_s);
    row->addWidget(m_printer, 1);
    for (StatusLine *line : {m_scanner, m_eventFile})
        row->addWidget(line, 1);
    connect(m_printer, &QPushButton::clicked, m_actions, &ActionPages::showBadges);
    return foot;
}

void DeskWindow::connectTimers()
{
    m_verdictTimer.setSingleShot(true);
    connect(&m_verdictTimer, &QTimer::timeout, this, &DeskWindow::showIdle);
    m_busyTimer.setSingleShot(true);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_idle->showBusy(true);
        m_pages->setCurrentWidget(m_idle);
    });
    m_rescale.setSingleShot(true);
    connect(&m_rescale, &QTimer::timeout, this, &DeskWindow::scaleWriting);
}

void DeskWindow::connectMenu()
{
    connect(m_menu, &DeskMenu::pictureWanted, this, &DeskWindow::chooseFiles);
    connect(m_menu, &DeskMenu::badgesWanted, m_actions, &ActionPages::showBadges);
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
        connect(new QShortcut{key, m_screens->widget(0)}, &QShortcut::activated, this, what);
    };
    on(Qt::Key_Escape, &DeskWindow::goBack);
    for (const QKeySequence &key : {QKeySequence{Qt::Key_F2}, QKeySequence{QKeySequence::Find}})
        on(key, [this] { take(Step::LookUp); });
    on(Qt::Key_F3, &DeskWindow::chooseDoors);
    on(Qt::Key_F8, [this] { m_leave->click(); });
    on(Qt::Key_F12, [this] { m_walkIn->click(); });
    on(Qt::Key_F10, [this] { m_menuButton->showMenu(); });
}

void DeskWindow::showEventName(const QString &name)
{
    m_eventName->setText(name);
    setWindowTitle(plainLine(name));
}

void DeskWindow::showDoors(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    if (served != m_served)
        showIdle(); // what another door said is not said by this one
    m_doors = doors;
    m_served = served;
    m_doorChooser->show(doors, served);
    showBanner();
}

void DeskWindow::showIdle()
{
    m_busyTimer.stop();
    if (m_noteWaits) {
        m_pages->setCurrentWidget(m_verdict);
        return;
    }
    m_verdictTimer.stop();
    m_idle->showBusy(false);
    m_pages->setCurrentWidget(m_idle);
}

void DeskWindow::showBusy()
{
    m_busyTimer.start(longWait);
}

void DeskWindow::showVerdict(const VerdictView &view)
{
    if (m_noteWaits)
        m_later.append(view);
    else
        showOutcome(view);
}

void DeskWindow::showOutcome(const VerdictView &view)
{
    m_busyTimer.stop();
    clearSearch();
    m_shown = view;
    m_noteWaits = view.mustBeNoted() && isVisible();
    m_verdict->render(view);
    m_pages->setCurrentWidget(m_verdict);
    showSteps();
    m_search->setFocus();
    m_sounds.play(lookOf(view.tone).sound);
    if (m_verdictTime > 0ms && !stays(view.tone) && !m_noteWaits)
        m_verdictTimer.start(m_verdictTime);
    else
        m_verdictTimer.stop();
    if (!view.questions.isEmpty()) {
        m_actions->askFor(view.subject, view.questions);
        scaleWriting(); // there are new fields
    }
}

void DeskWindow::showCounts(const CountsView &counts)
{
    m_side->showCounts(counts);
}

void DeskWindow::showLastGuests(const QList<GuestView> &guests)
{
    m_side->showLastGuests(guests);
}

void DeskWindow::showSearchResults(const QList<FoundPerson> &people, const QString &searched)
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || (!searched.isNull() && searched.trimmed() != text))
        return;
    if (!m_searching && m_pages->currentWidget() != m_results)
        return; // the person has gone on to something else
    m_searching = false;
    QList<PersonView> views;
    for (const FoundPerson &person : people)
        views.append(viewOf(person));
    m_results->show(views, text);
    m_pages->setCurrentWidget(m_results);
    if (std::exchange(m_enterWaits, false))
        decideOn(text);
}

void DeskWindow::showPrintBoard(const PrintBoard &board)
{
    m_printer->render(board.line);
    m_actions->badges().render(board);
}

void DeskWindow::showEventFile(const StatusView &view)
{
    m_eventFile->render(view);
}

void DeskWindow::showScannerProblem(const StatusView &view)
{
    m_scannerProblem = view;
    m_scanner->render(view.sentence.isEmpty() ? m_scannerNotice : view);
}

void DeskWindow::showScannerNotice(const StatusView &view)
{
    m_scannerNotice = view;
    showScannerProblem(m_scannerProblem);
}

void DeskWindow::showCameras(const QStringList &cameras, const QString &current)
{
    m_side->showCameras(cameras, current);
}

void DeskWindow::showFrame(const QImage &frame)
{
    m_side->showFrame(frame);
}

void DeskWindow::showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
{
    m_side->showCodes(outlines, pause);
}

void DeskWindow::showMirrored(bool mirrored)
{
    m_side->showMirrored(mirrored);
}

void DeskWindow::offerTickets(const TicketsView &tickets)
{
    if (m_noteWaits) {
        m_offeredLater = tickets;
        return;
    }
    clearSearch();
    m_actions->offer(tickets);
    m_sounds.play(Sounds::Sound::Attention);
}

void DeskWindow::showTheme(bool dark)
{
    m_menu->showTheme(dark);
}

void DeskWindow::showLanguage(const QString &language)
{
    m_menu->showLanguage(language);
}

void DeskWindow::showOperators(const QList<Operator> &everybody,
                               const std::optional<Operator> &signedIn)
{
    m_operators = everybody;
    m_signedIn = signedIn;
    m_menu->showOperators(!everybody.isEmpty());
    m_operator->setVisible(signedIn.has_value());
    m_operator->setText(signedIn ? plainLine(signedIn->name) : QString{});
    if (!everybody.isEmpty() && !signedIn)
        signIn();
    else
        endSignIn();
}

void DeskWindow::showNotSignedIn(const Recognition &recognition)
{
    m_signIn->refuse(recognition);
}

void DeskWindow::showSignInFailure(const QString &sentence)
{
    m_signIn->fail(sentence);
}

bool DeskWindow::isSigningIn() const
{
    return m_screens->currentWidget() == m_signIn;
}

void DeskWindow::signIn()
{
    clearSearch();
    markNoted();
    m_later.clear();
    m_offeredLater.reset();
    m_kept.clear();
    m_shown = {};
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
    m_screens->setCurrentIndex(0);
    m_search->setFocus();
}

void DeskWindow::searchTyped(const QString &text)
{
    m_verdictTimer.stop();
    m_enterWaits = false;
    m_searching = !text.trimmed().isEmpty();
    if (!m_searching)
        showIdle();
    else if (m_pages->currentWidget() == m_card)
        m_pages->setCurrentWidget(m_results);
    Q_EMIT searchChanged(text.trimmed());
}

void DeskWindow::enterPressed()
{
    const QString text = m_search->text().trimmed();
    if (m_pages->currentWidget() == m_card)
        Q_EMIT admissionWanted(m_person.subject.code);
    else if (m_noteWaits && text.isEmpty())
        confirmNote();
    else if (text.isEmpty())
        return;
    else if (m_searching)
        m_enterWaits = true;
    else
        decideOn(text);
}

void DeskWindow::decideOn(const QString &text)
{
    // Whoever was found is only shown: looking somebody up admits nobody, whatever was typed.
    if (const PersonView *person = m_results->current())
        showPerson(*person);
    else
        Q_EMIT admissionWanted(text);
}

void DeskWindow::showPerson(const PersonView &person)
{
    m_person = person;
    m_card->render(person);
    m_pages->setCurrentWidget(m_card);
    m_search->setFocus();
    m_search->selectAll(); // the next letter begins another name
}

void DeskWindow::goBack()
{
    if (m_pages->currentWidget() == m_actions) {
        m_actions->giveUp();
        leaveAction();
    } else if (m_pages->currentWidget() == m_card && !m_search->text().isEmpty()) {
        m_pages->setCurrentWidget(m_results);
        m_search->end(false); // more letters narrow these results down
    } else {
        clearSearch();
        showIdle();
    }
    m_search->setFocus();
}

/// Whom the steps on the screen are about.
const Subject &DeskWindow::subject() const
{
    const bool card = m_pages->currentWidget() == m_card
        || (m_pages->currentWidget() == m_actions && m_pageBefore == m_card);
    return card ? m_person.subject : m_shown.subject;
}

void DeskWindow::take(Step step)
{
    if (step == Step::Noted) {
        confirmNote();
    } else if (step == Step::LookUp) {
        m_search->setFocus();
        m_search->selectAll();
    } else {
        m_verdictTimer.stop();
        m_actions->begin(step, subject());
    }
}

void DeskWindow::showSteps()
{
    QList<Step> steps = m_shown.steps;
    QString name;
    if (m_pages->currentWidget() == m_card) {
        steps = m_person.steps;
    } else if (m_pages->currentWidget() == m_idle && !m_shown.subject.code.isEmpty()) {
        name = m_shown.subject.name; // who was here last
    } else if (m_pages->currentWidget() != m_verdict) {
        steps.clear();
    }
    // While a note waits, there is one thing to do first.
    const QList<Step> later
        = m_noteWaits ? QList{Step::BadgeAgain, Step::Party} : QList{Step::Noted};
    steps.removeIf([&later](Step step) { return later.contains(step); });
    m_steps->show(steps, name);
    m_bottom->setVisible(!asksForApproval()); // digits to touch need the room
}

void DeskWindow::showAction()
{
    if (m_pages->currentWidget() != m_actions)
        m_pageBefore = m_pages->currentWidget();
    m_busyTimer.stop();
    m_verdictTimer.stop();
    m_pages->setCurrentWidget(m_actions);
}

void DeskWindow::leaveAction()
{
    if (m_pageBefore == m_card)
        m_pages->setCurrentWidget(m_card);
    else if (m_pageBefore == m_verdict)
        m_pages->setCurrentWidget(m_verdict);
    else
        showIdle();
    m_search->setFocus();
}

void DeskWindow::chooseDoors()
{
    m_actions->chooseDoors(m_doors, m_served);
}

void DeskWindow::setLeaving(bool leaving)
{
    if (leaving != m_leaving)
        showIdle();
    m_leaving = leaving;
    m_leave->setChecked(leaving);
    m_leave->setMain(leaving);
    m_idle->showLeaving(leaving);
    showBanner();
    m_search->setFocus();
    Q_EMIT leavingChosen(leaving);
}

bool DeskWindow::asksForApproval() const
{
    return m_pages->currentWidget() == m_actions && m_actions->asksForApproval();
}

bool DeskWindow::keepForLater(const QString &code)
{
    if (!m_noteWaits)
        return false;
    if (m_kept.isEmpty())
        m_kept = code;
    else if (m_kept != code)
        m_notKept = code;
    m_busyTimer.stop();
    m_pages->setCurrentWidget(m_verdict);
    m_sounds.play(lookOf(VerdictView::Tone::Note).sound);
    showBanner();
    return true;
}

void DeskWindow::markNoted()
{
    m_noteWaits = false;
}

/// What came meanwhile comes now: first what is decided already, then what was only scanned.
void DeskWindow::confirmNote()
{
    markNoted();
    m_notKept.clear();
    if (!m_later.isEmpty())
        showOutcome(m_later.takeFirst());
    else
        showIdle();
    if (!m_noteWaits && m_offeredLater)
        offerTickets(*std::exchange(m_offeredLater, {}));
    if (!m_noteWaits && !m_kept.isEmpty())
        Q_EMIT admissionWanted(std::exchange(m_kept, {}));
    showBanner();
}

void DeskWindow::showBanner()
{
    const auto byScans = [this](const Door &door) {
        return m_served.contains(door.id) && door.exits == ExitMode::SecondScan;
    };
    const auto end
        = [](const QString &code) -> QString { return u"…"_s + plainLine(code.right(4)); };
    if (m_noteWaits && !m_notKept.isEmpty())
        m_banner->render({u"refuse"_s,
                          u"cross"_s,
                          tr("%1 was not read: %2 waits already. Enter first, then scan it again.")
                              .arg(end(m_notKept), end(m_kept))});
    else if (m_noteWaits && !m_kept.isEmpty())
        m_banner->render(
            {u"attention"_s,
             u"note"_s,
             tr("Read the note, then Enter. The next ticket (%1) waits.").arg(end(m_kept))});
    else if (m_leaving)
        m_banner->render(
            {u"goodbye"_s, u"arrow"_s, tr("People leave: a scan lets somebody out. F8 ends it.")});
    else if (std::any_of(m_doors.begin(), m_doors.end(), byScans))
        m_banner->render({u"idle"_s, u"door"_s, tr("Here a second scan means leaving.")});
    else
        m_banner->render({});
}

void DeskWindow::clearSearch()
{
    m_searching = false;
    m_enterWaits = false;
    m_search->clear();
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
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(u"*."_s + QString::fromLatin1(format));
    auto *dialog = new QFileDialog{
        this, tr("Pictures of tickets"), {}, tr("Pictures (%1)").arg(patterns.join(u' '))};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setModal(false); // a scan is still answered meanwhile
    connect(dialog, &QFileDialog::filesSelected, this, &DeskWindow::pictureFilesDropped);
    dialog->show();
}

void DeskWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void DeskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (mayResetFonts(event->type()) && m_baseHeight > 0 && !m_scaling)
        m_rescale.start(0); // once all widgets have got their new style
}

void DeskWindow::setVisible(bool visible)
{
    if (visible && !std::exchange(m_wasShown, true) && !testAttribute(Qt::WA_Resized)
        && !isFullScreen())
        setWindowState(windowState() | Qt::WindowMaximized);
    QMainWindow::setVisible(visible);
}

void DeskWindow::scaleWriting()
{
    if (m_baseHeight == 0)
        return; // has no size yet
    m_scaling = true;
    applyScale(*this, m_baseHeight);
    m_scaling = false;
}

void DeskWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int base = baseHeightFor(event->size());
    if (std::exchange(m_baseHeight, base) != base)
        scaleWriting();
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
        m_search->setFocus();
        m_search->insert(text);
        searchTyped(m_search->text());
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

void DeskWindow::retranslate()
{
    m_operator->setAccessibleName(tr("Who works here"));
    m_operator->setToolTip(tr("Sign out or change operator (Ctrl+L)"));
    m_menuButton->setText(tr("Menu  F10"));
    m_menuButton->setAccessibleName(tr("Menu"));
    setHint(*m_search, tr("Name, company, phone or code  (F2)"));
    m_search->setAccessibleName(tr("Search"));
    m_walkIn->setText(tr("Walk-in  F12"));
    m_walkIn->setAccessibleName(tr("Register somebody who has no registration"));
    m_leave->setText(tr("Leaving  F8"));
    m_leave->setAccessibleName(tr("People leave"));
    showBanner();
    m_picture->setText(tr("Picture  F4"));
    m_picture->setAccessibleName(tr("Read a ticket from a picture"));
}

} // namespace lanyard::ui
