// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraScanner.h"
#include "tests/unit/scan/Films.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; only a broken test waits that long

} // namespace

/// With the camera of tests/fixtures/camera.cpp, which shows a file and is unplugged with it.
class CameraScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LANYARD_TEST_CAMERA", QFile::encodeName(cameraFile())); }

    /// First of all: Qt 6.4 does not forget cameras that it saw.
    void findsACameraThatIsPluggedInLater()
    {
        CameraScanner scanner;
        scanner.start({.camera = u"Test camera"_s});
        QCOMPARE(scanner.state(), CameraScanner::State::NotFound);
        show({});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
    }

    void init()
    {
        if (QString::fromLatin1(QTest::currentTestFunction())
            != u"findsACameraThatIsPluggedInLater"_s)
            show({});
    }

    void listsCamerasWithTheirPictureSizes()
    {
        CameraScanner scanner;
        const CameraOffer expected{u"Test camera"_s, {{1920, 1080}, {1280, 720}, {640, 480}}};
        QTRY_VERIFY_WITH_TIMEOUT(scanner.offers().contains(expected), patience);
    }

    void readsACodeOnceAndShowsThePicture()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codesSeen};
        QSignalSpy previews{&scanner, &CameraScanner::preview};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start({.camera = u"Test camera"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QCOMPARE(codes.size(), 0);

        show("EVT-0042");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0042"_s}, patience);
        const auto before = previews.size();
        QTRY_VERIFY_WITH_TIMEOUT(previews.size() > before + 10, patience);
        QCOMPARE(codes.size(), 1);
        const auto picture = previews.last().first().value<QImage>();
        QCOMPARE(picture.size(), QSize(640, 360)); // of 1280 × 720, not of what it lists first
        QCOMPARE(picture.format(), QImage::Format_Grayscale8);

        show("EVT-0043");
        QTRY_COMPARE_WITH_TIMEOUT(
            texts(codes), (QStringList{u"EVT-0042"_s, u"EVT-0043"_s}), patience);
        scanner.stop();
        QCOMPARE(scanner.state(), CameraScanner::State::Off);
        QVERIFY(previews.last().first().value<QImage>().isNull());
    }

    void takesTheFirstCameraIfNoneIsNamed()
    {
        CameraScanner scanner;
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start(CameraWish{});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
    }

    void survivesUnpluggingAndReplugging()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codesSeen};
        QSignalSpy previews{&scanner, &CameraScanner::preview};
        QSignalSpy lists{&scanner, &CameraScanner::offersChanged};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        show("EVT-0001");
        scanner.start({.camera = u"Test camera"_s});
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0001"_s}, patience);

        for (const char *code : {"EVT-0002", "EVT-0003"}) {
            QVERIFY(QFile::remove(cameraFile()));
            QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Lost, patience);
            QVERIFY(previews.last().first().value<QImage>().isNull());

            show(code);
            QTRY_COMPARE_WITH_TIMEOUT(texts(codes).last(), QString::fromLatin1(code), patience);
            QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        }
        QVERIFY(lists.size() >= 2);
        QCOMPARE(codes.size(), 3);
    }

    void changesThePictureSizeWhileItRuns()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codesSeen};
        QSignalSpy previews{&scanner, &CameraScanner::preview};
        const auto size = [&] { return previews.last().first().value<QImage>().size(); };
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start({.camera = u"Test camera"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!previews.isEmpty() && size() == QSize(640, 360), patience);
        scanner.start({.camera = u"Test camera"_s, .resolution = {640, 480}});
        QTRY_COMPARE_WITH_TIMEOUT(size(), QSize(640, 480), patience);
        show("EVT-0042");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0042"_s}, patience);

        // As somebody does who tries one after another, without waiting for the first picture.
        for (const QSize wanted :
             {QSize{1920, 1080}, QSize{640, 480}, QSize{1280, 720}, QSize{640, 480}})
            scanner.start({.camera = u"Test camera"_s, .resolution = wanted});
        QTRY_COMPARE_WITH_TIMEOUT(size(), QSize(640, 480), patience);
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QVERIFY(QFile::remove(cameraFile()));
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Lost, patience);
        show("EVT-0043");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes).last(), u"EVT-0043"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(size(), QSize(640, 480), patience);
    }

    void asksForNoLightWhereThereIsNone()
    {
        CameraScanner scanner;
        QSignalSpy offered{&scanner, &CameraScanner::lightOffered};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start({.camera = u"Test camera"_s, .light = true});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        scanner.setLight(false);
        QTest::qWait(100);
        QCOMPARE(offered.size(), 0);
        QCOMPARE(scanner.state(), CameraScanner::State::Running);
    }

    /// Two people in turn, hands that move, tilt and smear; the second while the first is still
    /// there for a moment.
    void readsAFilmOfAQueue()
    {
        const QList<QImage> queue
            = film(10, [](double) { return shot({}); })
            + film(30,
                   [](double t) {
                       return smeared(shot({{.code = "EVT-0001",
                                             .at = {0.2 + 0.3 * t, 0.5},
                                             .module = 5,
                                             .turn = 20 * t,
                                             .tilt = 35 - 30 * t}}),
                                      1 + int(6 * (1 - t)));
                   })
            + film(30, [](double t) {
                  return lit(shot({{.code = "EVT-0002", .at = {0.8 - 0.3 * t, 0.5}, .turn = -15}}),
                             30,
                             150);
              });
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codesSeen};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start({.camera = u"Test camera"_s, .resolution = {640, 480}});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QVERIFY(showBeforeCamera(cameraFile(), queue));
        QTRY_COMPARE_WITH_TIMEOUT(
            texts(codes), (QStringList{u"EVT-0001"_s, u"EVT-0002"_s}), patience);
    }

    void survivesAProgramThatIsBusyForASecond()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codesSeen};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
        scanner.start({.camera = u"Test camera"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QTest::qSleep(1'200);
        show("EVT-0042");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0042"_s}, patience);
    }

    void canBeEndedWhileTheCameraRuns()
    {
        for (int i = 0; i < 3; ++i) {
            CameraScanner scanner;
            QTRY_VERIFY_WITH_TIMEOUT(!scanner.offers().isEmpty(), patience);
            scanner.start({.camera = u"Test camera"_s});
            QTest::qWait(i * 100);
        }
    }

private:
    QString cameraFile() const { return folder.filePath(u"camera.pgm"_s); }

    void show(const QByteArray &code) const
    {
        const QList<QImage> held = code.isEmpty() ? QList<QImage>{} : QList{qrPicture(code, 8)};
        QVERIFY(showBeforeCamera(cameraFile(), {page({640, 480}, held)}));
    }

    static QStringList texts(const QSignalSpy &codes)
    {
        QStringList texts;
        for (const QList<QVariant> &arguments : codes)
            texts << arguments.first().value<Sighting>().fresh;
        return texts;
    }

    QTemporaryDir folder;
};

QTEST_MAIN(CameraScannerTest)
#include "tst_CameraScanner.moc"
