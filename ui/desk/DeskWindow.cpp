// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskWindow.h"

#include "ui/desk/DeskMenu.h"
#include "ui/desk/Drops.h"
#include "ui/desk/IdlePanel.h"
#include "ui/desk/PersonCard.h"
#include "ui/desk/ResultList.h"
#include "ui/desk/SearchField.h"
#include "ui/desk/SidePanel.h"
#include "ui/desk/SignInPanel.h"
#include "ui/desk/VerdictPanel.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto longWait = 300ms;
constexpr int mostDoors = 40; ///< in the list of doors at once; the screen may show fewer
constexpr int touch = 48; ///< pixels; the smallest target for a finger

QHBoxLayout *rowIn(QWidget *parent)
{
    auto *layout = new QHBoxLayout{parent};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

QPushButton *action(const QString &objectName, const QString &icon)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setIcon(lineIcon(icon));
    setTouchable(*made, 3.3);
    return made;
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
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(makeTop());
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(makeActions());
    layout->addWidget(makeFoot());
    m_signIn = new SignInPanel{m_menu};
    m_screens = new QStackedWidget;
    m_screens->addWidget(page);
    m_screens->addWidget(m_signIn);
    setCentralWidget(m_screens);

    m_verdictTimer.setSingleShot(true);
    connect(&m_verdictTimer, &QTimer::timeout, this, &DeskWindow::showIdle);
    m_busyTimer.setSingleShot(true);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_idle->showBusy(true);
        m_pages->setCurrentWidget(m_idle);
    });
    m_rescale.setSingleShot(true);
    connect(&m_rescale, &QTimer::timeout, this, &DeskWindow::scaleWriting);
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
    auto *doorIcon = new IconLabel{u"door"_s};
    doorIcon->setTimesWriting(1.8);
    m_doorChooser = new QComboBox;
    m_doorChooser->setObjectName(u"doorChooser"_s);
    setTouchable(*m_doorChooser);
    m_doorChooser->setMaxVisibleItems(mostDoors);
    m_doorChooser->setItemDelegate(new QStyledItemDelegate{m_doorChooser}); // heeds the sheet
    m_doorChooser->setMinimumContentsLength(10);
    m_doorChooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setScale(*m_doorChooser, 1.15, true);
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
    row->addWidget(doorIcon);
    row->addWidget(m_doorChooser, 5);
    row->addWidget(m_operator);
    row->addWidget(m_menuButton);

    connect(m_doorChooser, &QComboBox::activated, this, [this](int index) {
        if (index < m_doors.size())
            Q_EMIT doorChosen(m_doors[index].id);
        m_search->setFocus();
    });
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
    for (QWidget *each : {static_cast<QWidget *>(m_idle),
                          static_cast<QWidget *>(m_verdict),
                          static_cast<QWidget *>(m_results),
                          static_cast<QWidget *>(m_card)})
        m_pages->addWidget(each);
    m_side = new SidePanel;
    row->addWidget(m_pages, 5);
    row->addWidget(m_side, 2);
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    connect(m_results, &ResultList::chosen, this, &DeskWindow::showPerson);
    connect(m_card, &PersonCard::backWanted, this, &DeskWindow::goBack);
    connect(
        m_card, &PersonCard::checkInWanted, this, [this] { Q_EMIT admissionWanted(m_personCode); });
    connect(m_side, &SidePanel::cameraChosen, this, &DeskWindow::cameraChosen);
    return middle;
}

QWidget *DeskWindow::makeActions()
{
    auto *actions = new QWidget;
    QHBoxLayout *row = rowIn(actions);
    m_search = new SearchField;
    m_search->setObjectName(u"search"_s);
    setTouchable(*m_search, 3.3);
    setScale(*m_search, 1.25);
    m_badge = action(u"badge"_s, u"printer"_s);
    m_picture = action(u"picture"_s, u"picture"_s);
    row->addWidget(m_search, 1);
    row->addWidget(m_badge);
    row->addWidget(m_picture);
    setTabOrder(m_search, m_badge);
    setTabOrder(m_badge, m_picture);
    m_search->setFocus();

    connect(m_search, &QLineEdit::textEdited, this, &DeskWindow::searchTyped);
    connect(m_search, &QLineEdit::returnPressed, this, &DeskWindow::enterPressed);
    connect(m_search, &SearchField::stepWanted, m_results, &ResultList::step);
    connect(m_search, &SearchField::picturesPasted, this, &DeskWindow::takeDrops);
    connect(m_badge, &QPushButton::clicked, this, [this] { Q_EMIT badgeWanted(m_shownCode); });
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
    m_printer = new StatusLine{u"printer"_s};
    m_badgeState = new StatusLine{u"badge"_s};
    m_scanner = new StatusLine{u"scanner"_s};
    m_eventFile->setObjectName(u"eventFile"_s);
    m_printer->setObjectName(u"printer"_s);
    m_badgeState->setObjectName(u"badgeState"_s);
    m_scanner->setObjectName(u"scanner"_s);
    for (StatusLine *line : {m_scanner, m_badgeState, m_printer, m_eventFile})
        row->addWidget(line, 1);
    return foot;
}

void DeskWindow::connectMenu()
{
    connect(m_menu, &DeskMenu::pictureWanted, this, &DeskWindow::chooseFiles);
    connect(m_menu, &DeskMenu::previewWanted, this, &DeskWindow::previewWanted);
    connect(m_menu, &DeskMenu::kioskWanted, this, &DeskWindow::kioskWanted);
    connect(m_menu, &DeskMenu::officeWanted, this, &DeskWindow::officeWanted);
    connect(m_menu, &DeskMenu::fullScreenWanted, this, &DeskWindow::toggleFullScreen);
    connect(m_menu, &DeskMenu::operatorWanted, this, &DeskWindow::signIn);
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
        on(key, [this] {
            m_search->setFocus();
            m_search->selectAll();
        });
    on(Qt::Key_F3, [this] {
        m_doorChooser->setFocus();
        m_doorChooser->showPopup();
    });
    on(Qt::Key_F5, [this] { m_badge->click(); });
    on(Qt::Key_F10, [this] { m_menuButton->showMenu(); });
}

void DeskWindow::showEventName(const QString &name)
{
    m_eventName->setText(name);
    setWindowTitle(plainLine(name));
}

void DeskWindow::showDoors(const QList<Door> &doors, Id<Door> current)
{
    m_doors = doors;
    m_doorChooser->clear();
    for (const Door &door : doors) {
        m_doorChooser->addItem(plainLine(door.name));
        if (door.id == current)
            m_doorChooser->setCurrentIndex(m_doorChooser->count() - 1);
    }
}

void DeskWindow::showIdle()
{
    m_busyTimer.stop();
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
    m_busyTimer.stop();
    clearSearch();
    m_shownCode = view.code;
    m_badge->setEnabled(!view.code.isEmpty());
    m_verdict->render(view);
    m_pages->setCurrentWidget(m_verdict);
    m_search->setFocus();
    m_sounds.play(lookOf(view.tone).sound);
    if (m_verdictTime > 0ms && !stays(view.tone))
        m_verdictTimer.start(m_verdictTime);
    else
        m_verdictTimer.stop();
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

void DeskWindow::showPrinter(const StatusView &view)
{
    m_printer->render(view);
}

void DeskWindow::showEventFile(const StatusView &view)
{
    m_eventFile->render(view);
}

void DeskWindow::showBadgeState(const StatusView &view)
{
    m_badgeState->render(view);
}

void DeskWindow::showScannerProblem(const StatusView &view)
{
    m_scanner->render(view);
}

void DeskWindow::showCameras(const QStringList &cameras, const QString &current)
{
    m_side->showCameras(cameras, current);
}

void DeskWindow::showFrame(const QImage &frame)
{
    m_side->showFrame(frame);
}

void DeskWindow::showCodeSeen()
{
    m_side->showSeen();
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

bool DeskWindow::isSigningIn() const
{
    return m_screens->currentWidget() == m_signIn;
}

void DeskWindow::signIn()
{
    clearSearch();
    showIdle();
    m_shownCode.clear();
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
        Q_EMIT admissionWanted(m_personCode);
    else if (text.isEmpty())
        return;
    else if (m_searching)
        m_enterWaits = true;
    else
        decideOn(text);
}

void DeskWindow::decideOn(const QString &text)
{
    const QList<PersonView> &people = m_results->people();
    const bool isCode = people.isEmpty()
        || std::any_of(people.begin(), people.end(), [&](const PersonView &person) {
                            return person.code == text;
                        });
    if (isCode)
        Q_EMIT admissionWanted(text);
    else
        showPerson();
}

void DeskWindow::showPerson()
{
    const PersonView *person = m_results->current();
    if (!person)
        return;
    m_personCode = person->code;
    m_card->render(*person);
    m_pages->setCurrentWidget(m_card);
    m_search->setFocus();
    m_search->selectAll(); // the next letter begins another name
}

void DeskWindow::goBack()
{
    if (m_pages->currentWidget() == m_card) {
        m_pages->setCurrentWidget(m_results);
        m_search->end(false); // more letters narrow these results down
    } else {
        clearSearch();
        showIdle();
    }
    m_search->setFocus();
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
    m_doorChooser->setAccessibleName(tr("Door"));
    m_doorChooser->setToolTip(tr("Which door is served here (F3)"));
    m_operator->setAccessibleName(tr("Who works here"));
    m_operator->setToolTip(tr("Sign out or change operator (Ctrl+L)"));
    m_menuButton->setText(tr("Menu  F10"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_search->setPlaceholderText(tr("Name, company, phone or code  (F2)"));
    m_search->setAccessibleName(tr("Search"));
    m_badge->setText(tr("Badge again  F5"));
    m_badge->setAccessibleName(tr("Print the badge again"));
    m_badge->setEnabled(!m_shownCode.isEmpty());
    m_picture->setText(tr("Picture  F4"));
    m_picture->setAccessibleName(tr("Read a ticket from a picture"));
}

} // namespace lanyard::ui
