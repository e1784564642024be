// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraScanner.h"
#include "tests/unit/scan/QrPictures.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        scanner.start(u"Test camera"_s);
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

    void listsCamerasByDescription()
    {
        CameraScanner scanner;
        QTRY_VERIFY_WITH_TIMEOUT(scanner.cameras().contains(u"Test camera"_s), patience);
    }

    void readsACodeOnceAndShowsThePicture()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codeSeen};
        QSignalSpy previews{&scanner, &CameraScanner::preview};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.cameras().isEmpty(), patience);
        scanner.start(u"Test camera"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QCOMPARE(codes.size(), 0);

        show("EVT-0042");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0042"_s}, patience);
        const auto before = previews.size();
        QTRY_VERIFY_WITH_TIMEOUT(previews.size() > before + 10, patience);
        QCOMPARE(codes.size(), 1);
        const auto picture = previews.last().first().value<QImage>();
        QCOMPARE(picture.size(), QSize(640, 480));
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
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.cameras().isEmpty(), patience);
        scanner.start({});
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
    }

    void survivesUnpluggingAndReplugging()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codeSeen};
        QSignalSpy previews{&scanner, &CameraScanner::preview};
        QSignalSpy lists{&scanner, &CameraScanner::camerasChanged};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.cameras().isEmpty(), patience);
        show("EVT-0001");
        scanner.start(u"Test camera"_s);
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

    void survivesAProgramThatIsBusyForASecond()
    {
        CameraScanner scanner;
        QSignalSpy codes{&scanner, &CameraScanner::codeSeen};
        QTRY_VERIFY_WITH_TIMEOUT(!scanner.cameras().isEmpty(), patience);
        scanner.start(u"Test camera"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), CameraScanner::State::Running, patience);
        QTest::qSleep(1'200);
        show("EVT-0042");
        QTRY_COMPARE_WITH_TIMEOUT(texts(codes), QStringList{u"EVT-0042"_s}, patience);
    }

    void canBeEndedWhileTheCameraRuns()
    {
        for (int i = 0; i < 3; ++i) {
            CameraScanner scanner;
            QTRY_VERIFY_WITH_TIMEOUT(!scanner.cameras().isEmpty(), patience);
            scanner.start(u"Test camera"_s);
            QTest::qWait(i * 100);
        }
    }

private:
    QString cameraFile() const { return folder.filePath(u"camera.pgm"_s); }

    /// Replaces the picture in one step: the camera never sees half of one.
    void show(const QByteArray &code) const
    {
        const QImage picture
            = page({640, 480}, code.isEmpty() ? QList<QImage>{} : QList{qrPicture(code, 8)})
                  .convertToFormat(QImage::Format_Grayscale8);
        QSaveFile file{cameraFile()};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("P5 640 480 255\n");
        for (int y = 0; y < picture.height(); ++y)
            file.write(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
        QVERIFY(file.commit());
    }

    static QStringList texts(const QSignalSpy &codes)
    {
        QStringList texts;
        for (const QList<QVariant> &arguments : codes)
            texts << arguments.first().toString();
        return texts;
    }

    QTemporaryDir folder;
};

QTEST_MAIN(CameraScannerTest)
#include "tst_CameraScanner.moc"
