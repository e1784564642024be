// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// The PDF that is printed, as dots of a label printer, read by our own reader: for all 1,108.
class BadgesReadBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Run demo = program.run({u"demo"_s, u"--directory"_s, program.path(u"demo"_s)});
        QVERIFY2(demo.status == 0, demo.err.constData());
    }

    void everyCodeReadsBack_data()
    {
        QTest::addColumn<QString>("pdf");
        QTest::newRow("A6") << u"badges-conference-a6.pdf"_s;
        QTest::newRow("label") << u"badges-label-62x100.pdf"_s;
    }

    void everyCodeReadsBack()
    {
        QFETCH(const QString, pdf);
        const QDir pages{program.path(pdf + u".pages"_s)};
        QVERIFY(pages.mkpath(u"."_s));
        const int drawn = QProcess::execute(u"pdftoppm"_s,
                                            {u"-r"_s,
                                             u"203"_s,
                                             u"-mono"_s,
                                             program.path(u"demo/"_s + pdf),
                                             pages.filePath(u"page"_s)});
        QCOMPARE(drawn, 0);

        QStringList decode{u"decode"_s};
        for (const QString &page : pages.entryList({u"*.pbm"_s}))
            decode.append(pages.filePath(page));
        QCOMPARE(decode.size() - 1, 1108);
        const Run decoded = program.json(decode);
        QCOMPARE(decoded.status, 0);

        QSet<QString> read;
        for (const QJsonObject &line : decoded.lines())
            read.insert(line.value(u"text").toString());
        QCOMPARE(read, admitted());
    }

private:
    QSet<QString> admitted() const
    {
        QSet<QString> codes;
        QFile arrivals{u"" LANYARD_SOURCE_DIR "/resources/samples/arrivals.csv"_s};
        if (!arrivals.open(QIODevice::ReadOnly))
            return codes;
        const QList<QByteArray> lines = arrivals.readAll().split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            if (line.contains(','))
                codes.insert(QString::fromUtf8(line.left(line.indexOf(','))));
        }
        return codes;
    }

    Program program;
};

QTEST_GUILESS_MAIN(BadgesReadBackTest)
#include "tst_BadgesReadBack.moc"
