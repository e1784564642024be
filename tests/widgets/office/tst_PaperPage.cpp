// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/PaperPage.h"
#include "ui/office/TwoLineList.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of the paper list with its wishes noted down.
struct Paper
{
    Paper()
    {
        page.resize(600, 480);
        page.setEvent(anEvent());
        page.showDoors({aDoor(), camp()});
        QObject::connect(&page, &PaperPage::meantWanted, &page, [this](const QString &typed) {
            searches.append(typed);
        });
        QObject::connect(&page, &PaperPage::tickEntered, &page, [this](const auto &tick) {
            ticks.append(tick);
        });
        QObject::connect(&page,
                         &PaperPage::takeBackWanted,
                         &page,
                         [this](const EnterFromPaper::Entered &entered) { back.append(entered); });
        find<QDateTimeEdit>(u"paperTime"_s)->setDateTime({{2030, 5, 17}, {9, 15}, Qt::UTC});
        page.show();
        QApplication::setActiveWindow(&page);
    }
    static Door camp()
    {
        Door door = aDoor().named(u"Camp"_s);
        door.id = Id<Door>{2};
        return door;
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QLineEdit *code() const { return find<QLineEdit>(u"paperCode"_s); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    QString line(int row) const
    {
        return TwoLineList::explanationOf(*find<TwoLineList>(u"paperList"_s)->item(row));
    }
    void type(const QString &typed) const { QTest::keyClicks(code(), typed); }
    void enter() const { QTest::keyClick(code(), Qt::Key_Return); }
    void stored(const Verdict &verdict)
    {
        page.showEntered({ticks.last(), aDoor(), verdict, {QUuid::createUuid(), ++seq}});
    }
    /// Grace, as fast as somebody types.
    void enterGrace(const Verdict &verdict)
    {
        type(u"1R"_s);
        enter();
        page.showMeant(u"1R"_s, {anAttendee()});
        stored(verdict);
    }

    SpokenWording wording;
    PaperPage page{wording};
    QStringList searches;
    QList<EnterFromPaper::Tick> ticks;
    QList<EnterFromPaper::Entered> back;
    qint64 seq = 0;
};

} // namespace

class PaperPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void theNameIsShownBeforeItIsStored()
    {
        Paper paper;
        paper.type(u"1R"_s);
        QCOMPARE(paper.searches, (QStringList{u"1"_s, u"1R"_s}));
        paper.page.showMeant(u"1"_s, {.who = {}, .mistyped = true}); // of what was typed before
        QVERIFY(!paper.find<QLabel>(u"paperName"_s)->isVisible());
        paper.page.showMeant(u"1R"_s, {anAttendee()});
        QVERIFY(paper.text(u"paperName"_s).contains(u"Grace"_s));
        QVERIFY(paper.ticks.isEmpty());
        paper.enter();
        QCOMPARE(paper.ticks.size(), 1);
        QCOMPARE(paper.ticks.first().who, Id<Registration>{1});
        QCOMPARE(paper.ticks.first().door, Id<Door>{1});
        QCOMPARE(paper.ticks.first().at, QDateTime({2030, 5, 17}, {1, 15}, Qt::UTC));
    }

    void whoeverTypesFasterThanTheDiskLosesNothing()
    {
        Paper paper;
        paper.type(u"1R"_s);
        paper.enter();
        QVERIFY(paper.ticks.isEmpty());
        paper.page.showMeant(u"1R"_s, {anAttendee()});
        QCOMPARE(paper.ticks.size(), 1);
        paper.enter();
        QCOMPARE(paper.ticks.size(), 1); // once
        paper.stored(Admitted{anAttendee()});
        QVERIFY(paper.code()->text().isEmpty());
        QVERIFY(paper.code()->hasFocus());
        QVERIFY(paper.line(0).contains(u"09:15"_s));
        QVERIFY(paper.line(0).endsWith(u"stored"_s));
    }

    void aWrongLetterIsSaidAndStaysToBeCorrected()
    {
        Paper paper;
        paper.type(u"1S"_s);
        paper.page.showMeant(u"1S"_s, {.who = {}, .mistyped = true});
        QVERIFY(!paper.find<QLabel>(u"paperProblem"_s)->isVisible()); // not while it is typed
        paper.enter();
        QVERIFY(paper.text(u"paperProblem"_s).contains(u"mistyped"_s));
        QCOMPARE(paper.code()->text(), u"1S"_s);
        QVERIFY(paper.ticks.isEmpty());
        paper.type(u"1R"_s); // over what is selected
        QCOMPARE(paper.code()->text(), u"1R"_s);
        QVERIFY(!paper.find<QLabel>(u"paperProblem"_s)->isVisible());
    }

    void aCodeThatNobodyHasIsSaid()
    {
        Paper paper;
        paper.type(u"77X"_s);
        paper.enter();
        paper.page.showMeant(u"77X"_s, {});
        QVERIFY(paper.text(u"paperProblem"_s).contains(u"Nobody has the code"_s));
    }

    void theTimeIsChangedByAKeyAndStays()
    {
        Paper paper;
        QTest::keyClick(&paper.page, Qt::Key_F2);
        auto *time = paper.find<QDateTimeEdit>(u"paperTime"_s);
        QVERIFY(time->hasFocus());
        QTest::keyClicks(time, u"1030"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QVERIFY(paper.code()->hasFocus());
        for (int times = 0; times < 2; ++times) {
            paper.enterGrace(Admitted{anAttendee()});
            QCOMPARE(paper.ticks.last().at, QDateTime({2030, 5, 17}, {2, 30}, Qt::UTC));
        }
    }

    void theDoorStays()
    {
        Paper paper;
        paper.find<QComboBox>(u"paperDoor"_s)->setCurrentIndex(1);
        paper.enterGrace(Admitted{anAttendee()});
        paper.page.showDoors({aDoor(), Paper::camp()});
        paper.enterGrace(Admitted{anAttendee()});
        QCOMPARE(paper.ticks.last().door, Id<Door>{2});
    }

    void theLastIsTakenBackByAKey()
    {
        Paper paper;
        QVERIFY(!paper.find<QPushButton>(u"paperUndo"_s)->isEnabled());
        paper.enterGrace(Admitted{anAttendee()});
        paper.enterGrace(Cancelled{anAttendee()});
        QTest::keyClick(&paper.page, Qt::Key_F4);
        QCOMPARE(paper.back.size(), 1);
        QCOMPARE(paper.back.first().record.seq, 1); // the refusal let nobody in
        paper.page.showTakenBack(paper.back.first());
        QVERIFY(paper.line(1).endsWith(u"taken back"_s));
        QVERIFY(!paper.find<QPushButton>(u"paperUndo"_s)->isEnabled());
    }

    void aRefusalIsShownAndTheDeskLeadDecides()
    {
        Paper paper;
        paper.enterGrace(Cancelled{anAttendee()});
        QVERIFY(paper.line(0).contains(u"not let in: cancelled."_s));
        QTest::keyClick(&paper.page, Qt::Key_F6);
        QCOMPARE(paper.ticks.size(), 2);
        QCOMPARE(paper.ticks.last().at, paper.ticks.first().at);
        QVERIFY(!paper.ticks.last().overrideReason.isEmpty());
        paper.page.showNotAllowed(u"This takes a lead."_s);
        QCOMPARE(paper.text(u"paperProblem"_s), u"This takes a lead."_s);
        QTest::keyClick(&paper.page, Qt::Key_F6);
        QCOMPARE(paper.ticks.size(), 3);
        paper.stored(Admitted{anAttendee(), u"on the list"_s});
        QVERIFY(paper.line(0).contains(u"against the rule"_s));
    }

    void whoIsInAlreadyIsNotLetInAgain()
    {
        Paper paper;
        paper.enterGrace(AlreadyIn{anAttendee(), {noon, u"Main 1"_s, {}}});
        QVERIFY2(paper.line(0).contains(u"in already since Fri 17/05/2030 20:00:00"_s),
                 qPrintable(paper.line(0)));
        QVERIFY(!paper.find<QPushButton>(u"paperLetIn"_s)->isVisible());
    }

    void aFullDiskLosesNothingThatWasTyped()
    {
        Paper paper;
        paper.type(u"1R"_s);
        paper.page.showMeant(u"1R"_s, {anAttendee()});
        paper.enter();
        paper.page.showFailure({Failure::Kind::DiskFull, u"event.lanyard"_s, {}});
        QCOMPARE(paper.code()->text(), u"1R"_s);
        QVERIFY(paper.text(u"paperProblem"_s).contains(u"It failed with event.lanyard."_s));
        QVERIFY(!paper.page.unfinished().isEmpty());
        paper.enter();
        QCOMPARE(paper.ticks.size(), 2);
    }

    void theListIsPrintedForTheDoor()
    {
        Paper paper;
        QStringList paths;
        connect(&paper.page,
                &PaperPage::listWanted,
                &paper.page,
                [&paths](const QString &path, Id<Door> door) {
                    paths << path << QString::number(door.value());
                });
        paper.page.printTo(u"/o/list.pdf"_s);
        QCOMPARE(paths, (QStringList{u"/o/list.pdf"_s, u"1"_s}));
        paper.page.showListSaved(u"/o/list.pdf"_s);
        QVERIFY(paper.text(u"paperDone"_s).contains(u"list.pdf"_s));
    }

    void theListCanBeStoppedWhileItIsWritten()
    {
        Paper paper;
        QSignalSpy stopped{&paper.page, &PaperPage::listStopWanted};
        const auto *stop = paper.find<QPushButton>(u"paperStop"_s);
        QVERIFY(!stop->isVisible());
        paper.page.printTo(u"/o/list.pdf"_s);
        QVERIFY(stop->isVisible());
        QVERIFY(!paper.find<QPushButton>(u"paperPrint"_s)->isVisible());
        paper.find<QPushButton>(u"paperStop"_s)->click();
        QCOMPARE(stopped.size(), 1);
        paper.page.showListFailure({Failure::Kind::Cancelled, {}, {}});
        QVERIFY(!stop->isVisible());
        QVERIFY(paper.find<QPushButton>(u"paperPrint"_s)->isVisible());
        QVERIFY(paper.text(u"paperDone"_s).contains(u"Nothing was written"_s));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("in the smallest office") << QSize{592, 520};
        QTest::newRow("in a large one") << QSize{1700, 1000};
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        Paper paper;
        paper.page.resize(size);
        paper.enterGrace(Admitted{anAttendee()});
        paper.enterGrace(Cancelled{anAttendee()});
        paper.type(u"1S"_s);
        paper.page.showMeant(u"1S"_s, {.who = {}, .mistyped = true});
        paper.enter();
        QTest::qWait(20);
        QCOMPARE(clippedIn(paper.page), QStringList{});
    }
};

QTEST_MAIN(PaperPageTest)
#include "tst_PaperPage.moc"
