// SPDX-License-Identifier: Apache-2.0
#include "app/scan/WedgeFilter.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
// Gives shortcuts their turn, as the window system does before each key.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o,
                                               ulong timestamp,
                                               int k,
                                               Qt::KeyboardModifiers mods,
                                               const QString &text,
                                               bool autorep,
                                               ushort count);
QT_END_NAMESPACE

using namespace lanyard;
using namespace lanyard::scan;
using namespace Qt::StringLiterals;

namespace {

/// A window with what a scan could do damage to.
struct Desk
{
    QWidget window;
    QLineEdit *field = new QLineEdit{&window};
    QPushButton *button = new QPushButton{&window};

    Desk()
    {
        auto *layout = new QVBoxLayout{&window};
        layout->addWidget(field);
        layout->addWidget(button);
        button->setAutoDefault(true);
    }
};

/// Writes down which keys arrive where they belong.
struct KeyLog final : QObject
{
    QStringList lines;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            const auto *key = static_cast<QKeyEvent *>(event);
            lines << (event->type() == QEvent::KeyPress ? u"+"_s : u"-"_s)
                    + QKeySequence{key->key()}.toString();
        }
        return false;
    }
};

} // namespace

class WedgeFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        now = 10'000;
        desk = std::make_unique<Desk>();
        desk->window.show();
        desk->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk->window));
        wedge = std::make_unique<WedgeFilter>([this] { return now; });
        qApp->installEventFilter(wedge.get());
        seen = std::make_unique<QSignalSpy>(wedge.get(), &WedgeFilter::scanSeen);
        clicked = std::make_unique<QSignalSpy>(desk->button, &QPushButton::clicked);
    }

    void cleanup()
    {
        wedge.reset();
        desk.reset();
    }

    void takesAScanWhateverHasTheFocus_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<Qt::Key>("end");
        QTest::newRow("a text field, Enter") << u"field"_s << Qt::Key_Return;
        QTest::newRow("a text field, Tab") << u"field"_s << Qt::Key_Tab;
        QTest::newRow("a text field, keypad Enter") << u"field"_s << Qt::Key_Enter;
        QTest::newRow("a button, Enter") << u"button"_s << Qt::Key_Return;
        QTest::newRow("a button, Tab") << u"button"_s << Qt::Key_Tab;
        QTest::newRow("nothing, Enter") << u"nothing"_s << Qt::Key_Return;
        QTest::newRow("nothing, Tab") << u"nothing"_s << Qt::Key_Tab;
    }

    void takesAScanWhateverHasTheFocus()
    {
        QFETCH(const QString, focus);
        QFETCH(const Qt::Key, end);
        setFocus(focus);
        QWidget *const before = QApplication::focusWidget();

        type(u"EVT Ab-0042"_s, 1);
        press(end, 1);

        QTRY_COMPARE(codes(), QStringList{u"EVT Ab-0042"_s});
        QCOMPARE(desk->field->text(), QString{});
        QCOMPARE(clicked->size(), 0);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void takesAScanThatIsSentToTheWidgetItself()
    {
        desk->field->setFocus();
        for (const char character : QByteArray{"EVT-0042"}) {
            now += 1;
            QTest::keyClick(desk->field, character, Qt::NoModifier, 1);
        }
        QTest::keyClick(desk->field, Qt::Key_Return);
        QTRY_COMPARE(codes(), QStringList{u"EVT-0042"_s});
        QCOMPARE(desk->field->text(), QString{});
    }

    void leavesAPersonsTypingAsItIs()
    {
        desk->field->setFocus();
        type(u"Grace Hopper"_s, 120);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"Grace Hopper"_s);
        press(Qt::Key_Backspace, 120);
        press(Qt::Key_Left, 120);
        type(u"X"_s, 120);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"Grace HoppXe"_s);
        QCOMPARE(codes(), QStringList{});
    }

    void givesPressesAndReleasesBackInOrder()
    {
        KeyLog log;
        desk->field->setFocus();
        desk->field->installEventFilter(&log);
        type(u"ab"_s, 10); // as quick fingers do
        press(Qt::Key_Left, 10);
        const QStringList expected{u"+A"_s, u"-A"_s, u"+B"_s, u"-B"_s, u"+Left"_s, u"-Left"_s};
        QTRY_COMPARE(log.lines, expected);
        QCOMPARE(desk->field->text(), u"ab"_s);
        QCOMPARE(desk->field->cursorPosition(), 1);
    }

    void findsAScanRightAfterTyping()
    {
        desk->field->setFocus();
        type(u"Gra"_s, 130);
        now += 130;
        type(u"EVT-0042"_s, 1);
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{u"EVT-0042"_s});
        QTRY_COMPARE(desk->field->text(), u"Gra"_s);
        type(u"ce"_s, 130);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"Grace"_s);
    }

    void keepsTwoScansBackToBackApart()
    {
        setFocus(u"button"_s);
        for (const QString &code : {u"EVT-0001"_s, u"EVT-0002"_s}) {
            type(code, 1);
            press(Qt::Key_Return, 1);
        }
        QTRY_COMPARE(codes(), (QStringList{u"EVT-0001"_s, u"EVT-0002"_s}));
        QCOMPARE(clicked->size(), 0);
    }

    void takesAScanThatNothingEnds()
    {
        desk->field->setFocus();
        type(u"EVT-0042"_s, 1);
        afterwards();
        QTRY_COMPARE(codes(), QStringList{u"EVT-0042"_s});
        QCOMPARE(desk->field->text(), QString{});
    }

    void letsAPersonPressAButton()
    {
        setFocus(u"button"_s);
        press(Qt::Key_Space, 500);
        afterwards();
        QTRY_COMPARE(clicked->size(), 1);
        press(Qt::Key_Space, 500);
        afterwards();
        QTRY_COMPARE(clicked->size(), 2);
        QCOMPARE(codes(), QStringList{});
    }

    void letsAPersonMoveOnWithTab()
    {
        desk->field->setFocus();
        type(u"ab"_s, 10);
        press(Qt::Key_Tab, 10);
        QTRY_COMPARE(QApplication::focusWidget(), desk->button);
        QCOMPARE(desk->field->text(), u"ab"_s);
    }

    void letsShortcutsOfOneLetterWorkForPeopleOnly()
    {
        QShortcut letter{QKeySequence{Qt::Key_E}, &desk->window};
        QShortcut enter{QKeySequence{Qt::Key_Return}, &desk->window};
        QSignalSpy letters{&letter, &QShortcut::activated};
        QSignalSpy enters{&enter, &QShortcut::activated};
        setFocus(u"button"_s);

        type(u"eeee-0042"_s, 1);
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes().size(), 1);
        QCOMPARE(letters.size(), 0);
        QCOMPARE(enters.size(), 0);

        type(u"e"_s, 500);
        afterwards();
        QTRY_COMPARE(letters.size(), 1);
        press(Qt::Key_Return, 500);
        QTRY_COMPARE(enters.size(), 1);
    }

    void letsControlKeysThrough()
    {
        desk->field->setText(u"Grace"_s);
        desk->field->setFocus();
        now += 300;
        QTest::keyClick(window(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk->field->selectedText(), u"Grace"_s);
    }

    void neverTakesARepeatingKeyForAScan()
    {
        desk->field->setFocus();
        now += 500;
        for (int i = 0; i < 20; ++i) {
            now += 25;
            QKeyEvent key{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, i > 0};
            QCoreApplication::sendEvent(window(), &key);
        }
        afterwards();
        QTRY_COMPARE(desk->field->text(), QString(20, u'a'));
        QCOMPARE(codes(), QStringList{});
    }

    void keepsDoubledCharactersThatLookLikeARepeat_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("pause");
        QTest::newRow("in the middle") << u"STALL33AB"_s << 2;
        QTest::newRow("at the beginning") << u"33AB-0042"_s << 2;
        QTest::newRow("at the end") << u"EVT-0033"_s << 2;
        QTest::newRow("many in a row") << u"LONG000001"_s << 2;
        QTest::newRow("of a slow scanner that is known by now") << u"EVT-00422"_s << 20;
    }

    void keepsDoubledCharactersThatLookLikeARepeat()
    {
        QFETCH(const QString, code);
        QFETCH(const int, pause);
        QShortcut three{QKeySequence{Qt::Key_3}, &desk->window};
        QSignalSpy threes{&three, &QShortcut::activated};
        desk->field->setFocus();
        typeRepeating(code, pause);
        press(Qt::Key_Return, pause);
        QTRY_COMPARE(codes(), QStringList{code});
        QCOMPARE(desk->field->text(), QString{});
        QCOMPARE(threes.size(), 0);

        type(u"x"_s, 500); // no key stays swallowed
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"x"_s);
    }

    void givesDoubledCharactersThatWereNoScanBack()
    {
        desk->field->setFocus();
        typeRepeating(u"0aa"_s, 5);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"0aa"_s);
        QCOMPARE(codes(), QStringList{});
    }

    void neverTakesARepeatThatBeginsLateForAScan()
    {
        desk->field->setFocus();
        type(u"ab"_s, 10);
        now += 160;
        for (int i = 0; i < 20; ++i) {
            now += 20;
            sendKey(QEvent::KeyPress, u'b', true);
            sendKey(QEvent::KeyRelease, u'b', true);
        }
        press(Qt::Key_Return, 20);
        QTRY_COMPARE(desk->field->text(), u"ab"_s + QString(20, u'b'));
        QCOMPARE(codes(), QStringList{});
    }

    void neverTakesARepeatWithTheTimeOfItsFirstPressForAScan()
    {
        WedgeFilter own; // Wayland's keys repeat without a time of their own
        wedge.reset();
        qApp->installEventFilter(&own);
        QSignalSpy found{&own, &WedgeFilter::scanSeen};
        desk->field->setFocus();
        for (int i = 0; i < 12; ++i) {
            QKeyEvent key{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, i > 0};
            key.setTimestamp(timestamp);
            QCoreApplication::sendEvent(window(), &key);
            QThread::msleep(20);
        }
        QTRY_COMPARE(desk->field->text(), QString(12, u'a'));
        QCOMPARE(found.size(), 0);
    }

    void keepsAScanWholeWhenTheProgramWasBusy_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("after the first character") << u"S"_s << u"TALL32ABCD"_s;
        QTest::newRow("when a scan is only suspected") << u"LONG0"_s << u"001"_s;
        QTest::newRow("in the middle") << u"STALL32AB"_s << u"CDEFGHIJKLMN"_s;
    }

    void keepsAScanWholeWhenTheProgramWasBusy()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        WedgeFilter own;
        wedge.reset();
        qApp->installEventFilter(&own);
        QSignalSpy found{&own, &WedgeFilter::scanSeen};
        desk->field->setFocus();
        sendAt(before, 2, 0);
        QThread::msleep(300); // no timer nor key is looked at meanwhile
        // Whoever reads the window system's keys needs a moment, too: the timers come first.
        QTimer::singleShot(15, &own, [&] { sendAt(after, 2, 0); });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<ScanReport>().text, before + after);
        QCOMPARE(desk->field->text(), QString{});
    }

    void givesTypingBackToAProgramThatIsAlwaysBusy()
    {
        WedgeFilter own;
        wedge.reset();
        qApp->installEventFilter(&own);
        QTimer work;
        connect(&work, &QTimer::timeout, &own, [] { QThread::msleep(100); });
        work.start(0);
        desk->field->setFocus();
        sendAt(u"x"_s, 500);
        QTRY_COMPARE(desk->field->text(), u"x"_s);
    }

    void givesAQuickRollOfFingersBackInOrder()
    {
        desk->field->setFocus();
        type(u"information"_s, 32);
        press(Qt::Key_Left, 32);
        QTRY_COMPARE(desk->field->text(), u"information"_s);
        QCOMPARE(desk->field->cursorPosition(), 10);
        type(u"12345"_s, 5); // too short for a scan without a line end
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"informatio12345n"_s);
        QCOMPARE(codes(), QStringList{});
    }

    void takesAScanWhileAModalDialogIsOpen()
    {
        QDialog dialog{&desk->window};
        QLineEdit field{&dialog};
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field.setFocus();
        type(u"EVT-0042"_s, 1, dialog.windowHandle());
        press(Qt::Key_Return, 1, dialog.windowHandle());
        QTRY_COMPARE(codes(), QStringList{u"EVT-0042"_s});
        QCOMPARE(field.text(), QString{});
        QVERIFY(dialog.isVisible());
    }

    void takesAScanInADialogThatATypedKeyOpened()
    {
        QString typed;
        bool done = false;
        connect(desk->button, &QPushButton::clicked, this, [&] {
            QDialog dialog;
            QLineEdit field{&dialog};
            QTimer::singleShot(0, &dialog, [&] {
                QVERIFY(QTest::qWaitForWindowActive(&dialog));
                field.setFocus();
                type(u"EVT-0042"_s, 1, dialog.windowHandle());
                press(Qt::Key_Return, 1, dialog.windowHandle());
                type(u"x"_s, 200, dialog.windowHandle());
                afterwards();
                QTRY_COMPARE(field.text(), u"x"_s);
                typed = field.text();
                dialog.reject();
            });
            dialog.exec();
            done = true;
        });
        setFocus(u"button"_s);
        press(Qt::Key_Space, 500);
        afterwards();
        QTRY_VERIFY(done);
        QCOMPARE(typed, u"x"_s);
        QCOMPARE(codes(), QStringList{u"EVT-0042"_s});
    }

    void passesInputMethodsOn()
    {
        desk->field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(u"张伟"_s);
        QCoreApplication::sendEvent(desk->field, &event);
        QCOMPARE(desk->field->text(), u"张伟"_s);
    }

    void keepsAPersonsInputMethodInOrder()
    {
        desk->field->setFocus();
        type(u"a"_s, 1); // still held
        preedit(u"zhang"_s, 120);
        commit(u"张"_s);
        commit(u"，"_s); // may be a scanner's, is given back
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"a张，"_s);
        QCOMPARE(codes(), QStringList{});
    }

    void takesTheWideLettersOfAnInputMethod()
    {
        desk->field->setFocus();
        for (const QChar character : u"ＧＲＡＣＥ－０１"_s) {
            now += 1;
            commit(QString{character});
        }
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{u"ＧＲＡＣＥ－０１"_s});
        QCOMPARE(desk->field->text(), QString{});
    }

    void takesLettersThatADeadKeyChanged()
    {
        desk->field->setFocus();
        type(u"TICKET"_s, 1);
        commit(u"á"_s); // what a German keyboard makes of =a
        type(u"b-1"_s, 1);
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{u"TICKETáb-1"_s});
        QCOMPARE(desk->field->text(), QString{});
    }

    /// X11 hands a composed letter over while it reads; the keys before it wait for their turn.
    void findsThePlaceOfALetterThatWasComposedAhead_data()
    {
        QTest::addColumn<quint64>("pause");
        QTest::newRow("of a scan") << quint64{2};
        QTest::newRow("of typing") << quint64{120};
    }
    void findsThePlaceOfALetterThatWasComposedAhead()
    {
        QFETCH(const quint64, pause);
        WedgeFilter own;
        wedge.reset();
        qApp->installEventFilter(&own);
        QSignalSpy found{&own, &WedgeFilter::scanSeen};
        desk->field->setFocus();
        readKey(timestamp + 7 * pause); // the dead key before it is the sixth
        commit(u"á"_s);
        sendAt(u"Ticke"_s, pause, 2 * pause);
        sendAt(u"b-1"_s, pause);
        if (pause > KeystrokeAssembler::rhythm) {
            QTRY_COMPARE(desk->field->text(), u"Tickeáb-1"_s);
            return;
        }
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<ScanReport>().text, u"Tickeáb-1"_s);
        QCOMPARE(desk->field->text(), QString{});
    }

    void takesDeadKeysThatNothingComposes()
    {
        setFocus(u"button"_s);
        type(u"TICKET"_s, 1);
        now += 1;
        QKeyEvent dead{QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier};
        QCoreApplication::sendEvent(window(), &dead);
        type(u"b-1"_s, 1);
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{u"TICKET\u0301b-1"_s});
    }

    void takesWhatAnInputMethodLeftOfAScan()
    {
        desk->field->setFocus();
        preedit(u"grace"_s, 2);
        commit(u"grace"_s); // on its Enter
        type(u"-0001"_s, 2);
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{u"grace-0001"_s});
        QCOMPARE(desk->field->text(), QString{});
    }

    void leavesLettersThatSomebodyTypedIntoAnInputMethod()
    {
        desk->field->setFocus();
        preedit(u"grace"_s, 120);
        commit(u"grace"_s);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"grace"_s);
        QCOMPARE(codes(), QStringList{});
    }

    void functionKeysOfAScannerDoNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        for (int i = 0; i < 12; ++i)
            QTest::addRow("F%d", i + 1) << Qt::Key(Qt::Key_F1 + i) << Qt::NoModifier;
        QTest::newRow("Escape") << Qt::Key_Escape << Qt::NoModifier;
        QTest::newRow("Left") << Qt::Key_Left << Qt::NoModifier;
        QTest::newRow("Down") << Qt::Key_Down << Qt::NoModifier;
        QTest::newRow("Backspace") << Qt::Key_Backspace << Qt::NoModifier;
        QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::ControlModifier;
        QTest::newRow("Ctrl+Q") << Qt::Key_Q << Qt::ControlModifier;
    }
    void functionKeysOfAScannerDoNothing()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        QShortcut shortcut{QKeySequence{int(key) | int(modifier)}, &desk->window};
        QSignalSpy activated{&shortcut, &QShortcut::activated};
        KeyLog log;
        desk->field->setFocus();
        desk->field->installEventFilter(&log);
        const auto scanned = [&] {
            now += 1;
            QTest::keyClick(window(), key, modifier);
        };
        type(u"EV"_s, 1);
        scanned(); // early in the burst
        type(u"T-00"_s, 1);
        scanned();
        type(u"42"_s, 1);
        scanned(); // at its end
        press(Qt::Key_Return, 1);
        scanned(); // behind it
        QTRY_COMPARE(codes().size(), 1);
        QString code = codes().constFirst();
        code.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        QCOMPARE(code, u"EVT-0042"_s);
        QCOMPARE(activated.size(), 0);
        log.lines.removeIf([](const QString &line) { return line.endsWith(u"Control"_s); });
        QCOMPARE(log.lines, QStringList{});

        now += 500; // a person's
        QTest::keyClick(window(), key, modifier);
        QTRY_VERIFY(activated.size() == 1 || !log.lines.isEmpty()); // a field wants some itself
    }

    void endsAScanByItsSuffix()
    {
        wedge->setSuffix(u"#"_s);
        desk->field->setFocus();
        type(u"EVT-0042#"_s, 1);
        QTRY_COMPARE(codes(), QStringList{u"EVT-0042"_s});
        press(Qt::Key_Return, 1);
        type(u"a#"_s, 120);
        afterwards();
        QTRY_COMPARE(desk->field->text(), u"a#"_s);
        QCOMPARE(codes().size(), 1);
    }

    void saysHowAScanCame()
    {
        type(u"EVT-0042"_s, 2);
        press(Qt::Key_Tab, 1);
        QTRY_COMPARE(seen->size(), 1);
        const auto report = seen->first().first().value<ScanReport>();
        QCOMPARE(report.bytes, QByteArray{"EVT-0042"});
        QCOMPARE(report.source, ScanReport::Source::Keyboard);
        QCOMPARE(report.end, ScanReport::End::Tab);
        QCOMPARE(report.lasted, 14);
        QCOMPARE(report.widest, 2);
    }

    void losesNoScanOfAProgramThatIsStoppedNowAndThen()
    {
        WedgeFilter own;
        wedge.reset();
        qApp->installEventFilter(&own);
        QSignalSpy found{&own, &WedgeFilter::scanSeen};
        desk->field->setFocus();
        QStringList codes;
        for (int i = 0; i < 200; ++i) {
            codes << u"EVT-%1-x%2"_s.arg(i, 6, 10, QChar{u'0'}).arg(i % 7);
            sendAt(codes.last(), 1, 0);
            if (i % 20 == 7)
                QThread::msleep(130); // in front of its Enter
            timestamp += 1;
            QKeyEvent enter{QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s};
            enter.setTimestamp(timestamp);
            QCoreApplication::sendEvent(window(), &enter);
            timestamp += 30;
            if (i % 10 == 0)
                QTest::qWait(1);
        }
        QTRY_COMPARE(found.size(), 200);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(found.at(i).first().value<ScanReport>().text, codes.at(i));
        QCOMPARE(desk->field->text(), QString{});
    }

    void reportsAScanOfAMegabyteOnceAndCutOff()
    {
        desk->field->setFocus();
        for (int i = 0; i < 20'000; ++i) {
            now += 1;
            QKeyEvent key{QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s};
            QCoreApplication::sendEvent(window(), &key);
        }
        press(Qt::Key_Return, 1);
        QTRY_COMPARE(codes(), QStringList{QString(KeystrokeAssembler::longest, u'x')});
        QCOMPARE(desk->field->text(), QString{});
    }

    void believesTheWindowSystemsTimes()
    {
        WedgeFilter own; // with the clock of a real program
        wedge.reset();
        qApp->installEventFilter(&own);
        QSignalSpy found{&own, &WedgeFilter::scanSeen};
        desk->field->setFocus();
        // All of them wait when the program comes back to them; only their times differ.
        sendAt(u"typed"_s, 120);
        sendAt(u"EVT-0042"_s, 1);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<ScanReport>().text, u"EVT-0042"_s);
        QCOMPARE(desk->field->text(), u"typed"_s);
    }

private:
    QWindow *window() const { return desk->window.windowHandle(); }
    QStringList codes() const
    {
        QStringList codes;
        for (const QList<QVariant> &arguments : *seen)
            codes << arguments.first().value<ScanReport>().text;
        return codes;
    }
    void setFocus(const QString &where)
    {
        if (QWidget *const focused = QApplication::focusWidget())
            focused->clearFocus();
        if (where == u"field"_s)
            desk->field->setFocus();
        else if (where == u"button"_s)
            desk->button->setFocus();
    }
    void type(const QString &text, qint64 pause, QWindow *target = nullptr)
    {
        for (const QChar character : text) {
            now += pause;
            QTest::keyClick(target ? target : window(), character.toLatin1(), Qt::NoModifier, 1);
            if (pause > KeystrokeAssembler::rhythm)
                QTest::qWait(0);
        }
    }
    void press(Qt::Key key, qint64 pause, QWindow *target = nullptr)
    {
        now += pause;
        QTest::keyClick(target ? target : window(), key);
    }
    void afterwards() { now += 1'000; }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(desk->field, &event);
    }
    /// As X11 reports a key press (X11 protocol, appendix B).
    static void readKey(quint64 time)
    {
        std::array<quint32, 8> report{2, static_cast<quint32>(time)};
        QAbstractEventDispatcher::instance()->filterNativeEvent("xcb_generic_event_t",
                                                                report.data(),
                                                                nullptr);
    }
    /// Letter by letter, as an input method shows what it is at work on.
    void preedit(const QString &letters, qint64 pause)
    {
        for (qsizetype i = 1; i <= letters.size(); ++i) {
            now += pause;
            QInputMethodEvent event{letters.first(i), {}};
            QCoreApplication::sendEvent(desk->field, &event);
        }
        now += pause;
    }
    /// As a busy program gets it: a character that comes twice is said to repeat itself.
    void typeRepeating(const QString &text, qint64 pause)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool again = i > 0 && text[i] == text[i - 1];
            const bool onceMore = i + 1 < text.size() && text[i] == text[i + 1];
            now += pause;
            sendKey(QEvent::KeyPress, text[i], again);
            sendKey(QEvent::KeyRelease, text[i], onceMore);
        }
    }
    void sendKey(QEvent::Type type, QChar character, bool repeats)
    {
        const int code = character.toUpper().unicode();
        const QString text{character};
        if (type == QEvent::KeyPress
            && qt_sendShortcutOverrideEvent(window(), 0, code, Qt::NoModifier, text, repeats, 1))
            return; // a shortcut took it
        QKeyEvent key{type, code, Qt::NoModifier, text, repeats};
        QCoreApplication::sendEvent(window(), &key);
    }
    void sendAt(const QString &text, quint64 pause, quint64 rest = 500)
    {
        for (const QChar character : text) {
            timestamp += pause;
            QKeyEvent key{QEvent::KeyPress, character.toUpper().unicode(), {}, QString{character}};
            key.setTimestamp(timestamp);
            QCoreApplication::sendEvent(window(), &key);
        }
        timestamp += rest;
    }

    qint64 now = 0;
    quint64 timestamp = 5'000;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<WedgeFilter> wedge;
    std::unique_ptr<QSignalSpy> seen;
    std::unique_ptr<QSignalSpy> clicked;
};

QTEST_MAIN(WedgeFilterTest)
#include "tst_WedgeFilter.moc"
