// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "code,name,company,ticket type,status,order\r\n"
                          "ADA-0001,Ada Lovelace,Analytical,Standard,paid,ORDER-1\r\n"
                          "MEI-0002,\xe5\xbc\xa0\xe4\xbc\x9f,,Speaker,paid,ORDER-1\r\n"
                          "LEO-0003,Leo,,Standard,unpaid,ORDER-1\r\n"
                          "KIM-0004,Kim,,Camp,paid,ORDER-2\r\n";

QString text(const Run &run, QStringView field)
{
    return run.line().value(field).toString();
}

} // namespace

/// What a desk does besides scanning, with the real program.
class ActionCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(people).status, 0);
        // A door that is open now, whenever that is.
        QCOMPARE(program
                     ->run({u"doors"_s,
                            u"add"_s,
                            u"Always"_s,
                            u"--opens"_s,
                            u"2000-01-01T00:00"_s,
                            u"--closes"_s,
                            u"2100-01-01T00:00"_s})
                     .status,
                 0);
    }
    void cleanup()
    {
        const Run verified = program->json({u"verify"_s});
        QVERIFY2(verified.line().value(u"ok").toBool(), verified.out.constData());
    }

    void whoWasAdmittedByMistakeNeverWas()
    {
        QCOMPARE(admit({u"ADA-0001"_s}).status, 0);
        QCOMPARE(program->run({u"undo"_s, u"ADA-0001"_s}).status, 2);
        const Run undone
            = program->json({u"undo"_s, u"ADA-0001"_s, u"--reason"_s, u"wrong person"_s});
        QCOMPARE(undone.status, 0);
        QCOMPARE(text(undone, u"door"), u"Always"_s);
        QCOMPARE(program->json({u"stats"_s}).line().value(u"people").toInt(), 0);
        QCOMPARE(program->run({u"undo"_s, u"ADA-0001"_s, u"--reason"_s, u"again"_s}).status, 3);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"verdict"), u"admitted"_s);
    }

    void whoComesWithoutATicketIsRegisteredAndAdmitted()
    {
        const Run run = program->json({u"walk-in"_s,
                                       u"--name"_s,
                                       u"Wanda Walker"_s,
                                       u"--company"_s,
                                       u"Walkers"_s,
                                       u"--door"_s,
                                       u"Always"_s,
                                       u"-o"_s,
                                       program->path(u"wanda.pdf"_s)});
        QCOMPARE(run.status, 0);
        QCOMPARE(text(run, u"verdict"), u"admitted"_s);
        QVERIFY(QFileInfo{program->path(u"wanda.pdf"_s)}.size() > 0);
        QCOMPARE(text(admit({text(run, u"code")}), u"verdict"), u"already_in"_s);
        const Run found = program->json({u"find"_s, u"wanda"_s});
        QCOMPARE(text(found, u"code"), text(run, u"code"));
        QCOMPARE(text(found, u"ticket_type"), u"Walk-in"_s);
    }

    void whoMayBeRegisteredAlreadyIsNamedFirst()
    {
        const QStringList words{
            u"walk-in"_s, u"--name"_s, u"Ada Lovelace"_s, u"--door"_s, u"Always"_s};
        const Run run = program->json(words);
        QCOMPARE(run.status, 3);
        const QJsonArray alikes = run.line().value(u"alikes").toArray();
        QCOMPARE(alikes.size(), 1);
        QCOMPARE(alikes.first().toObject().value(u"code").toString(), u"ADA-0001"_s);
        QCOMPARE(program->json({u"find"_s, u"lovelace"_s}).lines().size(), 1);
        QCOMPARE(program->json(words + QStringList{u"--anyway"_s}).status, 0);
        QCOMPARE(program->json({u"find"_s, u"lovelace"_s}).lines().size(), 2);
    }

    void aTicketTypeThatNobodyKnowsIsASlip()
    {
        const Run run
            = program->run({u"walk-in"_s, u"--name"_s, u"Wim"_s, u"--type"_s, u"Standart"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("Standard"));
        QCOMPARE(program->json({u"find"_s, u"wim"_s}).lines().size(), 0);
    }

    void aGroupComesInWithOneScan_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("a ticket of it") << u"MEI-0002"_s;
        QTest::newRow("its order number") << u"ORDER-1"_s;
    }
    void aGroupComesInWithOneScan()
    {
        QFETCH(const QString, scanned);
        const Run run = admit({scanned, u"--group"_s});
        QCOMPARE(run.status, 3); // one of them has not paid
        QStringList verdicts;
        for (const QJsonObject &line : run.lines())
            verdicts.append(line.value(u"verdict").toString());
        QCOMPARE(verdicts, (QStringList{u"admitted"_s, u"admitted"_s, u"unpaid"_s}));
        QCOMPARE(program->json({u"stats"_s}).line().value(u"people").toInt(), 2);
        QVERIFY(program->run({u"history"_s, u"ADA-0001"_s}).out.contains("with a group"));
    }

    void whoPaysAtTheDeskComesIn()
    {
        QCOMPARE(program->json({u"pay"_s, u"LEO-0003"_s}).status, 0);
        QCOMPARE(text(admit({u"LEO-0003"_s}), u"verdict"), u"admitted"_s);
        QCOMPARE(program->run({u"pay"_s, u"LEO-0003"_s}).status, 3);
        QCOMPARE(program->import(people).status, 0); // the source has not heard of it
        QCOMPARE(text(program->json({u"find"_s, u"LEO-0003"_s}), u"standing"), u"confirmed"_s);
    }

    void whoIsBlockedComesInNowhere()
    {
        QCOMPARE(program->run({u"block"_s, u"KIM-0004"_s}).status, 2);
        QCOMPARE(program->run({u"block"_s, u"KIM-0004"_s, u"--reason"_s, u"lost badge"_s}).status,
                 0);
        QCOMPARE(text(admit({u"KIM-0004"_s}), u"verdict"), u"blocked"_s);
        QCOMPARE(program->run({u"unblock"_s, u"KIM-0004"_s, u"--reason"_s, u"found"_s}).status, 0);
        QCOMPARE(text(admit({u"KIM-0004"_s}), u"verdict"), u"admitted"_s);
    }

    void aSwappedTicketOpensOtherDoors()
    {
        QCOMPARE(doors({u"--welcome"_s, u"Camp"_s}).status, 0);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"verdict"), u"not_for_this_door"_s);
        QCOMPARE(
            text(program->json({u"swap"_s, u"ADA-0001"_s, u"--type"_s, u"camp"_s}), u"ticket_type"),
            u"Camp"_s);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"verdict"), u"admitted"_s);
    }

    void aNoteIsReadAtTheNextScan()
    {
        QCOMPARE(program->run({u"note"_s, u"ADA-0001"_s, u"VIP,"_s, u"call the host"_s}).status, 0);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"notes"), u"VIP, call the host"_s);
    }

    void aReissuedBadgeMakesTheOldOneKnownAndWorthless()
    {
        const Run run = program->json({u"reissue"_s,
                                       u"ADA-0001"_s,
                                       u"--reason"_s,
                                       u"lost"_s,
                                       u"-o"_s,
                                       program->path(u"ada.pdf"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY(QFileInfo{program->path(u"ada.pdf"_s)}.size() > 0);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"verdict"), u"badge_reissued"_s);
        QCOMPARE(text(admit({text(run, u"code")}), u"verdict"), u"admitted"_s);
        QCOMPARE(program->import(people).status, 0);
        QCOMPARE(program->json({u"find"_s, u"lovelace"_s}).lines().size(), 1);
        QVERIFY(program->run({u"pay"_s, u"ADA-0001"_s}).err.contains("replaced"));
    }

    void historyTellsRefusedScansToo()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(admit({u"NOBODY-1"_s}).status, 3);
        QCOMPARE(admit({u"LEO-0003"_s}).status, 3);
        QCOMPARE(program->run({u"pay"_s, u"LEO-0003"_s}).status, 0);

        const auto leo = program->json({u"history"_s, u"LEO-0003"_s}).lines();
        QCOMPARE(leo.size(), 2);
        QCOMPARE(leo[0].value(u"verdict").toString(), u"unpaid"_s);
        QCOMPARE(leo[1].value(u"kind").toString(), u"payment"_s);
        QVERIFY(!leo[1].value(u"text").toString().isEmpty());

        const Run unknown = program->json({u"history"_s, u"--unknown"_s});
        QCOMPARE(unknown.lines().size(), 1);
        QCOMPARE(unknown.line().value(u"times").toInt(), 3);
        QVERIFY(program->run({u"history"_s, u"--unknown"_s}).out.contains("3 times"));

        const QString desk = leo[1].value(u"desk").toString();
        const auto all = program->json({u"history"_s, u"--desk"_s, desk}).lines();
        QCOMPARE(all.size(), 5); // import, door, unknown code (three times), refusal, payment
        QCOMPARE(all[2].value(u"times").toInt(), 3);
        QCOMPARE(program->run({u"history"_s, u"--desk"_s, u"Nowhere"_s}).status, 1);
    }

    void aDoorIsSetUpInOneCommandAndReadBackInSentences()
    {
        const Run run = doors({u"--reentry"_s,
                               u"once"_s,
                               u"--exit-mode"_s,
                               u"second_scan"_s,
                               u"--rule"_s,
                               u"ticket_type is \"Standard\", \"Camp\""_s,
                               u"--question"_s,
                               u"size=Which T-shirt?; choices S, M; note Boxes behind you"_s});
        QCOMPARE(run.status, 0);
        const QJsonObject door = run.lines().constFirst();
        QCOMPARE(door.value(u"reentry").toString(), u"once"_s);
        QCOMPARE(door.value(u"exit_mode").toString(), u"second_scan"_s);
        QCOMPARE(door.value(u"rule").toString(), u"ticket_type is \"Standard\", \"Camp\""_s);
        QCOMPARE(door.value(u"questions").toArray().size(), 1);
        const QByteArray said = program->run({u"doors"_s}).out;
        QVERIFY2(said.contains("Which T-shirt?") && said.contains("Boxes behind you"),
                 said.constData());

        QCOMPARE(text(admit({u"MEI-0002"_s}), u"verdict"), u"rule_refused"_s);
        QCOMPARE(text(admit({u"ADA-0001"_s}), u"verdict"), u"answer_needed"_s);
        QCOMPARE(text(admit({u"ADA-0001"_s, u"--answer"_s, u"size=M"_s}), u"verdict"),
                 u"admitted"_s);
    }

    void whatADoorCannotMeanIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("a policy") << QStringList{u"--reentry"_s, u"sometimes"_s};
        QTest::newRow("a way out") << QStringList{u"--exit-mode"_s, u"window"_s};
        QTest::newRow("a way without the hub") << QStringList{u"--without-hub"_s, u"wait"_s};
        QTest::newRow("a rule") << QStringList{u"--rule"_s, u"ticket_type smells"_s};
        QTest::newRow("a question") << QStringList{u"--question"_s, u"size"_s};
        QTest::newRow("two questions with one key")
            << QStringList{u"--question"_s, u"a=One?"_s, u"--question"_s, u"a=Two?"_s};
    }
    void whatADoorCannotMeanIsSaid()
    {
        QFETCH(const QStringList, options);
        const Run run = doors(options);
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.size() > 20);
    }

    void theTicketDecidesWhichOfSeveralDoorsItIsFor()
    {
        QCOMPARE(program
                     ->run({u"doors"_s,
                            u"add"_s,
                            u"Camp"_s,
                            u"--opens"_s,
                            u"2000-01-01T00:00"_s,
                            u"--closes"_s,
                            u"2100-01-01T00:00"_s,
                            u"--welcome"_s,
                            u"Camp"_s})
                     .status,
                 0);
        QCOMPARE(text(admit({u"KIM-0004"_s, u"--door"_s, u"Camp"_s}), u"door"), u"Camp"_s);
        QCOMPARE(text(admit({u"ADA-0001"_s, u"--door"_s, u"Camp"_s}), u"door"), u"Always"_s);
    }

    void lateUndoesTakeMoreOnceTheEventSaysSo()
    {
        QCOMPARE(program->run({u"settings"_s, u"--undo-minutes"_s, u"soon"_s}).status, 2);
        const Run run = program->json({u"settings"_s, u"--undo-minutes"_s, u"5"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.line().value(u"undo_minutes").toInt(), 5);
        QCOMPARE(text(run, u"contacts"), u"masked"_s);
    }

    void whatAMisSetScannerTypedIsUnderstood()
    {
        const Run run = admit({u"ada-0001"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(text(run, u"code"), u"ADA-0001"_s);
        QVERIFY(run.line().contains(u"repaired"_s));
    }

private:
    Run admit(const QStringList &words)
    {
        return program->json(QStringList{u"admit"_s} + words
                             + QStringList{u"--door"_s, u"Always"_s});
    }
    Run doors(const QStringList &options)
    {
        return program->json(QStringList{u"doors"_s, u"change"_s, u"Always"_s} + options);
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(ActionCommandsTest)
#include "tst_ActionCommands.moc"
