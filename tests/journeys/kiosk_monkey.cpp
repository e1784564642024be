// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/DeskSession.h"
#include "app/shell/KioskWiring.h"
#include "app/shell/Look.h"
#include "app/shell/Settings.h"
#include "app/shell/Workers.h"
#include "db/sqlite/PinHash.h"
#include "tests/kit/KioskEvent.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>
#include <random>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 300;
constexpr KioskPatience hasty{
    .typing = 300ms, .greeting = 120ms, .message = 60ms, .referral = 90ms, .corner = 40ms};

QString numbered(const QString &what, int who)
{
    return u"%1%2"_s.arg(what).arg(who, 4, 10, QLatin1Char{'0'});
}

/// No key of ours types a Hangul syllable: nobody makes another person's name of their own by
/// chance.
constexpr char16_t firstMark = u'\uAC00';

QString marked(const QString &what, int who)
{
    return u"%1«%2»"_s.arg(what, QChar{char16_t(firstMark + who)});
}

QString markedBy(const QString &mark)
{
    return numbered({}, mark.front().unicode() - firstMark);
}

RegistrationDraft guest(int who)
{
    static const QStringList languages{{}, u"en"_s, u"中文"_s, u"Deutsch"_s, u"ja"_s};
    RegistrationDraft draft = tests::aDraft(numbered(u"TICKET-"_s, who), marked(u"Guest"_s, who));
    draft.company = marked(u"Firm"_s, who);
    draft.email = numbered(u"mail"_s, who) + u"@example.org"_s;
    draft.phone = numbered(u"+49 30 123"_s, who);
    draft.order = numbered(u"Order"_s, who);
    draft.notes = numbered(u"Note"_s, who);
    draft.fields = {{u"Language"_s, languages[who % languages.size()]}};
    if (who % 11 == 0)
        draft.standing = Standing::Cancelled;
    if (who % 13 == 0)
        draft.standing = Standing::Unpaid;
    return draft;
}

/// Whose turn it is. To be made before the kiosk's wiring: of two who listen to another thread, the
/// first may have heard while the second has not, and nobody stands on the screen before they do
/// here.
class Turn final : public QObject
{
public:
    explicit Turn(const KioskDesk &desk)
    {
        connect(&desk, &KioskDesk::admitted, this, [this](KioskRequest, const KioskGuest &guest) {
            m_who = guest.who.code.text().last(4);
            ++m_visits;
        });
    }

    void end() { m_who.clear(); }
    [[nodiscard]] const QString &who() const { return m_who; } ///< the guest's number
    [[nodiscard]] int visits() const { return m_visits; }

private:
    QString m_who;
    int m_visits = 0;
};

} // namespace

/// Does anything to the kiosk that a hall full of people can do, at random, and looks after each
/// event whether it is still the only window and shows nobody but the guest whose turn it is.
class Monkey final : public QObject
{
public:
    Monkey(KioskWiring &wiring, const KioskDesk &desk, Turn &turn, unsigned seed)
        : m_wiring{wiring}
        , m_turn{turn}
        , m_window{*wiring.window()}
        , m_random{seed}
        , m_labels{m_window.findChildren<FittedLabel *>()}
        , m_plain{m_window.findChildren<QLabel *>()}
        , m_fields{m_window.findChildren<QLineEdit *>()}
        , m_panel{m_window.findChild<QWidget *>(u"kioskPanel"_s)}
    {
        connect(&desk, &KioskDesk::refused, this, [this] { ++m_refusals; });
        connect(&m_window, &KioskWindow::atHome, this, [this] {
            m_turn.end();
            m_typed.clear();
        });
        connect(&m_wiring, &KioskWiring::leaving, this, [this] { m_left = true; });
    }

    /// False if the kiosk did what it must not; problem() says what.
    bool act()
    {
        const int dice = upTo(1000);
        if (dice < 420)
            clickAnywhere();
        else if (dice < 660)
            pressKey();
        else if (dice < 700)
            clickButton();
        else if (dice < 760)
            pressChord();
        else if (dice < 800)
            send<QContextMenuEvent>(QContextMenuEvent::Mouse, QPoint{3, 3}, QPoint{3, 3});
        else if (dice < 850)
            dragSomething();
        else if (dice < 890)
            fillClipboard();
        else if (dice < 930)
            QCoreApplication::sendEvent(&m_window, std::make_unique<QCloseEvent>().get());
        else if (dice < 950)
            m_window.close();
        else if (dice < 985)
            turnWheel();
        else if (dice < 995)
            QCoreApplication::sendEvent(target(),
                                        std::make_unique<QEvent>(randomOf({
                                                                     QEvent::Leave,
                                                                     QEvent::WindowDeactivate,
                                                                     QEvent::WindowActivate,
                                                                     QEvent::ToolTip,
                                                                     QEvent::WhatsThis,
                                                                 }))
                                            .get());
        else if (dice < 998)
            scan();
        else if (dice < 999)
            nameSomebody();
        else
            typePin();
        if (upTo(12) == 0)
            QCoreApplication::processEvents();
        return looksRight();
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] int visits() const { return m_turn.visits(); }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] const QMap<KioskWindow::Screen, int> &screens() const { return m_screens; }

private:
    int upTo(int below) { return std::uniform_int_distribution<int>{0, below - 1}(m_random); }
    template<typename T>
    T randomOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + upTo(int(choices.size())));
    }
    QPoint somewhere() { return {upTo(m_window.width()), upTo(m_window.height())}; }
    QWidget *target()
    {
        QWidget *const hit = m_window.childAt(somewhere());
        return hit ? hit : &m_window;
    }
    template<typename Event, typename... Arguments>
    void send(Arguments... arguments)
    {
        Event event{arguments...};
        QCoreApplication::sendEvent(target(), &event);
    }

    void click(QWidget *widget, const QPoint &at, Qt::MouseButton button)
    {
        const QPoint global = widget->mapToGlobal(at);
        QMouseEvent press{QEvent::MouseButtonPress, at, global, button, button, {}};
        QCoreApplication::sendEvent(widget, &press);
        QMouseEvent release{QEvent::MouseButtonRelease, at, global, button, Qt::NoButton, {}};
        QCoreApplication::sendEvent(widget, &release);
    }
    void clickAnywhere()
    {
        const QPoint at = somewhere();
        QWidget *const hit = m_window.childAt(at);
        QWidget *const widget = hit ? hit : &m_window;
        const auto button = upTo(5) > 0
            ? Qt::LeftButton
            : randomOf({Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton});
        click(widget, widget->mapFrom(&m_window, at), button);
        if (upTo(400) == 0) { // held
            QMouseEvent press{QEvent::MouseButtonPress,
                              QPointF{5, 5},
                              QPointF{5, 5},
                              Qt::LeftButton,
                              Qt::LeftButton,
                              {}};
            QCoreApplication::sendEvent(m_window.findChild<QWidget *>(u"kioskCorner"_s), &press);
        }
    }
    void clickButton()
    {
        QList<QPushButton *> buttons;
        for (QPushButton *button : m_window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                buttons.append(button);
        }
        if (!buttons.isEmpty())
            click(buttons[upTo(int(buttons.size()))], {4, 4}, Qt::LeftButton);
    }

    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
    {
        QWidget *const focus = QApplication::focusWidget();
        QWidget *const widget = focus ? focus : &m_window;
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event{type, key, modifiers, text};
            QCoreApplication::sendEvent(widget, &event);
        }
    }
    void pressKey()
    {
        if (upTo(3) > 0) {
            const QChar letter{0x20 + upTo(0x5f)};
            press(letter.toUpper().unicode(), {}, letter);
            return;
        }
        press(randomOf<int>({Qt::Key_Escape,   Qt::Key_Menu,      Qt::Key_Super_L, Qt::Key_F1,
                             Qt::Key_F4,       Qt::Key_F11,       Qt::Key_Print,   Qt::Key_Tab,
                             Qt::Key_Return,   Qt::Key_Backspace, Qt::Key_Delete,  Qt::Key_Insert,
                             Qt::Key_Space,    Qt::Key_Left,      Qt::Key_Right,   Qt::Key_Up,
                             Qt::Key_HomePage, Qt::Key_Help,      Qt::Key_Paste,   Qt::Key_Copy,
                             Qt::Key_Backtab,  Qt::Key_PageDown}),
              {});
    }
    void pressChord()
    {
        const auto modifiers
            = randomOf<Qt::KeyboardModifiers>({Qt::ControlModifier,
                                               Qt::AltModifier,
                                               Qt::MetaModifier,
                                               Qt::ControlModifier | Qt::AltModifier,
                                               Qt::ControlModifier | Qt::ShiftModifier,
                                               Qt::ShiftModifier});
        press(randomOf<int>({Qt::Key_A,
                             Qt::Key_C,
                             Qt::Key_V,
                             Qt::Key_X,
                             Qt::Key_Z,
                             Qt::Key_Q,
                             Qt::Key_W,
                             Qt::Key_F4,
                             Qt::Key_Tab,
                             Qt::Key_Escape,
                             Qt::Key_Delete,
                             Qt::Key_Insert,
                             Qt::Key_F10,
                             Qt::Key_Space,
                             Qt::Key_P,
                             Qt::Key_O}),
              modifiers);
    }
    void dragSomething()
    {
        QMimeData data;
        data.setText(u"Dragged9999"_s);
        data.setUrls({QUrl{u"file:///etc/passwd"_s}});
        QDragEnterEvent enter{{3, 3}, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QWidget *const widget = target();
        QCoreApplication::sendEvent(widget, &enter);
        QDropEvent drop{{3, 3}, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(widget, &drop);
    }
    void fillClipboard()
    {
        QGuiApplication::clipboard()->setText(u"Pasted9998"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Insert, Qt::ShiftModifier);
    }
    void turnWheel()
    {
        send<QWheelEvent>(QPointF{3, 3},
                          QPointF{3, 3},
                          QPoint{0, 120},
                          QPoint{0, 120},
                          Qt::MouseButtons{},
                          Qt::KeyboardModifiers{},
                          Qt::NoScrollPhase,
                          false);
    }

    QString randomCode()
    {
        return upTo(4) > 0 ? numbered(u"TICKET-"_s, upTo(people))
                           : randomOf({u"WIFI:S:x;T:WPA;P:y;;"_s,
                                       u"https://example.org/"_s,
                                       u"Order0007"_s,
                                       QString{300, u'x'},
                                       u"K1ABCDEFGH"_s,
                                       u"\x1b[A"_s});
    }
    void scan()
    {
        const QString code = randomCode();
        const bool camera = upTo(2) == 0;
        if (camera && upTo(3) == 0)
            static_cast<void>(m_wiring.takes(Sighting{{code, randomCode()}, {}, {}}));
        else if (camera)
            static_cast<void>(m_wiring.takes(Sighting{{code}, {}, {}}));
        else
            static_cast<void>(m_wiring.takes(ScanReport{.text = code, .bytes = code.toUtf8()}));
        for (int i = 0; i < 20; ++i) // usually somebody waits for the answer
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    /// Somebody says who they are, rightly or wrongly. What they typed is theirs to see.
    void nameSomebody()
    {
        if (m_window.screen() == KioskWindow::Screen::Welcome)
            m_window.findChild<QPushButton *>(u"kioskNoTicket"_s)->click();
        if (m_window.screen() != KioskWindow::Screen::Name)
            return;
        const int who = upTo(people);
        m_typed = numbered({}, who);
        const bool right = upTo(2) == 0;
        m_window.findChild<QLineEdit *>(u"kioskIdentityFirst"_s)->setText(marked(u"Guest"_s, who));
        m_window.findChild<QLineEdit *>(u"kioskIdentitySecond"_s)
            ->setText(right ? marked(u"Firm"_s, who) : u"somewhere"_s);
        m_window.findChild<QPushButton *>(u"kioskIdentityNext"_s)->click();
    }
    void typePin()
    {
        press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        if (m_window.screen() == KioskWindow::Screen::Leave)
            Q_EMIT m_window.pinEntered(QString::number(upTo(9999)));
    }

    [[nodiscard]] bool wrong(const QString &what)
    {
        m_problem = what;
        return false;
    }
    bool looksRight()
    {
        ++m_screens[m_window.screen()];
        if (m_left || m_wiring.window() != &m_window || !m_window.isVisible())
            return wrong(u"the kiosk was left"_s);
        if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
            return wrong(u"a menu or dialog opened"_s);
        for (const QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &m_window && other->isVisible())
                return wrong(u"another window opened: "_s
                             + QString::fromLatin1(other->metaObject()->className()));
        }
        if (m_window.isMinimized())
            return wrong(u"the window was put away"_s);
        for (const FittedLabel *label : m_labels) {
            if (!isAllowed(label->text(), label->objectName()))
                return false;
        }
        for (const QLabel *label : m_plain) {
            if (!isAllowed(label->text(), label->objectName()))
                return false;
        }
        for (const QLineEdit *field : m_fields) {
            if (!isAllowed(field->text(), field->objectName()))
                return false;
        }
        return isAllowed(m_panel->accessibleName(), m_panel->objectName());
    }
    /// Hidden text counts, too: it would be there on the next screen.
    bool isAllowed(const QString &text, const QString &place)
    {
        const bool isIdentity = place.startsWith(u"kioskIdentity");
        if (text.isEmpty())
            return true;
        if (text.contains(u"Dragged9999") || text.contains(u"Pasted9998"))
            return wrong(u"something was dropped or pasted"_s);
        static const QRegularExpression somebody{
            u"(?:Guest|Firm)«([\uAC00-\uD7A3])»|(?:mail|Order|Note|TICKET-)([0-9]{4})(?:$|@)"_s};
        for (auto found = somebody.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString who
                = match.hasCaptured(1) ? markedBy(match.captured(1)) : match.captured(2);
            if (who == m_turn.who() || (isIdentity && who == m_typed))
                continue;
            return wrong(u"%1 is in %2 while it is the turn of %3, on screen %4"_s.arg(
                text,
                place,
                m_turn.who().isEmpty() ? u"nobody"_s : m_turn.who(),
                QString::number(int(m_window.screen()))));
        }
        return true;
    }

    KioskWiring &m_wiring;
    Turn &m_turn;
    KioskWindow &m_window;
    std::mt19937 m_random;
    QList<FittedLabel *> m_labels;
    QList<QLabel *> m_plain;
    QList<QLineEdit *> m_fields;
    QWidget *m_panel;
    QString m_typed;
    QString m_problem;
    bool m_left = false;
    int m_refusals = 0;
    QMap<KioskWindow::Screen, int> m_screens;
};

/// kiosk_monkey [EVENTS] [SEED]: a million by default.
int main(int argc, char **argv)
{
    const int events = argc > 1 ? QByteArray{argv[1]}.toInt() : 1'000'000;
    const unsigned seed = argc > 2 ? QByteArray{argv[2]}.toUInt() : 20261128U;
    QApplication application{argc, argv};
    QApplication::setQuitOnLastWindowClosed(false);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
    QCoreApplication::setApplicationName(
        u"kiosk-monkey-%1"_s.arg(QCoreApplication::applicationPid()));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"event.lanyard"_s);
    QDir{folder.path()}.mkdir(u"badges"_s);
    Adapters adapters;
    QList<RegistrationDraft> everybody;
    for (int who = 0; who < people; ++who)
        everybody.append(guest(who));
    if (!tests::makeEventOfToday(adapters.files, path, everybody))
        return 2;
    Settings settings;
    const auto hash = db::hashOfPin(u"no such PIN 4711"_s, {.passes = 1, .memory = 8192});
    settings.setKioskPin(hash ? *hash : QByteArray{});

    int done = 0;
    QElapsedTimer clock;
    clock.start();
    {
        Workers workers{adapters};
        DeskSession session;
        session.path = path;
        session.event = tests::eventOfToday();
        session.settings.deskName = u"Kiosk 1"_s;
        session.settings.printing.printer = folder.filePath(u"badges"_s);
        session.settings.printing.autoPrint = AutoPrint::Always;
        session.settings.badgeTemplate = u"conference-a6"_s;
        session.settings.language = u"en"_s;
        Look look{application, session.settings};
        ui::Sounds sounds;
        sounds.setOn(false);
        Turn turn{workers.kiosk};
        KioskWiring wiring{workers, session, settings, look, sounds};
        QObject::connect(&workers.desk,
                         &EventDesk::opened,
                         &wiring,
                         [&](const QString &, const Event &, const QList<Door> &doors) {
                             session.doors = doors;
                             for (Door door : doors) {
                                 session.served.append(door.id);
                                 door.reentry = Reentry::Any;
                                 Workers::post(workers.desk, [door](EventDesk &desk) {
                                     desk.changeDoor(door, {});
                                 });
                             }
                             wiring.showEvent();
                         });
        QObject::connect(&workers.desk.badges(),
                         &BadgeDesk::queued,
                         &wiring,
                         [&workers](const PendingBadge &badge) {
                             Workers::post(workers.prints, [badge](PrintDesk &desk) {
                                 desk.print(badge.job, badge.badge);
                             });
                         });
        const Printing printing = session.settings.printing;
        const QString templateName = session.settings.badgeTemplate;
        Workers::post(workers.desk, [=](EventDesk &desk) {
            desk.badges().setPrinting(printing, templateName);
            desk.open(path, {u"Kiosk 1"_s, {}});
        });
        wiring.open(hasty);
        wiring.window()->resize(800, 600);
        while (session.served.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        wiring.window()->setUpdatesEnabled(false); // what is said is read, not painted

        Monkey monkey{wiring, workers.kiosk, turn, seed};
        while (done < events && monkey.act())
            ++done;
        std::printf("%d events, %d visits, %d refusals, seed %u, %lld s\n",
                    done,
                    monkey.visits(),
                    monkey.refusals(),
                    seed,
                    static_cast<long long>(clock.elapsed() / 1000));
        for (auto screen = monkey.screens().cbegin(); screen != monkey.screens().cend(); ++screen)
            std::printf("  screen %d: %d events\n", int(screen.key()), *screen);
        if (done < events)
            std::printf("FAILED: %s\n", qPrintable(monkey.problem()));
        if (monkey.visits() == 0 || monkey.screens().size() < 7)
            done = -1; // it proves nothing
        if (wiring.window())
            wiring.window()->release();
    }
    QFile::remove(QSettings{}.fileName());
    return done == events ? 0 : 1;
}
