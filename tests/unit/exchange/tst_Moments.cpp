// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/Moments.h"

#include <QTest>

using namespace lanyard::exchange;
using namespace Qt::StringLiterals;

class MomentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellSaysAMoment_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("utc"); // empty: it cannot be told
        const auto row = [](const QString &cell, const QString &utc) {
            QTest::newRow(cell.toUtf8().constData()) << cell << utc;
        };
        const QString nine = u"2026-11-28T01:00:00Z"_s; // in Shanghai
        row(u"2026-11-28 09:00"_s, nine);
        row(u"2026-11-28T09:00:00"_s, nine);
        row(u"2026/11/28 9:00:00.5"_s, nine);
        row(u"2026-11-28T09:00:00+08:00"_s, nine);
        row(u"2026-11-28 01:00:00Z"_s, nine);
        row(u"2026-11-28 01:00 UTC"_s, nine);
        row(u"2026-11-27 20:00:00-0500"_s, nine);
        row(u"28.11.2026 09:00"_s, nine);
        row(u"28.11.26, 09:00"_s, nine);
        row(u"11/28/2026 9:00 AM"_s, nine);
        row(u"28/11/2026 9:00 a.m."_s, nine);
        row(u"２０２６年11月28日 9:00"_s, nine);
        row(u"2026-11-28 12:30 PM"_s, u"2026-11-28T04:30:00Z"_s);
        row(u"2026-11-28 12:30 AM"_s, u"2026-11-27T16:30:00Z"_s);
        row(u"5/5/2026 08:00"_s, u"2026-05-05T00:00:00Z"_s);
        for (const QString &unclear : {u"11/12/2026"_s,
                                       u"2026-13-01"_s,
                                       u"2026-02-30"_s,
                                       u"2026-11-28 25:00"_s,
                                       u"2026-11-28 13:00 PM"_s,
                                       u"2026-11-28 09:00 CET"_s,
                                       u"2026-11-28 09:00+19:00"_s,
                                       u"tomorrow"_s,
                                       u"46354"_s,
                                       u"09:00"_s})
            row(unclear, {});
    }

    void aCellSaysAMoment()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, utc);
        const auto moment = momentIn(cell, QTimeZone{"Asia/Shanghai"}, DayEdge::Begins);
        QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString{}, utc);
    }

    void aDayIsWholeAtEitherEdge()
    {
        const QTimeZone berlin{"Europe/Berlin"};
        const auto from = momentIn(u"2026-10-25"_s, berlin, DayEdge::Begins);
        const auto until = momentIn(u"2026-10-25"_s, berlin, DayEdge::Ends);
        QVERIFY(from && until);
        QCOMPARE(from->toString(Qt::ISODate), u"2026-10-24T22:00:00Z"_s);
        QCOMPARE(from->secsTo(*until), 25 * 3600); // the clocks go back
    }
};

QTEST_APPLESS_MAIN(MomentsTest)
#include "tst_Moments.moc"
