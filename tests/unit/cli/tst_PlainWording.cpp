// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::cli;
using namespace Qt::StringLiterals;

class PlainWordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFailureInASentence()
    {
        for (int kind = 0; kind <= int(Failure::Kind::Unexpected); ++kind) {
            const QString sentence
                = wording.sentence(Failure{Failure::Kind(kind), u"file.csv"_s, u"detail"_s});
            QVERIFY2(sentence.size() > 20, qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"%1") && !sentence.contains(u"%2"), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"detail"), qPrintable(sentence));
        }
    }

    void saysWhatAFileIsThatIsNoTable()
    {
        const QString pdf = wording.sentence(
            Failure{Failure::Kind::UnknownFormat, u"a.xls"_s, u"PDF document"_s});
        QVERIFY2(pdf.contains(u"PDF") && pdf.contains(u"a.xls"), qPrintable(pdf));
        const QString other
            = wording.sentence(Failure{Failure::Kind::UnknownFormat, u"a.xls"_s, u"program"_s});
        QVERIFY2(other.contains(u"XLSX") && !other.contains(u"program"), qPrintable(other));
    }

    void saysEveryProblemOfARow()
    {
        QStringList all;
        for (int kind = 0; kind <= int(ImportProblem::Kind::UnreadableTime); ++kind)
            all.append(wording.sentence(ImportProblem{3, ImportProblem::Kind(kind), u"x"_s}));
        QCOMPARE(all.removeDuplicates(), 0);
        QVERIFY(!all.contains(QString{}));
    }

    void saysHowToReadATextThatIsInNoEncoding()
    {
        for (const QString &detail : {u"neither UTF-8, GB18030 nor Windows-1252"_s,
                                      u"bytes that mean nothing in or after row 4"_s,
                                      u"UTF-8 but for line 4"_s}) {
            const QString sentence
                = wording.sentence(Failure{Failure::Kind::Damaged, u"a.csv"_s, detail});
            QVERIFY2(sentence.contains(u"--encoding"), qPrintable(sentence));
            QCOMPARE(sentence.contains(u'4'), detail.contains(u'4'));
        }
    }

    void saysWhatStandsWhereACodeShould()
    {
        const QString word
            = wording.sentence(ImportProblem{3, ImportProblem::Kind::NoCode, u"N/A"_s});
        QVERIFY2(word.contains(u"N/A") && word.contains(u"write"), qPrintable(word));
    }

    void tellsWhatAnUnknownCodeIs()
    {
        QStringList all;
        for (int reason = 0; reason <= int(UnknownReason::SignatureWrong); ++reason)
            all.append(wording.sentence(UnknownReason(reason)));
        QCOMPARE(all.removeDuplicates(), 0);
        QVERIFY(!all.contains(QString{}));
    }

    void tellsWhatToDoAboutAPrinter()
    {
        QStringList all;
        for (int trouble = 1; trouble <= int(Printer::Trouble::Other); ++trouble)
            all.append(wording.sentence(Printer::Trouble(trouble)));
        for (int state = 0; state <= int(Printer::State::NotAccepting); ++state)
            all.append(wording.sentence(Printer{u"p"_s, {}, Printer::State(state), {}, {}, 0}));
        QCOMPARE(all.removeDuplicates(), 0);
        QVERIFY(!all.contains(QString{}));
    }

    void saysWhatIsWrongWithAnAddressAndWhatToWrite_data()
    {
        QTest::addColumn<QString>("example");
        QTest::newRow("ipp://") << u"ipp://10.0.0.8/ipp/print"_s;
        QTest::newRow("ipps://printer:0/") << u"ipps://10.0.0.8/ipp/print"_s;
        QTest::newRow("socket://") << u"socket://10.0.0.9:9100"_s;
        QTest::newRow("socket://printer?dpi=72") << u"socket://10.0.0.9:9100?dpi=300"_s;
        QTest::newRow("usb:lp0") << u"/dev/usb/lp0"_s;
        QTest::newRow("file:badges") << u"file:///home/desk/badges"_s;
        QTest::newRow("file://server/share") << u"file:///home/desk/badges"_s;
        QTest::newRow("front desk") << u"socket://"_s;
    }
    void saysWhatIsWrongWithAnAddressAndWhatToWrite()
    {
        QFETCH(const QString, example);
        const QString address = QString::fromLatin1(QTest::currentDataTag());
        const QString sentence
            = wording.sentence(Failure{Failure::Kind::NotAnAddress, address, {}});
        QVERIFY2(sentence.contains(u'“' + address + u'”'), qPrintable(sentence));
        QVERIFY2(sentence.contains(example), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"There is no"), qPrintable(sentence));
    }

    void aFileThatIsTooLargeIsToldWhatToDoByWhatItShouldBe()
    {
        QStringList all;
        for (const QString &detail :
             {QString{}, u"bytes of a template"_s, u"bytes of a picture"_s, u"bytes of a key"_s})
            all.append(wording.sentence(Failure{Failure::Kind::TooLarge, u"a.json"_s, detail}));
        QCOMPARE(all.filter(u"columns"_s).size(), 1); // which only tables have
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void keepsPercentSignsInNamesAsTheyAre()
    {
        const QString sentence
            = wording.sentence(Failure{Failure::Kind::Rejected, u"100%2"_s, u"no"_s});
        QVERIFY2(sentence.contains(u"100%2"), qPrintable(sentence));
    }

private:
    PlainWording wording;
};

QTEST_GUILESS_MAIN(PlainWordingTest)
#include "tst_PlainWording.moc"
