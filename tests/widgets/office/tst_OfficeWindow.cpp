// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventFile.h"
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "tests/widgets/office/ImportScenes.h"
#include "ui/kit/Theme.h"
#include "ui/office/BarChart.h"
#include "ui/office/DeskPage.h"
#include "ui/office/NumbersPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/TwoLineList.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// A language that is English with an exclamation mark in front.
struct Shouting final : QTranslator
{
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'!' + QString::fromUtf8(text);
    }
};

/// An office with its wishes noted down.
struct Office
{
    Office()
    {
        window.resize(800, 600);
        window.setEvent(anEvent());
        QObject::connect(&window, &OfficeWindow::doorAddWanted, &window, [this](const Door &door) {
            added.append(door);
        });
        QObject::connect(&window,
                         &OfficeWindow::doorChangeWanted,
                         &window,
                         [this](const Door &door) { changed.append(door); });
        QObject::connect(&window.desk(),
                         &DeskPage::settingsChanged,
                         &window,
                         [this](const DeskSettings &newSettings) { settings.append(newSettings); });
        window.show();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }

    SpokenWording wording;
    OfficeWindow window{wording};
    QList<Door> added;
    QList<Door> changed;
    QList<DeskSettings> settings;
};

void choose(QComboBox *box, int index)
{
    box->setFocus();
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class OfficeWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    // Doors

    void aDoorIsShownInTheEventsTime()
    {
        Office office;
        office.window.showTicketTypes({visitorTicket, speakerTicket});
        office.window.showDoors(
            {aDoor().named(u"Main"_s).welcoming({speakerTicket.id}).holding(40)});
        const auto *list = office.find<TwoLineList>(u"doorList"_s);
        const QString words = TwoLineList::explanationOf(*list->item(0));
        QVERIFY2(words.contains(u"19:00 – 21:00"_s), qPrintable(words)); // noon UTC is 20:00 there
        QVERIFY(words.contains(u"Speaker"_s));
        QVERIFY(words.contains(u"40 people at most"_s));
    }

    void aNewDoorCarriesWhatWasTyped()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Doors);
        office.window.showTicketTypes({visitorTicket, speakerTicket});
        office.click(u"doorAdd"_s);
        office.find<QLineEdit>(u"doorName"_s)->setText(u"  动手营  Camp "_s);
        office.find<QLineEdit>(u"doorPlace"_s)->setText(u"Room 3"_s);
        office.find<QDateTimeEdit>(u"doorOpens"_s)
            ->setDateTime({QDate{2030, 5, 17}, QTime{14, 0}, Qt::UTC});
        office.find<QDateTimeEdit>(u"doorCloses"_s)
            ->setDateTime({QDate{2030, 5, 17}, QTime{16, 30}, Qt::UTC});
        office.find<QCheckBox>(u"doorEveryone"_s)->click();
        office.find<QListWidget>(u"doorTypes"_s)->item(1)->setCheckState(Qt::Checked);
        office.find<QCheckBox>(u"doorLimited"_s)->click();
        office.find<QSpinBox>(u"doorCapacity"_s)->setValue(40);
        office.click(u"doorStore"_s);
        QCOMPARE(office.added.size(), 1);
        QCOMPARE(office.added.first(),
                 (Door{.id = {},
                       .name = u"动手营 Camp"_s,
                       .place = u"Room 3"_s,
                       .opens = {QDate{2030, 5, 17}, QTime{6, 0}, Qt::UTC},
                       .closes = {QDate{2030, 5, 17}, QTime{8, 30}, Qt::UTC},
                       .welcome = {speakerTicket.id},
                       .capacity = 40}));
    }

    void aDoorKeepsWhatWasNotTouched()
    {
        Office office;
        const Door door = aDoor().named(u"Main"_s).welcoming({visitorTicket.id}).holding(7);
        office.window.open(OfficeWindow::Section::Doors);
        office.window.showTicketTypes({visitorTicket, speakerTicket});
        office.window.showDoors({door});
        office.click(u"doorChange"_s);
        office.click(u"doorStore"_s);
        QCOMPARE(office.changed, QList<Door>{door});
    }

    void aWrongDoorIsExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("everyone");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("without a name") << u" "_s << 2 << true << u"Give the door a name"_s;
        QTest::newRow("with another door's name") << u"MAIN"_s << 2 << true << u"Another door"_s;
        QTest::newRow("that closes before it opens")
            << u"Camp"_s << -2 << true << u"closes before it opens"_s;
        QTest::newRow("that welcomes nobody") << u"Camp"_s << 2 << false << u"Nobody is welcome"_s;
    }
    void aWrongDoorIsExplained()
    {
        QFETCH(QString, name);
        QFETCH(int, hours);
        QFETCH(bool, everyone);
        QFETCH(QString, sentence);
        Office office;
        office.window.open(OfficeWindow::Section::Doors);
        office.window.showTicketTypes({visitorTicket});
        office.window.showDoors({aDoor().named(u"Main"_s)});
        office.click(u"doorAdd"_s);
        office.find<QLineEdit>(u"doorName"_s)->setText(name);
        const auto opens = office.find<QDateTimeEdit>(u"doorOpens"_s)->dateTime();
        office.find<QDateTimeEdit>(u"doorCloses"_s)->setDateTime(opens.addSecs(3600 * hours));
        office.find<QCheckBox>(u"doorEveryone"_s)->setChecked(everyone);
        office.click(u"doorStore"_s);
        QVERIFY(office.added.isEmpty());
        QVERIFY2(office.text(u"doorProblem"_s).contains(sentence),
                 qPrintable(office.text(u"doorProblem"_s)));
    }

    void aHalfFilledDoorSurvivesClosingTheOffice()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Doors);
        office.click(u"doorAdd"_s);
        auto *name = office.find<QLineEdit>(u"doorName"_s);
        name->setText(u"Camp"_s);
        QApplication::setActiveWindow(&office.window);
        QTest::keyClick(&office.window, Qt::Key_Escape);
        QVERIFY(office.window.isVisible()); // not without being asked
        office.click(u"closeYes"_s);
        QVERIFY(!office.window.isVisible());
        office.window.setEvent(anEvent()); // as each time that it is opened
        office.window.showDoors({aDoor()});
        office.window.show();
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), u"Camp"_s);
        office.click(u"doorStore"_s);
        office.window.showDoors({aDoor(), office.added.value(0)});
        QVERIFY(!name->isVisible());
    }

    void escClosesAnOfficeWithNothingHalfDone()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Doors);
        office.window.showDoors({aDoor()});
        office.click(u"doorChange"_s);
        QApplication::setActiveWindow(&office.window);
        QTest::keyClick(&office.window, Qt::Key_Escape);
        QVERIFY(!office.window.isVisible());
    }

    void escAsksInTheMiddleOfAnImport()
    {
        Office office;
        office.window.lookInto(u"/exports/guests.csv"_s);
        office.window.registrations().showPreview(aPreview());
        QApplication::setActiveWindow(&office.window);
        QTest::keyClick(&office.window, Qt::Key_Escape);
        QVERIFY(office.window.isVisible());
        office.click(u"closeNo"_s);
        QVERIFY(office.window.isVisible());
    }

    void everySectionOpensItsPageUnderThePagesTitle_data()
    {
        QTest::addColumn<OfficeSection>("section");
        QTest::addColumn<QString>("page");
        using enum OfficeSection;
        QTest::newRow("overview") << Overview << u"overviewPage"_s;
        QTest::newRow("registrations") << Registrations << u"registrationsPage"_s;
        QTest::newRow("doors") << Doors << u"doorsPage"_s;
        QTest::newRow("numbers") << Numbers << u"numbersPage"_s;
        QTest::newRow("history") << History << u"historyPage"_s;
        QTest::newRow("lists") << Lists << u"listsPage"_s;
        QTest::newRow("paper") << Paper << u"paperPage"_s;
        QTest::newRow("operators") << Operators << u"operatorsPage"_s;
        QTest::newRow("tickets") << Tickets << u"ticketsPage"_s;
        QTest::newRow("desk") << Desk << u"deskPage"_s;
        QTest::newRow("scanners") << Scanners << u"scannerPage"_s;
        QTest::newRow("badges") << Badges << u"badgesPage"_s;
        QTest::newRow("log") << Log << u"logPage"_s;
    }

    void everySectionOpensItsPageUnderThePagesTitle()
    {
        QFETCH(OfficeSection, section);
        QFETCH(QString, page);
        Office office;
        office.window.open(section);
        QVERIFY(office.find<QWidget>(page)->isVisible());
        const auto *title = office.find<QWidget>(page)->findChild<QLabel *>(u"pageTitle"_s);
        const auto *list = office.find<QListWidget>(u"officeSections"_s);
        QCOMPARE(list->currentItem()->text(), title->text());

        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        QTRY_VERIFY(title->text().startsWith(u'!'));
        QCOMPARE(list->currentItem()->text(), title->text());
    }

    void everySectionHasAKeyAndComesIntoSightInTheSmallestWindow()
    {
        Office office;
        office.window.resize(office.window.minimumSize());
        QApplication::setActiveWindow(&office.window);
        auto *sections = office.find<QListWidget>(u"officeSections"_s);
        const auto *pages = office.window.findChild<QStackedWidget *>();
        QCOMPARE(sections->count(), int(OfficeWindow::Section::Log) + 1);
        for (int row = 0; row < sections->count(); ++row) {
            QTest::keyClick(&office.window,
                            Qt::Key(Qt::Key_0 + (row + 1) % 10),
                            row < 10 ? Qt::AltModifier : Qt::AltModifier | Qt::ShiftModifier);
            QCOMPARE(pages->currentIndex(), row);
            const QRect place = sections->visualItemRect(sections->item(row));
            QVERIFY(sections->viewport()->rect().contains(place));
        }
    }

    void enterPressesTheFocusedButton()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Doors);
        auto *add = office.find<QPushButton>(u"doorAdd"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(office.find<QWidget>(u"doorForm"_s)->isVisible());
    }

    // Numbers

    void numbersAreAskedForWhenTheyAreLookedAt()
    {
        Office office;
        QList<AttendanceFilter> wishes;
        connect(&office.window.numbers(),
                &NumbersPage::attendanceWanted,
                &office.window,
                [&wishes](const AttendanceFilter &filter) { wishes << filter; });
        office.window.showDoors({aDoor()});
        office.window.open(OfficeWindow::Section::Numbers);
        QCOMPARE(wishes.size(), 1);
        QVERIFY(!wishes.first().between);

        choose(office.find<QComboBox>(u"numbersDay"_s), 2);
        choose(office.find<QComboBox>(u"numbersDoor"_s), 1);
        QCOMPARE(wishes.last().door, Id<Door>{1});
        QCOMPARE(wishes.last().between->first,
                 QDateTime(QDate{2030, 5, 17}, QTime{16, 0}, Qt::UTC)); // midnight in Shanghai
        QCOMPARE(wishes.last().between->second,
                 QDateTime(QDate{2030, 5, 18}, QTime{16, 0}, Qt::UTC));
    }

    void attendanceIsShownInFiguresAndBars()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Numbers);
        Attendance attendance;
        attendance.people = 1108;
        attendance.inside = 903;
        attendance.registrations = 1350;
        attendance.refusals = 37;
        attendance.byType = {{u"Speaker"_s, 60}, {u"<b>标准票</b>"_s, 1048}};
        attendance.arrivals = {{noon, 5}};
        office.window.numbers().showAttendance(attendance, noon);
        QCOMPARE(office.text(u"peopleNumber"_s), u"1,108"_s);
        QCOMPARE(office.text(u"insideNumber"_s), u"903"_s);
        QCOMPARE(office.text(u"registrationsNumber"_s), u"1,350"_s);
        QCOMPARE(office.text(u"refusalsNumber"_s), u"37"_s);
        const QList<BarChart::Bar> types{{u"<b>标准票</b>"_s, 1048}, {u"Speaker"_s, 60}};
        QCOMPARE(office.find<BarChart>(u"byType"_s)->bars(), types);
        QVERIFY(!office.find<BarChart>(u"byDesk"_s)->isVisible());
    }

    void doorsShowTheirCapacityAndDesksTheirPace()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Numbers);
        Attendance attendance;
        attendance.doors
            = {{.door = Id<Door>{1}, .name = u"Main"_s, .people = 1108, .inside = 900},
               {.door = Id<Door>{2}, .name = u"Camp"_s, .capacity = 40, .people = 44, .inside = 38},
               {.door = Id<Door>{3}, .name = u"Party"_s}};
        attendance.desks = {{.desk = u"North 1"_s, .people = 312, .perMinute = 6.24}};
        office.window.numbers().showAttendance(attendance, noon);
        const QList<BarChart::Bar> doors{{u"Main"_s, 1108}, {u"Camp"_s, 44}};
        const QList<BarChart::Bar> full{{u"Camp"_s, 38, 40}};
        QCOMPARE(office.find<BarChart>(u"byDoor"_s)->bars(), doors);
        QCOMPARE(office.find<BarChart>(u"fullness"_s)->bars(), full);
        QCOMPARE(office.find<BarChart>(u"byDesk"_s)->bars().first().figure, u"312, 6.2 a minute"_s);
    }

    void onADayOfTheEventThatDayIsShownWithItsForecast()
    {
        Office office;
        QList<AttendanceFilter> wishes;
        connect(&office.window.numbers(),
                &NumbersPage::attendanceWanted,
                &office.window,
                [&wishes](const AttendanceFilter &filter) { wishes << filter; });
        office.window.open(OfficeWindow::Section::Numbers);
        QVERIFY(!wishes.last().between);
        office.window.numbers().showAttendance({}, noon.addDays(-9));
        QVERIFY(!office.find<QLabel>(u"numbersForecast"_s)->isVisible());

        Attendance attendance;
        attendance.people = 5;
        attendance.noShows = 95;
        attendance.arrivals = {{noon.addSecs(-120), 5}};
        office.window.numbers().showAttendance(attendance, noon);
        QVERIFY(wishes.last().between.has_value());
        office.window.numbers().showAttendance(attendance, noon);
        QVERIFY(office.find<QLabel>(u"numbersForecast"_s)->isVisible());
        QCOMPARE(office.text(u"numbersForecast"_s),
                 u"Too few have come to say when most will be in."_s);
        QVERIFY(office.find<QWidget>(u"arrivals"_s)->isVisible());
    }

    void numbersAreAskedForAgainWhileSomebodyLooks()
    {
        Office office;
        int wishes = 0;
        connect(&office.window.numbers(),
                &NumbersPage::attendanceWanted,
                &office.window,
                [&wishes] { ++wishes; });
        auto *again = office.find<QTimer>(u"numbersAgain"_s);
        again->setInterval(1);
        office.window.open(OfficeWindow::Section::Numbers);
        QCOMPARE(wishes, 1);
        office.window.numbers().showAttendance({}, noon.addDays(-9));
        QTRY_COMPARE(wishes, 2);
        office.window.open(OfficeWindow::Section::Doors);
        office.window.numbers().showAttendance({}, noon.addDays(-9));
        QVERIFY(!again->isActive());
    }

    void anExportCarriesTheFilterAndItsResultIsSaid()
    {
        Office office;
        QStringList wishes;
        connect(&office.window.numbers(),
                &NumbersPage::exportWanted,
                &office.window,
                [&wishes](const QString &what, const QString &path) { wishes << what << path; });
        office.window.open(OfficeWindow::Section::Numbers);
        office.find<NumbersPage>(u"numbersPage"_s)->exportTo(u"no-shows"_s, u"/o/a.xlsx"_s);
        QCOMPARE(wishes, (QStringList{u"no-shows"_s, u"/o/a.xlsx"_s}));
        office.window.numbers().showExportDone(u"/o/a.xlsx"_s, 242);
        QVERIFY(office.text(u"exportDone"_s).contains(u"242 rows"_s));
        office.window.numbers().showExportDone(u"/o/list.pdf"_s, 7); // of the paper list
        QVERIFY(office.text(u"exportDone"_s).contains(u"242 rows"_s));
        office.window.numbers().exportTo(u"no-shows"_s, u"/o/a.xlsx"_s);
        office.window.numbers().showExportFailure(u"/o/list.pdf"_s,
                                                  {Failure::Kind::Busy, u"list.pdf"_s, {}});
        QVERIFY(office.find<QPushButton>(u"exportStop"_s)->isVisible()); // that was another page's
        office.window.numbers().showExportDone(u"/o/list.pdf"_s, 7);
        QVERIFY(office.find<QPushButton>(u"exportStop"_s)->isVisible());
        office.window.numbers().showExportFailure(u"/o/a.xlsx"_s,
                                                  {Failure::Kind::DiskFull, u"a.xlsx"_s, {}});
        QVERIFY(!office.find<QLabel>(u"exportDone"_s)->isVisible());
        QVERIFY(office.find<QLabel>(u"numbersFailure"_s)->isVisible());
    }

    // This desk

    void aChangedSettingKeepsTheOthers()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        office.window.showTemplates({{u"conference-a6"_s, u"A6"_s, 105, 148}});
        office.window.showPrinters({{.name = u"zd421"_s,
                                     .description = u"Zebra"_s,
                                     .state = Printer::State::Ready,
                                     .trouble = Printer::Trouble::None,
                                     .message = {},
                                     .queued = 0}});
        DeskSettings settings{.deskName = u"Main 2"_s,
                              .operatorName = u"Ada"_s,
                              .printing
                              = {.printer = u"old printer"_s, .autoPrint = AutoPrint::Once},
                              .badgeTemplate = u"conference-a6"_s,
                              .camera = u"A camera in a drawer"_s,
                              .language = u"zh_CN"_s,
                              .sounds = false,
                              .theme = u"dark"_s};
        office.window.showSettings(settings);
        QVERIFY(office.settings.isEmpty());
        auto *printer = office.find<QComboBox>(u"deskPrinter"_s);
        QCOMPARE(printer->currentText(), u"old printer"_s); // it may be away for a while

        choose(printer, printer->findData(u"zd421"_s));
        settings.printing.printer = u"zd421"_s;
        QCOMPARE(office.settings, QList<DeskSettings>{settings});
        QCOMPARE(office.text(u"deskPrinterState"_s), u"The printer is ready."_s);
    }

    void aPrinterInTroubleIsExplained()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        office.window.showPrinters({{.name = u"zd421"_s,
                                     .description = {},
                                     .state = Printer::State::Stopped,
                                     .trouble = Printer::Trouble::Paper,
                                     .message = {},
                                     .queued = 3}});
        DeskSettings settings;
        settings.printing.printer = u"zd421"_s;
        office.window.showSettings(settings);
        QVERIFY(office.text(u"deskPrinterState"_s).contains(u"out of paper"_s));
    }

    void onlyWhatTheCameraOffersIsAsked()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        const auto shows
            = [&](const QString &name) { return office.find<QWidget>(name)->isVisible(); };
        QVERIFY(!shows(u"deskCameraSize"_s) && !shows(u"deskCameraMirror"_s));
        office.window.desk().showCameras({{u"HD Webcam"_s, {{1920, 1080}, {1280, 720}}},
                                          {u"Old one"_s, {{640, 480}}},
                                          {u"Back of the tablet"_s, {{640, 480}}, true}});
        QVERIFY(!shows(u"deskCameraSize"_s)); // none is chosen
        auto *camera = office.find<QComboBox>(u"deskCamera"_s);
        choose(camera, camera->findData(u"Old one"_s));
        QVERIFY(!shows(u"deskCameraSize"_s) && shows(u"deskCameraMirror"_s));
        QVERIFY(office.find<QCheckBox>(u"deskCameraMirror"_s)->isChecked());
        QVERIFY(!shows(u"deskCameraLight"_s));
        choose(camera, camera->findData(u"Back of the tablet"_s));
        QVERIFY(!office.find<QCheckBox>(u"deskCameraMirror"_s)->isChecked());
        office.window.desk().showLightOffered(true);
        QVERIFY(shows(u"deskCameraLight"_s));
        choose(camera, camera->findData(u"HD Webcam"_s));
        QVERIFY(shows(u"deskCameraSize"_s) && !shows(u"deskCameraLight"_s));
    }

    void howTheCameraIsUsedIsASettingOfThisDesk()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        office.window.desk().showCameras({{u"HD Webcam"_s, {{1920, 1080}, {1280, 720}}}});
        DeskSettings settings;
        settings.camera = u"HD Webcam"_s;
        office.window.showSettings(settings);
        office.window.desk().showLightOffered(true);

        auto *size = office.find<QComboBox>(u"deskCameraSize"_s);
        QCOMPARE(size->currentData().toSize(), QSize{});
        choose(size, size->findData(QSize{1920, 1080}));
        QCOMPARE(office.settings.last().cameraPicture, (CameraPicture{.resolution = {1920, 1080}}));
        office.find<QCheckBox>(u"deskCameraMirror"_s)->click();
        office.find<QCheckBox>(u"deskCameraLight"_s)->click();
        settings.cameraPicture = {.resolution = {1920, 1080}, .mirrored = false, .light = true};
        QCOMPARE(office.settings.last(), settings);

        auto *camera = office.find<QComboBox>(u"deskCamera"_s);
        choose(camera, camera->findData(QString{}));
        QCOMPARE(office.settings.last(), DeskSettings{}); // nothing of it is kept for another one
    }

    void aDamagedFileIsNamedAsSuch()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        office.click(u"deskVerify"_s);
        QVERIFY(!office.find<QPushButton>(u"deskVerify"_s)->isEnabled());
        office.window.desk().showVerified({12'345, {u"record 77: hash differs"_s}});
        QVERIFY(office.text(u"deskVerified"_s).contains(u"something is wrong"_s));
        QCOMPARE(office.text(u"deskVerifyProblems"_s), u"record 77: hash differs"_s);
        office.window.desk().showVerified({12'345, {}});
        QVERIFY(office.text(u"deskVerified"_s).contains(u"12,345"_s));
        QVERIFY(!office.find<QLabel>(u"deskVerifyProblems"_s)->isVisible());
    }

    // All of it

    void aCheckOfTheFileSaysHowFarItIsAndCanBeStopped()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Desk);
        QSignalSpy stopped{&office.window.desk(), &DeskPage::verifyStopWanted};
        const auto *stop = office.find<QPushButton>(u"deskVerifyStop"_s);
        QVERIFY(!stop->isVisible());
        office.click(u"deskVerify"_s);
        QVERIFY(stop->isVisible());
        office.window.desk().showContactsFailure({Failure::Kind::DiskFull, u"a"_s, {}});
        QVERIFY(office.find<QLabel>(u"eventContactsFailure"_s)->isVisible());
        QVERIFY(stop->isVisible()); // the check goes on
        office.window.desk().showVerifyProgress(34'567);
        QVERIFY(office.text(u"deskVerified"_s).contains(u"34,567"_s));
        office.click(u"deskVerifyStop"_s);
        QCOMPARE(stopped.size(), 1);
        office.window.desk().showVerifyFailure({Failure::Kind::Cancelled, {}, {}});
        QCOMPARE(office.text(u"deskVerified"_s), u"Stopped."_s);
        QVERIFY(!stop->isVisible());
        office.window.desk().showVerifyProgress(40'000); // one that was on its way
        QCOMPARE(office.text(u"deskVerified"_s), u"Stopped."_s);
        QVERIFY(office.find<QPushButton>(u"deskVerify"_s)->isEnabled());
    }

    void everyLabelIsPlainText()
    {
        Office office;
        for (const QLabel *label : office.window.findChildren<QLabel *>())
            if (!label->text().isEmpty() && !label->objectName().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aHostileEventNameStaysOnOneLine()
    {
        Office office;
        Event event = anEvent();
        event.name = u"<h1>Big</h1>\n\u202eevil"_s + QString(5000, u'x');
        office.window.setEvent(event);
        const QString shown = office.text(u"officeEvent"_s);
        QVERIFY(shown.startsWith(u"<h1>Big</h1>"_s));
        QVERIFY(shown.size() <= 90);
        QVERIFY(!shown.contains(u'\u202e') && !shown.contains(u'\n'));
    }

    void anExportSaysHowFarItIsAndCanBeStopped()
    {
        Office office;
        office.window.open(OfficeWindow::Section::Numbers);
        QSignalSpy stopped{&office.window.numbers(), &NumbersPage::exportStopWanted};
        office.window.numbers().exportTo(u"people"_s, u"/tmp/people.csv"_s);
        office.window.numbers().showExportProgress(u"/tmp/people.csv"_s, 1500);
        QVERIFY(office.text(u"exportDone"_s).contains(u"1,500"_s));
        office.click(u"exportStop"_s);
        QCOMPARE(stopped.size(), 1);
        office.window.numbers().showExportFailure(u"/tmp/people.csv"_s,
                                                  {Failure::Kind::Cancelled, {}, {}});
        QVERIFY(!office.find<QPushButton>(u"exportStop"_s)->isVisible());
        QVERIFY(office.text(u"exportDone"_s).contains(u"Nothing was written"_s));
    }

    void aPersonStandsInPlaceOfThePageUntilOneGoesBack()
    {
        Office office;
        office.window.open(OfficeWindow::Section::History);
        office.window.openPerson(u"GRACE-0001"_s);
        QVERIFY(office.find<QWidget>(u"personPage"_s)->isVisible());
        office.window.askApproval(Act::Block, SecondPersonNeeded{}, {});
        QVERIFY(!office.find<QWidget>(u"personPage"_s)->isVisible());
        office.window.endApproval();
        QVERIFY(office.find<QWidget>(u"personPage"_s)->isVisible());
        office.click(u"personBack"_s);
        QVERIFY(office.find<QWidget>(u"historyPage"_s)->isVisible());
    }

    void sectionsOpenByKey()
    {
        Office office;
        QApplication::setActiveWindow(&office.window);
        QTest::keyClick(&office.window, Qt::Key_4, Qt::AltModifier);
        QVERIFY(office.find<QWidget>(u"numbersPage"_s)->isVisible());
    }

    void nothingIsClippedAt800By600()
    {
        Office office;
        office.window.showDoors({aDoor()});
        office.window.showTicketTypes({visitorTicket, speakerTicket});
        office.window.showSettings({});
        office.window.numbers().showAttendance({}, noon);
        for (const auto section : {OfficeWindow::Section::Registrations,
                                   OfficeWindow::Section::Doors,
                                   OfficeWindow::Section::Numbers,
                                   OfficeWindow::Section::History,
                                   OfficeWindow::Section::Paper,
                                   OfficeWindow::Section::Tickets,
                                   OfficeWindow::Section::Desk}) {
            office.window.open(section);
            QTRY_COMPARE(clippedIn(office.window), QStringList{});
        }
        office.window.open(OfficeWindow::Section::Doors);
        office.click(u"doorAdd"_s);
        QTRY_COMPARE(clippedIn(office.window).join(u'\n'), QString{});
        office.click(u"doorStore"_s); // adds a sentence above the form
        QTRY_COMPARE(clippedIn(office.window), QStringList{});
        QCOMPARE(office.window.size(), QSize(800, 600));
    }
};

QTEST_MAIN(OfficeWindowTest)
#include "tst_OfficeWindow.moc"
