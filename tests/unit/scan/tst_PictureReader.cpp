// SPDX-License-Identifier: Apache-2.0
#include "app/scan/PictureReader.h"
#include "app/scan/ZxingAdapter.h"
#include "tests/unit/scan/Damage.h"
#include "tests/unit/scan/QrPictures.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

QImage rotated(const QImage &picture, double degrees)
{
    return page({900, 900},
                {picture.transformed(QTransform{}.rotate(degrees), Qt::SmoothTransformation)
                     .convertToFormat(QImage::Format_ARGB32)});
}

QImage onGlass(const QImage &picture) ///< black modules, everything else see-through
{
    QImage glass{picture.size(), QImage::Format_ARGB32};
    glass.fill(Qt::transparent);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.constScanLine(y)[x] == 0)
                glass.setPixelColor(x, y, Qt::black);
        }
    }
    return glass;
}

QByteArray png(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class PictureReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCodesOfAPicture_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<QStringList>("expected");
        const QImage ticket = qrPicture("EVT-0042");
        const QStringList found{u"EVT-0042"_s};

        QTest::newRow("a plain code") << ticket << found;
        QTest::newRow("turned a little") << rotated(ticket, 17) << found;
        QTest::newRow("upside down") << rotated(ticket, 180) << found;
        QTest::newRow("mirrored") << ticket.mirrored(true, false) << found;
        QTest::newRow("light on dark") << inverted(ticket) << found;
        QTest::newRow("small: two pixels a module")
            << page({800, 600}, {qrPicture("EVT-0042", 2)}) << found;
        QTest::newRow("a photo of 40 million pixels")
            << page({7300, 5500}, {qrPicture("EVT-0042", 12)}) << found;
        QTest::newRow("fills the picture, 40 pixels a module")
            << qrPicture("EVT-0042", 40) << found;
        QTest::newRow("black on nothing") << onGlass(ticket) << found;
        QTest::newRow("several, left to right")
            << page({1200, 400}, {qrPicture("EVT-3"), qrPicture("EVT-1"), qrPicture("EVT-2")})
            << QStringList{u"EVT-3"_s, u"EVT-1"_s, u"EVT-2"_s};
        QTest::newRow("one dark on light beside one light on dark")
            << page({900, 400}, {qrPicture("EVT-1"), inverted(qrPicture("EVT-2"))})
            << QStringList{u"EVT-1"_s, u"EVT-2"_s};
        QTest::newRow("the same ticket twice")
            << page({900, 400}, {ticket, ticket}) << QStringList{u"EVT-0042"_s, u"EVT-0042"_s};
        QTest::newRow("Chinese text")
            << qrPicture("票-张伟-0042") << QStringList{u"票-张伟-0042"_s};
        QTest::newRow("a blank sheet") << page({640, 480}, {}) << QStringList{};
        QTest::newRow("noise") << noise({640, 480}) << QStringList{};
        QTest::newRow("one pixel") << QImage{1, 1, QImage::Format_Grayscale8} << QStringList{};
        QTest::newRow("one row") << QImage{333, 1, QImage::Format_Grayscale8} << QStringList{};
        QTest::newRow("no picture at all") << QImage{} << QStringList{};
    }

    void findsTheCodesOfAPicture()
    {
        QFETCH(const QImage, picture);
        QFETCH(const QStringList, expected);
        QCOMPARE(texts(PictureReader{}.read(picture)), expected);
    }

    void namesTheFormat()
    {
        const QList<DecodedCode> expected{{u"EVT-0042"_s, u"QRCode"_s}};
        QCOMPARE(PictureReader{}.read(qrPicture("EVT-0042")), expected);
    }

    void readsPictureFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PNG") << u"ticket.png"_s;
        QTest::newRow("JPEG") << u"ticket.jpg"_s;
        QTest::newRow("BMP") << u"ticket.bmp"_s;
        QTest::newRow("a name with blanks and Chinese letters") << u"我的 票.png"_s;
    }

    void readsPictureFiles()
    {
        QFETCH(const QString, name);
        QVERIFY(qrPicture("EVT-0042").save(path(name)));
        const auto codes = PictureReader{}.readFile(path(name));
        QVERIFY(codes);
        QCOMPARE(texts(*codes), QStringList{u"EVT-0042"_s});
    }

    void readsAPictureWithTheWrongEnding()
    {
        write(u"ticket.gif"_s, png(qrPicture("EVT-0042")));
        const auto codes = PictureReader{}.readFile(path(u"ticket.gif"_s));
        QVERIFY(codes);
        QCOMPARE(codes->size(), 1);
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Failure::Kind>("kind");
        const QByteArray good = png(noise({640, 480}));
        QTest::newRow("a text file called .png")
            << u"letter.png"_s << QByteArray{"Dear Grace,"} << Failure::Kind::NoPicture;
        QTest::newRow("a picture that was cut off")
            << u"cut.png"_s << good.first(good.size() / 2) << Failure::Kind::NoPicture;
        QTest::newRow("only the signature of a picture")
            << u"signature.png"_s << good.first(8) << Failure::Kind::NoPicture;
        QTest::newRow("no bytes at all") << u"empty.png"_s << QByteArray{} << Failure::Kind::Empty;
        QTest::newRow("binary rubbish without ending")
            << u"rubbish"_s << QByteArray(5'000, '\xfe') << Failure::Kind::NoPicture;
        QTest::newRow("a bomb of nine hundred million pixels")
            << u"bomb.pgm"_s << QByteArray{"P5 30000 30000 255\n"} << Failure::Kind::TooLarge;
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const Failure::Kind, kind);
        write(name, content);
        const auto codes = PictureReader{}.readFile(path(name));
        QVERIFY(!codes);
        QCOMPARE(codes.failure().kind, kind);
        QCOMPARE(codes.failure().subject, name);
    }

    void saysThatAFileIsNotThere()
    {
        const auto codes = PictureReader{}.readFile(path(u"nowhere.png"_s));
        QVERIFY(!codes);
        QCOMPARE(codes.failure().kind, Failure::Kind::NotFound);
    }

    void saysThatAFolderIsNoPicture()
    {
        const auto codes = PictureReader{}.readFile(folder.path());
        QVERIFY(!codes);
        QCOMPARE(codes.failure().kind, Failure::Kind::NoPicture);
    }

    void saysThatAFileMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        write(u"secret.png"_s, "x");
        QFile::setPermissions(path(u"secret.png"_s), {});
        const auto codes = PictureReader{}.readFile(path(u"secret.png"_s));
        QVERIFY(!codes);
        QCOMPARE(codes.failure().kind, Failure::Kind::NotPermitted);
    }

    void survivesEverySizeOfPlane()
    {
        const QByteArray bytes(64 * 64, '\x7f');
        const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
        for (int width = -1; width <= 20; ++width) {
            for (int height = -1; height <= 20; ++height)
                QVERIFY(decode({data, width, height, 64}, {.symbologies = anySymbology}).isEmpty());
        }
        QVERIFY(decode({nullptr, 64, 64, 64}).isEmpty());
        QVERIFY(decode({data, 64, 64, 8}).isEmpty());
    }

    void readsOnlyTheFormatsAskedFor()
    {
        const QImage ticket = qrPicture("EVT-0042");
        QVERIFY(decode(LumaView::of(ticket), {.symbologies = Symbology::Aztec}).isEmpty());
        QCOMPARE(decode(LumaView::of(ticket), {.symbologies = anySymbology}).size(), 1);
    }

    void saysWhereACodeIs()
    {
        const QImage sheet = page({900, 400}, {qrPicture("EVT-1"), qrPicture("EVT-2")})
                                 .convertToFormat(QImage::Format_Grayscale8);
        const auto codes = decode(LumaView::of(sheet));
        QCOMPARE(codes.size(), 2);
        QVERIFY(QRect(0, 0, 450, 400).contains(codes[0].corners.boundingRect()));
        QVERIFY(QRect(450, 0, 450, 400).contains(codes[1].corners.boundingRect()));
        QCOMPARE(codes[0].bytes, QByteArray{"EVT-1"});
    }

    void makesTextOfWhateverBytes()
    {
        const QImage binary = qrPicture(QByteArray::fromHex("eda080ff00fe41c328"));
        const auto codes = decode(LumaView::of(binary));
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, u"<ed a0 80 ff 00 fe 41 c3 28>"_s);
    }

    void readsThePracticePhotos()
    {
        // Photos with their text beside them, name.png and name.txt; not part of the project.
        const QString photos = qEnvironmentVariable("LANYARD_QR_PHOTOS");
        if (photos.isEmpty())
            QSKIP("LANYARD_QR_PHOTOS names no folder");
        int found = 0;
        QStringList missed;
        const QStringList names = QDir{photos}.entryList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s});
        for (const QString &name : names) {
            const auto codes = PictureReader{}.readFile(photos + u'/' + name);
            if (codes && !codes->isEmpty())
                ++found;
            else
                missed << name;
        }
        qInfo().noquote() << found << "of" << names.size() << "missed" << missed.join(u' ');
        QVERIFY(found >= 129);
    }

private:
    static QStringList texts(const QList<DecodedCode> &codes)
    {
        QStringList texts;
        for (const DecodedCode &code : codes)
            texts << code.text;
        return texts;
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file{path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir folder;
};

QTEST_MAIN(PictureReaderTest)
#include "tst_PictureReader.moc"
