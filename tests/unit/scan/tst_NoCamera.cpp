// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraScanner.h"
#include "app/scan/CameraSource.h"

#include <QSignalSpy>
#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

using namespace lanyard::scan;
using namespace Qt::StringLiterals;

class NoCameraTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoSuchCamera()
    {
        CameraScanner scanner;
        QSignalSpy states{&scanner, &CameraScanner::stateChanged};
        scanner.start({.camera = u"A camera that nobody ever made"_s});
        QCOMPARE(scanner.state(), CameraScanner::State::NotFound);
        QCOMPARE(states.size(), 1);
        scanner.stop();
        QCOMPARE(scanner.state(), CameraScanner::State::Off);
    }

    void endsCleanlyWithoutEverStarting() { const CameraScanner scanner; }

    void failsInsteadOfShowingATestPicture()
    {
        CameraSource source{QCameraDevice{}};
        QSignalSpy failures{&source, &FrameSource::failed};
        source.start();
        QCOMPARE(failures.size(), 1);
    }

    void takesBrightnessFromEveryLayout_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        using enum QVideoFrameFormat::PixelFormat;
        for (const auto format : {Format_YUV420P,
                                  Format_NV12,
                                  Format_YUYV,
                                  Format_UYVY,
                                  Format_Y8,
                                  Format_Y16,
                                  Format_YUV422P,
                                  Format_BGRX8888,
                                  Format_RGBA8888})
            QTest::addRow("%s", qPrintable(QVideoFrameFormat::pixelFormatToString(format)))
                << format;
    }

    void takesBrightnessFromEveryLayout()
    {
        QFETCH(const QVideoFrameFormat::PixelFormat, format);
        QVideoFrame frame{QVideoFrameFormat{{64, 48}, format}};
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar{0x5a});
        frame.unmap();
        const QImage luma = lumaOf(frame);
        QCOMPARE(luma.format(), QImage::Format_Grayscale8);
        QCOMPARE(luma.size(), QSize(64, 48));
        QVERIFY(qAbs(luma.constScanLine(47)[63] - 0x5a) <= 1);
    }

    void makesSmallPicturesForThePreview()
    {
        QImage large{1920, 1080, QImage::Format_Grayscale8};
        large.fill(Qt::gray);
        QCOMPARE(thumbnail(large, 640).size(), QSize(640, 360));
        QCOMPARE(thumbnail(large, 1920), large);
        QVERIFY(thumbnail(QImage{5000, 1, QImage::Format_Grayscale8}, 640).height() == 1);
    }
};

QTEST_MAIN(NoCameraTest)
#include "tst_NoCamera.moc"
