// SPDX-License-Identifier: Apache-2.0
#include "app/scan/BentQrReader.h"
#include "app/scan/ContrastMap.h"
#include "app/scan/ZxingAdapter.h"
#include "tests/unit/scan/Damage.h"
#include "tests/unit/scan/QrPictures.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shortText{"EVT-0042"}; // 21 modules
const QByteArray usualText{"kfndgffgyw4tdgcacx6bb3bgemq69cxj"}; // 29 modules
const QByteArray longText{"E4BibyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZXOB9iQInANxRFJTt4Pf9nX"
                          "nHdB91Qk/RN0L5AIBABSxw2TKFnSUNUCKAEAPAQA"};

/// With a wide margin, so that bending loses nothing.
QImage ticket(const QByteArray &text, int module = 6)
{
    const QImage code = qrPicture(text, module);
    QImage sheet{code.size() * 1.3, QImage::Format_Grayscale8};
    sheet.fill(Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        const int down = y + (sheet.height() - code.height()) / 2;
        const int across = (sheet.width() - code.width()) / 2;
        std::copy_n(code.constScanLine(y), code.width(), sheet.scanLine(down) + across);
    }
    return sheet;
}

QString read(const QImage &picture)
{
    const LumaView view = LumaView::of(picture);
    const auto codes = readBentQr(view, usualWindow(view));
    return codes.isEmpty() ? QString{} : codes.first().text;
}

} // namespace

class BentQrReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsNotFlat_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<QByteArray>("text");
        for (const QByteArray &text : {shortText, usualText, longText}) {
            const auto row = [&text](const char *what) -> QTestData & {
                return QTest::addRow("%d characters, %s", int(text.size()), what);
            };
            const QImage sheet = ticket(text);
            row("flat") << sheet << text;
            row("tilted") << tilted(sheet, 0.4) << text;
            row("around a bottle") << rolled(sheet, 1.0) << text;
            row("half in the shade") << shaded(bent(sheet, 0.01), 0.2) << text;
            row("an arch in it") << bent(sheet, text == longText ? 0.02 : 0.03) << text;
        }
        QTest::newRow("on a shirt") << bent(ticket(usualText), 0.05) << usualText;
        QTest::newRow("three pixels a module") << bent(ticket(usualText, 3), 0.04) << usualText;
        QTest::newRow("fifteen pixels a module") << bent(ticket(usualText, 15), 0.04) << usualText;
        QTest::newRow("upside down")
            << bent(ticket(usualText), 0.04).mirrored(true, true) << usualText;
    }

    void readsWhatIsNotFlat()
    {
        QFETCH(const QImage, picture);
        QFETCH(const QByteArray, text);
        QCOMPARE(read(picture), QString::fromUtf8(text));
    }

    void readsWhatTheOrdinaryReaderCannot()
    {
        const QImage shirt = bent(ticket(usualText), 0.05);
        QVERIFY(decode(LumaView::of(shirt)).isEmpty());
        QCOMPARE(read(shirt), QString::fromUtf8(usualText));
    }

    void saysWhereTheCodeIs()
    {
        const QImage sheet = ticket(usualText);
        const auto codes = readBentQr(LumaView::of(sheet), usualWindow(LumaView::of(sheet)));
        QCOMPARE(codes.size(), 1);
        const QRect box = codes.first().corners.boundingRect();
        const int side = 29 * 6;
        QVERIFY(std::abs(box.width() - side) <= 12 && std::abs(box.height() - side) <= 12);
        QVERIFY((box.center() - sheet.rect().center()).manhattanLength() <= 12);
    }

    void readsNothingWhereNothingIs_data()
    {
        QTest::addColumn<QImage>("picture");
        QImage blank{320, 240, QImage::Format_Grayscale8};
        blank.fill(Qt::white);
        QTest::newRow("a blank sheet") << blank;
        QTest::newRow("noise") << noise({320, 240});
        QTest::newRow("seven pixels") << noise({7, 1});
        QTest::newRow("no picture") << QImage{};
        QImage torn = ticket(usualText);
        for (int y = 0; y < torn.height(); ++y)
            std::fill_n(torn.scanLine(y), torn.width() / 2, uchar{0xff});
        QTest::newRow("half a code") << torn;
        QImage patterns = ticket(usualText); // a code of which only the function patterns are left
        const QRect inside{patterns.width() / 2 - 25, patterns.height() / 2 - 25, 100, 100};
        for (int y = inside.top(); y < inside.bottom(); ++y)
            std::fill_n(patterns.scanLine(y) + inside.left(), inside.width(), uchar{0});
        QTest::newRow("a code with a hole in it") << patterns;
    }

    void readsNothingWhereNothingIs()
    {
        QFETCH(const QImage, picture);
        QCOMPARE(read(picture), QString{});
    }
};

QTEST_APPLESS_MAIN(BentQrReaderTest)
#include "tst_BentQrReader.moc"
