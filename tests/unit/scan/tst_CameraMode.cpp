// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraMode.h"

#include <QTest>

using namespace lanyard::scan;

using Modes = QList<CameraMode>;

class CameraModeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatSuitsBest_data()
    {
        QTest::addColumn<Modes>("modes");
        QTest::addColumn<QSize>("wanted");
        QTest::addColumn<CameraMode>("expected");
        const CameraMode vga{{640, 480}, 30, false};
        const CameraMode slowHd{{1280, 720}, 10, false};
        const CameraMode jpegHd{{1280, 720}, 30, true};
        const CameraMode hd{{1280, 720}, 30, false};
        const CameraMode quickHd{{1280, 720}, 60, false};
        const CameraMode fullHd{{1920, 1080}, 30, true};
        const CameraMode slowFullHd{{1920, 1080}, 5, false};

        QTest::newRow("the usual size") << Modes{vga, hd, fullHd} << QSize{} << hd;
        QTest::newRow("a smooth picture rather than the usual size")
            << Modes{slowHd, slowFullHd, vga} << QSize{} << vga;
        QTest::newRow("a slow picture rather than none")
            << Modes{slowFullHd, slowHd} << QSize{} << slowHd;
        QTest::newRow("packed pictures rather than slow ones")
            << Modes{slowHd, jpegHd} << QSize{} << jpegHd;
        QTest::newRow("of two that are smooth the one that costs less")
            << Modes{jpegHd, quickHd, hd} << QSize{} << hd;
        QTest::newRow("what is wanted, even if slow")
            << Modes{hd, slowFullHd} << QSize{1920, 1080} << slowFullHd;
        QTest::newRow("what suits best, where another camera's size is wanted")
            << Modes{vga, hd} << QSize{800, 600} << hd;
    }

    void choosesWhatSuitsBest()
    {
        QFETCH(const Modes, modes);
        QFETCH(const QSize, wanted);
        QFETCH(const CameraMode, expected);
        const auto chosen = chooseMode(modes, wanted);
        QVERIFY(chosen);
        QCOMPARE(modes[*chosen], expected);
    }

    void choosesNothingWhereACameraTellsNoModes() { QVERIFY(!chooseMode({}, {1280, 720})); }

    void listsEverySizeOnceTheLargestFirst()
    {
        QCOMPARE(sizesOf({{{640, 480}, 30, false},
                          {{1280, 720}, 30, true},
                          {{640, 480}, 15, true},
                          {{1920, 1080}, 30, true}}),
                 (QList<QSize>{{1920, 1080}, {1280, 720}, {640, 480}}));
    }
};

QTEST_GUILESS_MAIN(CameraModeTest)
#include "tst_CameraMode.moc"
