// SPDX-License-Identifier: Apache-2.0
#include "app/scan/MediaBackend.h"
#include "app/scan/PictureReader.h"
#include "tests/unit/scan/Avi.h"
#include "tests/unit/scan/QrPictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

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

    void looksAtEveryFrame()
    {
        QList<QImage> pictures;
        QList<DecodedCode> expected;
        for (int i = 0; i < 30; ++i) {
            const QImage picture = page({640, 480}, {qrPicture("FRAME-" + QByteArray::number(i))});
            pictures << picture << picture; // on a busy machine the player leaves one out
            expected << DecodedCode{u"FRAME-%1"_s.arg(i), u"QRCode"_s};
        }
        write(u"long.avi"_s, avi(pictures, 20));
        const auto codes = PictureReader{}.readFile(path(u"long.avi"_s));
        QVERIFY2(codes, codes ? "" : qPrintable(codes.failure().detail));
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
