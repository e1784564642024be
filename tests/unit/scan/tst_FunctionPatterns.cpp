// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FunctionPatterns.h"

#include <QTest>

#include <qrencode.h>

#include <memory>

using namespace lanyard::scan;

class FunctionPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// libqrencode says of each module what it is for: bit 7 no data, bit 3 version, bit 2 format.
    void areThoseOfLibqrencodeInAllFortyVersions()
    {
        for (int version = 1; version <= 40; ++version) {
            const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
                QRcode_encodeString("EVT", version, QR_ECLEVEL_L, QR_MODE_8, 1), &QRcode_free};
            QVERIFY(code);
            const FunctionPatterns patterns{code->width};
            QCOMPARE(patterns.side(), 17 + 4 * version);
            for (int y = 0; y < code->width; ++y) {
                for (int x = 0; x < code->width; ++x) {
                    const uchar module = code->data[y * code->width + x];
                    const bool isFixed = (module & 0x80) && !(module & 0x0c);
                    const int expected = !isFixed ? 0 : (module & 1) ? -1 : 1;
                    QVERIFY2(patterns.at(x, y) == expected,
                             qPrintable(QStringLiteral("version %1 at %2, %3: %4 not %5")
                                            .arg(version)
                                            .arg(x)
                                            .arg(y)
                                            .arg(patterns.at(x, y))
                                            .arg(expected)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(FunctionPatternsTest)
#include "tst_FunctionPatterns.moc"
