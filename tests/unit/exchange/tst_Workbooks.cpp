// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/XlsxTable.h"
#include "tests/unit/exchange/Reading.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class WorkbooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryTypeAreRead()
    {
        const QByteArray strings
            = "<sst><si><t>code</t></si><si><r><t>na</t></r><r><t>me</t></r><rPh sb=\"0\" "
              "eb=\"1\"><t>READING</t></rPh></si></sst>";
        const Reading reading = read(
            "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
            "<c r=\"C3\" t=\"inlineStr\"><is><t>when</t></is></c>"
            "<c r=\"E3\" t=\"str\"><f>A1</f><v>vip</v></c></row>"
            "<row><c t=\"inlineStr\"><is><t>AAA-1</t></is></c><c t=\"inlineStr\"><is><t>Ann"
            "</t></is></c><c s=\"1\"><v>46354.395833333336</v></c><c/><c t=\"b\"><v>1</v></c></row>"
            "<row r=\"9\"><c r=\"A9\" s=\"2\"><v>4711</v></c><c r=\"C9\" s=\"3\"><v>46354</v></c>"
            "</row>"
            "<row r=\"10\"><c r=\"B10\"><v>1.38E10</v></c></row>",
            strings);
        QVERIFY2(reading.report, qPrintable(u"%1"_s.arg(kindOf(reading))));
        QCOMPARE(reading.report->format, u"XLSX"_s);
        QCOMPARE(reading.drafts.size(), 2);
        QCOMPARE(reading.drafts[0].first, 4);
        QCOMPARE(reading.drafts[0].second.name, u"Ann"_s);
        QCOMPARE(
            reading.drafts[0].second.fields,
            (QMap<QString, QString>{{u"when"_s, u"2026-11-28 09:30:00"_s}, {u"vip"_s, u"TRUE"_s}}));
        QCOMPARE(reading.drafts[1].first, 9);
        QCOMPARE(reading.drafts[1].second.code.text(), u"004711"_s);
        QCOMPARE(reading.drafts[1].second.fields.value(u"when"_s), u"2026-11-28"_s);
        QCOMPARE(reading.report->problems,
                 (QList<ImportProblem>{{10, ImportProblem::Kind::NoCode, {}}}));
    }

    void aNumberWithMoreDigitsThanExcelKeepsIsNoCode()
    {
        const Reading reading
            = read("<row><c t=\"inlineStr\"><is><t>code</t></is></c></row>"
                   "<row><c><v>8.1484731112613702E+17</v></c></row>"
                   "<row><c><v>814847311126137001</v></c></row>"
                   "<row><c><v>123456789012345</v></c></row>"
                   "<row><c t=\"inlineStr\"><is><t>0814847311126137001</t></is></c></row>");
        QVERIFY(reading.report);
        QCOMPARE(reading.report->problems.size(), 2);
        QCOMPARE(reading.report->problems[0].kind, ImportProblem::Kind::CodeDamagedByExcel);
        QCOMPARE(reading.report->problems[1].row, 3);
        QCOMPARE(reading.drafts.size(), 2);
        QCOMPARE(reading.drafts[0].second.code.text(), u"123456789012345"_s);
        QCOMPARE(reading.drafts[1].second.code.text(), u"0814847311126137001"_s);
    }

    void daysOfOldMacintoshWorkbooksBeginIn1904()
    {
        const Scratch scratch;
        const Reading reading = readFile(zipped(
            scratch.path(u"mac"_s),
            workbookParts(
                sheetOf("<row><c t=\"str\"><v>code</v></c><c t=\"str\"><v>day</v></c></row>"
                        "<row><c t=\"str\"><v>AAA-1</v></c><c s=\"3\"><v>44892</v></c></row>"),
                {},
                "<workbookPr date1904=\"1\"/>")));
        QVERIFY(reading.report);
        QCOMPARE(reading.first().fields.value(u"day"_s), u"2026-11-28"_s);
    }

    void aBrokenWorkbookIsSaidToBeSo_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<int>("kind");

        const QByteArray header = "<row><c t=\"str\"><v>code</v></c></row>";
        QTest::newRow("its XML ends early")
            << QByteArray{"<worksheet><sheetData>" + header + "<row><c t=\"str\"><v>AAA-"}
            << numberOf(Failure::Kind::Truncated);
        QTest::newRow("its XML is none")
            << QByteArray{"<worksheet><sheetData></oops>"} << numberOf(Failure::Kind::Damaged);
        QTest::newRow("it declares entities (a billion laughs)")
            << QByteArray{"<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 "
                          "\"&lol;&lol;&lol;&lol;\">]>"
                          + sheetOf(header + "<row><c t=\"str\"><v>&lol2;</v></c></row>")}
            << numberOf(Failure::Kind::Damaged);
        QTest::newRow("it has a column beyond XFD")
            << sheetOf("<row><c r=\"XFE1\" t=\"str\"><v>x</v></c></row>")
            << numberOf(Failure::Kind::TooLarge);
        QTest::newRow("it has a row beyond the last")
            << sheetOf("<row r=\"1048577\"><c t=\"str\"><v>x</v></c></row>")
            << numberOf(Failure::Kind::TooLarge);
        QTest::newRow("it has nothing but a header")
            << sheetOf(header) << numberOf(Failure::Kind::Empty);
        QTest::newRow("it is a zip bomb")
            << QByteArray(64 * 1024 * 1024, ' ') << numberOf(Failure::Kind::TooLarge);
    }

    void aBrokenWorkbookIsSaidToBeSo()
    {
        QFETCH(const QByteArray, sheet);
        QFETCH(const int, kind);

        const Scratch scratch;
        const QString path = zipped(scratch.path(u"book.xlsx"_s), workbookParts(sheet));
        const Reading reading = readFile(path);

        QCOMPARE(kindOf(reading), kind);
        QCOMPARE(reading.report.failure().subject, path);
    }

    void anArchiveThatEndsEarlyIsTruncated()
    {
        const Scratch scratch;
        QFile whole{zipped(scratch.path(u"a.xlsx"_s),
                           workbookParts(sheetOf("<row><c t=\"str\"><v>code</v></c></row>")))};
        QVERIFY(whole.resize(whole.size() / 2));
        QCOMPARE(kindOf(readFile(whole.fileName())), numberOf(Failure::Kind::Truncated));
    }

    void anEncryptedEntryIsPasswordProtected()
    {
        const Scratch scratch;
        const QString path
            = zipped(scratch.path(u"a.xlsx"_s), workbookParts(sheetOf({})), "secret");
        QCOMPARE(kindOf(readFile(path)), numberOf(Failure::Kind::PasswordProtected));
    }

    void anArchiveOfSomethingElseIsUnknown()
    {
        const Scratch scratch;
        const QString path = zipped(scratch.path(u"a.zip"_s), {{"holiday.jpg", "\xFF\xD8\xFF"}});
        QCOMPARE(kindOf(readFile(path)), numberOf(Failure::Kind::UnknownFormat));
    }

private:
    static Reading read(const QByteArray &rows, const QByteArray &strings = {})
    {
        const Scratch scratch;
        return readFile(zipped(scratch.path(u"book.csv"_s), workbookParts(sheetOf(rows), strings)));
    }
};

QTEST_GUILESS_MAIN(WorkbooksTest)
#include "tst_Workbooks.moc"
