// SPDX-License-Identifier: Apache-2.0
#include "app/domain/WallClock.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class WallClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsAMoment_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        using Kind = WallTime::Kind;
        const auto row = [](const char *name,
                            const QString &zone,
                            const QString &wall,
                            Kind kind,
                            const QString &first,
                            const QString &last) {
            QTest::newRow(name) << zone << wall << int(kind) << first << last;
        };
        row("where clocks are never changed",
            u"Asia/Shanghai"_s,
            u"2026-11-28T09:00:00"_s,
            Kind::Once,
            u"2026-11-28T01:00:00Z"_s,
            u"2026-11-28T01:00:00Z"_s);
        row("just before clocks are put forward",
            u"Europe/Berlin"_s,
            u"2026-03-29T01:59:00"_s,
            Kind::Once,
            u"2026-03-29T00:59:00Z"_s,
            u"2026-03-29T00:59:00Z"_s);
        row("that is skipped",
            u"Europe/Berlin"_s,
            u"2026-03-29T02:30:00"_s,
            Kind::Never,
            u"2026-03-29T01:00:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("just after clocks are put forward",
            u"Europe/Berlin"_s,
            u"2026-03-29T03:00:00"_s,
            Kind::Once,
            u"2026-03-29T01:00:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("that is there twice",
            u"Europe/Berlin"_s,
            u"2026-10-25T02:30:00"_s,
            Kind::Twice,
            u"2026-10-25T00:30:00Z"_s,
            u"2026-10-25T01:30:00Z"_s);
        row("twice in America",
            u"America/New_York"_s,
            u"2026-11-01T01:15:00"_s,
            Kind::Twice,
            u"2026-11-01T05:15:00Z"_s,
            u"2026-11-01T06:15:00Z"_s);
        row("on a midnight that is skipped",
            u"America/Santiago"_s,
            u"2026-09-06T00:00:00"_s,
            Kind::Never,
            u"2026-09-06T04:00:00Z"_s,
            u"2026-09-06T04:00:00Z"_s);
        row("half an hour apart",
            u"Australia/Lord_Howe"_s,
            u"2026-10-04T02:15:00"_s,
            Kind::Never,
            u"2026-10-03T15:30:00Z"_s,
            u"2026-10-03T15:30:00Z"_s);
    }
    void aTimeIsAMoment()
    {
        QFETCH(QString, zone);
        QFETCH(QString, wall);
        QFETCH(int, kind);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const QDateTime shown = QDateTime::fromString(wall, Qt::ISODate);
        const WallTime time = onWallClock(QTimeZone{zone.toLatin1()}, shown.date(), shown.time());
        QCOMPARE(int(time.kind), kind);
        QCOMPARE(time.first.toString(Qt::ISODate), first);
        QCOMPARE(time.last.toString(Qt::ISODate), last);
    }
};

QTEST_GUILESS_MAIN(WallClockTest)
#include "tst_WallClock.moc"
