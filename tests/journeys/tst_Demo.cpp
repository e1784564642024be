// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class DemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesTheWholeJobAndCountsRight()
    {
        const Program program;
        const QString folder = program.path(u"demo"_s);
        const Run demo = program.json({u"demo"_s, u"--directory"_s, folder});
        QVERIFY2(demo.status == 0, demo.err.constData());

        for (const auto &file : {u"sample.lanyard"_s,
                                 u"registrations.csv"_s,
                                 u"registrations.xlsx"_s,
                                 u"ticket-1.png"_s,
                                 u"badges-conference-a6.pdf"_s,
                                 u"badges-label-62x100.pdf"_s,
                                 u"badge.png"_s,
                                 u"attendance.csv"_s,
                                 u"attendance.xlsx"_s,
                                 u"journal.csv"_s})
            QVERIFY2(QFile::exists(folder + u'/' + file), qPrintable(file));

        const QString event = folder + u"/sample.lanyard"_s;
        const QJsonObject stats = program.json({u"--event"_s, event, u"stats"_s}).line();
        QCOMPARE(stats.value(u"people").toInt(), 1108);
        QCOMPARE(stats.value(u"registrations").toInt(), 1350);

        const QString again = program.path(u"again.csv"_s);
        const Run exported = program.json({u"--event"_s, event, u"export"_s, u"-o"_s, again});
        QCOMPARE(exported.line().value(u"people").toInt(), 1108);
        QFile file{again};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.endsWith("\r\n"));
        QVERIFY(program.json({u"--event"_s, event, u"verify"_s}).line().value(u"ok").toBool());
    }

    void importsTheSampleFromBothFormatsWithTheSameCounts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("GB18030 CSV") << u"registrations.csv"_s;
        QTest::newRow("XLSX") << u"registrations.xlsx"_s;
    }

    void importsTheSampleFromBothFormatsWithTheSameCounts()
    {
        QFETCH(const QString, file);
        const Program program;
        QCOMPARE(program.create().status, 0);
        const Run imported
            = program.json({u"import"_s, u"" LANYARD_SOURCE_DIR "/resources/samples/"_s + file});
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.line().value(u"on_site").toInt(), 1350);
        QCOMPARE(imported.line().value(u"online").toInt(), 2284);
        QCOMPARE(imported.line().value(u"skipped").toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_Demo.moc"
