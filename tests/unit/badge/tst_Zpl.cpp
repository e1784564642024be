// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/badge/Zpl.h"
#include "tests/kit/ZplPicture.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lanyard;
using namespace lanyard::badge;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// Black where @p isBlack says so.
template<typename IsBlack>
Raster page(int width, int height, const IsBlack &isBlack)
{
    Raster raster{.width = width, .height = height, .dpi = 203, .rows = {}};
    raster.rows = QByteArray(qsizetype{height} * raster.bytesPerRow(), '\0');
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (isBlack(x, y)) {
                char &byte = raster.rows[qsizetype{y} * raster.bytesPerRow() + x / 8];
                byte = char(uchar(byte) | uchar(0x80 >> x % 8));
            }
        }
    }
    return raster;
}

bool isSame(const Raster &drawn, const ZplLabel &label)
{
    if (label.width != drawn.width || label.height != drawn.height
        || label.picture.height() != drawn.height)
        return false;
    for (int y = 0; y < drawn.height; ++y) {
        const QByteArray read{reinterpret_cast<const char *>(label.picture.constScanLine(y)),
                              drawn.bytesPerRow()};
        if (read != drawn.rows.mid(qsizetype{y} * drawn.bytesPerRow(), drawn.bytesPerRow()))
            return false;
    }
    return true;
}

} // namespace

class ZplTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackDotByDot_data()
    {
        QTest::addColumn<Raster>("drawn");
        QRandomGenerator random{7};
        const auto noise = [&random](int, int) { return random.bounded(2) == 0; };
        QTest::newRow("an empty label") << page(64, 9, [](int, int) { return false; });
        QTest::newRow("a black label that ends within a byte")
            << page(61, 9, [](int, int) { return true; });
        QTest::newRow("one dot") << page(1, 1, [](int, int) { return true; });
        QTest::newRow("noise") << page(493, 60, noise);
        QTest::newRow("noise of an odd width") << page(17, 60, noise);
        QTest::newRow("stripes down, rows that repeat")
            << page(800, 20, [](int x, int) { return x / 7 % 2 == 0; });
        QTest::newRow("stripes across") << page(800, 20, [](int, int y) { return y / 3 % 2 == 0; });
        QTest::newRow("longer runs than one sign holds")
            << page(8000, 3, [](int x, int) { return x > 3 && x < 7901; });
        QTest::newRow("every length of a run")
            << page(1024, 200, [](int x, int y) { return x / 4 <= y && x > 3; });
    }

    void isReadBackDotByDot()
    {
        QFETCH(const Raster, drawn);
        const auto labels = labelsOf(zplOf({drawn}));
        QCOMPARE(labels.size(), 1);
        QVERIFY(isSame(drawn, labels.first()));
    }

    void hasALabelForEachPicture()
    {
        const Raster front = page(16, 2, [](int, int) { return true; });
        const Raster back = page(16, 3, [](int, int) { return false; });
        const auto labels = labelsOf(zplOf({front, back}));
        QCOMPARE(labels.size(), 2);
        QVERIFY(isSame(back, labels.last()));
        QVERIFY(zplOf({}).isEmpty());
        QVERIFY(zplOf({Raster{}}).isEmpty());
    }

    void aBadgeIsAsLargeAsItsMediumAndItsCodeReads()
    {
        const Badge badge = badgeFor(u"李雷 Grace"_s, u"GRACE-0001"_s);
        const auto zpl = QtBadgeRenderer{}.forPrinter(
            badge, u"conference-a6"_s, {PrintFormat::Kind::Zpl, 203});
        QVERIFY(zpl);
        const auto labels = labelsOf(*zpl);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().width, 839); // 105 mm at 8 dots
        QCOMPARE(labels.first().height, 1183);
        QCOMPARE(codesOf(labels.first().picture.convertToFormat(QImage::Format_RGB32)),
                 QStringList{u"GRACE-0001"_s});
    }
};

QTEST_MAIN(ZplTest)
#include "tst_Zpl.moc"
