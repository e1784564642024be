// SPDX-License-Identifier: Apache-2.0
#include "app/scan/ContrastMap.h"
#include "tests/unit/scan/Damage.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;

namespace {

/// Squares of eight pixels, dark and light.
QImage chessboard(QSize size, uchar dark = 0, uchar light = 0xff)
{
    QImage board{size, QImage::Format_Grayscale8};
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            board.scanLine(y)[x] = (x / 8 + y / 8) % 2 == 0 ? dark : light;
    }
    return board;
}

/// The share of pixels that are on the right side.
double agreement(const ContrastMap &map)
{
    int right = 0;
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x)
            right += map.isDark(x, y) == ((x / 8 + y / 8) % 2 == 0);
    }
    return double(right) / (map.width() * map.height());
}

} // namespace

class ContrastMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDarkFromLight_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("black and white") << chessboard({160, 120});
        QTest::newRow("hardly different") << chessboard({160, 120}, 100, 116);
        QTest::newRow("in deep shade at one side") << shaded(chessboard({160, 120}, 60, 240), 0.1);
        QTest::newRow("sides that no block divides") << chessboard({157, 113});
        QTest::newRow("narrower than a window") << chessboard({24, 200});
    }

    void tellsDarkFromLight()
    {
        QFETCH(const QImage, picture);
        const ContrastMap map{LumaView::of(picture), 40};
        QCOMPARE(map.width(), picture.width());
        QCOMPARE(map.height(), picture.height());
        QVERIFY2(agreement(map) > 0.99, qPrintable(QString::number(agreement(map))));
    }

    void nothingStandsOutOfAPlainSheet()
    {
        QImage sheet{64, 64, QImage::Format_Grayscale8};
        sheet.fill(0x80);
        const ContrastMap map{LumaView::of(sheet), 20};
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                QVERIFY(std::abs(int{map.row(y)[x]}) <= 1);
        }
    }

    void anySizeIsSafe()
    {
        const QImage picture = noise({40, 40});
        for (int width = -1; width <= 40; ++width) {
            for (int height = -1; height <= 40; ++height) {
                for (const int window : {0, 1, 30, 5000}) {
                    const ContrastMap map{{picture.constBits(), width, height, 40}, window};
                    QCOMPARE(map.isEmpty(), width < 8 || height < 8);
                    static_cast<void>(map.smoothed(3));
                }
            }
        }
        QVERIFY((ContrastMap{{nullptr, 64, 64, 64}, 20}).isEmpty());
    }

    void betweenPixelsItInterpolates()
    {
        const QImage board = chessboard({64, 64});
        const ContrastMap map{LumaView::of(board), 30};
        QCOMPARE(map.at({12.5F, 12.5F}), float(map.row(12)[12]));
        const float between = map.at({8.0F, 4.5F}); // on the line of a dark and a light square
        QCOMPARE(between, (float(map.row(4)[7]) + float(map.row(4)[8])) / 2);
        QCOMPARE(map.at({-100, -100}), float(map.row(0)[0]));
        QCOMPARE(map.near({1000, 1000}), float(map.row(63)[63]));
    }

    void smoothedIsTheMeanOfTheSquareAround()
    {
        const QImage picture = noise({30, 20});
        const ContrastMap map{LumaView::of(picture), 20};
        const ContrastMap soft = map.smoothed(1);
        for (const QPoint at : {QPoint{10, 10}, QPoint{1, 1}, QPoint{28, 18}}) {
            int sum = 0;
            for (int y = -1; y <= 1; ++y) {
                for (int x = -1; x <= 1; ++x)
                    sum += map.row(at.y() + y)[at.x() + x];
            }
            QVERIFY(std::abs(float(soft.row(at.y())[at.x()]) - float(sum) / 9) <= 2);
        }
    }
};

QTEST_APPLESS_MAIN(ContrastMapTest)
#include "tst_ContrastMap.moc"
