// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// The sheet to try scanners on, as a printer of 300 dpi makes it, read by our own reader.
class ScannerSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        made = program.json({u"badge"_s, u"--scanner-test"_s, u"-o"_s, program.path(u"t.pdf"_s)});
        QVERIFY2(made.status == 0, made.err.constData());
        const int drawn = QProcess::execute(u"pdftoppm"_s,
                                            {u"-r"_s,
                                             u"300"_s,
                                             u"-gray"_s,
                                             u"-singlefile"_s,
                                             program.path(u"t.pdf"_s),
                                             program.path(u"t"_s)});
        QCOMPARE(drawn, 0);
    }

    void isOnePageOfA4()
    {
        QProcess info;
        info.start(u"pdfinfo"_s, {program.path(u"t.pdf"_s)});
        QVERIFY(info.waitForFinished());
        const QByteArray text = info.readAllStandardOutput();
        QVERIFY2(text.contains("Pages:           1") && text.contains("(A4)"), text.constData());
    }

    /// Cut out one by one, as a person holds the scanner over each.
    void everyCodeReadsBack_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 1; number <= 12; ++number)
            QTest::addRow("code %d", number) << number;
    }
    void everyCodeReadsBack()
    {
        QFETCH(const int, number);
        const QString cell = program.path(u"cell-%1.png"_s.arg(number));
        const QImage page{program.path(u"t.pgm"_s)};
        QVERIFY(!page.isNull());
        QVERIFY(page.copy(cellOf(number)).save(cell));
        const Run decoded = program.json({u"decode"_s, cell});
        QCOMPARE(decoded.line().value(u"text").toString(),
                 made.line().value(u"codes").toArray().at(number - 1).toString());
    }

    void isAPictureToo()
    {
        const QString picture = program.path(u"t.png"_s);
        const Run run = program.run({u"badge"_s, u"--scanner-test"_s, u"-o"_s, picture});
        QCOMPARE(run.status, 0);
        QCOMPARE(QImage{picture}.size(), QSize(3307, 4677));
    }

    void asksWhereTo()
    {
        QCOMPARE(program.run({u"badge"_s, u"--scanner-test"_s}).status, 2);
        QCOMPARE(
            program
                .run(
                    {u"badge"_s, u"--scanner-test"_s, u"CODE"_s, u"-o"_s, program.path(u"x.pdf"_s)})
                .status,
            2);
    }

private:
    /// Three columns of 60.7 mm, four rows of 61 mm; the code with some paper around it.
    static QRect cellOf(int number)
    {
        const double dots = 300 / 25.4;
        const int at = number - 1;
        const QPointF corner{14 + at % 3 * (182.0 / 3) - 3, 36 + at / 3 * 61.0 + 12};
        return QRectF{corner * dots, QSizeF{50, 46} * dots}.toRect();
    }

    Program program;
    Run made;
};

QTEST_MAIN(ScannerSheetTest)
#include "tst_ScannerSheet.moc"
