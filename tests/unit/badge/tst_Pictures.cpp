// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Pictures.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QSize &size, QRgb colour = qRgb(0, 0, 0))
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// As chunks of a PNG have it (ISO/IEC 15948, annex D).
quint32 checksum(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

/// A small PNG whose header promises @p size.
QByteArray pngThatClaims(const QSize &size)
{
    QByteArray bytes = png({1, 1});
    qToBigEndian(quint32(size.width()), bytes.data() + 16);
    qToBigEndian(quint32(size.height()), bytes.data() + 20);
    qToBigEndian(checksum(QByteArrayView{bytes}.sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

QByteArray noise(const QSize &size)
{
    QImage image{size, QImage::Format_RGB32};
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        QRandomGenerator{static_cast<quint32>(y)}.fillRange(line, size.width());
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 10 10\">"
        + inside + "</svg>";
}

QByteArray carried(const QByteArray &bytes)
{
    return svg("<image xlink:href=\"data:image/png;base64," + bytes.toBase64() + "\"/>");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class PicturesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsLargerThanItLooks()
    {
        QVERIFY(!faultOf(png({40, 20})));
        QCOMPARE(faultOf(pngThatClaims({20'000, 20'000})), PictureFault::TooManyDots);
        QCOMPARE(faultOf(carried(pngThatClaims({20'000, 20'000}))), PictureFault::TooManyDots);
        QVERIFY(Pictures{}.artwork(pngThatClaims({20'000, 20'000}), false, {100, 100}).isEmpty());
    }

    void refusesDrawingsThatDrawInOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("a file by its path") << QByteArray("<image href=\"/etc/hostname\"/>");
        QTest::newRow("a file by its address")
            << QByteArray("<image xlink:href=\"file:///x.png\"/>");
        QTest::newRow("a file beside it") << QByteArray("<image xlink:href=\" x.png\"/>");
        QTest::newRow("the network")
            << QByteArray("<image xlink:href=\"http://example.org/x.png\"/>");
        QTest::newRow("a part of another drawing")
            << QByteArray("<use xlink:href=\"x.svg#part\"/>");
        QTest::newRow("data of no known kind")
            << QByteArray("<image xlink:href=\"data:text/plain,x\"/>");
        QTest::newRow("a filling") << QByteArray("<rect fill=\"url(x.svg#part)\"/>");
        QTest::newRow("a filling in a style")
            << QByteArray("<rect style=\"fill: URL( 'x.svg#p' )\"/>");
        QTest::newRow("a style sheet")
            << QByteArray("<style>a { fill: url(\"file:///x\") }</style>");
        QTest::newRow("a style sheet of its own") << QByteArray("<style>@import 'x.css';</style>");
        QTest::newRow("a style sheet by instruction")
            << QByteArray("<?xml-stylesheet href=\"x.css\"?>");
        QTest::newRow("an entity for the path")
            << QByteArray("<image href=\"&#47;etc/hostname\"/>");
    }

    void refusesDrawingsThatDrawInOtherFiles()
    {
        QFETCH(const QByteArray, inside);
        QCOMPARE(faultOf(svg(inside)), PictureFault::NamesFiles);
        QVERIFY(Pictures{}.artwork(svg(inside), false, {100, 100}).isEmpty());
    }

    void refusesADrawingInsideADrawing()
    {
        QCOMPARE(faultOf(carried(svg("<image href=\"/etc/hostname\"/>"))),
                 PictureFault::NamesFiles);
    }

    void takesDrawingsThatHaveEverythingInside()
    {
        QVERIFY(!faultOf(carried(png({4, 4}))));
        QVERIFY(!faultOf(svg("<a href=\"https://example.org\"><use xlink:href=\"#part\"/></a>"
                             "<rect fill=\"url(#part)\" style=\"stroke: url('#part')\"/>"
                             "<style>a { fill: url( #part ) }</style>")));
    }

    void decodesAPictureThatIsLargerThanAllTheRoomOnlyOnce()
    {
        const QByteArray large = png({5000, 4000});
        Pictures pictures;
        const Artwork first = pictures.artwork(large, false, {});
        QVERIFY(first.dots.sizeInBytes() > Pictures::mostBytes);
        QCOMPARE(pictures.artwork(large, false, {}).dots.cacheKey(), first.dots.cacheKey());
        QVERIFY(pictures.bytesKept() <= Pictures::mostBytes);
    }

    void decodesAPhotoOnlyOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grace.png"_s);
        write(path, png({40, 40}));
        Pictures pictures;
        const Artwork first = pictures.photo(path, false, {20, 20});
        const Artwork again = pictures.photo(path, false, {20, 20});
        QCOMPARE(again.dots.cacheKey(), first.dots.cacheKey());
        QVERIFY(pictures.photo(path, false, {10, 10}).dots.cacheKey() != first.dots.cacheKey());
    }

    void looksAtAPhotoAnewWhenTheFileIsAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grace.png"_s);
        write(path, png({40, 40}, qRgb(255, 0, 0)));
        Pictures pictures;
        QCOMPARE(pictures.photo(path, false, {40, 40}).dots.pixel(5, 5), qRgb(255, 0, 0));
        write(path, png({40, 40}, qRgb(0, 0, 255)));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5),
                                 QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(pictures.photo(path, false, {40, 40}).dots.pixel(5, 5), qRgb(0, 0, 255));
    }

    void aDrawingIsNoPhoto()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grace.png"_s);
        write(path, svg("<rect width=\"9\" height=\"9\"/>"));
        QVERIFY(Pictures{}.photo(path, false, {20, 20}).isEmpty());
        write(path, pngThatClaims({20'000, 20'000}));
        QVERIFY(Pictures{}.photo(path, false, {20, 20}).isEmpty());
    }

    void keepsNoMoreThanItMay()
    {
        Pictures pictures;
        QList<QByteArray> all; // so that no two lie in the same place
        for (int i = 0; i < 20; ++i) {
            all << png({1000, 1000 + i});
            QVERIFY(!pictures.artwork(all.last(), false, {}).isEmpty());
            QVERIFY(pictures.bytesKept() <= Pictures::mostBytes);
        }
        QVERIFY(pictures.bytesKept() > Pictures::mostBytes / 2);
    }

    void keepsNoMoreThanItMayForBlackAndWhite()
    {
        Pictures pictures;
        const QByteArray photo = noise({800, 800}); // counts each time, as it is kept with each
        QVERIFY(photo.size() * 40 > Pictures::mostBytes);
        for (int side = 1; side <= 40; ++side)
            QVERIFY(!pictures.artwork(photo, true, QSizeF(side, side)).isEmpty());
        QVERIFY(pictures.bytesKept() <= Pictures::mostBytes);
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_Pictures.moc"
