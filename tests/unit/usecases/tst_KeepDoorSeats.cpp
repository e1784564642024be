// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/KeepDoorSeats.h"
#include "tests/kit/Fakes.h"
#include "tests/kit/MemoryDesk.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class KeepDoorSeatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ledger.seats = {}; }

    void asksForWhatTheDoorKeeps()
    {
        const auto request = keep.ask(door, 2);
        QVERIFY(request && *request);
        QCOMPARE((*request)->seats, 2);
        QCOMPARE((*request)->capacity, 10);
        QCOMPARE((*request)->desk, u"North"_s);
        QCOMPARE(ledger.seats.kept, 0); // nothing before the hub says so
        QVERIFY(keep.take(door.id, {.kept = 1}));
        QCOMPARE(ledger.seats.kept, 1);
    }

    void asksForNothingWhereNothingIsKept()
    {
        QVERIFY(!*keep.ask(aDoor(), 2));
        QVERIFY(!*keep.ask(door, 0));
    }

    void givesNothingAwayAnyMoreThatItGivesBack()
    {
        ledger.seats = {.kept = 3, .taken = 0};
        const auto request = keep.ask(door, 1);
        QCOMPARE((*request)->seats, 1);
        QCOMPARE(ledger.seats.kept, 1); // whether or not an answer comes
    }

    void keepsASeatThatSomebodySitsOn()
    {
        ledger.seats = {.kept = 3, .taken = 2};
        const auto request = keep.ask(door, 0);
        QCOMPARE((*request)->seats, 2);
        QCOMPARE(ledger.seats.kept, 2);
    }

private:
    MemoryFile file;
    MemoryDesk ledger{file, u"North"_s, QUuid::createUuid(), [] { return noon; }};
    KeepDoorSeats keep{ledger, u"North"_s};
    const Door door = aDoor().holding(10);
};

QTEST_APPLESS_MAIN(KeepDoorSeatsTest)
#include "tst_KeepDoorSeats.moc"
