// SPDX-License-Identifier: Apache-2.0
#include "app/print/ZebraStatus.h"
#include "tests/unit/print/FakeLabelPrinter.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::print;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Answers = FakeLabelPrinter::Answers;
using Trouble = Printer::Trouble;

class ZebraStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatToMend_data()
    {
        QTest::addColumn<Answers>("how");
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("all is well") << Answers::Well << Trouble::None;
        QTest::newRow("no labels are left") << Answers::PaperOut << Trouble::Paper;
        QTest::newRow("the head is open") << Answers::HeadOpen << Trouble::CoverOpen;
        QTest::newRow("somebody paused it") << Answers::Paused << Trouble::Paused;
        QTest::newRow("no ribbon is left") << Answers::RibbonOut << Trouble::Ink;
        QTest::newRow("work is no trouble") << Answers::Busy << Trouble::None;
    }

    void namesWhatToMend()
    {
        QFETCH(const Answers, how);
        QFETCH(const Trouble, trouble);
        const auto status = zebraStatusIn(hostStatus(how));
        QVERIFY(status);
        QCOMPARE(print::troubleOf(*status), trouble);
        QCOMPARE(isPrinting(*status), how == Answers::Busy);
    }

    void readsThePublishedExample()
    {
        const QByteArray answer = "\x02"
                                  "030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n"
                                  "\x02"
                                  "001,0,0,0,1,2,6,0,00000003,1,000\x03\r\n"
                                  "\x02"
                                  "1234,0\x03\r\n";
        const auto status = zebraStatusIn(answer);
        QVERIFY(status);
        QCOMPARE(status->formatsWaiting, 0);
        QCOMPARE(status->labelsLeft, 3);
        QVERIFY(isPrinting(*status));
    }

    void guessesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("silence") << QByteArray{};
        QTest::newRow("another printer") << QByteArray{"\x02"
                                                       "READY\x03"};
        QTest::newRow("half an answer") << hostStatus(Answers::Well).left(40);
        QTest::newRow("words for numbers")
            << hostStatus(Answers::Well).replace(",1183,000,", ",1183,abc,");
    }

    void guessesNothing()
    {
        QFETCH(const QByteArray, answer);
        QVERIFY(!zebraStatusIn(answer));
    }
};

QTEST_GUILESS_MAIN(ZebraStatusTest)
#include "tst_ZebraStatus.moc"
