// SPDX-License-Identifier: Apache-2.0
#include "app/scan/RepeatGuard.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace Qt::StringLiterals;

class RepeatGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsACodeOnceHoweverLongItStays()
    {
        RepeatGuard guard;
        QCOMPARE(guard.look({u"A"_s}, 0), (Sighting{{u"A"_s}, {}, {}}));
        for (qint64 at = 33; at < 60'000; at += 33)
            QVERIFY(!guard.look({u"A"_s}, at));
    }

    void countsACodeAgainAfterItWasAway()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s}, 0));
        QVERIFY(!guard.look({u"A"_s}, RepeatGuard::pause));
        QVERIFY(guard.look({u"A"_s}, 2 * RepeatGuard::pause + 1));
    }

    void reportsCodesOfOneFrameTogether()
    {
        RepeatGuard guard;
        QCOMPARE(guard.look({u"A"_s, u"B"_s}, 0), (Sighting{{u"A"_s, u"B"_s}, {}, {}}));
        QVERIFY(!guard.look({u"B"_s, u"A"_s}, 33));
    }

    void knowsThatTwoWereHeldUpTogetherAlthoughOneWasReadFirst()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s}, 0));
        QVERIFY(!guard.look({u"A"_s}, 400));
        QCOMPARE(guard.look({u"B"_s}, 433), (Sighting{{u"B"_s}, {u"A"_s}, {}}));
    }

    void tellsATicketThatLiesThereFromOneThatCameAtTheSameTime()
    {
        RepeatGuard guard;
        for (qint64 at = 0; at <= 5'000; at += 500)
            (void)guard.look({u"A"_s}, at);
        QCOMPARE(guard.look({u"A"_s, u"B"_s}, 5'033), (Sighting{{u"B"_s}, {}, {u"A"_s}}));
    }

    void forgetsWhatIsNotThereAnyMore()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s}, 0));
        QCOMPARE(guard.look({u"B"_s}, RepeatGuard::flicker + 1), (Sighting{{u"B"_s}, {}, {}}));
        QVERIFY(!guard.look({u"A"_s}, RepeatGuard::flicker + 2)); // but it does not count again yet
    }

    void countsTheOneThatIsLeftWhenNobodyCouldTellWhichWasMeant()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s, u"B"_s}, 0));
        guard.leaveOpen({u"A"_s, u"B"_s}, {});
        QVERIFY(!guard.look({u"A"_s, u"B"_s}, 1'000));
        for (qint64 at = 1'500; at <= 1'000 + RepeatGuard::pause; at += 500)
            QVERIFY(!guard.look({u"A"_s}, at)); // the other may only be read badly
        QCOMPARE(guard.look({u"A"_s}, 1'001 + RepeatGuard::pause), (Sighting{{u"A"_s}, {}, {}}));
        QVERIFY(!guard.look({u"A"_s}, 1'100 + RepeatGuard::pause));
    }

    void doesNotCountTheOneThatWasDecidedBefore()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s}, 0));
        QVERIFY(guard.look({u"A"_s, u"B"_s}, 33));
        guard.leaveOpen({u"B"_s}, {u"A"_s});
        for (qint64 at = 500; at <= 60'000; at += 500)
            QVERIFY(!guard.look({u"A"_s}, at));
    }

    void countsNothingAgainAfterSomebodyChose()
    {
        RepeatGuard guard;
        QVERIFY(guard.look({u"A"_s, u"B"_s}, 0));
        guard.leaveOpen({u"A"_s, u"B"_s}, {});
        guard.settle();
        for (qint64 at = 500; at <= 60'000; at += 500)
            QVERIFY(!guard.look({u"A"_s}, at));
    }

    void seesNothingInAnEmptyFrame()
    {
        RepeatGuard guard;
        QVERIFY(!guard.look({}, 0));
    }
};

QTEST_GUILESS_MAIN(RepeatGuardTest)
#include "tst_RepeatGuard.moc"
