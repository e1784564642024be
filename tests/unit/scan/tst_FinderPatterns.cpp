// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FinderPatterns.h"
#include "tests/unit/scan/Damage.h"
#include "tests/unit/scan/QrPictures.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;

namespace {

ContrastMap mapOf(const QImage &picture)
{
    const LumaView view = LumaView::of(picture);
    return {view, usualWindow(view)};
}

bool isNear(QVector2D one, float x, float y)
{
    return (one - QVector2D{x, y}).length() <= 2;
}

} // namespace

class FinderPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeOfThemAreTheCornersOfACode()
    {
        const ContrastMap map = mapOf(qrPicture("EVT-0042")); // 21 modules, 6 pixels, 4 quiet
        const auto corners = cornersAmong(findFinderPatterns(map), 3);
        QVERIFY(!corners.empty());
        constexpr float near = (4 + 3.5F) * 6;
        constexpr float far = (4 + 17.5F) * 6;
        QVERIFY(isNear(corners.front().topLeft.centre, near, near));
        QVERIFY(isNear(corners.front().topRight.centre, far, near));
        QVERIFY(isNear(corners.front().bottomLeft.centre, near, far));
        QVERIFY(std::abs(corners.front().topLeft.module - 6) < 0.5F);
    }

    void itsSizeIsMeasured_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("modules");
        QTest::newRow("8 characters") << QByteArray{"EVT-0042"} << 21;
        QTest::newRow("32 characters") << QByteArray(32, 'k') << 29;
        QTest::newRow("107 characters") << QByteArray(107, 'k') << 45;
        QTest::newRow("300 characters") << QByteArray(300, 'k') << 69;
    }

    void itsSizeIsMeasured()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, modules);
        for (const double lean : {0.0, 0.2}) {
            const ContrastMap map = mapOf(tilted(qrPicture(text), lean));
            const auto corners = cornersAmong(findFinderPatterns(map), 1);
            QCOMPARE(corners.size(), 1U);
            const auto side = sideOf(map, corners.front());
            QVERIFY(side);
            QVERIFY2(std::abs(*side - float(modules)) < 6, qPrintable(QString::number(*side)));
        }
    }

    void noiseHasNoCorners()
    {
        const ContrastMap map = mapOf(noise({320, 240}));
        for (const FinderCorners &corners : cornersAmong(findFinderPatterns(map), 3))
            QVERIFY(corners.topLeft.rows < 4);
    }
};

QTEST_APPLESS_MAIN(FinderPatternsTest)
#include "tst_FinderPatterns.moc"
