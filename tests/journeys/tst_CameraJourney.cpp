// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/usecases/SetUpSample.h"
#include "db/sqlite/PinHash.h"
#include "tests/unit/scan/Films.h"
#include "ui/kit/CameraView.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms; only a broken test waits that long

template<typename Widget = QWidget>
Widget *window(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits(className))
            return static_cast<Widget *>(widget);
    }
    return nullptr;
}

} // namespace

/// From a film before the camera to the verdict: the real windows, threads and event file, and a
/// real QCamera that sees what tests/fixtures/camera.cpp shows it.
class CameraJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LANYARD_TEST_CAMERA", QFile::encodeName(cameraFile()));
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"camera-journey-%1"_s.arg(QCoreApplication::applicationPid()));
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.language = u"en"_s;
        desk.sounds = false;
        desk.camera = u"Test camera"_s;
        desk.cameraPicture.resolution = {640, 480};
        settings.setDesk(desk);
        QCOMPARE(settings.desk(), desk);
        const auto hash = db::hashOfPin(u"4711"_s, {.passes = 1, .memory = 8192});
        QVERIFY(hash);
        settings.setKioskPin(*hash);
    }

    void init()
    {
        show({shot({})});
        folder = std::make_unique<QTemporaryDir>();
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        const SetUpSample setUp{adapters->files, adapters->reader, sample, adapters->clock};
        QVERIFY(setUp(eventFile(), folder->filePath(u"export.csv"_s)));
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(desk() && desk()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(seesSomething(), patience);
    }

    void cleanup()
    {
        program.reset();
        adapters.reset();
    }

    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void aQueueOfTwoIsWelcomed()
    {
        show(film(25,
                  [&](double t) {
                      return smeared(shot({{.code = code(0),
                                            .at = {0.2 + 0.4 * t, 0.5},
                                            .module = 4,
                                            .tilt = 30 - 30 * t}}),
                                     1 + int(5 * (1 - t)));
                  })
             + film(20, [&](double) { return shot({}); }) + film(25, [&](double t) {
                   return lit(
                       shot({{.code = code(1), .at = {0.7 - 0.3 * t, 0.5}, .turn = 12}}), 30, 150);
               }));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("name"), person(0).name, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf("name"), person(1).name, patience);
        QCOMPARE(tone(), u"welcome"_s);
        QVERIFY(isAdmitted(0) && isAdmitted(1));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("admitted"), u"2"_s, patience);
        QVERIFY(desk()->findChild<ui::CameraView *>(u"camera"_s)->ring() > 0);
        QTest::qWait(500); // the second one is still held up: it is not judged again
        QCOMPARE(tone(), u"welcome"_s);
    }

    void ofSeveralCodesTheTicketIsMeant()
    {
        show({shot({{.code = "https://example.org/app", .at = {0.2, 0.5}, .module = 4},
                    {.code = code(0), .at = {0.7, 0.5}, .module = 4}})});
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QCOMPARE(textOf("name"), person(0).name);
    }

    void twoTicketsAreOfferedAndTheChosenOneIsAdmitted()
    {
        show({bothTickets()});
        QTRY_VERIFY_WITH_TIMEOUT(tickets()->isVisible(), patience);
        QCOMPARE(tickets()->count(), 2);
        QVERIFY(!isAdmitted(0) && !isAdmitted(1));
        choose(1);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(1));
        QVERIFY(!isAdmitted(0));
    }

    void aSecondTicketThatIsReadAMomentLaterIsNotGuessed()
    {
        show(film(5,
                  [&](double) {
                      return shot({{code(0), {0.25, 0.5}, 4}});
                  })
             + QList{bothTickets()});
        QTRY_VERIFY_WITH_TIMEOUT(tickets()->isVisible(), patience);
        QVERIFY(isAdmitted(0));
        QVERIFY(!isAdmitted(1));
        choose(1);
        QTRY_VERIFY_WITH_TIMEOUT(isAdmitted(1), patience);
    }

    void aPictureWithTwoTicketsIsOfferedToo()
    {
        QGuiApplication::clipboard()->setImage(bothTickets());
        auto *search = desk()->findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(tickets()->isVisible(), patience);
        QVERIFY(!isAdmitted(0) && !isAdmitted(1));
        choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(isAdmitted(0), patience);
        QVERIFY(!isAdmitted(1));
    }

    void theCameraIsReadOnAfterAnotherPictureSizeWasChosen()
    {
        auto *office = window("lanyard::ui::OfficeWindow");
        auto *size = office->findChild<QComboBox *>(u"deskCameraSize"_s);
        QTRY_COMPARE_WITH_TIMEOUT(size->count(), 4, patience);
        size->setCurrentIndex(size->findData(QSize{1280, 720}));
        Q_EMIT size->activated(size->currentIndex());
        QCOMPARE(Settings{}.desk().cameraPicture.resolution, QSize(1280, 720));
        show({shot({{.code = code(2)}})});
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(2));
        size->setCurrentIndex(size->findData(QSize{640, 480}));
        Q_EMIT size->activated(size->currentIndex());
    }

    /// Nobody is there to choose: when one of the two tickets is lowered, the other one counts.
    void theKioskAsksForOneTicketAtATime()
    {
        QTest::keyClick(desk(), Qt::Key_F8, Qt::ShiftModifier);
        auto *kiosk = window("lanyard::ui::KioskWindow");
        QVERIFY(kiosk);
        const auto *headline = kiosk->findChild<ui::FittedLabel *>(u"kioskHeadline"_s);
        show({bothTickets()});
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"One ticket at a time, please"_s, patience);
        QVERIFY(!isAdmitted(0) && !isAdmitted(1));

        show({shot({{code(1), {0.75, 0.5}, 4}})});
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"Welcome!"_s, patience);
        QVERIFY(isAdmitted(1));
        QVERIFY(!isAdmitted(0));
        QTest::keyClick(kiosk, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        auto *pin = kiosk->findChild<QLineEdit *>(u"pin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pin->isVisible(), patience);
        pin->setText(u"4711"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk()->isVisible(), patience);
    }

private:
    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }
    QString cameraFile() const { return cameraFolder.filePath(u"camera.pgm"_s); }
    QByteArray code(int guest) const { return sample.arrivals().at(guest).code.toUtf8(); }
    void show(const QList<QImage> &pictures) const
    {
        QVERIFY(showBeforeCamera(cameraFile(), pictures));
    }
    QImage bothTickets() const
    {
        return shot({{code(0), {0.25, 0.5}, 4}, {code(1), {0.75, 0.5}, 4}});
    }

    static QWidget *desk() { return window("lanyard::ui::DeskWindow"); }
    static QListWidget *tickets() { return desk()->findChild<QListWidget *>(u"tickets"_s); }
    static QString tone()
    {
        return desk()->findChild<QWidget *>(u"verdict"_s)->property("tone").toString();
    }
    static QString textOf(const char *name)
    {
        return desk()->findChild<ui::FittedLabel *>(QString::fromLatin1(name))->text();
    }
    /// What the camera shows is bright in the middle; the view without a picture is black.
    static bool seesSomething()
    {
        auto *view = desk()->findChild<QWidget *>(u"camera"_s);
        if (!view->isVisible())
            return false;
        const QImage picture = view->grab().toImage();
        return qGray(picture.pixel(picture.width() / 2, 8)) > 64;
    }
    static void choose(int row)
    {
        QTest::qWait(80); // longer than a scanner's rhythm
        QTest::keyClick(desk()->focusWidget(), Qt::Key(Qt::Key_1 + row));
        QTest::qWait(80);
        QTest::keyClick(desk()->focusWidget(), Qt::Key_Return);
    }

    Registration person(int guest) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        return **(*file)->registrations().findByCode(
            *TicketCode::parse(QString::fromUtf8(code(guest))));
    }
    bool isAdmitted(int guest) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        const auto found = (*file)->registrations().find(QString::fromUtf8(code(guest)), 1);
        return found && !found->isEmpty() && found->constFirst().admitted;
    }

    QTemporaryDir cameraFolder;
    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(CameraJourneyTest)
#include "tst_CameraJourney.moc"
