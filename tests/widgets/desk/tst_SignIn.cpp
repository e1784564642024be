// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/ApprovalPanel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/StatusLine.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

namespace {

const Operator lea{.id = Id<Operator>{1}, .name = u"Lea"_s, .role = Role::Lead, .badge = {}};
const Operator olga{.id = Id<Operator>{2}, .name = u"Olga"_s, .role = Role::Organiser, .badge = {}};
const Operator vera{.id = Id<Operator>{3}, .name = u"Vera"_s, .role = Role::Volunteer, .badge = {}};
const QList<Operator> everybody{lea, olga, vera};

template<typename Part>
Part *part(const QWidget &window, const QString &name)
{
    // The desk asks for names and PINs in two places; what is meant is what is seen.
    for (auto *seen : window.findChildren<Part *>(name)) {
        if (seen->isVisible())
            return seen;
    }
    auto *found = window.findChild<Part *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QString messageOf(const QWidget &panel)
{
    const auto *line = part<StatusLine>(panel, u"credentialsMessage"_s);
    return line->isVisible() ? part<QLabel>(*line, u"sentence"_s)->text() : QString{};
}

QStringList namesIn(const QWidget &panel)
{
    const auto *list = part<QListWidget>(panel, u"names"_s);
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names.append(list->item(row)->text());
    return names;
}

void touch(const QWidget &panel, const QString &button)
{
    QTest::mouseClick(part<QAbstractButton>(panel, button), Qt::LeftButton);
}

/// What a finger does: the name, the digits, the tick.
void touchPin(const QWidget &panel, const QString &name, const QString &pin)
{
    auto *list = part<QListWidget>(panel, u"names"_s);
    const auto found = list->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    for (const QChar digit : pin)
        touch(panel, u"digit"_s + digit);
    touch(panel, u"pinEnter"_s);
}

Credentials credentialsIn(const QSignalSpy &spy)
{
    return spy.last().first().value<Credentials>();
}

} // namespace

class SignInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sounds.setOn(false);
        desk.emplace(sounds);
        desk->resize(1024, 700);
        const Door door = aDoor();
        desk->showDoors({door}, {door.id});
        desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*desk));
        signInWanted.emplace(&*desk, &DeskWindow::signInWanted);
    }
    void cleanup()
    {
        signInWanted.reset();
        desk.reset();
    }

    void withoutOperatorsNobodySignsIn()
    {
        desk->showOperators({}, {});
        QVERIFY(!desk->isSigningIn());
        QVERIFY(!part<QWidget>(*desk, u"operator"_s)->isVisible());
    }

    void nothingIsDoneBeforeSomebodySignedIn()
    {
        desk->showOperators(everybody, {});
        QVERIFY(desk->isSigningIn());
        const QSignalSpy admission{&*desk, &DeskWindow::admissionWanted};
        const QSignalSpy search{&*desk, &DeskWindow::searchChanged};
        const QSignalSpy office{&*desk, &DeskWindow::officeWanted};
        const QSignalSpy badge{&desk->actions(), &ActionPages::badgeWanted};
        const QSignalSpy kiosk{&*desk, &DeskWindow::kioskWanted};
        for (const int key : {Qt::Key_F2, Qt::Key_F5, Qt::Key_F8, Qt::Key_F9, Qt::Key_Escape})
            QTest::keyClick(&*desk, Qt::Key(key));
        QTest::keyClicks(&*desk, u"gra"_s);
        QTest::keyClick(&*desk, Qt::Key_Return);
        for (const QSignalSpy *spy : {&admission, &search, &office, &badge, &kiosk})
            QCOMPARE(spy->size(), 0);
        QVERIFY(desk->isSigningIn());
        QVERIFY(!desk->acceptDrops());
    }

    void signsInByTouchAlone()
    {
        desk->showOperators(everybody, {});
        QCOMPARE(namesIn(*desk), (QStringList{u"Lea"_s, u"Olga"_s, u"Vera"_s}));
        touchPin(*desk, u"Vera"_s, u"2580"_s);
        QCOMPARE(signInWanted->size(), 1);
        QCOMPARE(credentialsIn(*signInWanted).name, u"Vera"_s);
        QCOMPARE(credentialsIn(*signInWanted).pin, u"2580"_s);
        desk->showOperators(everybody, vera);
        QVERIFY(!desk->isSigningIn());
        QCOMPARE(part<QAbstractButton>(*desk, u"operator"_s)->text(), u"Vera"_s);
        QVERIFY(part<QWidget>(*desk, u"operator"_s)->isVisible());
    }

    void signsInByKeysAlone()
    {
        desk->showOperators(everybody, {});
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus, Qt::Key_Down);
        QTest::keyClick(focus, Qt::Key_2);
        QTest::keyClicks(QApplication::focusWidget(), u"5a0"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(credentialsIn(*signInWanted).name, u"Olga"_s);
        QCOMPARE(credentialsIn(*signInWanted).pin, u"25a0"_s);
    }

    void thePinIsNeverShownAndNeverHeardOfBeforeEnter()
    {
        desk->showOperators(everybody, {});
        auto *pin = part<QLineEdit>(*desk, u"pin"_s);
        QCOMPARE(pin->echoMode(), QLineEdit::Password);
        touch(*desk, u"digit1"_s);
        touch(*desk, u"digit2"_s);
        touch(*desk, u"pinBack"_s);
        QCOMPARE(pin->text(), u"1"_s);
        QCOMPARE(signInWanted->size(), 0);
        touch(*desk, u"pinEnter"_s);
        QCOMPARE(credentialsIn(*signInWanted).pin, u"1"_s);
        QCOMPARE(pin->text(), QString{});
    }

    void anotherNameGetsNobodyElsesPin()
    {
        desk->showOperators(everybody, {});
        QTest::keyClicks(part<QLineEdit>(*desk, u"pin"_s), u"12"_s);
        part<QListWidget>(*desk, u"names"_s)->setCurrentRow(2);
        QCOMPARE(part<QLineEdit>(*desk, u"pin"_s)->text(), QString{});
    }

    void onePinIsComparedAtATime()
    {
        desk->showOperators(everybody, {});
        touchPin(*desk, u"Vera"_s, u"2580"_s);
        touchPin(*desk, u"Vera"_s, u"2581"_s);
        QCOMPARE(signInWanted->size(), 1);
        desk->showNotSignedIn(NotRecognised{4});
        touch(*desk, u"digit1"_s);
        touch(*desk, u"pinEnter"_s);
        QCOMPARE(signInWanted->size(), 2);
    }

    void aWrongPinSaysHowManyTriesAreLeft()
    {
        desk->showOperators(everybody, {});
        desk->showNotSignedIn(NotRecognised{3});
        QVERIFY2(messageOf(*desk).contains(u"3 tries"), qPrintable(messageOf(*desk)));
    }

    void whatWentWrongIsSaidAndMayBeTriedAgain()
    {
        desk->showOperators(everybody, {});
        touchPin(*desk, u"Vera"_s, u"2580"_s);
        desk->showSignInFailure(u"The disk is full."_s);
        QCOMPARE(messageOf(*desk), u"The disk is full."_s);
        QVERIFY(part<QLineEdit>(*desk, u"pin"_s)->isEnabled());
    }

    void aLockCountsDownAndEnds()
    {
        desk->showOperators(everybody, {});
        desk->showNotSignedIn(LockedOut{QDateTime::currentDateTimeUtc().addMSecs(2500)});
        const QString first = messageOf(*desk);
        QVERIFY2(first.contains(u" 3 s"), qPrintable(first));
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(*desk).contains(u" 2 s"), 3000);
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(*desk).isEmpty(), 5000);
    }

    void anotherOperatorTakesOver()
    {
        desk->showOperators(everybody, vera);
        QTest::keyClick(&*desk, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk->isSigningIn());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk->isSigningIn());
        touch(*desk, u"operator"_s);
        QVERIFY(desk->isSigningIn());
        const QSignalSpy signOut{&*desk, &DeskWindow::signOutWanted};
        touch(*desk, u"signOut"_s);
        QCOMPARE(signOut.size(), 1);
        desk->showOperators(everybody, {});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(desk->isSigningIn());
    }

    void aSecondPersonIsOneWhoseRoleSuffices()
    {
        ApprovalPanel panel;
        panel.ask(Act::Override, everybody);
        QCOMPARE(namesIn(panel), (QStringList{u"Lea"_s, u"Olga"_s}));
        panel.ask(Act::ChangeOperators, everybody);
        QCOMPARE(namesIn(panel), (QStringList{u"Olga"_s}));
        QVERIFY(part<QLabel>(panel, u"credentialsReason"_s)->text().contains(u"an organiser"));
    }

    void aSecondPersonAgreesByPinOrBadge()
    {
        ApprovalPanel panel;
        panel.resize(700, 500);
        panel.show();
        const QSignalSpy agreed{&panel, &ApprovalPanel::agreed};
        panel.ask(Act::Override, everybody);
        touchPin(panel, u"Lea"_s, u"12"_s);
        QCOMPARE(credentialsIn(agreed).name, u"Lea"_s);
        QCOMPARE(credentialsIn(agreed).pin, u"12"_s);
        panel.refuse(AuthoriseAct::Outcome{NotRecognised{4}});
        QVERIFY(messageOf(panel).contains(u"4 tries"));
        panel.scan(u"BADGE-7"_s);
        QCOMPARE(credentialsIn(agreed).name, QString{});
        QCOMPARE(credentialsIn(agreed).pin, u"BADGE-7"_s);
        panel.refuse(AuthoriseAct::Outcome{RoleTooLow{vera, Role::Lead}});
        QVERIFY(messageOf(panel).contains(u"Vera"));
    }

    void aSecondPersonMayBeGivenUp()
    {
        ApprovalPanel panel;
        panel.show();
        const QSignalSpy dismissed{&panel, &ApprovalPanel::dismissed};
        panel.ask(Act::Override, everybody);
        QTest::keyClick(part<QLineEdit>(panel, u"pin"_s), Qt::Key_Escape);
        touch(panel, u"credentialsBack"_s);
        QCOMPARE(dismissed.size(), 2);
    }

private:
    Sounds sounds;
    std::optional<DeskWindow> desk;
    std::optional<QSignalSpy> signInWanted;
};

QTEST_MAIN(SignInTest)
#include "tst_SignIn.moc"
