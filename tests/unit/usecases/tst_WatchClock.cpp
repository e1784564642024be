// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/WatchClock.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace std::chrono_literals;

/// The clock is compared with a time that nobody can change.
class WatchClockTest final : public QObject
{
    Q_OBJECT

private:
    WatchClock m_watch;

    std::optional<std::chrono::seconds> look(qint64 clock, std::chrono::milliseconds steady)
    {
        return m_watch(noon.addSecs(clock), steady);
    }

private Q_SLOTS:
    void init() { m_watch = {}; }

    void aClockThatGoesIsNotMentioned()
    {
        QVERIFY(!look(0, 90'000ms));
        QVERIFY(!look(5, 95'000ms));
        QVERIFY2(!look(7205, 7'295'000ms), "after two hours of sleep");
    }

    void aChangeIsToldOnceWithItsSize()
    {
        QVERIFY(!look(0, 0ms));
        QCOMPARE(look(-3595, 5'000ms).value_or(0s), -3600s);
        QVERIFY(!look(-3590, 10'000ms));
        QCOMPARE(look(15, 15'000ms).value_or(0s), 3600s);
    }

    void aTimeServerCorrectsSecondsInSilence()
    {
        QVERIFY(!look(0, 0ms));
        QVERIFY(!look(35, 5'000ms));
        QVERIFY(!look(10, 10'000ms));
    }
};

QTEST_APPLESS_MAIN(WatchClockTest)
#include "tst_WatchClock.moc"
