// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Tables.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

class OtherWorkbooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbooksOfOldExcelAreRead()
    {
        const auto reading
            = readTable(QStringLiteral(LANYARD_SOURCE_DIR "/tests/fixtures/tables/people.xls"));
        QVERIFY2(reading.format, qPrintable(QString::number(reading.kind())));
        QCOMPARE(*reading.format, u"XLS"_s);
        QCOMPARE(reading.rows.size(), 5);
        QCOMPARE(reading.rows[1],
                 (QStringList{u"AAA-1"_s,
                              u"Jürgen Großkurth"_s,
                              u"2026-11-28 09:30:00"_s,
                              u"2026-11-28"_s,
                              u"0.1"_s}));
        QCOMPARE(reading.rows[2].first(5),
                 (QStringList{u"AAA-2"_s, u"欧阳朗云"_s, {}, {}, u"25"_s}));
        QCOMPARE(reading.rows[4], (QStringList{u"AAA-3"_s, u"陈𠮷"_s, {}, {}, u"13800138000"_s}));
        QCOMPARE(reading.numbers.last(), 5);
    }

    void aLongNumberOfOldExcelIsImprecise()
    {
        QList<bool> imprecise;
        const auto format = exchange::SpreadsheetReader{}.read(
            QStringLiteral(LANYARD_SOURCE_DIR "/tests/fixtures/tables/people.xls"),
            {},
            [&imprecise](const exchange::TableRow &row) {
                imprecise.append(!row.cells.empty() && row.cells.back().imprecise);
                return true;
            });
        QVERIFY(format);
        QCOMPARE(imprecise, (QList<bool>{false, false, true, false, false}));
    }

    void openDocumentCellsOfEveryTypeAreRead()
    {
        const auto reading = ods(
            "<table:table><table:table-header-rows><table:table-row>" + text("code") + text("name")
            + text("more")
            + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
              "</table:table-header-rows><table:table-row table:number-rows-repeated=\"3\">"
              "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
              "<table:table-row>"
              "<table:table-cell office:value-type=\"float\" office:value=\"4711\"><text:p>004711"
              "</text:p></table:table-cell><table:table-cell office:value-type=\"string\">"
              "<office:annotation><text:p>note</text:p></office:annotation>"
              "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/><text:span>d"
              "</text:span></text:p><text:p>e</text:p></table:table-cell>"
              "<table:covered-table-cell/>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-28\"/>"
              "<table:table-cell office:value-type=\"date\" "
              "office:date-value=\"2026-11-28T09:30:00.0000\"/>"
              "<table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"/>"
              "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
              "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\"><text:p>"
              "12,50 €</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\">"
              "<text:p>#N/A</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\">"
              "<text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        QVERIFY2(reading.format, qPrintable(QString::number(reading.kind())));
        QCOMPARE(*reading.format, u"ODS"_s);
        QCOMPARE(reading.numbers, (QList<qint64>{1, 5}));
        QCOMPARE(reading.rows,
                 (Table{{u"code"_s, u"name"_s, u"more"_s},
                        {u"004711"_s,
                         u"a   b\tc\nd\ne"_s,
                         {},
                         u"2026-11-28"_s,
                         u"2026-11-28 09:30:00"_s,
                         u"09:30:00"_s,
                         u"TRUE"_s,
                         u"12.5"_s,
                         {},
                         u"x"_s,
                         u"x"_s}}));
    }

    void hiddenAndEmptySheetsOfOpenDocumentAreNotRead()
    {
        const auto reading = ods(
            "<table:table table:style-name=\"h\"><table:table-row>" + text("secret")
                + "</table:table-row></table:table><table:table><table:table-row/></table:table>"
                  "<table:table table:style-name=\"v\"><table:table-row>"
                + text("code") + "</table:table-row></table:table><table:table><table:table-row>"
                + text("later") + "</table:table-row></table:table>",
            "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/>"
            "</style:style><style:style style:name=\"v\"><style:table-properties "
            "table:display=\"true\"/></style:style>");
        QVERIFY(reading.format);
        QCOMPARE(reading.rows, (Table{{u"code"_s}}));
    }

    void repetitionsOfOpenDocumentAreHeldToASheet_data()
    {
        QTest::addColumn<QByteArray>("row");
        const QByteArray often = "\"1000000000\"";
        QTest::newRow("cells") << QByteArray{"<table:table-row><table:table-cell "
                                             "table:number-columns-repeated="
                                             + often
                                             + "><text:p>x</text:p></table:table-cell>"
                                               "</table:table-row>"};
        QTest::newRow("a cell behind many empty ones")
            << QByteArray{"<table:table-row><table:table-cell table:number-columns-repeated="
                          + often + "/>" + text("x") + "</table:table-row>"};
        QTest::newRow("rows") << QByteArray{"<table:table-row table:number-rows-repeated=" + often
                                            + ">" + text("x") + "</table:table-row>"};
        QTest::newRow("a row behind many empty ones")
            << QByteArray{"<table:table-row table:number-rows-repeated=" + often
                          + "/><table:table-row>" + text("x") + "</table:table-row>"};
    }

    void repetitionsOfOpenDocumentAreHeldToASheet()
    {
        QFETCH(const QByteArray, row);
        QCOMPARE(ods("<table:table>" + row + "</table:table>").kind(),
                 numberOfKind(Failure::Kind::TooLarge));
    }

    void anEncryptedOpenDocumentIsPasswordProtected()
    {
        const auto reading = readTable(
            zipped(m_scratch.path(u"a.ods"_s),
                   odsParts("\x17rubbish",
                            "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry>"
                            "<manifest:encryption-data/></manifest:file-entry>"
                            "</manifest:manifest>")));
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::PasswordProtected));
    }

    void aTextOfOpenDocumentIsNoTable()
    {
        Parts parts = odsParts("<x/>");
        parts[0].second = "application/vnd.oasis.opendocument.text";
        QCOMPARE(readTable(zipped(m_scratch.path(u"a.ods"_s), parts)).kind(),
                 numberOfKind(Failure::Kind::UnknownFormat));
    }

    void xmlSpreadsheetsOfExcel2003AreRead()
    {
        const auto reading = xml(
            "<Styles><Style ss:ID=\"z\"><NumberFormat ss:Format=\"000000\"/></Style></Styles>"
            "<Worksheet><Table><Row><Cell><Data ss:Type=\"String\">secret</Data></Cell></Row>"
            "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
            "</Worksheet><Worksheet><Table><Row><Cell><Data ss:Type=\"String\">code</Data></Cell>"
            "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\"><B>na</B>me</Data></Cell><Cell>"
            "<Data ss:Type=\"String\">x</Data></Cell></Row><Row ss:Index=\"4\">"
            "<Cell ss:StyleID=\"z\"><Data ss:Type=\"Number\">4711</Data><Comment><ss:Data>note"
            "</ss:Data></Comment></Cell><Cell ss:Index=\"4\"><Data ss:Type=\"DateTime\">"
            "2026-11-28T09:30:00.000</Data></Cell><Cell><Data ss:Type=\"Boolean\">1</Data></Cell>"
            "<Cell><Data ss:Type=\"Error\">#N/A</Data></Cell><Cell><Data ss:Type=\"DateTime\">"
            "2026-11-28T00:00:00.000</Data></Cell></Row></Table></Worksheet>");
        QVERIFY2(reading.format, qPrintable(QString::number(reading.kind())));
        QCOMPARE(*reading.format, u"XML Spreadsheet 2003"_s);
        QCOMPARE(reading.numbers, (QList<qint64>{1, 4}));
        QCOMPARE(
            reading.rows,
            (Table{
                {u"code"_s, u"name"_s, {}, u"x"_s},
                {u"004711"_s, {}, {}, u"2026-11-28 09:30:00"_s, u"TRUE"_s, {}, u"2026-11-28"_s}}));
    }

    void brokenXmlIsSaidToBeSo_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<int>("kind");
        using K = Failure::Kind;
        QTest::newRow("it ends early")
            << QByteArray{"<Worksheet><Table><Row>"} << numberOfKind(K::Damaged);
        QTest::newRow("an ampersand that nobody escaped")
            << QByteArray{"<Worksheet><Table><Row><Cell><Data ss:Type=\"String\">A & B</Data>"}
            << numberOfKind(K::Damaged);
        QTest::newRow("nested for ever")
            << QByteArray{QByteArray{"<a>"}.repeated(1'000'000)} << numberOfKind(K::Damaged);
        QTest::newRow("a row beyond the last")
            << QByteArray{"<Worksheet><Table><Row ss:Index=\"1048577\"><Cell><Data "
                          "ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet>"}
            << numberOfKind(K::TooLarge);
        QTest::newRow("a column beyond the last")
            << QByteArray{"<Worksheet><Table><Row><Cell ss:Index=\"16385\"><Data "
                          "ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet>"}
            << numberOfKind(K::TooLarge);
    }

    void brokenXmlIsSaidToBeSo()
    {
        QFETCH(const QByteArray, inside);
        QFETCH(const int, kind);
        QCOMPARE(xml(inside).kind(), kind);
    }

    void entitiesOfXmlAreAnAttack()
    {
        const auto reading = readTable(m_scratch.write(
            u"a.xls"_s,
            "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
            "<Row><Cell><Data>&x;</Data></Cell></Row></Table></Worksheet></Workbook>"));
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::Damaged));
    }

private:
    static QByteArray text(const QByteArray &value)
    {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + value
            + "</text:p></table:table-cell>";
    }

    TableReading ods(const QByteArray &sheets, const QByteArray &styles = {}) const
    {
        return readTable(zipped(m_scratch.path(u"a.xls"_s), odsParts(odsOf(sheets, styles))));
    }

    TableReading xml(const QByteArray &inside) const
    {
        const QByteArray name = "\"urn:schemas-microsoft-com:office:spreadsheet\"";
        return readTable(m_scratch.write(u"a.xls"_s,
                                         "\n<?xml version=\"1.0\"?><Workbook xmlns=" + name
                                             + " xmlns:ss=" + name + ">" + inside + "</Workbook>"));
    }

    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(OtherWorkbooksTest)
#include "tst_OtherWorkbooks.moc"
