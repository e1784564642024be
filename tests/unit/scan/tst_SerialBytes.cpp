// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialBytes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace Qt::StringLiterals;

class SerialBytesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtLineEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &texts) {
            QTest::newRow(name) << bytes << texts;
        };
        row("CR", "EVT-1\r", {u"EVT-1"_s});
        row("LF", "EVT-1\n", {u"EVT-1"_s});
        row("both", "EVT-1\r\n", {u"EVT-1"_s});
        row("NUL", QByteArray{"EVT-1\0", 6}, {u"EVT-1"_s});
        row("two scans in one read", "EVT-1\r\nEVT-2\r\n", {u"EVT-1"_s, u"EVT-2"_s});
        row("nothing but line ends", "\r\n\r\n", {});
        row("no end yet", "EVT-1", {});
        row("Chinese", "张伟\r", {u"张伟"_s});
        row("no UTF-8", "\xd5\xc5\xce\xb0\r", {u"<d5 c5 ce b0>"_s});
        row("an over-long form of a slash", "\xc0\xaf\r", {u"<c0 af>"_s});
        row("half a character", "a\xe5\xbc\r", {u"<61 e5 bc>"_s});
    }
    void cutsAtLineEnds()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, texts);
        SerialBytes whole;
        QCOMPARE(textsOf(whole.take(bytes, 0)), texts);

        SerialBytes pieces;
        QStringList found;
        qint64 now = 0;
        for (const char byte : bytes)
            found += textsOf(pieces.take(QByteArray{1, byte}, now += 5));
        QCOMPARE(found, texts);
    }

    void cutsAtASuffixAndAtSilence()
    {
        SerialBytes bytes{"#!"};
        QList<ScanReport> scans = bytes.take("EVT#1#", 0);
        QCOMPARE(scans.size(), 0);
        scans = bytes.take("!EVT-2", 3);
        QCOMPARE(textsOf(scans), QStringList{u"EVT#1"_s});
        QCOMPARE(scans.first().end, ScanReport::End::Suffix);
        QCOMPARE(scans.first().lasted, 3);

        QVERIFY(!bytes.quiet(50));
        const auto last = bytes.quiet(3 + SerialBytes::silence);
        QVERIFY(last);
        QCOMPARE(last->text, u"EVT-2"_s);
        QCOMPARE(last->end, ScanReport::End::Silence);
        QVERIFY(!bytes.isWaiting());
    }

    void findsASilenceThatNobodyLookedFor()
    {
        SerialBytes bytes;
        QCOMPARE(bytes.take("EVT-1", 0).size(), 0);
        QCOMPARE(textsOf(bytes.take("EVT-2\r", 5000)), (QStringList{u"EVT-1"_s, u"EVT-2"_s}));
    }

    void saysWhetherItIsText()
    {
        SerialBytes bytes;
        const auto scans = bytes.take("ok\r\xff\xfe\r", 0);
        QVERIFY(scans.first().readable);
        QVERIFY(!scans.last().readable);
        QCOMPARE(scans.last().bytes, QByteArray{"\xff\xfe"});
        QCOMPARE(scans.last().source, ScanReport::Source::Serial);
    }

    void takesFourKibibytesOfAMegabyte()
    {
        SerialBytes bytes;
        QList<ScanReport> scans;
        for (int i = 0; i < 1024; ++i)
            scans += bytes.take(QByteArray{1024, 'x'}, i);
        scans += bytes.take("\r", 1024);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().text.size(), ScanReport::longest);
        QVERIFY(scans.first().tooLong);
    }

private:
    static QStringList textsOf(const QList<ScanReport> &scans)
    {
        QStringList texts;
        for (const ScanReport &scan : scans)
            texts.append(scan.text);
        return texts;
    }
};

QTEST_GUILESS_MAIN(SerialBytesTest)
#include "tst_SerialBytes.moc"
