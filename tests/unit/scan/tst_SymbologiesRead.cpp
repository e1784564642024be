// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureReader.h"
#include "app/scan/ZxingAdapter.h"
#include "tests/unit/scan/Damage.h"

#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// Written by ZXing-C++, which has no writer for Micro QR.
QImage drawn(ZXing::BarcodeFormat format, const std::wstring &text, QSize size)
{
    const ZXing::BitMatrix matrix
        = ZXing::MultiFormatWriter{format}.setMargin(10).encode(text, size.width(), size.height());
    QImage image{matrix.width(), matrix.height(), QImage::Format_Grayscale8};
    image.fill(Qt::white);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (matrix.get(x, y))
                image.scanLine(y)[x] = 0;
        }
    }
    return image;
}

} // namespace

class SymbologiesReadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadWhereItIsWanted_data()
    {
        using enum ZXing::BarcodeFormat;
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<int>("symbology");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name,
                            ZXing::BarcodeFormat format,
                            Symbology symbology,
                            const QString &text,
                            QSize size) {
            QTest::newRow(name) << drawn(format, text.toStdWString(), size) << int(symbology)
                                << text;
        };
        row("QR", QRCode, Symbology::QrCode, u"EVT-0042"_s, {240, 240});
        row("Aztec", Aztec, Symbology::Aztec, u"EVT-0042"_s, {240, 240});
        row("Data Matrix", DataMatrix, Symbology::DataMatrix, u"EVT-0042"_s, {240, 240});
        row("PDF417", PDF417, Symbology::Pdf417, u"EVT-0042"_s, {400, 200});
        row("Code 128", Code128, Symbology::Code128, u"EVT-0042"_s, {400, 100});
        row("Code 39", Code39, Symbology::Code39, u"EVT-0042"_s, {600, 100});
        row("EAN-13", EAN13, Symbology::Ean, u"4006381333931"_s, {300, 100});
        row("EAN-8", EAN8, Symbology::Ean, u"96385074"_s, {300, 100});
    }

    void eachIsReadWhereItIsWanted()
    {
        QFETCH(const QImage, picture);
        QFETCH(const int, symbology);
        QFETCH(const QString, text);
        const Symbologies wanted = Symbologies::fromInt(symbology);
        for (const Symbologies symbologies : {wanted, anySymbology}) {
            const auto codes = decode(LumaView::of(picture), {.symbologies = symbologies});
            QCOMPARE(codes.size(), 1);
            QCOMPARE(codes.first().text, text);
        }
        const Symbologies others = anySymbology & ~wanted;
        QVERIFY(decode(LumaView::of(picture), {.symbologies = others}).isEmpty());
    }

    void aPictureFileMayHaveAnyOfThem_data() { eachIsReadWhereItIsWanted_data(); }

    void aPictureFileMayHaveAnyOfThem()
    {
        QFETCH(const QImage, picture);
        QFETCH(const QString, text);
        const auto codes = PictureReader{}.read(picture);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, text);
    }

    void lightOnDarkToo()
    {
        const QImage aztec = drawn(ZXing::BarcodeFormat::Aztec, L"EVT-0042", {240, 240});
        const auto codes = PictureReader{}.read(inverted(aztec));
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().format, u"Aztec"_s);
    }
};

QTEST_MAIN(SymbologiesReadTest)
#include "tst_SymbologiesRead.moc"
