// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class DoorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheOpenDoorFirst()
    {
        const Door over = aDoor().named(u"over"_s).open(noon.addDays(-1), noon.addSecs(-1));
        const Door open = aDoor().named(u"open"_s);
        const Door next = aDoor().named(u"next"_s).open(noon.addSecs(60), noon.addDays(1));
        const Door later = aDoor().named(u"later"_s).open(noon.addDays(1), noon.addDays(2));

        QCOMPARE(doorToServe({over, later, next, open}, noon)->name, u"open"_s);
        QCOMPARE(doorToServe({over, later, next}, noon)->name, u"next"_s);
        QCOMPARE(doorToServe({over}, noon)->name, u"over"_s);
        QVERIFY(!doorToServe({}, noon));
    }

    void prefersTheDayOverACampInIt()
    {
        const Door day = aDoor().named(u"day"_s).open(noon.addSecs(-7200), noon.addSecs(7200));
        const Door camp = aDoor().named(u"camp"_s).welcoming({speakerTicket.id});
        const QList<Door> doors{camp, day};
        QCOMPARE(doorToServe(doors, noon)->name, u"day"_s);
    }

    void letsPeopleInWithoutTheHubUnlessToldOtherwise()
    {
        QCOMPARE(Door{}.withoutHub, WithoutHub::Admit);
    }

    void callsWhatItDoesWithoutTheHubByOneWordEach()
    {
        QStringList names;
        for (const WithoutHub choice : everyWithoutHub) {
            names.append(nameOf(choice));
            QCOMPARE(withoutHubNamed(nameOf(choice)), choice);
        }
        QCOMPARE(names, (QStringList{u"admit"_s, u"ask"_s, u"refuse"_s}));
        QVERIFY(!withoutHubNamed(u"wait"));
    }
};

QTEST_GUILESS_MAIN(DoorTest)
#include "tst_Door.moc"
