// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureVersions.h"
#include "app/scan/ReadingPasses.h"
#include "tests/unit/scan/Damage.h"
#include "tests/unit/scan/QrPictures.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

uchar sharpenedAt(const QImage &picture, int x, int y)
{
    int sum = 0;
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx)
            sum += picture.constScanLine(std::clamp(
                y + dy, 0, picture.height() - 1))[std::clamp(x + dx, 0, picture.width() - 1)];
    }
    return static_cast<uchar>(std::clamp(3 * picture.constScanLine(y)[x] - 2 * sum / 25, 0, 255));
}

constexpr std::array every{Version::Plain,
                           Version::Inverted,
                           Version::Contrasted,
                           Version::Sharpened,
                           Version::Enlarged,
                           Version::EnlargedInverted,
                           Version::Reduced,
                           Version::MiddleEnlarged,
                           Version::Turned};

} // namespace

class PictureVersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharpeningAddsTwiceTheDifferenceToTheMean()
    {
        for (const QSize size : {QSize{33, 21}, QSize{3, 40}, QSize{40, 2}, QSize{1, 1}}) {
            const QImage picture = noise(size);
            PictureVersions versions{LumaView::of(picture)};
            const QImage sharp = versions.in(Version::Sharpened).picture;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    QCOMPARE(sharp.constScanLine(y)[x], sharpenedAt(picture, x, y));
            }
        }
    }

    void invertingTwiceIsNothing()
    {
        const QImage picture = noise({33, 21});
        PictureVersions versions{LumaView::of(picture)};
        const QImage negative = versions.in(Version::Inverted).picture;
        QCOMPARE(inverted(negative), picture);
    }

    /// A dark square is where toOriginal says that it was.
    void aPointIsFoundAgain()
    {
        QImage picture{400, 300, QImage::Format_Grayscale8};
        picture.fill(Qt::white);
        QPainter{&picture}.fillRect(170, 120, 20, 20, Qt::black);
        PictureVersions versions{LumaView::of(picture)};
        for (const Version version : every) {
            const auto &made = versions.in(version);
            const QPoint middle = made.toOriginal.inverted().map(QPoint{180, 130});
            const bool isDark
                = version != Version::Inverted && version != Version::EnlargedInverted;
            QVERIFY(made.picture.rect().contains(middle));
            QCOMPARE(qGray(made.picture.pixel(middle)) < 100, isDark);
        }
    }

    void whatIsTooLargeOrTooSmallIsLeftOut()
    {
        const QImage large = noise({1500, 1500});
        PictureVersions ofLarge{LumaView::of(large)};
        QVERIFY(ofLarge.in(Version::Enlarged).picture.isNull());
        QVERIFY(ofLarge.in(Version::EnlargedInverted).picture.isNull());
        QCOMPARE(ofLarge.in(Version::MiddleEnlarged).picture.size(), large.size());
        const QImage small = noise({20, 20});
        PictureVersions ofSmall{LumaView::of(small)};
        QVERIFY(ofSmall.in(Version::Reduced).picture.isNull());
    }

    void everyPassSurvivesEverySize()
    {
        const QImage picture = noise({40, 40});
        for (const int width : {1, 2, 3, 7, 8, 15, 40}) {
            for (const int height : {1, 2, 5, 8, 16, 40}) {
                PictureVersions versions{{picture.constBits(), width, height, 40}};
                for (const ReadingPass &pass : furtherPasses())
                    QVERIFY(pass.read(versions, anySymbology).isEmpty());
            }
        }
    }

    /// Each pass reads an easy code, turned into what it is for, and says where it is.
    void everyPassReadsAndPlaces()
    {
        const QImage dark = page({500, 400}, {qrPicture("EVT-0042", 8)})
                                .convertToFormat(QImage::Format_Grayscale8);
        for (const ReadingPass &pass : furtherPasses()) {
            const QImage picture = pass.name.contains(u"inverted") ? inverted(dark) : dark;
            PictureVersions versions{LumaView::of(picture)};
            const auto codes = pass.read(versions, Symbology::QrCode);
            QVERIFY2(codes.size() == 1, qPrintable(pass.name.toString()));
            QCOMPARE(codes.first().text, u"EVT-0042"_s);
            const QRect box = codes.first().corners.boundingRect();
            QVERIFY2((box.center() - QPoint{250, 200}).manhattanLength() < 20,
                     qPrintable(pass.name.toString()));
            QVERIFY2(std::abs(box.width() - 21 * 8) < 30, qPrintable(pass.name.toString()));
        }
    }
};

QTEST_APPLESS_MAIN(PictureVersionsTest)
#include "tst_PictureVersions.moc"
