// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Theme.h"

#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours forever{1};

QString textOf(const KioskWindow &window, const QString &name)
{
    return window.findChild<FittedLabel *>(name)->text();
}

bool isReady(const KioskWindow &window)
{
    return window.findChild<QWidget *>(u"kioskReady"_s)->isVisible();
}

/// Everything that a guest could read.
QString everythingSaid(const KioskWindow &window)
{
    QStringList said;
    for (const FittedLabel *label : window.findChildren<FittedLabel *>())
        if (label->isVisible())
            said << label->text();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    return said.join(u'\n');
}

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
        row("by F11", Qt::Key_F11, Qt::NoModifier);
        row("by the menu key", Qt::Key_Menu, Qt::NoModifier);
    }
    void cannotBeLeft()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        KioskWindow window{forever};
        window.show();
        QSignalSpy wishes{&window, &KioskWindow::leaveWanted};
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
        window.close(); // what a window manager asks for with Alt+F4
        QVERIFY(window.isVisible());
        QVERIFY(wishes.isEmpty());
        window.release();
    }

    void theStaffsKeysAskAndReleaseLetsGo()
    {
        KioskWindow window{forever};
        window.show();
        QSignalSpy wishes{&window, &KioskWindow::leaveWanted};
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wishes.size(), 1);
        QVERIFY(window.isVisible());
        window.release();
        QVERIFY(!window.isVisible());
    }

    void hasNoMenuDialogOrField()
    {
        KioskWindow window{forever};
        window.show();
        QTest::mouseClick(&window, Qt::RightButton);
        QTest::keyClick(&window, Qt::Key_Menu);
        QVERIFY(window.findChildren<QMenu *>().isEmpty());
        QVERIFY(window.findChildren<QFileDialog *>().isEmpty());
        QVERIFY(window.findChildren<QLineEdit *>().isEmpty());
        QVERIFY(!window.acceptDrops());
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(window.windowFlags().testFlag(Qt::FramelessWindowHint));
        window.release();
    }

    void anAdmittedGuestIsGreetedByName()
    {
        KioskWindow window{forever};
        window.show();
        window.showVerdict(Admitted{anAttendee().named(u"<b>欧阳晓明</b>"_s), {}});
        QCOMPARE(textOf(window, u"kioskHeadline"_s), u"Welcome!"_s);
        QCOMPARE(textOf(window, u"kioskName"_s), u"<b>欧阳晓明</b>"_s);
        QVERIFY(!isReady(window));
        window.release();
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
    }
    void aRefusalTellsNothingAboutAnybody()
    {
        QFETCH(Verdict, verdict);
        KioskWindow window{forever};
        window.show();
        window.showVerdict(Admitted{somebody(), {}}); // somebody was there before
        window.showVerdict(verdict);
        const QString said = everythingSaid(window);
        QVERIFY2(!said.contains(u"secret"_s, Qt::CaseInsensitive), qPrintable(said));
        QVERIFY2(!said.contains(QRegularExpression{u"\\d"_s}), qPrintable(said));
        QVERIFY(!textOf(window, u"kioskHeadline"_s).isEmpty());
        QVERIFY(textOf(window, u"kioskDetail"_s).contains(u"desk"_s));
        window.release();
    }

    void goesBackByItselfAndForgetsTheGuest()
    {
        KioskWindow window{std::chrono::milliseconds{1}};
        window.show();
        window.showWelcome(u"Secret Person"_s, u"Please come in."_s);
        QTRY_VERIFY(isReady(window));
        QVERIFY(!everythingSaid(window).contains(u"Secret"_s));
        QVERIFY(textOf(window, u"kioskName"_s).isEmpty());
        window.release();
    }

    void printingAndSorryAreSaid()
    {
        KioskWindow window{forever};
        window.show();
        window.showPrinting(u"Ada"_s);
        QVERIFY(textOf(window, u"kioskDetail"_s).contains(u"badge"_s));
        window.showSorry(u"Not here"_s, u"Please go to the desk."_s);
        QCOMPARE(textOf(window, u"kioskHeadline"_s), u"Not here"_s);
        QVERIFY(textOf(window, u"kioskName"_s).isEmpty());
        window.showReady();
        QVERIFY(isReady(window));
        window.release();
    }

    void outOfOrderStaysUntilItIsOver()
    {
        KioskWindow window{std::chrono::milliseconds{1}};
        window.show();
        window.showOutOfOrder(u"This computer cannot check you in at the moment."_s);
        QTest::qWait(50);
        QVERIFY(!isReady(window));
        window.showReady();
        QVERIFY(isReady(window));
        window.release();
    }

    void twoTicketsAtOnceAreSentBackWithoutNamingAnybody()
    {
        KioskWindow window{forever};
        window.show();
        window.showSeveralTickets(false);
        QCOMPARE(textOf(window, u"kioskHeadline"_s), u"One ticket at a time, please"_s);
        QVERIFY(!everythingSaid(window).contains(u"Grace"_s));
        window.release();
    }

    void whoeverWasLetInIsStillWelcomeWhenASecondTicketIsSeen()
    {
        KioskWindow window{forever};
        window.show();
        window.showVerdict(Admitted{anAttendee(), {}});
        window.showSeveralTickets(true);
        QCOMPARE(textOf(window, u"kioskHeadline"_s), u"Welcome!"_s);
        QCOMPARE(textOf(window, u"kioskName"_s), u"Grace"_s);
        QVERIFY(textOf(window, u"kioskDetail"_s).startsWith(u"One ticket at a time"_s));

        window.showVerdict(Blocked{anAttendee()});
        window.showSeveralTickets(true);
        QCOMPARE(textOf(window, u"kioskHeadline"_s), u"One ticket at a time, please"_s);
        window.release();
    }

    void nothingIsShortenedAt800By600()
    {
        KioskWindow window{forever};
        window.resize(800, 600);
        window.show();
        QImage frame{640, 360, QImage::Format_RGB32};
        frame.fill(Qt::gray);
        window.showFrame(frame);
        QTest::qWait(1);
        QVERIFY(window.findChild<QWidget *>(u"kioskCamera"_s)->isVisible());
        window.showVerdict(
            Admitted{anAttendee().named(u"María del Carmen Fernández de la Vega 欧阳晓明"_s), {}});
        window.showSeveralTickets(true);
        QTest::qWait(1);
        for (const FittedLabel *label : window.findChildren<FittedLabel *>())
            QVERIFY2(!label->fit().shortened, qPrintable(label->text()));
        QCOMPARE(clippedIn(window), QStringList{});
        window.release();
    }
};

QTEST_MAIN(KioskWindowTest)
#include "tst_KioskWindow.moc"
