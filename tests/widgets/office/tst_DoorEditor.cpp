// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/DoorsPage.h"
#include "ui/office/TwoLineList.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of doors with its wishes noted down.
struct Doors
{
    explicit Doors(const Event &event = anEvent())
    {
        page.resize(600, 480);
        page.setEvent(event);
        page.showTicketTypes({visitorTicket, speakerTicket});
        QObject::connect(&page, &DoorsPage::doorAddWanted, &page, [this](const Door &door) {
            added.append(door);
        });
        QObject::connect(&page, &DoorsPage::doorChangeWanted, &page, [this](const Door &door) {
            changed.append(door);
        });
        QObject::connect(&page, &DoorsPage::doorRemoveWanted, &page, [this](Id<Door> door) {
            removed.append(door);
        });
        page.show();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void type(const QString &name, const QString &text) const
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    void setTime(const QString &name, QDate date, QTime time) const
    {
        find<QDateTimeEdit>(name)->setDateTime({date, time, Qt::UTC});
    }

    DoorsPage page;
    QList<Door> added;
    QList<Door> changed;
    QList<Id<Door>> removed;
};

Event inBerlin()
{
    Event event = anEvent();
    event.timeZone = "Europe/Berlin";
    event.starts = event.ends = QDate{2026, 10, 25};
    return event;
}

Door withQuestions()
{
    Door door = aDoor();
    door.questions
        = {{.key = u"diet"_s, .text = u"What do you not eat?"_s, .note = {}, .choices = {}},
           {.key = u"photo"_s,
            .text = u"May we take pictures?"_s,
            .note = u"red ribbon for no"_s,
            .kind = Question::Kind::Consent,
            .choices = {}}};
    return door;
}

} // namespace

class DoorEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("German") << u"de_DE"_s << u"17.05.2030 14:30"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2030/5/17 14:30"_s;
        QTest::newRow("British") << u"en_GB"_s << u"17/05/2030 14:30"_s;
    }

    void timesAreWrittenAsTheLanguageWritesThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, written);
        const QLocale before;
        Doors doors;
        doors.page.editNew();
        QLocale::setDefault(QLocale{language});
        QEvent changed{QEvent::LanguageChange};
        QApplication::sendEvent(&doors.page, &changed);
        doors.setTime(u"doorOpens"_s, {2030, 5, 17}, {14, 30});
        QCOMPARE(doors.find<QDateTimeEdit>(u"doorOpens"_s)->text(), written);
        QLocale::setDefault(before);
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void howOftenAndHowPeopleLeaveIsChosen()
    {
        Doors doors;
        doors.page.edit(aDoor());
        doors.find<QComboBox>(u"doorReentry"_s)->setCurrentIndex(1);
        doors.find<QCheckBox>(u"doorSecondScan"_s)->click();
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed.size(), 1);
        QCOMPARE(doors.changed.first().reentry, Reentry::OncePerDay);
        QCOMPARE(doors.changed.first().exits, ExitMode::SecondScan);
    }

    void whatHappensWithoutTheHubIsChosenWhereThereIsOne()
    {
        Doors doors;
        doors.page.edit(aDoor());
        auto *choice = doors.find<QComboBox>(u"doorWithoutHub"_s);
        QVERIFY(!choice->isVisible());
        doors.page.setShared(true);
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->currentIndex(), 0);
        choice->setCurrentIndex(2);
        QVERIFY(doors.text(u"doorSentence"_s).contains(u"nobody is let in"_s));
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed.value(0).withoutHub, WithoutHub::Refuse);
    }

    void theSentenceFollowsWhatIsTyped()
    {
        Doors doors;
        doors.page.edit(aDoor());
        QVERIFY2(doors.text(u"doorSentence"_s).contains(u"19:00 – 21:00: everyone on site, again"),
                 qPrintable(doors.text(u"doorSentence"_s)));
        doors.setTime(u"doorCloses"_s, {2030, 5, 17}, {22, 30});
        doors.find<QCheckBox>(u"doorLimited"_s)->click();
        doors.find<QComboBox>(u"doorReentry"_s)->setCurrentIndex(0);
        QVERIFY2(doors.text(u"doorSentence"_s)
                     .contains(u"19:00 – 22:30: everyone on site, once, at most 100 at once."_s),
                 qPrintable(doors.text(u"doorSentence"_s)));
    }

    void aTimeThatIsThereTwiceIsSaidWithWhatIsTaken()
    {
        Doors doors{inBerlin()};
        doors.page.editNew();
        doors.type(u"doorName"_s, u"Night"_s);
        doors.setTime(u"doorOpens"_s, {2026, 10, 25}, {2, 15});
        doors.setTime(u"doorCloses"_s, {2026, 10, 25}, {2, 45});
        QVERIFY(doors.find<QLabel>(u"doorOpensNote"_s)->isVisible());
        QVERIFY(doors.text(u"doorOpensNote"_s).contains(u"The first time is taken."_s));
        QVERIFY(doors.text(u"doorClosesNote"_s).contains(u"The second time is taken."_s));
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.added.value(0).opens, QDateTime({2026, 10, 25}, {0, 15}, Qt::UTC));
        QCOMPARE(doors.added.value(0).closes, QDateTime({2026, 10, 25}, {1, 45}, Qt::UTC));
    }

    void aTimeThatIsSkippedIsSaidWithWhatIsTaken()
    {
        Doors doors{inBerlin()};
        doors.page.editNew();
        doors.type(u"doorName"_s, u"Night"_s);
        doors.setTime(u"doorOpens"_s, {2026, 3, 29}, {2, 30});
        QVERIFY2(doors.text(u"doorOpensNote"_s)
                     .contains(u"29/03/2026 02:30 is skipped: the clocks are put forward then. "
                               u"29/03/2026 03:00 is taken."_s),
                 qPrintable(doors.text(u"doorOpensNote"_s)));
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.added.value(0).opens, QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC));
    }

    void aSecondOfTwoEqualTimesStaysWhenItIsNotTouched()
    {
        Doors doors{inBerlin()};
        Door door
            = aDoor().open({{2026, 10, 25}, {1, 30}, Qt::UTC}, {{2026, 10, 25}, {9, 0}, Qt::UTC});
        doors.page.edit(door);
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed, QList<Door>{door});
    }

    void aQuestionIsAddedByKeys()
    {
        Doors doors;
        doors.page.edit(aDoor());
        auto *add = doors.find<QPushButton>(u"questionAdd"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        doors.type(u"questionText"_s, u"T-shirt size?"_s);
        doors.find<QComboBox>(u"questionKind"_s)->setCurrentIndex(1);
        doors.find<QPlainTextEdit>(u"questionChoices"_s)->setPlainText(u"S\n M \n\nL\nS"_s);
        doors.type(u"questionNote"_s, u"they hang on the left"_s);
        QTest::keyClick(doors.find<QLineEdit>(u"questionNote"_s), Qt::Key_Return);
        QVERIFY(!doors.find<QWidget>(u"questionForm"_s)->isVisible());
        QVERIFY(doors.text(u"doorSentence"_s).contains(u"Asked first: "_s));
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed.value(0).questions,
                 (QList<Question>{{.key = u"T-shirt size?"_s,
                                   .text = u"T-shirt size?"_s,
                                   .note = u"they hang on the left"_s,
                                   .kind = Question::Kind::Choice,
                                   .choices = {u"S"_s, u"M"_s, u"L"_s},
                                   .required = true}}));
    }

    void aQuestionThatIsStillTypedIsSavedWithTheDoor()
    {
        Doors doors;
        doors.page.edit(aDoor());
        doors.click(u"questionAdd"_s);
        doors.type(u"questionText"_s, u"Seat?"_s);
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed.value(0).questions.value(0).text, u"Seat?"_s);
    }

    void aWrongQuestionIsExplainedAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("without a text") << u""_s << 2 << u"What is asked?"_s;
        QTest::newRow("with nothing to choose from") << u"Size?"_s << 1 << u"at least two"_s;
    }
    void aWrongQuestionIsExplainedAndNothingIsSaved()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, sentence);
        Doors doors;
        doors.page.edit(aDoor());
        doors.click(u"questionAdd"_s);
        doors.type(u"questionText"_s, text);
        doors.find<QComboBox>(u"questionKind"_s)->setCurrentIndex(kind);
        doors.click(u"doorStore"_s);
        QVERIFY(doors.changed.isEmpty());
        QVERIFY(doors.text(u"questionProblem"_s).contains(sentence));
    }

    void questionsAreOrderedChangedAndRemoved()
    {
        Doors doors;
        doors.page.edit(withQuestions());
        auto *list = doors.find<TwoLineList>(u"questionList"_s);
        list->setCurrentRow(1);
        QVERIFY(!doors.find<QPushButton>(u"questionDown"_s)->isEnabled());
        doors.click(u"questionUp"_s);
        QCOMPARE(list->currentRow(), 0);
        doors.click(u"questionChange"_s);
        doors.find<QCheckBox>(u"questionRequired"_s)->click();
        doors.click(u"questionStore"_s);
        list->setCurrentRow(1);
        doors.click(u"questionRemove"_s);
        doors.click(u"doorStore"_s);
        Question photo = withQuestions().questions.last();
        photo.required = false;
        QCOMPARE(doors.changed.value(0).questions, QList<Question>{photo});
    }

    void aCopyIsANewDoorWithTheNextNumber()
    {
        Doors doors;
        Door camp = aDoor().named(u"Camp 1"_s).holding(40).welcoming({speakerTicket.id});
        camp.reentry = Reentry::Once;
        doors.page.showDoors({camp, aDoor().named(u"Camp 2"_s)});
        doors.click(u"doorCopy"_s);
        doors.setTime(u"doorOpens"_s, {2030, 5, 18}, {14, 0});
        doors.setTime(u"doorCloses"_s, {2030, 5, 18}, {16, 0});
        doors.click(u"doorStore"_s);
        Door copy = camp;
        copy.id = {};
        copy.name = u"Camp 3"_s;
        copy.opens = {{2030, 5, 18}, {6, 0}, Qt::UTC};
        copy.closes = {{2030, 5, 18}, {8, 0}, Qt::UTC};
        QCOMPARE(doors.added, QList<Door>{copy});
    }

    void aDoorThatIsRemovedCanBeHadBack()
    {
        Doors doors;
        doors.page.showDoors({aDoor()});
        doors.click(u"doorRemove"_s);
        QCOMPARE(doors.removed, QList<Id<Door>>{Id<Door>{1}});
        QVERIFY(!doors.find<QWidget>(u"doorsUndo"_s)->isVisible()); // nothing is done yet
        doors.page.showDoors({});
        QVERIFY(doors.text(u"doorsUndoSentence"_s).contains(Door(aDoor()).name));
        doors.click(u"doorsUndoButton"_s);
        Door again = aDoor();
        again.id = {};
        QCOMPARE(doors.added, QList<Door>{again});
        QVERIFY(!doors.find<QWidget>(u"doorsUndo"_s)->isVisible());
    }

    void aDoorThatPeopleCameToStays()
    {
        Doors doors;
        doors.page.showDoors({aDoor()});
        doors.click(u"doorRemove"_s);
        doors.page.showDoorWasUsed();
        QVERIFY(doors.text(u"doorsFailure"_s).contains(u"it stays"_s));
        doors.page.showDoors({aDoor()});
        QVERIFY(!doors.find<QWidget>(u"doorsUndo"_s)->isVisible());
    }

    void aChangeOfADoorCanBeTakenBack()
    {
        Doors doors;
        doors.page.showDoors({aDoor()});
        doors.click(u"doorChange"_s);
        doors.type(u"doorName"_s, u"Camp"_s);
        doors.click(u"doorStore"_s);
        QCOMPARE(doors.changed.size(), 1);
        doors.page.showDoors(doors.changed);
        QVERIFY(doors.find<QWidget>(u"doorsUndo"_s)->isVisible());
        doors.click(u"doorsUndoButton"_s);
        QCOMPARE(doors.changed.last(), Door(aDoor()));
    }

    void whatNobodyAgreedToIsNotOfferedBack()
    {
        Doors doors;
        doors.page.showDoors({aDoor()});
        doors.click(u"doorRemove"_s);
        doors.page.showDoors({aDoor()}); // it is still there
        QVERIFY(!doors.find<QWidget>(u"doorsUndo"_s)->isVisible());
    }

    void whatWasTypedIsNotThrownAwayUnasked()
    {
        Doors doors;
        doors.page.showDoors({aDoor()});
        doors.click(u"doorChange"_s);
        doors.type(u"doorName"_s, u"Camp"_s);
        QVERIFY(!doors.page.unfinished().isEmpty());
        doors.click(u"doorBack"_s);
        QVERIFY(doors.find<QWidget>(u"doorForm"_s)->isVisible());
        doors.click(u"doorDiscardYes"_s);
        QVERIFY(!doors.find<QWidget>(u"doorForm"_s)->isVisible());
        QVERIFY(doors.page.unfinished().isEmpty());
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
        Doors doors;
        doors.page.resize(size);
        doors.page.edit(withQuestions());
        doors.click(u"questionAdd"_s);
        QTest::qWait(20);
        QCOMPARE(clippedIn(doors.page), QStringList{});
    }
};

QTEST_MAIN(DoorEditorTest)
#include "tst_DoorEditor.moc"
