// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Founding.h"
#include "db/hub/PostgresHub.h"
#include "tests/kit/HubAsk.h"
#include "tests/kit/PgBouncer.h"

#include <QTest>

#include <future>

using namespace lanyard;
using namespace lanyard::hub;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class HubThroughPgBouncerTest final : public QObject
{
    Q_OBJECT

private:
    PostgresServer m_server;
    PgBouncer m_bouncer{m_server};
    Event m_event = someEvent(u"Kongress"_s);

    HubMembership membership() const { return {PostgresServer::urlAt(m_bouncer.port())}; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled() || PgBouncer::program().isEmpty())
            QSKIP("PgBouncer OR PostgreSQL IS NOT INSTALLED: THIS IS NOT TESTED (pgbouncer)");
        QVERIFY2(m_server.begin(), m_server.why().constData());
        QVERIFY(m_bouncer.begin(2));
        QVERIFY(foundHub(membership(), m_event, patience));
    }

    void anEventIsFoundThere()
    {
        QCOMPARE(*eventsAt(membership(), patience),
                 (QList<Hubs::Listed>{{m_event.id, m_event.name}}));
    }

    void aWrongPasswordIsSaidToBeOne()
    {
        QString url = membership().url;
        PostgresHub hub{{url.replace(u"secret"_s, u"guess"_s)}, m_event.id};
        const auto answer = askHub(hub, AskSum{}, patience);
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::NotPermitted);
    }

    void everyRequestIsAnswered()
    {
        PostgresHub hub{membership(), m_event.id};
        const QUuid run = QUuid::createUuid();
        const QUuid door = QUuid::createUuid();
        const auto records = someRecords(run, 1, 20);
        const Claim claim = someClaim(run, "Ada", door);
        QVERIFY(!told(hub, Greet{run, u"Nord"_s}).revoked);
        QCOMPARE(told(hub, Push{records, {claim}}).has, 20);
        QCOMPARE(told(hub, AskSum{}).records, 20);
        QCOMPARE(told(hub, AskHeads{}), (LedgerHeads{{run, 20, records.constLast().hash}}));
        QCOMPARE(told(hub, Pull{{{run, 0}}}), records);
        QCOMPARE(told(hub, PlaceClaim{claim, 5}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(hub, KeepSeats{door, 5, u"Nord"_s, 2}).kept, 2);
        QCOMPARE(told(hub, FreeSeat{claim.id}), FreeSeat::Answer{});
        QCOMPARE(told(hub, TellReport{{.desk = u"Nord"_s, .incarnation = run}}),
                 TellReport::Answer{});
        QCOMPARE(told(hub, RevokeDesk{u"Nord"_s}), RevokeDesk::Answer{});
        QVERIFY(told(hub, AskReports{}).value(0).revoked);
    }

    void moreDesksThanSessionsShareThem()
    {
        constexpr int people = 50;
        const QUuid door = QUuid::createUuid();
        const auto work = [&](int number) {
            PostgresHub hub{membership(), m_event.id};
            const QUuid run = QUuid::createUuid();
            [[maybe_unused]] const auto greeted = told(hub, Greet{run, u"Desk %1"_s.arg(number)});
            int won = 0;
            for (int i = 1; i <= people; ++i) {
                const Claim claim = someClaim(run, QByteArray::number(i), door);
                won += std::holds_alternative<ClaimWon>(told(hub, PlaceClaim{claim, 30}));
                QTest::qVerify(told(hub, Push{someRecords(run, i, i)}).has == i,
                               "pushed",
                               "",
                               __FILE__,
                               __LINE__);
            }
            return won;
        };
        std::vector<std::future<int>> desks;
        for (int number = 0; number < 6; ++number)
            desks.push_back(std::async(std::launch::async, work, number));
        int won = 0;
        for (auto &desk : desks)
            won += desk.get();
        QCOMPARE(won, 30);
        const Sql sql{m_server.plain()};
        const QString sessions
            = u"SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"_s;
        QVERIFY2(sql.run(sessions).value(0).toInt() <= 3, "two, and this one");
        QCOMPARE(sql.run(u"SELECT count(*) FROM pg_prepared_statements"_s), QStringList{u"0"_s});
    }
};

QTEST_GUILESS_MAIN(HubThroughPgBouncerTest)
#include "tst_HubThroughPgBouncer.moc"
