// SPDX-License-Identifier: Apache-2.0
#include "app/scan/KeystrokeAssembler.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace Qt::StringLiterals;

class KeystrokeAssemblerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        assembler = {};
        now = 1'000;
        scans.clear();
        ends.clear();
        givenBack = 0;
    }

    void takesABurstThatEnterEnds()
    {
        type(u"EVT-0042"_s, 1);
        QVERIFY(scans.isEmpty());
        QVERIFY(end(1).hold);
        QCOMPARE(scans, QList<Scan>{{u"EVT-0042"_s}});
        QVERIFY(!assembler.isWaiting());
    }

    void takesABurstThatSilenceEnds()
    {
        type(u"EVT-0042"_s, 20);
        note(assembler.quiet(now + KeystrokeAssembler::silence));
        QVERIFY(scans.isEmpty());
        note(assembler.quiet(now + KeystrokeAssembler::silence + 1));
        QCOMPARE(scans, QList<Scan>{{u"EVT-0042"_s}});
    }

    void keepsTwoScansBackToBackApart()
    {
        type(u"EVT-0001"_s, 1);
        end(1);
        type(u"EVT-0002"_s, 1);
        end(1);
        QCOMPARE(scans, (QList<Scan>{{u"EVT-0001"_s}, {u"EVT-0002"_s}}));
        QCOMPARE(givenBack, 0);
    }

    void swallowsASecondLineEndRightAfterAScan()
    {
        type(u"EVT-0001"_s, 1);
        QVERIFY(end(1).hold);
        QVERIFY(end(1).hold);
        QVERIFY(!end(KeystrokeAssembler::tail + 10).hold);
        QCOMPARE(scans.size(), 1);
    }

    void leavesSlowTypingAlone()
    {
        type(u"hello"_s, 120);
        QCOMPARE(givenBack, 4); // the fifth is still being waited for
        QVERIFY(!end(120).hold);
        QCOMPARE(givenBack, 5);
        QVERIFY(scans.isEmpty());
    }

    void leavesAnEnterByItselfAlone() { QVERIFY(!end(500).hold); }

    void leavesThreeQuickCharactersAlone()
    {
        type(u"abc"_s, 5);
        QVERIFY(!end(5).hold);
        QCOMPARE(givenBack, 1);
        QVERIFY(scans.isEmpty());
    }

    void findsAScanRightAfterTyping()
    {
        type(u"ab"_s, 150);
        now += 100;
        type(u"EVT-0042"_s, 2);
        end(2);
        QCOMPARE(scans, QList<Scan>{{u"EVT-0042"_s}});
        QCOMPARE(givenBack, 2);
    }

    void forgivesAHiccupOnceItIsSureOfAScan()
    {
        type(u"EVT-"_s, 2);
        now += 60;
        type(u"0042"_s, 2);
        end(2);
        QCOMPARE(scans, QList<Scan>{{u"EVT-0042"_s}});
    }

    void leavesFingersThatRollAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("beforeEnter");
        QTest::newRow("a word at a key each 32 ms") << u"information"_s << 32 << 32;
        QTest::newRow("a word just above the pace") << u"information"_s << 26 << 26;
        QTest::newRow("a short word, then Enter after a moment") << u"tion"_s << 20 << 60;
        QTest::newRow("three characters as quick as a scanner's") << u"ion"_s << 1 << 1;
    }

    void leavesFingersThatRollAlone()
    {
        QFETCH(const QString, text);
        QFETCH(const int, pause);
        QFETCH(const int, beforeEnter);
        type(text, pause);
        QVERIFY(!assembler.expectsLineEnd(now + beforeEnter));
        QVERIFY(!end(beforeEnter).hold);
        QVERIFY(scans.isEmpty());
        QCOMPARE(givenBack, 1);
        QVERIFY(!assembler.isWaiting());
    }

    void takesAShortScanOnlyWithALineEnd()
    {
        type(u"A001"_s, 20);
        QVERIFY(end(30).hold);
        QCOMPARE(scans, QList<Scan>{{u"A001"_s}});
        now += 1'000;
        type(u"A0002"_s, 2);
        note(assembler.quiet(now + 1'000));
        QCOMPARE(scans.size(), 1);
        QCOMPARE(givenBack, 1);
        now += 1'000;
        type(u"A00003"_s, 2);
        note(assembler.quiet(now + 1'000));
        QCOMPARE(scans.size(), 2);
    }

    void forgivesNoHiccupInAShortScan()
    {
        type(u"A00"_s, 1);
        type(u"1"_s, 30);
        now += 30;
        type(u"2"_s, 12); // 42 ms after the one before
        QVERIFY(!end(1).hold);
        QVERIFY(scans.isEmpty());
    }

    void reportsAnOverlongScanOnce()
    {
        type(QString{10'000, u'x'}, 1);
        end(1);
        QCOMPARE(scans, (QList<Scan>{{QString{KeystrokeAssembler::longest, u'x'}, true}}));
        QCOMPARE(givenBack, 0);
    }

    void keepsControlCharactersOfAScan()
    {
        type(u"0104"_s, 1);
        now += 1;
        QVERIFY(assembler.command(u"\x1d", now).hold);
        type(u"21"_s, 1);
        end(1);
        QCOMPARE(scans,
                 QList<Scan>{{u"0104\x1d"
                              "21"_s}});
    }

    void letsACommandKeyOfAPersonThrough()
    {
        type(u"a"_s, 1);
        now += 10;
        const auto finding = assembler.command(u"\x13", now);
        QVERIFY(finding.giveBack);
        QVERIFY(!finding.hold);
    }

    void takesFunctionKeysForTheScannersWithinABurst()
    {
        type(u"0"_s, 1);
        QVERIFY(assembler.command({}, ++now).hold); // not known yet whose
        type(u"104-22"_s, 1);
        QVERIFY(assembler.command({}, ++now).hold);
        end(1);
        QVERIFY(assembler.command({}, ++now).hold); // after the line end
        QVERIFY(assembler.command({}, ++now).hold);
        QCOMPARE(scans, QList<Scan>{{u"0104-22"_s}});
        QCOMPARE(givenBack, 0);
        now += KeystrokeAssembler::rhythm + 1;
        QVERIFY(!assembler.command({}, now).hold);
    }

    void givesACommandKeyBackWhenNoScanComesOfIt()
    {
        type(u"ab"_s, 3);
        QVERIFY(assembler.command({}, now + 3).hold);
        note(assembler.quiet(now + 200));
        QCOMPARE(givenBack, 1);
        QVERIFY(scans.isEmpty());
    }

    void endsAScanByItsSuffix()
    {
        assembler.setSuffix(u"#!"_s);
        type(u"EVT#0042#!"_s, 1);
        QCOMPARE(scans, QList<Scan>{{u"EVT#0042"_s}});
        QCOMPARE(ends, QList{ScanReport::End::Suffix});
        QVERIFY(!assembler.isWaiting());
        QVERIFY(end(1).hold); // a line end after it is the scanner's, too
        type(u"EVT-0043#!"_s, 1);
        QCOMPARE(scans.size(), 2);
        QCOMPARE(givenBack, 0);
    }

    void takesNoTypedSuffixForAnEnd()
    {
        assembler.setSuffix(u"#"_s);
        type(u"room#"_s, 120);
        note(assembler.quiet(now + 1'000));
        QVERIFY(scans.isEmpty());
        QCOMPARE(givenBack, 5);
    }

    void saysHowAScanWasTyped()
    {
        type(u"EVT-00"_s, 2);
        type(u"4"_s, 9);
        type(u"2"_s, 2);
        end(1);
        QCOMPARE(last.lasted, 5 * 2 + 9 + 2);
        QCOMPARE(last.widest, 9);
        QCOMPARE(last.end, ScanReport::End::Enter);
        type(u"EVT-0043"_s, 2);
        note(assembler.quiet(now + 1'000));
        QCOMPARE(last.end, ScanReport::End::Silence);
    }

    void takesCharactersBeyondTheFirstPlane()
    {
        for (const QString &text : {u"𠮷"_s, u"野"_s, u"屋"_s, u"😀"_s}) {
            now += 1;
            note(assembler.character(text, now));
        }
        end(1);
        QCOMPARE(scans, QList<Scan>{{u"𠮷野屋😀"_s}});
    }

    void takesAClockThatJumpsBackForAPause()
    {
        type(u"ab"_s, 1);
        now -= 500;
        type(u"c"_s, 1);
        QCOMPARE(givenBack, 1);
    }

private:
    void type(const QString &text, qint64 pause)
    {
        for (const QChar &character : text) {
            now += pause;
            note(assembler.character(QStringView{&character, 1}, now));
        }
    }
    KeystrokeAssembler::Finding end(qint64 pause)
    {
        now += pause;
        const auto finding = assembler.lineEnd(now);
        note(finding);
        return finding;
    }
    void note(const KeystrokeAssembler::Finding &finding)
    {
        givenBack += finding.giveBack;
        if (finding.scan) {
            scans << Scan{finding.scan->text, finding.scan->tooLong};
            ends << finding.scan->end;
            last = *finding.scan;
        }
    }

    KeystrokeAssembler assembler;
    qint64 now = 0;
    QList<Scan> scans;
    QList<ScanReport::End> ends;
    Scan last;
    int givenBack = 0;
};

QTEST_GUILESS_MAIN(KeystrokeAssemblerTest)
#include "tst_KeystrokeAssembler.moc"
