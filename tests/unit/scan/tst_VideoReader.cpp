// SPDX-License-Identifier: Apache-2.0
#include "app/scan/MediaBackend.h"
#include "app/scan/PictureReader.h"
#include "tests/unit/scan/QrPictures.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, QByteArray content)
{
    const QByteArray size = number(static_cast<quint32>(content.size()));
    if (content.size() % 2)
        content += '\0';
    return name + size + content;
}

QByteArray jpeg(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", 90);
    return bytes;
}

/// Motion JPEG in AVI, 10 pictures a second ("AVI RIFF File Reference", Microsoft).
QByteArray avi(const QList<QImage> &pictures)
{
    const auto count = static_cast<quint32>(pictures.size());
    const auto width = static_cast<quint32>(pictures.first().width());
    const auto height = static_cast<quint32>(pictures.first().height());
    QByteArray movie = "movi";
    QByteArray index;
    for (const QImage &picture : pictures) {
        const QByteArray bytes = jpeg(picture);
        index += "00dc" + number(0x10) + number(static_cast<quint32>(movie.size()))
            + number(static_cast<quint32>(bytes.size()));
        movie += chunk("00dc", bytes);
    }
    const QByteArray mainHeader = number(100'000) + number(0) + number(0) + number(0x10)
        + number(count) + number(0) + number(1) + number(1'000'000) + number(width) + number(height)
        + QByteArray(16, '\0');
    const QByteArray streamHeader = "vidsMJPG" + number(0) + number(0) + number(0) + number(1)
        + number(10) + number(0) + number(count) + number(1'000'000) + number(10'000) + number(0)
        + QByteArray(8, '\0');
    const QByteArray format = number(40) + number(width) + number(height) + number(0x180001)
        + "MJPG" + number(width * height * 3) + QByteArray(16, '\0');
    const QByteArray stream = "strl" + chunk("strh", streamHeader) + chunk("strf", format);
    const QByteArray headers = "hdrl" + chunk("avih", mainHeader) + chunk("LIST", stream);
    return chunk("RIFF",
                 "AVI " + chunk("LIST", headers) + chunk("LIST", movie) + chunk("idx1", index));
}

} // namespace

class VideoReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareMedia()); }

    void findsEveryDifferentCodeOfAVideo()
    {
        QList<QImage> pictures;
        for (const char *code : {"EVT-0001", "", "EVT-0002", "EVT-0001"}) {
            const QList<QImage> content = *code ? QList{qrPicture(code)} : QList<QImage>{};
            for (int i = 0; i < 8; ++i)
                pictures << page({640, 480}, content);
        }
        write(u"queue.avi"_s, avi(pictures));
        const auto codes = PictureReader{}.readFile(path(u"queue.avi"_s));
        QVERIFY2(codes, codes ? "" : qPrintable(codes.failure().detail));
        const QList<DecodedCode> expected{{u"EVT-0001"_s, u"QRCode"_s},
                                          {u"EVT-0002"_s, u"QRCode"_s}};
        QCOMPARE(*codes, expected);
    }

    void findsNothingInAVideoWithoutCodes()
    {
        write(u"wall.avi"_s, avi(QList<QImage>(10, page({320, 240}, {}))));
        const auto codes = PictureReader{}.readFile(path(u"wall.avi"_s));
        QVERIFY(codes);
        QVERIFY(codes->isEmpty());
    }

    void saysThatAVideoCannotBeOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("a text file called .mp4")
            << u"letter.mp4"_s << QByteArray{"Dear Grace,"} << Failure::Kind::NoPicture;
        QTest::newRow("rubbish called .mkv")
            << u"rubbish.MKV"_s << QByteArray(10'000, '\xfe') << Failure::Kind::NoPicture;
        QTest::newRow("only a header")
            << u"header.avi"_s << avi({page({320, 240}, {})}).first(60) << Failure::Kind::NoPicture;
        QTest::newRow("no bytes at all") << u"empty.webm"_s << QByteArray{} << Failure::Kind::Empty;
    }

    void saysThatAVideoCannotBeOpened()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const Failure::Kind, kind);
        write(name, content);
        const auto codes = PictureReader{}.readFile(path(name));
        QVERIFY(!codes);
        QCOMPARE(codes.failure().kind, kind);
    }

private:
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file{path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir folder;
};

QTEST_MAIN(VideoReaderTest)
#include "tst_VideoReader.moc"
