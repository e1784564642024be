// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "code,name,company,ticket type,status,order\r\n"
                          "ADA-0001,Ada Lovelace,Analytical,Standard,paid,ORDER-1\r\n"
                          "MEI-0002,\xe5\xbc\xa0\xe4\xbc\x9f,,Speaker,paid,ORDER-1\r\n"
                          "LEO-0003,Leo,,Standard,unpaid,ORDER-2\r\n"
                          "ZOE-0004,Zoe,,Online only,paid,ORDER-3\r\n"
                          "TIM-0005,Tim,,Standard,cancelled,ORDER-4\r\n"
                          ",Nobody,,Standard,paid,ORDER-5\r\n";

const QString morning = u"2026-11-28T09:30"_s;

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(people).status, 0);
    }

    void reportsEveryRowOfAnImport()
    {
        const QJsonObject report
            = program->json({u"import"_s, program->path(u"people.csv"_s)}).line();
        QCOMPARE(report.value(u"rows").toInt(), 6);
        QCOMPARE(report.value(u"taken").toInt(), 5);
        QCOMPARE(report.value(u"skipped").toInt(), 1);
        QCOMPARE(report.value(u"new").toInt(), 0);
        QCOMPARE(report.value(u"unchanged").toInt(), 5);
        const QJsonObject problem = report.value(u"problems").toArray().first().toObject();
        QCOMPARE(problem.value(u"row").toInt(), 7);
        QVERIFY(!problem.value(u"reason").toString().isEmpty());
    }

    void answersWithAVerdictAndAStatus_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("status");

        QTest::newRow("a paid ticket comes in") << u"ADA-0001"_s << u"admitted"_s << 0;
        QTest::newRow("an unpaid one does not") << u"LEO-0003"_s << u"unpaid"_s << 3;
        QTest::newRow("nor an online one") << u"ZOE-0004"_s << u"not_for_this_door"_s << 3;
        QTest::newRow("nor a cancelled one") << u"TIM-0005"_s << u"cancelled"_s << 3;
        QTest::newRow("an unknown code is unknown") << u"XXX-9999"_s << u"unknown_code"_s << 3;
        QTest::newRow("an order is no ticket") << u"ORDER-1"_s << u"unknown_code"_s << 3;
    }

    void answersWithAVerdictAndAStatus()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, verdict);
        QFETCH(const int, status);

        const Run run = program->json({u"admit"_s, code, u"--at"_s, morning});
        QCOMPARE(run.status, status);
        QCOMPARE(run.line().value(u"verdict").toString(), verdict);
        QCOMPARE(run.line().value(u"door").toString(), u"Day 1"_s);
    }

    void saysSinceWhenSomebodyIsInAndLetsThemOutAndInAgain()
    {
        QCOMPARE(admit(u"ADA-0001"_s).status, 0);
        const Run again = admit(u"ADA-0001"_s);
        QCOMPARE(again.status, 3);
        QCOMPARE(again.line().value(u"since").toString(), u"2026-11-28T09:30:00+08:00"_s);
        QVERIFY(!again.line().value(u"desk").toString().isEmpty());

        const Run leaving
            = program->json({u"admit"_s, u"ADA-0001"_s, u"--exit"_s, u"--at"_s, morning});
        QCOMPARE(leaving.line().value(u"verdict").toString(), u"exited"_s);
        QCOMPARE(leaving.status, 0);
        QCOMPARE(admit(u"ADA-0001"_s).status, 0);
        QCOMPARE(stats().value(u"people").toInt(), 1);
    }

    void understandsAMisSetScanner()
    {
        const Run run = admit(u"ada-0001"_s);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.line().value(u"verdict").toString(), u"admitted"_s);
        QCOMPARE(run.line().value(u"code").toString(), u"ADA-0001"_s);
        QCOMPARE(run.line().value(u"repaired").toString(), u"caps_lock"_s);
        QVERIFY(!admit(u"MEI-0002"_s).line().contains(u"repaired"));
    }

    void saysWhenADoorOpens()
    {
        const Run early
            = program->json({u"admit"_s, u"ADA-0001"_s, u"--at"_s, u"2026-11-27T23:00"_s});
        QCOMPARE(early.status, 3);
        QCOMPARE(early.line().value(u"verdict").toString(), u"door_not_open"_s);
        QVERIFY(!early.line().value(u"reason").toString().isEmpty());
    }

    void letsAnUnpaidGuestInForAReason()
    {
        const Run run = program->json(
            {u"admit"_s, u"LEO-0003"_s, u"--override"_s, u"pays later"_s, u"--at"_s, morning});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.line().value(u"verdict").toString(), u"admitted"_s);
        QVERIFY(run.line().value(u"reason").toString().contains(u"pays later"));
    }

    void readsCodesLineByLine()
    {
        const Run run = program->json({u"admit"_s, u"-"_s, u"--at"_s, morning},
                                      "ADA-0001\nMEI-0002\r\n\nXXX-9999\n");
        QCOMPARE(run.lines().size(), 3);
        QCOMPARE(run.lines().at(1).value(u"name").toString(), u"张伟"_s);
        QCOMPARE(run.status, 3);
    }

    void findsPeopleByWhatTheySay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("love") << u"Ada Lovelace"_s;
        QTest::newRow("zhang") << u"张伟"_s;
        QTest::newRow("zw") << u"张伟"_s;
        QTest::newRow("张") << u"张伟"_s;
        QTest::newRow("伟") << u"张伟"_s;
        QTest::newRow("ORDER-2") << u"Leo"_s;
        QTest::newRow("zoe-0004") << u"Zoe"_s;
    }

    void findsPeopleByWhatTheySay()
    {
        QFETCH(const QString, name);
        const Run run = program->json({u"find"_s, QString::fromUtf8(QTest::currentDataTag())});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.lines().isEmpty());
        QCOMPARE(run.line().value(u"name").toString(), name);
        QCOMPARE(run.line().value(u"admitted").toBool(), false);
    }

    void exportsWhoCameAndWhoDidNot()
    {
        QCOMPARE(admit(u"ADA-0001"_s).status, 0);
        QCOMPARE(program->json({u"export"_s, u"-o"_s, program->path(u"a.csv"_s)})
                     .line()
                     .value(u"people")
                     .toInt(),
                 1);
        const Run absent = program->json(
            {u"export"_s, u"--what"_s, u"no-shows"_s, u"-o"_s, program->path(u"b.json"_s)});
        QCOMPARE(absent.line().value(u"people").toInt(),
                 1); // Mei; the others have no confirmed ticket on site
        const Run journal = program->json(
            {u"export"_s, u"--what"_s, u"journal"_s, u"-o"_s, program->path(u"c.xlsx"_s)});
        QCOMPARE(journal.status, 0);
        QVERIFY(QFile::exists(program->path(u"c.xlsx"_s)));
        QCOMPARE(program->run({u"export"_s, u"-o"_s, program->path(u"d.pdf"_s)}).status, 0);
    }

    void addsADoorThatWelcomesOnlySome()
    {
        const Run added = program->json({u"doors"_s,
                                         u"add"_s,
                                         u"Speakers' room"_s,
                                         u"--opens"_s,
                                         u"2026-11-28T08:00"_s,
                                         u"--closes"_s,
                                         u"2026-11-28T20:00"_s,
                                         u"--welcome"_s,
                                         u"Speaker"_s,
                                         u"--capacity"_s,
                                         u"1"_s});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.lines().size(), 3);
        const auto at = [this](const QString &code) {
            return program
                ->json({u"admit"_s, code, u"--door"_s, u"speakers' ROOM"_s, u"--at"_s, morning})
                .line()
                .value(u"verdict")
                .toString();
        };
        QCOMPARE(at(u"ADA-0001"_s), u"not_for_this_door"_s);
        QCOMPARE(at(u"MEI-0002"_s), u"admitted"_s);
        QCOMPARE(program
                     ->run({u"doors"_s,
                            u"add"_s,
                            u"Day 1"_s,
                            u"--opens"_s,
                            morning,
                            u"--closes"_s,
                            u"2026-11-28T20:00"_s})
                     .status,
                 1);
    }

    void makesABadgeAndReadsItBack()
    {
        const QString file = program->path(u"badge.png"_s);
        QCOMPARE(program->run({u"badge"_s, u"MEI-0002"_s, u"-o"_s, file}).status, 0);
        const Run decoded = program->json({u"decode"_s, file});
        QCOMPARE(decoded.line().value(u"text").toString(), u"MEI-0002"_s);
        const Run admitted = program->json({u"admit"_s, u"--image"_s, file, u"--at"_s, morning});
        QCOMPARE(admitted.line().value(u"verdict").toString(), u"admitted"_s);
        const Run all
            = program->json({u"badge"_s, u"--admitted"_s, u"-o"_s, program->path(u"all.pdf"_s)});
        QCOMPARE(all.line().value(u"badges").toInt(), 1);
    }

    void listsWhatThereIs()
    {
        QCOMPARE(program->json({u"doors"_s}).lines().size(), 2);
        QVERIFY(program->json({u"templates"_s}).lines().size() >= 2);
        QVERIFY(program->json({u"sources"_s}).lines().size() >= 2);
    }

    void verifiesTheFile()
    {
        QCOMPARE(admit(u"ADA-0001"_s).status, 0);
        const Run run = program->json({u"verify"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.line().value(u"ok").toBool());
        QCOMPARE(run.line().value(u"records").toInt(), 2); // the import and the admission
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such command") << QStringList{u"fly"_s};
        QTest::newRow("an option that is not there") << QStringList{u"stats"_s, u"--fast"_s};
        QTest::newRow("nobody to admit") << QStringList{u"admit"_s};
        QTest::newRow("an empty code") << QStringList{u"admit"_s, u"MEI-0002"_s, u" "_s};
        QTest::newRow("everybody and the admitted")
            << QStringList{u"badge"_s, u"--all"_s, u"--admitted"_s, u"-o"_s, u"x.pdf"_s};
        QTest::newRow("a time that is none")
            << QStringList{u"admit"_s, u"X"_s, u"--at"_s, u"noon"_s};
        QTest::newRow("an override without reason")
            << QStringList{u"admit"_s, u"X"_s, u"--override"_s, u" "_s};
        QTest::newRow("an export to nowhere") << QStringList{u"export"_s};
        QTest::newRow("an event that ends before it starts") << QStringList{u"create"_s,
                                                                            u"--name"_s,
                                                                            u"N"_s,
                                                                            u"--starts"_s,
                                                                            u"2026-11-29"_s,
                                                                            u"--ends"_s,
                                                                            u"2026-11-28"_s};
        QTest::newRow("a zone that is none") << QStringList{u"create"_s,
                                                            u"--name"_s,
                                                            u"N"_s,
                                                            u"--starts"_s,
                                                            u"2026-11-28"_s,
                                                            u"--ends"_s,
                                                            u"2026-11-28"_s,
                                                            u"--timezone"_s,
                                                            u"Mars/Base"_s};
        QTest::newRow("a mapping without a field")
            << QStringList{u"import"_s, u"--map"_s, u"what"_s, u"file.csv"_s};
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(const QStringList, words);
        const Run run = program->run(words);
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(run.out.isEmpty());
    }

private:
    Run admit(const QString &code) const
    {
        return program->json({u"admit"_s, code, u"--at"_s, morning});
    }
    QJsonObject stats() const { return program->json({u"stats"_s}).line(); }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_CommandLine.moc"
