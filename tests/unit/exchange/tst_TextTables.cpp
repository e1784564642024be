// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Tables.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

class TextTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadInTheEncodingThatIsChosen_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QString>("name");

        const auto row = [](const QString &encoding, const char *codec, const QString &name) {
            QTest::newRow(codec) << encoding << QByteArray{codec} << name;
        };
        row(u"UTF-8"_s, "UTF-8", u"陈𠮷"_s);
        row(u"UTF-16LE"_s, "UTF-16LE", u"陈𠮷"_s);
        row(u"UTF-16BE"_s, "UTF-16BE", u"陈𠮷"_s);
        row(u"GB18030"_s, "GB18030", u"陈𠮷"_s);
        row(u"Big5"_s, "Big5", u"陳大文"_s);
        row(u"Shift_JIS"_s, "Shift_JIS", u"山田 さくら"_s);
        row(u"EUC-KR"_s, "EUC-KR", u"김철수"_s);
        row(u"Windows-1252"_s, "windows-1252", u"Jürgen Groß"_s);
        row(u"Windows-1250"_s, "windows-1250", u"Łukasz Żak"_s);
        row(u"Windows-1251"_s, "windows-1251", u"Иван Петров"_s);
    }

    void textIsReadInTheEncodingThatIsChosen()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QByteArray, codec);
        QFETCH(const QString, name);
        QVERIFY(exchange::SpreadsheetReader::encodings().contains(encoding));

        const QString text = u"code,name\r\nAAA-1,"_s + name + u"\r\n"_s;
        const auto reading
            = readTable(m_scratch.write(u"a.csv"_s, encoded(codec.constData(), text)), encoding);

        QVERIFY(reading.format);
        QCOMPARE(*reading.format, QString{u"CSV, "_s + encoding + u", comma"_s});
        QCOMPARE(reading.rows, (Table{{u"code"_s, u"name"_s}, {u"AAA-1"_s, name}}));
    }

    void bytesThatMeanNothingInTheChosenEncodingEndInTheirRow_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << u"UTF-8"_s << QByteArray{"\xC4\xD6"};
        QTest::newRow("GB18030") << u"GB18030"_s << QByteArray{"\xFF"};
        QTest::newRow("Big5, a character of private use") << u"Big5"_s << QByteArray{"\xFC\x72"};
        QTest::newRow("Shift_JIS") << u"Shift_JIS"_s << QByteArray{"\xFC\x72"};
        QTest::newRow("EUC-KR") << u"EUC-KR"_s << QByteArray{"\xC4 "};
        QTest::newRow("Windows-1252, a gap in its table")
            << u"Windows-1252"_s << QByteArray{"\x81"};
        QTest::newRow("Windows-1251, a gap in its table")
            << u"Windows-1251"_s << QByteArray{"\x98"};
    }

    void bytesThatMeanNothingInTheChosenEncodingEndInTheirRow()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QByteArray, bytes);
        const auto reading = readTable(
            m_scratch.write(u"a.csv"_s, "code,name\nAAA-1,Ann\nAAA-2," + bytes + ",x\nAAA-3,Bob\n"),
            encoding);

        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::Damaged));
        QVERIFY2(reading.format.failure().detail.contains(u"row 3"),
                 qPrintable(reading.format.failure().detail));
        QCOMPARE(reading.rows, (Table{{u"code"_s, u"name"_s}, {u"AAA-1"_s, u"Ann"_s}}));
    }

    void textThatEndsInsideACharacterIsTruncated_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::newRow("GB18030") << u"GB18030"_s;
        QTest::newRow("Big5") << u"Big5"_s;
        QTest::newRow("EUC-KR") << u"EUC-KR"_s;
    }

    void textThatEndsInsideACharacterIsTruncated()
    {
        QFETCH(const QString, encoding);
        const auto reading
            = readTable(m_scratch.write(u"a.csv"_s, "code,name\nAAA-1,\xB0\xA1\xB0"), encoding);
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::Truncated));
    }

    void anEncodingThatNobodyKnowsIsSaidToBeSo()
    {
        const auto reading = readTable(m_scratch.write(u"a.csv"_s, "code\nAAA-1\n"), u"EBCDIC"_s);
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::InvalidValue));
        QCOMPARE(reading.format.failure().subject, u"EBCDIC"_s);
    }

    void samplesTellEncodingsApart_data()
    {
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("isFirst");

        const auto row = [](const char *codec,
                            const QString &text,
                            const QString &encoding,
                            const QStringList &cells,
                            bool isFirst) {
            QTest::newRow(codec) << QByteArray{codec} << text << encoding << cells << isFirst;
        };
        row("UTF-8",
            u"票号,姓名\nA-01,王芳\nA-02,李伟\n"_s,
            u"UTF-8"_s,
            {u"王芳"_s, u"李伟"_s, u"票号"_s},
            true);
        row("GB18030", u"code,name\nA-01,王芳\n"_s, u"GB18030"_s, {u"王芳"_s}, true);
        row("Big5", u"code,name\nA-01,陳大文\n"_s, u"Big5"_s, {u"陳大文"_s}, false);
        row("Shift_JIS",
            u"code,name\nA-01,山田太郎\nA-02,さくら\n"_s,
            u"Shift_JIS"_s,
            {u"山田太郎"_s, u"さくら"_s},
            false);
        row("EUC-KR", u"code,name\nA-01,김철수\n"_s, u"EUC-KR"_s, {u"김철수"_s}, false);
        row("windows-1252", u"code;name\nA-01;Jürgen\n"_s, u"Windows-1252"_s, {u"Jürgen"_s}, true);
        row("windows-1251", u"code;name\nA-01;Анна\n"_s, u"Windows-1251"_s, {u"Анна"_s}, false);
    }

    void samplesTellEncodingsApart()
    {
        QFETCH(const QByteArray, codec);
        QFETCH(const QString, text);
        QFETCH(const QString, encoding);
        QFETCH(const QStringList, cells);
        QFETCH(const bool, isFirst);
        const exchange::SpreadsheetReader reader;
        const auto samples
            = reader.samples(m_scratch.write(u"a.csv"_s, encoded(codec.constData(), text)));

        QVERIFY(samples);
        QVERIFY(samples->contains(EncodingSample{encoding, cells}));
        QCOMPARE(samples->first().encoding == encoding, isFirst);
        for (const EncodingSample &sample : *samples) {
            for (const QString &sampleText : sample.texts)
                QVERIFY(!sampleText.contains(QChar::ReplacementCharacter));
        }
    }

    void anEncodingThatCannotDecodeTheWholeFileIsNotOffered()
    {
        QByteArray text = encoded("GB18030", u"code,name\nA-01,王芳\n"_s);
        for (int i = 0; i < 200'000; ++i)
            text += "A-" + QByteArray::number(i) + ",\xC4\xD6\n";
        const auto samples = exchange::SpreadsheetReader{}.samples(
            m_scratch.write(u"a.csv"_s, text + "A-0,\x81\x30\x81\x31\n"));
        QVERIFY(samples);
        for (const EncodingSample &sample : *samples)
            QVERIFY2(sample.encoding == u"GB18030" || sample.encoding == u"Windows-1250"
                         || sample.encoding == u"Windows-1251",
                     qPrintable(sample.encoding));
    }

    void whereNothingHasToBeToldApartNothingIsShown()
    {
        const exchange::SpreadsheetReader reader;
        using Samples = QList<EncodingSample>;
        QCOMPARE(*reader.samples(m_scratch.write(u"a.csv"_s, "code,name\nA-01,Ann\n")),
                 (Samples{{u"UTF-8"_s, {}}}));
        QCOMPARE(*reader.samples(
                     m_scratch.write(u"b.csv"_s, "\xFF\xFE" + encoded("UTF-16LE", u"code\n王"_s))),
                 (Samples{{u"UTF-16LE"_s, {}}}));
        QCOMPARE(*reader.samples(zipped(m_scratch.path(u"c.xlsx"_s), workbookParts(sheetOf({})))),
                 Samples{});
    }

    void tablesOfWebPagesAreRead_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("format");
        QTest::addColumn<Table>("expected");

        QTest::newRow("a page in GBK that says so, called a workbook")
            << QByteArray{"<html><head><meta http-equiv=Content-Type content=\"text/html; "
                          "charset=gb2312\"><style>td{mso-number-format:\"\\@\"}</style></head>"
                          "<table>"
                          + encoded("GB18030", u"<tr><th>票号<th>姓名<tr><td>T-001<td>陈𠮷"_s)
                          + "</table></html>"}
            << u"HTML table, GB18030"_s << Table{{u"票号"_s, u"姓名"_s}, {u"T-001"_s, u"陈𠮷"_s}};
        QTest::newRow("a page that lies about its encoding")
            << u"<meta charset=\"gbk\"><table><tr><td>姓名<tr><td>王</table>"_s.toUtf8()
            << u"HTML table, UTF-8"_s << Table{{u"姓名"_s}, {u"王"_s}};
        QTest::newRow("the largest of three tables, one of them inside it")
            << QByteArray{"<table><tr><td>Log out</table><table><tr><td>code<td>name<tr><td>A-01"
                          "<td>Ann<table><tr><td>in<td>side</table></table><table></table>"}
            << u"HTML table, UTF-8"_s
            << Table{{u"code"_s, u"name"_s}, {u"A-01"_s, u"Ann\nin side"_s}};
        QTest::newRow("a table that lays a page out around the one with the people")
            << QByteArray{"<table><tr><td>Menu<td><table><tr><td>code<td>name<tr><td>A-01<td>Ann"
                          "</table></table>"}
            << u"HTML table, UTF-8"_s << Table{{u"code"_s, u"name"_s}, {u"A-01"_s, u"Ann"_s}};
        QTest::newRow("cells that span columns and rows")
            << QByteArray{"<table><tr><td>order<td colspan=2>person<td>x<tr><td rowspan=2>O-1"
                          "<td>A-01<td>Ann<td>1<tr><td>A-02<td>Bob<td>2<tr><td>O-2<td>A-03"
                          "</table>"}
            << u"HTML table, UTF-8"_s
            << Table{{u"order"_s, u"person"_s, {}, u"x"_s},
                     {u"O-1"_s, u"A-01"_s, u"Ann"_s, u"1"_s},
                     {{}, u"A-02"_s, u"Bob"_s, u"2"_s},
                     {u"O-2"_s, u"A-03"_s}};
        QTest::newRow("entities, blanks, line breaks and scripts")
            << QByteArray{"<table><tr><td>\n  A&amp;B&nbsp;&#x738B; \n\t x<br>y<p>z</p></td><td>"
                          "<script>if (1<2) alert('<td>');</script>s</td></tr></table>"}
            << u"HTML table, UTF-8"_s << Table{{u"A&B 王 x\ny\nz"_s, u"s"_s}};
        QTest::newRow("two pages in one file")
            << QByteArray{"<html><body><table><tr><td>x</table></body></html>\n<html><body><table>"
                          "<tr><td>code<td>name</table></body></html>"}
            << u"HTML table, UTF-8"_s << Table{{u"code"_s, u"name"_s}};
        QTest::newRow("XHTML with an XML declaration")
            << QByteArray{"\n<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"file:///etc/passwd\">"
                          "<html xmlns=\"x\"><body><table><tr><td>code</td></tr></table></body>"
                          "</html>"}
            << u"HTML table, UTF-8"_s << Table{{u"code"_s}};
    }

    void tablesOfWebPagesAreRead()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QString, format);
        QFETCH(const Table, expected);
        const auto reading = readTable(m_scratch.write(u"export.xls"_s, page));
        QVERIFY2(reading.format, qPrintable(QString::number(reading.kind())));
        QCOMPARE(*reading.format, format);
        QCOMPARE(reading.rows, expected);
    }

    void aChosenEncodingComesBeforeWhatAPageSays()
    {
        const auto reading
            = readTable(m_scratch.write(u"a.xls"_s,
                                        "<meta charset=gb2312><table><tr><td>"
                                            + encoded("EUC-KR", u"김철수"_s) + "</table>"),
                        u"EUC-KR"_s);
        QVERIFY(reading.format);
        QCOMPARE(reading.rows, (Table{{u"김철수"_s}}));
    }

    void aPageWithoutATableIsNone()
    {
        const auto reading
            = readTable(m_scratch.write(u"a.xls"_s, "<html><h1>Please log in</h1></html>"));
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::UnknownFormat));
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(TextTablesTest)
#include "tst_TextTables.moc"
