// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kiosk/KeyboardGrab.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kiosk/WelcomePage.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Screen = KioskWindow::Screen;

constexpr KioskPatience forever{
    .typing = 1h, .greeting = 1h, .message = 1h, .referral = 1h, .corner = 1h};
const VisitNumber visit{27};
const BadgeText ada{u"Ada Lovelace"_s, u"Analytical Engines"_s, u"Speaker"_s};

/// Counts the keys that nobody has kept from the window.
class KeyCount final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
            ++seen;
        return false;
    }

    int seen = 0;
};

/// Another language, for a test.
class ShoutingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

/// A window that lets go of itself when the test ends.
class Kiosk final
{
public:
    explicit Kiosk(const KioskPatience &patience = forever)
        : window{patience}
    {
        window.resize(800, 600);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window)); // or the focus does not move
    }
    ~Kiosk() { window.release(); }
    Q_DISABLE_COPY_MOVE(Kiosk)

    QString text(const QString &name) const
    {
        return window.findChild<FittedLabel *>(name)->text();
    }
    void click(const QString &name) const
    {
        auto *button = window.findChild<QPushButton *>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QLineEdit *field(const QString &name) const { return window.findChild<QLineEdit *>(name); }

    /// Everything that a guest could read.
    QString said() const
    {
        QStringList all;
        for (const FittedLabel *label : window.findChildren<FittedLabel *>())
            all << label->text();
        for (const QLabel *label : window.findChildren<QLabel *>())
            all << label->text();
        for (const QLineEdit *line : window.findChildren<QLineEdit *>())
            all << line->text();
        for (const QWidget *widget : window.findChildren<QWidget *>())
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        return all.join(u'\n');
    }

    KioskWindow window;
};

Registration somebody()
{
    return anAttendee().named(u"Secret Person"_s).carrying(u"SECRET-CODE");
}

} // namespace

class KioskWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::bright().applyTo(*qApp);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void cannotBeLeft_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers) {
            QTest::newRow(name) << key << modifiers;
        };
        row("by Escape", Qt::Key_Escape, Qt::NoModifier);
        row("by Alt+F4", Qt::Key_F4, Qt::AltModifier);
        row("by Ctrl+Q", Qt::Key_Q, Qt::ControlModifier);
        row("by Ctrl+W", Qt::Key_W, Qt::ControlModifier);
        row("by Alt+Tab", Qt::Key_Tab, Qt::AltModifier);
        row("by F1", Qt::Key_F1, Qt::NoModifier);
        row("by F11", Qt::Key_F11, Qt::NoModifier);
        row("by the menu key", Qt::Key_Menu, Qt::NoModifier);
        row("by the system key", Qt::Key_Super_L, Qt::MetaModifier);
    }
    void cannotBeLeft()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Kiosk kiosk;
        KeyCount keys;
        const QShortcut shortcut{QKeySequence{QKeyCombination{modifiers, Qt::Key(key)}},
                                 &kiosk.window};
        QSignalSpy used{&shortcut, &QShortcut::activated};
        QSignalSpy unclear{&shortcut, &QShortcut::activatedAmbiguously};
        kiosk.window.installEventFilter(&keys);
        QTest::keyClick(&kiosk.window, Qt::Key(key), modifiers);
        QCOMPARE(used.size() + unclear.size(), 0);
        QCOMPARE(keys.seen, 0);
        QCOMPARE(kiosk.window.screen(), Screen::Welcome);
    }

    void isNotClosedByTheWindowSystem()
    {
        Kiosk kiosk;
        QVERIFY(!kiosk.window.close()); // what Alt+F4 asks for
        QVERIFY(kiosk.window.isVisible());
        QCOMPARE(kiosk.window.screen(), Screen::Welcome);
    }

    void theKeyboardIsTakenAgainUntilThatWorks()
    {
        QWidget window;
        int tries = 0;
        KeyboardGrab grab{window, [&tries] { return ++tries > 2; }};
        window.show();
        grab.start();
        QVERIFY(!grab.holds());
        QTRY_VERIFY(grab.holds());
        const int before = tries;
        QEvent activation{QEvent::WindowActivate};
        QCoreApplication::sendEvent(&window, &activation);
        QCOMPARE(tries, before + 1);
    }

    void aPinThatWasNotFinishedIsForgotten()
    {
        KioskPatience patience = forever;
        patience.typing = 50ms;
        Kiosk kiosk{patience};
        QTest::keyClick(&kiosk.window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        kiosk.window.showLeaveRefusal(LeavePage::Refusal::Wrong);
        kiosk.field(u"pin"_s)->setText(u"471"_s);
        QTRY_COMPARE(kiosk.window.screen(), Screen::Welcome);
        QCOMPARE(kiosk.field(u"pin"_s)->text(), QString{});
        QVERIFY(!kiosk.text(u"leaveExplanation"_s).contains(u"try again"_s));
    }

    void aFirstPinIsNotKeptForSomebodyElse()
    {
        LeavePage page;
        QSignalSpy chosen{&page, &LeavePage::pinChosen};
        const auto type = [&page](const QString &pin) {
            page.findChild<QLineEdit *>(u"pin"_s)->setText(pin);
            page.findChild<QPushButton *>(u"pinEnter"_s)->click();
        };
        page.ask(LeavePage::Purpose::Choose);
        type(u"4711"_s);
        page.clear();
        type(u"4711"_s);
        QVERIFY(chosen.isEmpty());
        type(u"4711"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void whatWasTypedIntoBothFieldsIsForgotten()
    {
        KioskPatience patience = forever;
        patience.typing = 50ms;
        Kiosk kiosk{patience};
        kiosk.click(u"kioskNoTicket"_s);
        kiosk.field(u"kioskIdentityFirst"_s)->setText(u"Secret Person"_s);
        kiosk.field(u"kioskIdentitySecond"_s)->setText(u"Secret Company"_s);
        QTRY_COMPARE(kiosk.window.screen(), Screen::Welcome);
        QVERIFY2(!kiosk.said().contains(u"Secret"_s), qPrintable(kiosk.said()));
    }

    void theStaffsKeysAskForThePin()
    {
        Kiosk kiosk;
        QSignalSpy pins{&kiosk.window, &KioskWindow::pinEntered};
        QTest::keyClick(&kiosk.window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(kiosk.window.screen(), Screen::Leave);
        QVERIFY(!kiosk.window.takesScans());
        QTest::keyClicks(kiosk.field(u"pin"_s), u"4711"_s);
        QTest::keyClick(kiosk.field(u"pin"_s), Qt::Key_Return);
        QCOMPARE(pins.value(0).value(0).toString(), u"4711"_s);
        QVERIFY(kiosk.window.isVisible()); // whoever hears it decides
        kiosk.window.showLeaveRefusal(LeavePage::Refusal::Wrong);
        QVERIFY(kiosk.text(u"leaveExplanation"_s).contains(u"try again"_s));
        kiosk.click(u"leaveBack"_s);
        QCOMPARE(kiosk.window.screen(), Screen::Welcome);
    }

    void aFingerThatStaysInTheCornerAsksForThePin()
    {
        KioskPatience patience = forever;
        patience.corner = 1ms;
        const Kiosk kiosk{patience};
        QWidget *const corner = kiosk.window.findChild<QWidget *>(u"kioskCorner"_s);
        QTest::mousePress(corner, Qt::LeftButton);
        QTRY_COMPARE(kiosk.window.screen(), Screen::Leave);
    }

    void theFirstStartAsksForAPinTwice()
    {
        Kiosk kiosk;
        QSignalSpy chosen{&kiosk.window, &KioskWindow::pinChosen};
        kiosk.window.choosePin();
        const auto type = [&kiosk](const QString &pin) {
            QTest::keyClicks(kiosk.field(u"pin"_s), pin);
            QTest::keyClick(kiosk.field(u"pin"_s), Qt::Key_Return);
        };
        kiosk.window.showHome();
        QCOMPARE(kiosk.window.screen(), Screen::Leave); // nothing goes on without
        type(u"12"_s);
        QVERIFY(kiosk.text(u"leaveExplanation"_s).contains(u"Four digits"_s));
        type(u"4711"_s);
        type(u"4712"_s);
        QVERIFY(kiosk.text(u"leaveExplanation"_s).contains(u"two different"_s));
        type(u"4711"_s);
        QVERIFY(chosen.isEmpty());
        type(u"4711"_s);
        QCOMPARE(chosen.value(0).value(0).toString(), u"4711"_s);
        QCOMPARE(kiosk.window.screen(), Screen::Welcome);
    }

    void staffDoNotInterruptAGuest()
    {
        Kiosk kiosk;
        kiosk.window.showGuest(ada);
        QTest::keyClick(&kiosk.window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(kiosk.window.screen(), Screen::Greeting);
    }

    void hasNoMenuDialogOrClipboard()
    {
        Kiosk kiosk;
        QGuiApplication::clipboard()->setText(u"from elsewhere"_s);
        kiosk.click(u"kioskNoTicket"_s);
        QLineEdit *const name = kiosk.field(u"kioskIdentityFirst"_s);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Insert, Qt::ShiftModifier);
        QTest::mouseClick(name, Qt::MiddleButton);
        QTest::mouseClick(name, Qt::RightButton);
        QContextMenuEvent menu{
            QContextMenuEvent::Keyboard, {5, 5}, name->mapToGlobal(QPoint{5, 5})};
        QCoreApplication::sendEvent(name, &menu);
        QCOMPARE(name->text(), QString{});
        QVERIFY(kiosk.window.findChildren<QMenu *>().isEmpty());
        QVERIFY(kiosk.window.findChildren<QFileDialog *>().isEmpty());
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!kiosk.window.acceptDrops());
        for (const QLineEdit *line : kiosk.window.findChildren<QLineEdit *>())
            QVERIFY(!line->acceptDrops() || line->objectName() == u"pin");
        QTest::keyClicks(name, u"Ada"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"from elsewhere"_s);
    }

    void aGuestSaysWhoTheyAreWithTheKeysOnTheScreen()
    {
        Kiosk kiosk;
        QSignalSpy said{&kiosk.window, &KioskWindow::identityGiven};
        kiosk.click(u"kioskNoTicket"_s);
        QCOMPARE(kiosk.window.screen(), Screen::Name);
        QWidget *const form = kiosk.window.findChild<QWidget *>(u"kioskIdentity"_s);
        const auto press = [form](const QString &keys) {
            for (const QChar each : keys) {
                auto *key = form->findChild<QPushButton *>(u"key%1"_s.arg(each));
                QVERIFY2(key, qPrintable(QString{each}));
                key->click();
            }
        };
        press(u"ada"_s);
        form->findChild<QPushButton *>(u"keySpace"_s)->click();
        press(u"l"_s);
        form->findChild<QPushButton *>(u"keyAccents"_s)->click();
        press(u"ö"_s);
        press(u"x"_s);
        form->findChild<QPushButton *>(u"keyBackspace"_s)->click();
        QCOMPARE(kiosk.field(u"kioskIdentityFirst"_s)->text(), u"Ada Lö"_s);
        QVERIFY(!form->findChild<QPushButton *>(u"kioskIdentityNext"_s)->isEnabled());
        form->findChild<QPushButton *>(u"keyDone"_s)->click(); // on to the second
        press(u"4711"_s);
        form->findChild<QPushButton *>(u"keyDone"_s)->click();
        QCOMPARE(said.value(0), (QVariantList{u"Ada Lö"_s, u"4711"_s}));
        QCOMPARE(kiosk.window.screen(), Screen::Wait);
        kiosk.window.showNotIdentified();
        QCOMPARE(kiosk.window.screen(), Screen::Name);
        QCOMPARE(kiosk.field(u"kioskIdentityFirst"_s)->text(), u"Ada Lö"_s); // to be mended
    }

    void theGuestLooksAtTheBadgeBeforeItPrints()
    {
        Kiosk kiosk;
        QSignalSpy wanted{&kiosk.window, &KioskWindow::badgeWanted};
        kiosk.window.showGuest(ada);
        QCOMPARE(kiosk.window.screen(), Screen::Greeting);
        QCOMPARE(kiosk.text(u"greetingName"_s), ada.name);
        QCOMPARE(kiosk.text(u"greetingCompany"_s), ada.company);
        kiosk.click(u"greetingPrint"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE((wanted[0][0].value<QMap<QString, QString>>()), (QMap<QString, QString>{}));
        QCOMPARE(kiosk.window.screen(), Screen::Wait);
    }

    void aCorrectionNamesOnlyWhatIsOtherwise()
    {
        Kiosk kiosk;
        QSignalSpy wanted{&kiosk.window, &KioskWindow::badgeWanted};
        kiosk.window.showGuest(ada);
        kiosk.click(u"greetingCorrect"_s);
        QCOMPARE(kiosk.field(u"kioskCorrectionFirst"_s)->text(), ada.name);
        kiosk.field(u"kioskCorrectionFirst"_s)->setText(u"  Ada   King "_s);
        kiosk.click(u"kioskCorrectionNext"_s);
        QCOMPARE((wanted.value(0).value(0).value<QMap<QString, QString>>()),
                 (QMap<QString, QString>{{u"name"_s, u"Ada King"_s}}));
        QCOMPARE(kiosk.text(u"kioskName"_s), u"Ada King"_s);
    }

    void aBadgeWithoutANameIsAskedForOne()
    {
        Kiosk kiosk;
        kiosk.window.showGuest({{}, u"Analytical Engines"_s, u"Group"_s});
        QCOMPARE(kiosk.window.screen(), Screen::Correction);
        QVERIFY(!kiosk.window.findChild<QPushButton *>(u"kioskCorrectionNext"_s)->isEnabled());
    }

    void whoeverWentAwayGetsTheBadgeAsItWasRegistered_data()
    {
        QTest::addColumn<bool>("corrects");
        QTest::newRow("before they touched anything") << false;
        QTest::newRow("in the middle of a correction") << true;
    }
    void whoeverWentAwayGetsTheBadgeAsItWasRegistered()
    {
        QFETCH(bool, corrects);
        KioskPatience patience = forever;
        (corrects ? patience.typing : patience.greeting) = 1ms;
        Kiosk kiosk{patience};
        QSignalSpy wanted{&kiosk.window, &KioskWindow::badgeWanted};
        kiosk.window.showGuest(ada);
        if (corrects)
            kiosk.window.findChild<QPushButton *>(u"greetingCorrect"_s)->click();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE((wanted[0][0].value<QMap<QString, QString>>()), (QMap<QString, QString>{}));
    }

    void theTimeThatIsLeftIsShown()
    {
        Kiosk kiosk{{.typing = 90s, .greeting = 60s}};
        const auto *time = kiosk.window.findChild<QLabel *>(u"kioskTime"_s);
        QCOMPARE(time->text(), QString{});
        kiosk.click(u"kioskNoTicket"_s);
        QCOMPARE(time->text(), u"Back to the start in 90 s."_s);
        kiosk.window.showGuest(ada);
        QCOMPARE(time->text(), u"Your badge prints by itself in 60 s."_s);
    }

    void aRefusalTellsNothingAboutAnybody_data()
    {
        QTest::addColumn<Verdict>("verdict");
        const Registration who = somebody();
        QTest::newRow("already in")
            << Verdict{AlreadyIn{who, {noon, u"Secret Desk"_s, u"Secret Operator"_s}}};
        QTest::newRow("unknown") << Verdict{
            UnknownCode{u"Secret scan"_s, UnknownReason::NotOnTheList}};
        QTest::newRow("cancelled") << Verdict{Cancelled{who}};
        QTest::newRow("blocked") << Verdict{Blocked{who}};
        QTest::newRow("not approved") << Verdict{NotApproved{who}};
        QTest::newRow("for another door") << Verdict{NotForThisDoor{who, {u"Secret Door"_s}}};
        QTest::newRow("closed") << Verdict{DoorNotOpen{who, noon, noon.addDays(1), false}};
        QTest::newRow("unpaid") << Verdict{Unpaid{who}};
        QTest::newRow("full") << Verdict{Full{who, 40}};
        QTest::newRow("a silent hub") << Verdict{HubSilent{who, true}};
    }
    void aRefusalTellsNothingAboutAnybody()
    {
        QFETCH(Verdict, verdict);
        Kiosk kiosk;
        kiosk.window.showGuest({somebody().name, u"Secret Company"_s}); // was there before
        kiosk.window.showHome();
        kiosk.window.showMessage(kioskViewOf(verdict, visit));
        QString said = kiosk.said();
        QVERIFY2(!said.contains(u"secret"_s, Qt::CaseInsensitive), qPrintable(said));
        QVERIFY(!kiosk.text(u"kioskHeadline"_s).isEmpty());
        QVERIFY(kiosk.text(u"kioskDetail"_s).contains(u"desk"_s));
        QCOMPARE(kiosk.text(u"kioskNumber"_s), u"K-27"_s);
    }

    void whatMayBeTriedAgainSendsNobodyToTheDesk()
    {
        const KioskView view
            = kioskViewOf(UnknownCode{u"WIFI:S:x;;"_s, UnknownReason::WifiCode}, visit);
        QCOMPARE(view.number, QString{});
        QVERIFY(!view.detail.contains(u"desk"_s));
    }

    void aBadgeThatDoesNotComeOutIsNotLost()
    {
        const Kiosk kiosk;
        const_cast<KioskWindow &>(kiosk.window)
            .showMessage(KioskWords::badgeLater(u"Ada Lovelace"_s, visit));
        QVERIFY(kiosk.text(u"kioskHeadline"_s).contains(u"not lost"_s));
        QVERIFY(kiosk.text(u"kioskDetail"_s).contains(u"desk"_s));
        QCOMPARE(kiosk.text(u"kioskNumber"_s), u"K-27"_s);
    }

    void goesBackByItselfAndForgetsTheGuest()
    {
        KioskPatience patience = forever;
        patience.message = 1ms;
        Kiosk kiosk{patience};
        QSignalSpy home{&kiosk.window, &KioskWindow::atHome};
        kiosk.window.showGuest({u"Secret Person"_s, u"Secret Company"_s});
        kiosk.click(u"greetingCorrect"_s);
        kiosk.window.showMessage(KioskWords::takeBadge(u"Secret Person"_s));
        QTRY_COMPARE(kiosk.window.screen(), Screen::Welcome);
        QVERIFY2(!kiosk.said().contains(u"Secret"_s), qPrintable(kiosk.said()));
        QCOMPARE(home.size(), 1);
    }

    void outOfOrderWaitsForTheEndOfAVisitAndStays()
    {
        Kiosk kiosk;
        kiosk.window.showGuest(ada);
        kiosk.window.setOutOfOrder(KioskTrouble::Printer, u"Entrance 2"_s);
        QCOMPARE(kiosk.window.screen(), Screen::Greeting);
        kiosk.window.showHome();
        QCOMPARE(kiosk.window.screen(), Screen::OutOfOrder);
        QVERIFY(!kiosk.window.takesScans());
        QVERIFY(kiosk.text(u"kioskDetail"_s).contains(u"Entrance 2"_s));
        kiosk.window.setOutOfOrder({}, u"Entrance 2"_s);
        QCOMPARE(kiosk.window.screen(), Screen::Welcome);
    }

    void outOfOrderSpeaksTheLanguageOfNow()
    {
        Kiosk kiosk;
        QString headline;
        {
            ShoutingTranslator shouting;
            QCoreApplication::installTranslator(&shouting);
            QCoreApplication::processEvents();
            kiosk.window.setOutOfOrder(KioskTrouble::Printer, u"Entrance 2"_s);
            headline = kiosk.text(u"kioskHeadline"_s);
            QCoreApplication::removeTranslator(&shouting);
        }
        QCoreApplication::processEvents();
        QCOMPARE(headline, u"PLEASE GO TO THE DESK"_s);
        QCOMPARE(kiosk.text(u"kioskHeadline"_s), u"Please go to the desk"_s);
        QVERIFY(kiosk.text(u"kioskDetail"_s).contains(u"Entrance 2"_s));
    }

    void languagesAreNamedInThemselves()
    {
        Kiosk kiosk;
        QSignalSpy chosen{&kiosk.window, &KioskWindow::languageChosen};
        kiosk.window.welcome().offerLanguages({u"en"_s, u"zh_CN"_s, u"zh_TW"_s, u"ja"_s, u"de"_s});
        QCoreApplication::processEvents(); // what is made in a window that is open shows then
        QStringList names;
        for (const auto *button :
             kiosk.window.findChild<QWidget *>(u"kioskLanguages"_s)->findChildren<QPushButton *>())
            names << button->text();
        QCOMPARE(names.join(u' '), u"English 简体中文 繁體中文 日本語 Deutsch"_s);
        kiosk.click(u"kioskLanguage_de"_s);
        QCOMPARE(chosen.value(0).value(0).toString(), u"de"_s);
    }

    void nothingIsShortenedAndEveryTargetIsAFingerWide_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize{800, 600};
        QTest::newRow("small, upright") << QSize{600, 800};
        QTest::newRow("large, upright") << QSize{1080, 1920};
    }
    void nothingIsShortenedAndEveryTargetIsAFingerWide()
    {
        QFETCH(QSize, size);
        Kiosk kiosk;
        kiosk.window.resize(size);
        kiosk.window.welcome().offerLanguages(
            {u"en"_s, u"zh_CN"_s, u"zh_TW"_s, u"ja"_s, u"de"_s, u"fr"_s, u"es"_s});
        QImage frame{640, 360, QImage::Format_RGB32};
        frame.fill(Qt::gray);
        kiosk.window.welcome().showFrame(frame);
        const auto look = [&kiosk, size](const char *what) {
            QCoreApplication::processEvents();
            QVERIFY2(kiosk.window.size() == size, what);
            for (const FittedLabel *label : kiosk.window.findChildren<FittedLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(label->height() >= 20, qPrintable(label->text()));
                if (label->isVisible())
                    QVERIFY2(!label->fit().shortened, qPrintable(label->text()));
            }
            for (const QPushButton *button : kiosk.window.findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= 48 && button->height() >= 48,
                             qPrintable(button->objectName()));
            }
            QCOMPARE(clippedIn(kiosk.window), QStringList{});
        };
        look("welcome");
        kiosk.click(u"kioskNoTicket"_s);
        kiosk.window.showNotIdentified();
        look("name");
        kiosk.window.showGuest({u"María del Carmen Fernández de la Vega 欧阳晓明"_s,
                                u"Gesellschaft für angewandte Datenverarbeitung mbH"_s,
                                u"Speaker"_s});
        look("greeting");
        kiosk.window.findChild<QPushButton *>(u"greetingCorrect"_s)->click();
        look("correction");
        kiosk.window.showMessage(
            KioskWords::badgeLater(u"María del Carmen Fernández de la Vega 欧阳晓明"_s, visit));
        look("badge later");
        kiosk.window.choosePin();
        look("PIN");
    }
};

QTEST_MAIN(KioskWindowTest)
#include "tst_KioskWindow.moc"
