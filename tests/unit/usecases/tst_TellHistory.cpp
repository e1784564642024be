// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/TellHistory.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

JournalRecord refusal(qint64 minute, const QString &verdict, const QString &scanned)
{
    return {.id = {},
            .at = noon.addSecs(60 * minute),
            .kind = Deed::Kind::Refusal,
            .desk = {},
            .operatorName = {},
            .door = u"Hall"_s,
            .who = verdict == u"unknown_code" ? QString{} : scanned,
            .name = {},
            .body = {{u"verdict"_s, verdict}, {u"scanned"_s, scanned}},
            .position = minute + 1};
}

} // namespace

class TellHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasTheLatestFirstAndSaysIfThereIsMore()
    {
        FakeJournal journal;
        for (int minute = 0; minute < 5; ++minute)
            journal.records << refusal(minute, u"unpaid"_s, u"GRACE-0001"_s);
        const TellHistory tell{journal};
        const auto first = tell.page({.latest = 3});
        QVERIFY(first);
        QCOMPARE(first->records.size(), 3);
        QCOMPARE(first->records.first().position, 5);
        QVERIFY(first->more);

        const auto second = tell.page({.latest = 3, .before = first->records.last().position});
        QVERIFY(second);
        QCOMPARE(second->records.size(), 2);
        QCOMPARE(second->records.last().position, 1);
        QVERIFY(!second->more);
    }

    void theSameUnknownCodeIsCountedTogether()
    {
        FakeJournal journal;
        for (int minute = 0; minute < 14; ++minute)
            journal.records << refusal(minute, u"unknown_code"_s, u"8812"_s);
        journal.records << refusal(20, u"unknown_code"_s, u"8813"_s);
        journal.records << refusal(21, u"unpaid"_s, u"GRACE-0001"_s);
        journal.records << refusal(22, u"cancelled"_s, u"GRACE-0001"_s);
        journal.records << refusal(23, u"unpaid"_s, u"GRACE-0001"_s);
        JournalRecord admission = refusal(24, u"admitted"_s, u"GRACE-0001"_s);
        admission.kind = Deed::Kind::Admission;
        journal.records << admission;

        const auto refused = TellHistory{journal}.refused({});
        QVERIFY(refused);
        QCOMPARE(refused->total, 18);
        QCOMPARE(refused->byVerdict,
                 (QMap<QString, qint64>{
                     {u"cancelled"_s, 1}, {u"unknown_code"_s, 15}, {u"unpaid"_s, 2}}));
        QCOMPARE(refused->groups.size(), 4);
        QCOMPARE(refused->groups.first(),
                 (RepeatedRefusal{.verdict = u"unknown_code"_s,
                                  .scanned = u"8812"_s,
                                  .who = {},
                                  .name = {},
                                  .times = 14,
                                  .first = noon,
                                  .last = noon.addSecs(60 * 13),
                                  .doors = {u"Hall"_s}}));
        QCOMPARE(refused->groups.at(1).verdict, u"unpaid"_s);
        QCOMPARE(refused->groups.at(2).verdict, u"cancelled"_s); // of equals the latest first
    }
};

QTEST_GUILESS_MAIN(TellHistoryTest)
#include "tst_TellHistory.moc"
