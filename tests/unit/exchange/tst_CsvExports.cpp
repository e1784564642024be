// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CsvParser.h"
#include "tests/unit/exchange/Reading.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray in(const char *encoding, const QString &text)
{
    QStringEncoder encoder{encoding};
    return encoder.encode(text);
}

using Table = QList<QStringList>;

/// The text as a parser sees it that gets @p step bytes at a time.
Table parsed(const QByteArray &text, qsizetype step, exchange::CsvParser::State &state)
{
    Table table;
    exchange::CsvParser parser{',', [&table](const exchange::TableRow &row) {
                                   QStringList cells;
                                   for (const exchange::TableCell &cell : row.cells)
                                       cells.append(QString::fromUtf8(cell.text));
                                   table.append(cells);
                                   return true;
                               }};
    for (qsizetype at = 0; at < text.size(); at += step)
        state = parser.feed(QByteArrayView{text}.sliced(at, std::min(step, text.size() - at)));
    state = parser.finish();
    return table;
}

} // namespace

class CsvExportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreCutByRfc4180_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Table>("expected");

        QTest::newRow("line ends of all three kinds")
            << QByteArray{"a,b\r\nc,d\ne,f\rg,h"}
            << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}};
        QTest::newRow("a line break and a delimiter inside quotes")
            << QByteArray{"\"a\r\nb\",\"c,d\"\r\n"} << Table{{u"a\r\nb"_s, u"c,d"_s}};
        QTest::newRow("doubled quotes")
            << QByteArray{"\"say \"\"hi\"\"\",\"\"\"\"\n"} << Table{{u"say \"hi\""_s, u"\""_s}};
        QTest::newRow("empty cells and an empty quoted one")
            << QByteArray{",,\"\"\n"} << Table{{u""_s, u""_s, u""_s}};
        QTest::newRow("a quote in the middle of a cell is a quote")
            << QByteArray{"5\" screen,x\n"} << Table{{u"5\" screen"_s, u"x"_s}};
        QTest::newRow("text after a closing quote belongs to the cell")
            << QByteArray{"\"5\" screen,x\n"} << Table{{u"5 screen"_s, u"x"_s}};
        QTest::newRow("blank lines are rows")
            << QByteArray{"a\n\nb\n"} << Table{{u"a"_s}, {u""_s}, {u"b"_s}};
    }

    void recordsAreCutByRfc4180()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Table, expected);

        for (qsizetype step = 1; step <= text.size(); ++step) {
            auto state = exchange::CsvParser::State::WantsMore;
            QCOMPARE(parsed(text, step, state), expected);
            QCOMPARE(state, exchange::CsvParser::State::WantsMore);
        }
    }

    void everyEncodingAndDelimiterIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");

        const QString zh = u"票号,姓名\r\nTICKET-1,欧阳朗云\r\nTICKET-2,陈𠮷\r\n"_s;
        QTest::newRow("UTF-8") << zh.toUtf8() << u"CSV, UTF-8, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("UTF-8 with a mark") << QByteArray{"\xEF\xBB\xBF" + zh.toUtf8()}
                                           << u"CSV, UTF-8 with BOM, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("UTF-16LE with a mark and tabs, as Excel's Unicode text")
            << QByteArray{"\xFF\xFE" + in("UTF-16LE", QString{zh}.replace(u',', u'\t'))}
            << u"CSV, UTF-16LE, tab"_s << u"欧阳朗云"_s;
        QTest::newRow("UTF-16BE with a mark") << QByteArray{"\xFE\xFF" + in("UTF-16BE", zh)}
                                              << u"CSV, UTF-16BE, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("UTF-16LE without a mark")
            << in("UTF-16LE", zh) << u"CSV, UTF-16LE, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("UTF-16BE without a mark")
            << in("UTF-16BE", zh) << u"CSV, UTF-16BE, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("GB18030") << in("GB18030", zh) << u"CSV, GB18030, comma"_s << u"欧阳朗云"_s;
        QTest::newRow("one Chinese name in GB18030 among ASCII")
            << in("GB18030", u"code,name\nTICKET-1,王芳\nTICKET-2,Ann\n"_s)
            << u"CSV, GB18030, comma"_s << u"王芳"_s;
        QTest::newRow("Windows-1252 with semicolons")
            << in("windows-1252", u"Ticketnummer;Name\nT-00001;Jürgen Großkurth\n"_s)
            << u"CSV, Windows-1252, semicolon"_s << u"Jürgen Großkurth"_s;
        QTest::newRow("pipes") << QByteArray{"code|name|company\r\nT-00001|Smith, John|A; "
                                             "B\r\nT-00002|Doe, Jane|C\r\n"}
                               << u"CSV, UTF-8, pipe"_s << u"Smith, John"_s;
        QTest::newRow("Excel's line that names the separator")
            << QByteArray{"sep=;\r\ncode;name\r\nT-00001;Smith, John, Paul, George\r\n"}
            << u"CSV, UTF-8, semicolon"_s << u"Smith, John, Paul, George"_s;
    }

    void everyEncodingAndDelimiterIsRecognised()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, format);
        QFETCH(const QString, name);

        const Reading reading = readText(m_scratch, text);

        QVERIFY2(reading.report, qPrintable(u"%1"_s.arg(kindOf(reading))));
        QCOMPARE(reading.report->format, format);
        QCOMPARE(reading.report->problems, {});
        QCOMPARE(reading.first().name, name);
        QCOMPARE(reading.drafts.front().first, 2);
        QCOMPARE(reading.report->sha256,
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    }

    void rowsAreNumberedAsASpreadsheetShowsThem()
    {
        const Reading reading = readText(m_scratch,
                                         "Open Harbour Summit,,\n\nPrinted by Grace,,\n"
                                         "code,name,notes\nAAA-1,Ann,\"two\nlines\"\n\n"
                                         "AAA-2,Bob,\n,Nobody,\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.size(), 2);
        QCOMPARE(reading.drafts[0].first, 5);
        QCOMPARE(reading.drafts[0].second.notes, u"two\nlines"_s);
        QCOMPARE(reading.drafts[1].first, 7);
        QCOMPARE(reading.report->rows, 3);
        QCOMPARE(reading.report->problems,
                 (QList<ImportProblem>{{8, ImportProblem::Kind::NoCode, {}}}));
    }

    void aTableMayEndWithoutALineEnd()
    {
        const Reading reading = readText(m_scratch, "code,name\nAAA-1,\"Ann\"");
        QVERIFY(reading.report);
        QCOMPARE(reading.first().name, u"Ann"_s);
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(CsvExportsTest)
#include "tst_CsvExports.moc"
