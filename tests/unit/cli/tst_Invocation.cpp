// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Cli.h"

#include <QTest>

using namespace lanyard::cli;
using namespace Qt::StringLiterals;

class InvocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheDeskWithoutACommand()
    {
        const Invocation given = invocationOf({u"lanyard"_s, u"--event"_s, u"a.lanyard"_s});
        QVERIFY(given.command.isEmpty() && given.mistake.isEmpty());
        QCOMPARE(given.eventFile, u"a.lanyard"_s);
    }

    void takesTheCommonOptionsOnBothSidesOfTheCommand()
    {
        for (const QStringList &words :
             {QStringList{u"lanyard"_s, u"--json"_s, u"--event=a"_s, u"stats"_s},
              QStringList{u"lanyard"_s, u"stats"_s, u"--event"_s, u"a"_s, u"--json"_s}}) {
            const Invocation given = invocationOf(words);
            QCOMPARE(given.command, u"stats"_s);
            QCOMPARE(given.words, QStringList{u"stats"_s});
            QCOMPARE(given.eventFile, u"a"_s);
            QVERIFY(given.json);
        }
    }

    void showsWhatScreensAreMadeOf()
    {
        const Invocation page
            = invocationOf({u"lanyard"_s, u"--style-sheet-page"_s, u"page.png"_s});
        QVERIFY(page.styleSheetPage && page.command.isEmpty() && page.mistake.isEmpty());
        QCOMPARE(page.styleSheetFile, u"page.png"_s);
        const Invocation window = invocationOf({u"lanyard"_s, u"--style-sheet-page"_s});
        QVERIFY(window.styleSheetPage && window.styleSheetFile.isEmpty());
    }

    void leavesWhatStandsBehindTwoDashesAlone()
    {
        const Invocation given = invocationOf({u"lanyard"_s, u"admit"_s, u"--"_s, u"--json"_s});
        QCOMPARE(given.words, (QStringList{u"admit"_s, u"--"_s, u"--json"_s}));
        QVERIFY(!given.json);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a command that does not exist") << QStringList{u"lanyard"_s, u"admti"_s};
        QTest::newRow("an option that does not exist") << QStringList{u"lanyard"_s, u"--evnt"_s};
        QTest::newRow("an event file without a name") << QStringList{u"lanyard"_s, u"--event"_s};
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, words);
        QVERIFY(!invocationOf(words).mistake.isEmpty());
    }

    void helpNamesEveryCommandOfTheDesign()
    {
        const QString page = helpPage();
        for (const auto &command : {"create",
                                    "import",
                                    "find",
                                    "admit",
                                    "decode",
                                    "badge",
                                    "export",
                                    "stats",
                                    "doors",
                                    "templates",
                                    "media",
                                    "printers",
                                    "sources",
                                    "verify",
                                    "demo"}) {
            QVERIFY2(page.contains(u"\n  "_s + QString::fromLatin1(command) + u' '), command);
        }
    }
};

QTEST_GUILESS_MAIN(InvocationTest)
#include "tst_Invocation.moc"
