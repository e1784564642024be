// SPDX-License-Identifier: Apache-2.0
#include "app/scan/RepeatGuard.h"

#include <QTest>

using namespace lanyard::scan;
using namespace Qt::StringLiterals;

class RepeatGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsACodeOnceHoweverLongItStays()
    {
        RepeatGuard guard;
        QVERIFY(guard.isNew(u"EVT-1"_s, 0));
        for (qint64 at = 33; at < 60'000; at += 33)
            QVERIFY(!guard.isNew(u"EVT-1"_s, at));
    }

    void countsACodeAgainAfterItWasAway()
    {
        RepeatGuard guard;
        QVERIFY(guard.isNew(u"EVT-1"_s, 0));
        QVERIFY(!guard.isNew(u"EVT-1"_s, RepeatGuard::pause));
        QVERIFY(guard.isNew(u"EVT-1"_s, 2 * RepeatGuard::pause + 1));
    }

    void countsTwoCodesInViewOnceEach()
    {
        RepeatGuard guard;
        QVERIFY(guard.isNew(u"EVT-1"_s, 0));
        QVERIFY(guard.isNew(u"EVT-2"_s, 1));
        QVERIFY(!guard.isNew(u"EVT-1"_s, 2));
        QVERIFY(!guard.isNew(u"EVT-2"_s, 3));
    }
};

QTEST_GUILESS_MAIN(RepeatGuardTest)
#include "tst_RepeatGuard.moc"
