// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/ActionPages.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace std::chrono_literals;

namespace {

using Wish = void (ActionPages::*)(const QString &, const QString &);

template<typename Widget>
Widget *part(const QWidget &window, const QString &name)
{
    auto *found = window.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

VerdictView seen(const Verdict &verdict)
{
    return viewOf(verdict, hereAtNoon(), PlainWording{});
}

Registration grace()
{
    Registration who = someoneAtWork(u"Grace Hill"_s, u"Northwind"_s);
    who.order = u"ORDER-7"_s;
    return who;
}

} // namespace

Q_DECLARE_METATYPE(Wish)

/// Everything that a volunteer does besides scanning, by keys and by touch.
class DeskActionsTest final : public QObject
{
    Q_OBJECT

private:
    Sounds m_sounds;
    std::unique_ptr<DeskWindow> m_desk;

    [[nodiscard]] ActionPages &actions() const { return m_desk->actions(); }
    void key(Qt::Key key) const { QTest::keyClick(receiver(), key); }
    void type(const QString &text) const { QTest::keyClicks(receiver(), text); }
    [[nodiscard]] QWidget *receiver() const
    {
        return m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get();
    }
    [[nodiscard]] QAbstractButton *step(Step step) const
    {
        return part<QAbstractButton>(*m_desk, u"step%1"_s.arg(int(step)));
    }
    void touch(QAbstractButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    /// The button of the page that is shown.
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return part<QAbstractButton>(*actions().currentWidget(), name);
    }
    void touchRow(const QString &list, int row) const
    {
        auto *rows = part<QListWidget>(*m_desk, list);
        QTest::mouseClick(
            rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(row)).center());
    }
    [[nodiscard]] bool shows(const QString &name) const
    {
        return part<QWidget>(*m_desk, name)->isVisible();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return part<FittedLabel>(*m_desk, name)->text();
    }
    /// On the page that is shown.
    [[nodiscard]] QString actionText(const QString &name) const
    {
        return part<FittedLabel>(*actions().currentWidget(), name)->text();
    }

private Q_SLOTS:
    void init()
    {
        Theme::bright().applyTo(*qApp);
        m_sounds.setOn(false);
        m_desk = std::make_unique<DeskWindow>(m_sounds);
        m_desk->resize(800, 600);
        furnish(*m_desk);
        actions().showTicketTypes({u"Standard"_s, u"Speaker"_s, u"Press"_s});
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
    }
    void cleanup() { m_desk.reset(); }

    void anAdmissionIsTakenBackWithTwoKeys()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::undoWanted};
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F6);
        QCOMPARE(wanted.size(), 0);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{grace().code.text(), u"Wrong person"_s}));
    }

    void aReasonIsChosenByNumberByTouchOrTyped_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("reason");
        QTest::addRow("by number") << u"number"_s << u"Wrong door"_s;
        QTest::addRow("by touch") << u"touch"_s << u"Went away again at once"_s;
        QTest::addRow("typed") << u"typed"_s << u"the 2nd of two twins"_s;
    }
    void aReasonIsChosenByNumberByTouchOrTyped()
    {
        QFETCH(QString, how);
        QFETCH(QString, reason);
        const QSignalSpy wanted{&actions(), &ActionPages::undoWanted};
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        touch(step(Step::TakeBack));
        if (how == u"number"_s)
            key(Qt::Key_2);
        else if (how == u"typed"_s)
            type(reason);
        else
            touchRow(u"choices"_s, 2);
        touch(button(u"deed"_s));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toString(), reason);
    }

    void everyStepWithAReasonIsWishedForThePersonShown_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("key");
        QTest::addColumn<Wish>("signal");
        QTest::addRow("paid here")
            << Verdict{Unpaid{grace()}} << int(Qt::Key_F6) << Wish{&ActionPages::paymentWanted};
        QTest::addRow("let in although it is full")
            << Verdict{Full{grace(), 4}} << int(Qt::Key_F7) << Wish{&ActionPages::overrideWanted};
        QTest::addRow("let in although unpaid")
            << Verdict{Unpaid{grace()}} << int(Qt::Key_F7) << Wish{&ActionPages::overrideWanted};
    }
    void everyStepWithAReasonIsWishedForThePersonShown()
    {
        QFETCH(Verdict, verdict);
        QFETCH(int, key);
        QFETCH(Wish, signal);
        const QSignalSpy wanted{&actions(), signal};
        m_desk->showVerdict(seen(verdict));
        QTest::keyClick(receiver(), Qt::Key(key));
        QCOMPARE(actionText(u"actionName"_s), u"Grace Hill"_s);
        this->key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), grace().code.text());
    }

    void everythingElseIsOnThePageOfAllSteps_data()
    {
        QTest::addColumn<Step>("wanted");
        QTest::addColumn<Wish>("signal");
        const auto row = [](const char *name, Step step, Wish signal) {
            QTest::addRow("%s", name) << step << signal;
        };
        row("another ticket", Step::Swap, &ActionPages::swapWanted);
        row("a note", Step::Note, &ActionPages::noteWanted);
        row("a new badge", Step::Reissue, &ActionPages::reissueWanted);
        row("block", Step::Block, &ActionPages::blockWanted);
        row("take back", Step::TakeBack, &ActionPages::undoWanted);
        row("let in", Step::LetIn, &ActionPages::overrideWanted);
    }
    void everythingElseIsOnThePageOfAllSteps()
    {
        QFETCH(Step, wanted);
        QFETCH(Wish, signal);
        const QSignalSpy heard{&actions(), signal};
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F1);
        touchRow(u"steps"_s, int(stepsFor(subjectOf(grace())).indexOf(wanted)));
        key(Qt::Key_Return);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toString(), grace().code.text());
    }

    void aNumberOnThePageOfAllStepsBeginsItAtOnce()
    {
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F1);
        key(Qt::Key_2);
        QCOMPARE(actionText(u"actionHeadline"_s), u"Take the check-in back"_s);
    }

    void f1IsMoreWhileSomebodyIsShownAndElseHelp()
    {
        const QSignalSpy helped{m_desk.get(), &DeskWindow::helpWanted};
        key(Qt::Key_F1);
        QCOMPARE(helped.size(), 1);
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F1);
        QCOMPARE(helped.size(), 1);
        QVERIFY(part<QWidget>(*m_desk, u"steps"_s)->isVisible());
        QTest::keyClick(receiver(), Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(helped.size(), 2);
    }

    void aTicketIsNotSwappedForTheSame()
    {
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        actions().begin(Step::Swap, subjectOf(grace()));
        const auto *rows = part<QListWidget>(*m_desk, u"choices"_s);
        QCOMPARE(rows->count(), 2);
        QCOMPARE(rows->item(0)->text(), u"Speaker"_s);
    }

    void blockedPeopleCanBeUnblockedInstead()
    {
        Registration who = grace();
        who.standing = Standing::Blocked;
        const auto steps = stepsFor(subjectOf(who));
        QVERIFY(steps.contains(Step::Unblock));
        QVERIFY(!steps.contains(Step::Block));
    }

    void escapeGoesBackToWhatWasThere()
    {
        m_desk->showVerdict(seen(Full{grace(), 4}));
        key(Qt::Key_F7);
        QVERIFY(!shows(u"verdict"_s));
        key(Qt::Key_Escape);
        QVERIFY(shows(u"verdict"_s));
        QVERIFY(step(Step::LetIn)->isVisible());
        key(Qt::Key_Escape);
        QVERIFY(shows(u"idleHeading"_s));
    }

    void aScanIsAnsweredWhateverIsBegun()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::undoWanted};
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F6);
        QVERIFY(!m_desk->keepForLater(u"NEXT-1"_s));
        m_desk->showVerdict(seen(Admitted{anAttendee().named(u"Next"_s), {}}));
        QVERIFY(shows(u"verdict"_s));
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
    }

    void whoWasHereLastStaysInReach()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::undoWanted};
        m_desk->setVerdictTime(1ms);
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        QTRY_VERIFY(shows(u"idleHeading"_s));
        QVERIFY(text(u"stepsOf"_s).startsWith(u"Grace Hill"_s));
        key(Qt::Key_F6);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), grace().code.text());
    }

    void aNoteIsConfirmedBeforeTheNextScan()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        m_desk->setVerdictTime(1ms);
        m_desk->showVerdict(seen(Admitted{noted(grace()), {}}));
        QTest::qWait(30);
        QVERIFY2(shows(u"verdict"_s), "it does not go by itself");
        QVERIFY(m_desk->keepForLater(u"NEXT-0001"_s));
        QVERIFY(shows(u"banner"_s));
        QVERIFY(text(u"bannerText"_s).contains(u"0001"_s));
        QCOMPARE(wanted.size(), 0);
        key(Qt::Key_Escape);
        QVERIFY2(shows(u"verdict"_s), "Escape confirms nothing");
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"NEXT-0001"_s);
        QVERIFY(!shows(u"banner"_s));
        QVERIFY(!m_desk->keepForLater(u"NEXT-0002"_s));
    }

    void aSecondScanWhileANoteWaitsIsRefusedVisibly()
    {
        const QSignalSpy wanted{m_desk.get(), &DeskWindow::admissionWanted};
        m_desk->showVerdict(seen(Admitted{noted(grace()), {}}));
        QVERIFY(m_desk->keepForLater(u"NEXT-0001"_s));
        QVERIFY(m_desk->keepForLater(u"NEXT-0002"_s));
        QVERIFY(text(u"bannerText"_s).contains(u"0002"_s));
        touch(step(Step::Noted));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"NEXT-0001"_s);
    }

    void aVerdictThatWasOnItsWayComesAfterTheNote()
    {
        m_desk->showVerdict(seen(Admitted{noted(grace()), {}}));
        m_desk->showVerdict(seen(Admitted{anAttendee().named(u"Next"_s), {}}));
        const auto &panel = *part<QWidget>(*m_desk, u"verdict"_s);
        QCOMPARE(part<FittedLabel>(panel, u"name"_s)->text(), u"Grace Hill"_s);
        key(Qt::Key_Return);
        QCOMPARE(part<FittedLabel>(panel, u"name"_s)->text(), u"Next"_s);
    }

    void questionsAreAnsweredByKeysAlone()
    {
        const QSignalSpy given{&actions(), &ActionPages::answersGiven};
        m_desk->showVerdict(seen(AnswerNeeded{grace(), everyKindOfQuestion()}));
        QVERIFY(shows(u"answers"_s));
        QVERIFY(!button(u"deed"_s)->isEnabled());
        key(Qt::Key_2);
        key(Qt::Key_1);
        QVERIFY2(receiver()->visibleRegion().boundingRect().height() == receiver()->height(),
                 "the question that is next is in sight");
        type(u"HB-X 1"_s);
        key(Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), grace().code.text());
        QCOMPARE(given.first().at(1).value<Answers>(),
                 (Answers{{u"size"_s, u"M"_s}, {u"photo"_s, u"yes"_s}, {u"plate"_s, u"HB-X 1"_s}}));
    }

    void aNoToWhatNeedsAYesAdmitsNobody()
    {
        const QSignalSpy given{&actions(), &ActionPages::answersGiven};
        m_desk->showVerdict(seen(AnswerNeeded{grace(), {everyKindOfQuestion()[1]}}));
        key(Qt::Key_2);
        key(Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        QVERIFY(!actionText(u"actionSentence"_s).isEmpty());
    }

    void aWalkInIsNameCompanyTicketEnter()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::walkInWanted};
        const QSignalSpy asked{&actions(), &ActionPages::alikesAsked};
        key(Qt::Key_F12);
        type(u"Ada Lovelace"_s);
        QCOMPARE(asked.last().first().toString(), u"Ada Lovelace"_s);
        key(Qt::Key_Tab);
        type(u"Engines"_s);
        key(Qt::Key_Tab);
        QTest::keyClick(part<QComboBox>(*m_desk, u"walkInType"_s), Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto who = wanted.first().first().value<WalkInView>();
        QCOMPARE(who.name, u"Ada Lovelace"_s);
        QCOMPARE(who.company, u"Engines"_s);
        QCOMPARE(who.ticketType, u"Speaker"_s);
        QVERIFY(part<QLineEdit>(*m_desk, u"walkInCompany"_s)->text().isEmpty());
    }

    void somebodyWhoIsRegisteredAfterAllIsShownInstead()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::walkInWanted};
        touch(part<QAbstractButton>(*m_desk, u"walkIn"_s));
        type(u"Grace Hill"_s);
        actions().showAlikes({{grace(), false}}, u"Grace Hill"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(text(u"personName"_s), u"Grace Hill"_s);
    }

    void aWalkInIsNotForgottenBecauseOfAScan()
    {
        key(Qt::Key_F12);
        type(u"Ada"_s);
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        key(Qt::Key_F12);
        QCOMPARE(part<QLineEdit>(*m_desk, u"walkInName"_s)->text(), u"Ada"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_F12);
        QVERIFY(part<QLineEdit>(*m_desk, u"walkInName"_s)->text().isEmpty());
    }

    void nobodyIsRegisteredWithoutAName()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::walkInWanted};
        key(Qt::Key_F12);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
    }

    void aNameIsCorrectedBesideWhatTheImportHas()
    {
        const QSignalSpy wanted{&actions(), &ActionPages::correctionWanted};
        actions().begin(Step::Correct, subjectOf(grace()));
        actions().showImported(grace().code.text(), {{u"name"_s, u"Gracie"_s}});
        QVERIFY(part<QLabel>(*m_desk, u"imported-name"_s)->text().contains(u"Gracie"_s));
        QVERIFY(!shows(u"imported-company"_s));
        type(u"Grace Hopper"_s);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto texts = wanted.first().at(1).value<QMap<QString, QString>>();
        QCOMPARE(texts, (QMap<QString, QString>{{u"name"_s, u"Grace Hopper"_s}}));
    }

    void aGroupIsTickedAndAdmittedAtOnce()
    {
        const QSignalSpy asked{&actions(), &ActionPages::partyAsked};
        const QSignalSpy wanted{&actions(), &ActionPages::partyAdmissionsWanted};
        VerdictView view = seen(Admitted{grace(), {}});
        view.steps.append(Step::Party);
        m_desk->showVerdict(view);
        key(Qt::Key_F7);
        QCOMPARE(asked.size(), 1);
        const auto member = [](const QString &name, QStringView code, Standing standing) {
            Registration who = anAttendee().named(name).carrying(code);
            who.standing = standing;
            return who;
        };
        actions().showParty(grace().code.text(),
                            {{grace(), true},
                             {member(u"Ada"_s, u"PARTY-1", Standing::Confirmed), false},
                             {member(u"Bob"_s, u"PARTY-2", Standing::Confirmed), false},
                             {member(u"Eve"_s, u"PARTY-3", Standing::Blocked), false},
                             {member(u"Zoe"_s, u"PARTY-4", Standing::Confirmed), false}});
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Space); // Bob is not here
        touchRow(u"party"_s, 3); // nobody lets Eve in
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), (QStringList{u"PARTY-1"_s, u"PARTY-4"_s}));
    }

    void peopleLeaveInAModeThatIsSeen()
    {
        const QSignalSpy chosen{m_desk.get(), &DeskWindow::leavingChosen};
        key(Qt::Key_F8);
        QCOMPARE(chosen.last().first().toBool(), true);
        QVERIFY(shows(u"banner"_s));
        QCOMPARE(part<QWidget>(*m_desk, u"banner"_s)->property("tone").toString(), u"goodbye"_s);
        QCOMPARE(text(u"idleHeading"_s), u"Scan whoever leaves"_s);
        touch(part<QAbstractButton>(*m_desk, u"leave"_s));
        QCOMPARE(chosen.last().first().toBool(), false);
        QVERIFY(!shows(u"banner"_s));
    }

    void aDoorWhereASecondScanMeansLeavingSaysSo()
    {
        Door door = aDoor();
        door.exits = ExitMode::SecondScan;
        m_desk->showDoors({door}, {door.id});
        QVERIFY(shows(u"banner"_s));
    }

    void aSecondPersonIsAskedWithoutADialogue()
    {
        const QSignalSpy given{&actions(), &ActionPages::approvalGiven};
        m_desk->showVerdict(seen(Full{grace(), 4}));
        actions().askForApproval(Act::Override,
                                 {{.id = {}, .name = u"Lea"_s, .role = Role::Lead, .badge = {}}});
        QVERIFY(m_desk->asksForApproval());
        key(Qt::Key_Escape);
        QVERIFY(!m_desk->asksForApproval());
        QVERIFY(shows(u"verdict"_s));
    }

    void nothingIsClippedAndAFingerHitsEveryButton_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : {u"choice"_s,
                                 u"steps"_s,
                                 u"answers"_s,
                                 u"walk-in"_s,
                                 u"correct"_s,
                                 u"party"_s,
                                 u"doors"_s})
            QTest::addRow("%s", qPrintable(page)) << page;
    }
    void nothingIsClippedAndAFingerHitsEveryButton()
    {
        QFETCH(QString, page);
        const Subject who = subjectOf(grace());
        m_desk->showVerdict(seen(Admitted{grace(), {}}));
        if (page == u"choice"_s)
            actions().begin(Step::LetIn, who);
        else if (page == u"steps"_s)
            actions().begin(Step::More, who);
        else if (page == u"answers"_s)
            actions().askFor(who, everyKindOfQuestion());
        else if (page == u"walk-in"_s)
            actions().begin(Step::WalkIn, {});
        else if (page == u"correct"_s)
            actions().begin(Step::Correct, who);
        else if (page == u"party"_s) {
            actions().begin(Step::Party, who);
            actions().showParty(who.code, {{grace(), false}});
        } else
            QTest::keyClick(m_desk.get(), Qt::Key_F3);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        const QWidget &shown = *actions().currentWidget();
        for (const auto *each : shown.findChildren<QAbstractButton *>()) {
            if (!each->isVisible())
                continue;
            QVERIFY2(each->height() >= 48 && each->width() >= 48, qPrintable(each->text()));
            const auto *fitted = qobject_cast<const FittedButton *>(each);
            QVERIFY2(fitted ? !fitted->fit().shortened : each->width() >= each->sizeHint().width(),
                     qPrintable(each->text()));
        }
        for (const auto *label : shown.findChildren<FittedLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(!label->fit().shortened, qPrintable(label->text()));
        }
        for (const auto *field : shown.findChildren<QLineEdit *>()) {
            if (field->isVisible())
                QVERIFY2(field->height() >= 44, qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(DeskActionsTest)
#include "tst_DeskActions.moc"
