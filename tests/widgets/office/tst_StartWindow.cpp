// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/office/Clipping.h"
#include "tests/widgets/office/Dropping.h"
#include "ui/kit/Theme.h"
#include "ui/office/JoinForm.h"
#include "ui/office/StartWindow.h"
#include "ui/office/TwoLineList.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

class StartWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void theSampleIsOneKeyAway()
    {
        StartWindow window{u"/documents"_s};
        QSignalSpy wishes{&window, &StartWindow::sampleWanted};
        QTest::keyClick(window.findChild<QPushButton *>(u"startSample"_s), Qt::Key_Space);
        QCOMPARE(wishes.size(), 1);
    }

    void aRecentFileOpensWithEnter()
    {
        StartWindow window{u"/documents"_s};
        window.showRecent({{u"/a/first.lanyard"_s}, {u"/b/<b>second.lanyard"_s}});
        window.show();
        auto *list = window.findChild<TwoLineList *>(u"startRecent"_s);
        QCOMPARE(list->item(1)->text(), u"<b>second"_s);
        QSignalSpy wishes{&window, &StartWindow::openWanted};
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first().toString(), u"/b/<b>second.lanyard"_s);
    }

    void aDroppedEventFileIsOpened()
    {
        StartWindow window{u"/documents"_s};
        QSignalSpy wishes{&window, &StartWindow::openWanted};
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/a/开源年会.lanyard"_s)});
        drop(window, file);
        QCOMPARE(wishes.value(0).value(0).toString(), u"/a/开源年会.lanyard"_s);
    }

    void aDroppedSpreadsheetNamesANewEvent_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("taken");
        for (const char *name : {"people.csv", "people.XLSX", "people.ods", "people.xls"})
            QTest::addRow("%s", name) << QString::fromLatin1(name) << true;
        for (const char *name : {"people.pdf", "people.zip", "people"})
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
    }
    void aDroppedSpreadsheetNamesANewEvent()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, taken);
        const QTemporaryDir home;
        StartWindow window{home.path()};
        window.show();
        QMimeData sheet;
        sheet.setUrls({QUrl::fromLocalFile(u"/exports/"_s + file)});
        drop(window, sheet);
        auto *name = window.findChild<QLineEdit *>(u"newEventName"_s);
        QCOMPARE(name->isVisible(), taken);
        if (!taken)
            return;
        QCOMPARE(name->text(), u"people"_s);
        QSignalSpy wishes{&window, &StartWindow::createWanted};
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wishes.value(0).value(2).toString(), u"/exports/"_s + file);
        window.findChild<QPushButton *>(u"newEventBack"_s)->click();
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        QCOMPARE(name->text(), QString{});
    }

    void aRecentFileIsForgottenWithoutBeingOpened()
    {
        StartWindow window{u"/documents"_s};
        window.showRecent({{u"/a/first.lanyard"_s}, {u"/b/second.lanyard"_s}});
        window.show();
        QSignalSpy opened{&window, &StartWindow::openWanted};
        QSignalSpy forgotten{&window, &StartWindow::forgetWanted};
        window.findChild<TwoLineList *>(u"startRecent"_s)->setCurrentRow(1);
        window.findChild<QPushButton *>(u"startForget"_s)->click();
        QCOMPARE(forgotten.value(0).value(0).toString(), u"/b/second.lanyard"_s);
        QVERIFY(opened.isEmpty());
    }

    void aNewEventIsTypedByKeyboardAlone()
    {
        const QTemporaryDir home;
        const QString documents = home.filePath(u"Documents"_s); // is not there yet
        StartWindow window{documents};
        window.show();
        QTest::keyClick(window.findChild<QPushButton *>(u"startNew"_s), Qt::Key_Return);
        auto *name = window.findChild<QLineEdit *>(u"newEventName"_s);
        name->setText(u"开源年会: Shanghai/2030"_s);
        window.findChild<QDateEdit *>(u"newEventStarts"_s)->setDate({2030, 5, 17});
        window.findChild<QDateEdit *>(u"newEventEnds"_s)->setDate({2030, 5, 18});
        auto *zone = window.findChild<QComboBox *>(u"newEventZone"_s);
        zone->setCurrentText(u"Asia/Shanghai"_s);

        QList<std::pair<QString, Event>> wishes;
        connect(&window,
                &StartWindow::createWanted,
                &window,
                [&wishes](const QString &path, const Event &event) {
                    wishes.append({path, event});
                });
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first, documents + u"/开源年会 Shanghai 2030.lanyard"_s);
        QVERIFY2(QDir{documents}.exists(), "the suggested path can be written");
        QCOMPARE(wishes.first().second,
                 (Event{.id = {},
                        .name = u"开源年会: Shanghai/2030"_s,
                        .starts = {2030, 5, 17},
                        .ends = {2030, 5, 18},
                        .timeZone = "Asia/Shanghai"}));
    }

    void aNewEventWithoutNameIsExplainedInPlace()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        int wishes = 0;
        connect(&window, &StartWindow::createWanted, &window, [&wishes] { ++wishes; });
        window.findChild<QPushButton *>(u"newEventCreate"_s)->click();
        QCOMPARE(wishes, 0);
        QCOMPARE(window.findChild<QLabel *>(u"newEventProblem"_s)->text(),
                 u"Give the event a name."_s);
        QTest::keyClicks(window.findChild<QLineEdit *>(u"newEventName"_s), u"R"_s);
        QVERIFY(!window.findChild<QLabel *>(u"newEventProblem"_s)->isVisible());
    }

    void enterInADayMakesTheEventAndEnterOnBackDoesNot()
    {
        const QTemporaryDir home;
        StartWindow window{home.path()};
        window.show();
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        window.findChild<QLineEdit *>(u"newEventName"_s)->setText(u"Rust Days"_s);
        QList<Event> wishes;
        connect(&window,
                &StartWindow::createWanted,
                &window,
                [&wishes](const QString &, const Event &event) { wishes.append(event); });
        auto *starts = window.findChild<QDateEdit *>(u"newEventStarts"_s);
        starts->setFocus();
        starts->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(starts, u"23112031"_s);
        QTest::keyClick(starts, Qt::Key_Return);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().starts, QDate(2031, 11, 23));
        QCOMPARE(wishes.first().ends, QDate(2031, 11, 23)); // it would have been before the first

        auto *back = window.findChild<QPushButton *>(u"newEventBack"_s);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Return);
        QCOMPARE(wishes.size(), 1);
        QVERIFY(!back->isVisible());
    }

    void theLastDayStaysWhereItIsAfterTheFirst()
    {
        StartWindow window{u"/documents"_s};
        auto *starts = window.findChild<QDateEdit *>(u"newEventStarts"_s);
        auto *ends = window.findChild<QDateEdit *>(u"newEventEnds"_s);
        ends->setDate({2040, 5, 18});
        starts->setDate({2040, 5, 17});
        QCOMPARE(ends->date(), QDate(2040, 5, 18));
    }

    void aNameCannotLeaveItsFolder()
    {
        StartWindow window{u"/documents"_s};
        window.findChild<QLineEdit *>(u"newEventName"_s)->setText(u"../../etc/\u202epasswd"_s);
        const QString path = window.findChild<QLineEdit *>(u"newEventPath"_s)->text();
        QCOMPARE(path.count(u'/'), 2);
        QVERIFY(!path.contains(u'\u202e'));
    }

    void aFailureIsSaidOnThePageThatIsSeen()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        window.showFailure(u"The file is <i>gone</i>."_s);
        const auto *failure = window.findChild<QLabel *>(u"startFailure"_s);
        QVERIFY(failure->isVisible());
        QCOMPARE(failure->textFormat(), Qt::PlainText);
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        window.showFailure(u"A file of that name is there already."_s);
        QVERIFY(window.findChild<QLabel *>(u"newEventProblem"_s)->isVisible());
    }

    void aHubIsJoinedByACodeThatIsPastedOrScanned()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        QSignalSpy wishes{&window, &StartWindow::joinRequested};
        QVERIFY(!window.takes(u"LANYARD-JOIN:1"_s)); // nobody has asked for one
        window.findChild<QPushButton *>(u"startHub"_s)->click();
        auto *code = window.findChild<QLineEdit *>(u"joinCode"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(wishes.size(), 0);
        QVERIFY(window.findChild<QLabel *>(u"joinProblem"_s)->isVisible());
        code->setText(u"  LANYARD-JOIN:1\n"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(wishes.takeFirst().first().toString(), u"LANYARD-JOIN:1"_s);
        QVERIFY(window.takes(u"LANYARD-JOIN:2"_s));
        QCOMPARE(wishes.size(), 0); // one at a time
        window.showFailure(u"The hub cannot be reached."_s);
        QVERIFY(window.takes(u"LANYARD-JOIN:2"_s));
        QCOMPARE(wishes.takeFirst().first().toString(), u"LANYARD-JOIN:2"_s);
    }

    void joiningSaysHowFarItIsAndCanBeStopped()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        window.findChild<QPushButton *>(u"startHub"_s)->click();
        QSignalSpy stops{&window, &StartWindow::joinStopRequested};
        window.join().takeCode(u"LANYARD-JOIN:1"_s);
        const auto *count = window.findChild<QLabel *>(u"joinProgressCount"_s);
        QVERIFY(count->isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(count->isVisible()); // nobody leaves by accident
        window.join().showProgress(31'200, 104'000);
        QCOMPARE(count->text(), u"31,200 of 104,000 records"_s);
        window.findChild<QPushButton *>(u"joinStop"_s)->click();
        QCOMPARE(stops.size(), 1);
        window.showFailure(u"Stopped."_s);
        QVERIFY(!count->isVisible());
        QCOMPARE(window.findChild<QLabel *>(u"joinProblem"_s)->text(), u"Stopped."_s);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.findChild<QPushButton *>(u"startHub"_s)->isVisible());
    }

    void anExchangeFileThatIsDroppedIsJoined()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        QSignalSpy wishes{&window, &StartWindow::fileJoinRequested};
        QMimeData stick;
        stick.setUrls({QUrl::fromLocalFile(u"/media/stick/开源年会.lanyard-exchange"_s)});
        drop(window, stick);
        QCOMPARE(wishes.value(0).value(0).toString(), u"/media/stick/开源年会.lanyard-exchange"_s);
        QVERIFY(window.findChild<QPushButton *>(u"joinStop"_s)->isVisible());
    }

    void theCameraIsOnOnlyWhileACodeIsWaitedFor()
    {
        StartWindow window{u"/documents"_s};
        window.show();
        window.findChild<QPushButton *>(u"startHub"_s)->click();
        auto *camera = window.findChild<QPushButton *>(u"joinCamera"_s);
        QVERIFY(!camera->isVisible());
        window.join().offerCamera(true);
        QVERIFY(camera->isVisible());
        QSignalSpy wishes{&window.join(), &JoinForm::cameraRequested};
        camera->click();
        QCOMPARE(wishes.takeFirst().first().toBool(), true);
        QImage frame{64, 48, QImage::Format_RGB32};
        frame.fill(Qt::gray);
        window.join().showFrame(frame);
        QVERIFY(window.findChild<QWidget *>(u"joinView"_s)->isVisible());
        window.join().takeCode(u"LANYARD-JOIN:1"_s);
        QCOMPARE(wishes.takeFirst().first().toBool(), false);
        QVERIFY(!window.findChild<QWidget *>(u"joinView"_s)->isVisible());
    }

    void nothingIsClippedAt800By600()
    {
        StartWindow window{u"/documents"_s};
        window.resize(800, 600);
        window.showRecent({{u"/a/first.lanyard"_s, RecentFile::State::FolderMissing}});
        window.showFailure(u"This file was written by a newer Lanyard. Update this computer, then "
                           "open the file again."_s);
        window.show();
        QTRY_COMPARE(clippedIn(window), QStringList{});
        window.findChild<QPushButton *>(u"startNew"_s)->click();
        window.findChild<QPushButton *>(u"newEventCreate"_s)->click();
        QCoreApplication::processEvents();
        QTRY_COMPARE(clippedIn(window), QStringList{});
    }
};

QTEST_MAIN(StartWindowTest)
#include "tst_StartWindow.moc"
