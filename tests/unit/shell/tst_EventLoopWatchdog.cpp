// SPDX-License-Identifier: Apache-2.0
#include "app/shell/EventLoopWatchdog.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace lanyard::shell;

class EventLoopWatchdogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadThatStaysAwayIsNoticed()
    {
        EventLoopWatchdog watchdog;
        QSignalSpy stalled{&watchdog, &EventLoopWatchdog::stalled};
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression{QStringLiteral("was away for [0-9]+ ms")});
        QThread::msleep(2 * EventLoopWatchdog::mostMilliseconds);
        QVERIFY(stalled.wait());
        QVERIFY(stalled.first().first().toLongLong() > EventLoopWatchdog::mostMilliseconds);
        QVERIFY(watchdog.longestMilliseconds() > double(EventLoopWatchdog::mostMilliseconds));
        watchdog.startAnew();
        QCOMPARE(watchdog.longestMilliseconds(), 0.0);
    }
};

QTEST_GUILESS_MAIN(EventLoopWatchdogTest)
#include "tst_EventLoopWatchdog.moc"
