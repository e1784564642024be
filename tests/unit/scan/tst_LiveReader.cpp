// SPDX-License-Identifier: Apache-2.0
#include "app/scan/LiveReader.h"
#include "tests/unit/scan/Damage.h"
#include "tests/unit/scan/QrPictures.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 10s; ///< of time for a frame

QImage frame(const QImage &code)
{
    return page({640, 480}, {code}).convertToFormat(QImage::Format_Grayscale8);
}

/// The how manyth frame shows what the code says; none within @p most: 0.
int framesUntilRead(LiveReader &reader, const QImage &picture, int most)
{
    for (int count = 1; count <= most; ++count) {
        if (!reader.read(LumaView::of(picture), Symbology::QrCode).isEmpty())
            return count;
    }
    return 0;
}

} // namespace

class LiveReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainCodeIsReadAtOnce()
    {
        LiveReader reader{0us};
        QCOMPARE(framesUntilRead(reader, frame(qrPicture("EVT-0042")), 1), 1);
    }

    void lightOnDarkIsReadWithinTwoFrames()
    {
        const QImage dark = frame(inverted(qrPicture("EVT-0042")));
        for (int before = 0; before < 6; ++before) {
            LiveReader reader{plenty};
            const QImage nothing = frame(noise({100, 100}));
            for (int i = 0; i < before; ++i)
                QVERIFY(reader.read(LumaView::of(nothing), Symbology::QrCode).isEmpty());
            const int frames = framesUntilRead(reader, dark, 2);
            QVERIFY(frames == 1 || frames == 2);
        }
    }

    void aBentCodeIsReadToo()
    {
        const QImage code = qrPicture("kfndgffgyw4tdgcacx6bb3bgemq69cxj");
        const QImage shirt = frame(
            bent(page(code.size() * 1.3, {code}).convertToFormat(QImage::Format_Grayscale8), 0.03));
        LiveReader reader{plenty};
        QVERIFY(framesUntilRead(reader, shirt, 2) > 0);
    }

    void withoutTimeThereIsOnlyTheFirstPass()
    {
        LiveReader reader{0us};
        QCOMPARE(framesUntilRead(reader, frame(inverted(qrPicture("EVT-0042"))), 50), 0);
    }

    void framesOfAnotherSizeAreReadOn()
    {
        LiveReader reader{plenty};
        const QImage small = inverted(qrPicture("EVT-0042", 3));
        QVERIFY(framesUntilRead(reader, frame(inverted(qrPicture("EVT-0042"))), 2) > 0);
        QVERIFY(framesUntilRead(reader, small, 2) > 0);
        QVERIFY(reader.read({}, Symbology::QrCode).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LiveReaderTest)
#include "tst_LiveReader.moc"
