// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class EventTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneDoorPerDayInItsOwnZone()
    {
        const QList<Door> doors = doorPerDay(anEvent());
        QCOMPARE(doors.size(), 2);
        QCOMPARE(doors[0].name, u"Day 1"_s);
        QCOMPARE(doors[0].opens, (QDateTime{QDate{2030, 5, 16}, QTime{16, 0}, Qt::UTC}));
        QCOMPARE(doors[0].closes, doors[1].opens);
    }

    void daysAreShorterOrLongerWhenTheClocksChange()
    {
        Event event = anEvent();
        event.timeZone = "Europe/Berlin";
        event.starts = event.ends = QDate{2030, 3, 31}; // summer time begins
        const Door day = doorPerDay(event).constFirst();
        QCOMPARE(day.opens.secsTo(day.closes), 23 * 3600);
    }

    void knowsADayWhoseMidnightDoesNotExist()
    {
        Event event = anEvent();
        event.timeZone = "America/Santiago"; // jumps from 24:00 to 01:00 in September
        event.starts = event.ends = QDate{2030, 9, 8};
        const Door day = doorPerDay(event).constFirst();
        QVERIFY(day.opens.isValid());
        QVERIFY(day.opens < day.closes);
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "tst_Event.moc"
