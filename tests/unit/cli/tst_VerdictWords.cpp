// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "app/cli/VerdictWords.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::cli;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class VerdictWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFieldsThatScriptsRelyOn()
    {
        const QJsonObject line = words.json(Admitted{anAttendee(), {}}, aDoor());
        for (const auto &field : {u"verdict"_s, u"name"_s, u"code"_s, u"door"_s, u"reason"_s})
            QVERIFY2(line.contains(field), qPrintable(field));
        QCOMPARE(line.value(u"verdict").toString(), u"admitted"_s);
        QCOMPARE(line.value(u"door").toString(), u"Main door"_s);
    }

    void saysSinceWhenAndAtWhichDeskSomebodyIsIn()
    {
        const Verdict verdict = AlreadyIn{anAttendee(), {noon, u"Desk 2"_s, u"Mei"_s}};
        const QJsonObject line = words.json(verdict, aDoor());
        QCOMPARE(line.value(u"since").toString(), u"2030-05-17T20:00:00+08:00"_s);
        QCOMPARE(line.value(u"desk").toString(), u"Desk 2"_s);
        QVERIFY(words.line(verdict, aDoor()).contains(u"Desk 2"));
        QVERIFY(words.line(verdict, aDoor()).contains(u"Mei"));
    }

    void keepsTextFromOutsideOnOneLine()
    {
        const Verdict verdict = Admitted{anAttendee().named(u"Eve\n\u202eADMIN\u001b[31m"_s), {}};
        const QString line = words.line(verdict, aDoor());
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\u202e') && !line.contains(u'\u001b'));
    }

    void givesEveryRefusalAReason()
    {
        const Registration who = anAttendee();
        const QList<Verdict> refusals{Cancelled{who},
                                      Blocked{who},
                                      NotApproved{who},
                                      NotForThisDoor{who, {}},
                                      NotForThisDoor{who, {u"Hall"_s}},
                                      DoorNotOpen{who, noon, noon, false},
                                      DoorNotOpen{who, noon, noon, true},
                                      Unpaid{who},
                                      Full{who, 40},
                                      UnknownCode{u"x"_s, {}}};
        for (const Verdict &verdict : refusals)
            QVERIFY2(!words.reason(verdict).isEmpty(), qPrintable(nameOf(verdict)));
    }

private:
    PlainWording wording;
    Event event = anEvent();
    VerdictWords words{wording, event};
};

QTEST_GUILESS_MAIN(VerdictWordsTest)
#include "tst_VerdictWords.moc"
