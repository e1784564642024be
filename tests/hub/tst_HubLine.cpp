// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Founding.h"
#include "db/hub/PostgresHub.h"
#include "tests/kit/CuttingProxy.h"
#include "tests/kit/HubAsk.h"
#include "tests/kit/PostgresServer.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;
using namespace lanyard::hub;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whether the call came back at all; how soon is nothing that a busy machine can promise.
template<typename Request>
Failure::Kind troubleOf(Hub &hub, const Request &request)
{
    const auto answer = askHub(hub, request, 300ms);
    return answer ? Failure::Kind::Unexpected : answer.failure().kind;
}

} // namespace

class HubLineTest final : public QObject
{
    Q_OBJECT

private:
    /// What a desk is connected by: its own way to the server.
    struct Desk
    {
        Desk(const PostgresServer &server, const QUuid &event)
            : proxy{server.port()}
            , hub{{PostgresServer::urlAt(proxy.port())}, event}
        {
            [[maybe_unused]] const auto greeted = told(hub, Greet{run, u"Nord"_s});
        }
        CuttingProxy proxy;
        PostgresHub hub;
        QUuid run = QUuid::createUuid();
    };

    PostgresServer m_server;
    Event m_event;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL IS NOT INSTALLED: NOTHING OF THE HUB IS TESTED (postgresql-15)");
        QVERIFY2(m_server.begin(), m_server.why().constData());
    }
    void init()
    {
        m_event = someEvent(u"Kongress"_s);
        QVERIFY(foundHub({PostgresServer::urlAt(m_server.port())}, m_event, patience));
    }

    void aHubThatSaysNothingIsWaitedForUntilTheDeadline()
    {
        Desk desk{m_server, m_event.id};
        desk.proxy.holdBack(true);
        QCOMPARE(troubleOf(desk.hub, AskSum{}), Failure::Kind::Busy);
        // The connection is gone: a new one does not come about, either.
        QCOMPARE(troubleOf(desk.hub, AskSum{}), Failure::Kind::Unreachable);
        desk.proxy.holdBack(false);
        QCOMPARE(told(desk.hub, AskSum{}).records, 0);
    }

    void aLargePushIsWaitedForUntilTheDeadline()
    {
        Desk desk{m_server, m_event.id};
        auto records = someRecords(desk.run, 1, 200);
        for (LedgerRecord &record : records)
            record.body = QByteArray(60'000, 'x');
        desk.proxy.holdBack(true);
        QCOMPARE(troubleOf(desk.hub, Push{records}), Failure::Kind::Busy);
        desk.proxy.holdBack(false);
        QCOMPARE(told(desk.hub, Push{records}).has, 200);
    }

    void anAnswerThatWasLostIsHadByAskingAgain()
    {
        Desk desk{m_server, m_event.id};
        const Claim claim = someClaim(desk.run, "Ada", QUuid::createUuid());
        desk.proxy.delay(1s);
        QCOMPARE(troubleOf(desk.hub, PlaceClaim{claim}), Failure::Kind::Busy);
        desk.proxy.delay(0ms);
        QCOMPARE(told(desk.hub, PlaceClaim{claim}), ClaimAnswer{ClaimWon{}});
    }

    void aLineThatBreaksInMidAnswerIsMended_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("before the first byte") << qint64{0};
        QTest::newRow("after the first byte") << qint64{1};
        QTest::newRow("within a row") << qint64{50'000};
    }
    void aLineThatBreaksInMidAnswerIsMended()
    {
        QFETCH(qint64, bytes);
        Desk desk{m_server, m_event.id};
        const auto records = someRecords(desk.run, 1, 1000);
        QCOMPARE(told(desk.hub, Push{records}).has, 1000);
        desk.proxy.cutAfter(bytes);
        QCOMPARE(told(desk.hub, Pull{{{desk.run, 0}}}), records);
    }

    void aPushWhoseAnswerBreaksIsDoneOnce()
    {
        Desk desk{m_server, m_event.id};
        const auto records = someRecords(desk.run, 1, 3);
        desk.proxy.cutAfter(5);
        QCOMPARE(told(desk.hub, Push{records}).has, 3);
        QCOMPARE(told(desk.hub, Pull{{{desk.run, 0}}}), records);
    }

    void aLineThatIsCutIsMendedAtTheNextCall()
    {
        Desk desk{m_server, m_event.id};
        desk.proxy.cut(true);
        QCOMPARE(troubleOf(desk.hub, AskSum{}), Failure::Kind::Unreachable);
        QCOMPARE(troubleOf(desk.hub, AskSum{}), Failure::Kind::Unreachable);
        desk.proxy.cut(false);
        QCOMPARE(told(desk.hub, AskSum{}).records, 0);
    }

    void aSessionThatTheServerEndedIsBegunAgain()
    {
        Desk desk{m_server, m_event.id};
        const Sql sql{m_server.plain()};
        QCOMPARE(sql.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE application_name = 'lanyard' AND backend_type = 'client backend'"_s)
                     .size(),
                 1);
        QCOMPARE(told(desk.hub, AskSum{}).records, 0);
    }

    void aServerThatWasKilledComesBackWithAllThatItHad()
    {
        Desk desk{m_server, m_event.id};
        const auto records = someRecords(desk.run, 1, 3);
        const Claim claim = someClaim(desk.run, "Ada", QUuid::createUuid());
        QCOMPARE(told(desk.hub, Push{records}).has, 3);
        QCOMPARE(told(desk.hub, PlaceClaim{claim}), ClaimAnswer{ClaimWon{}});
        m_server.kill();
        // Its children notice a little later.
        QTRY_COMPARE_WITH_TIMEOUT(
            troubleOf(desk.hub, AskSum{}), Failure::Kind::Unreachable, 60'000);
        QVERIFY2(m_server.start(), m_server.why().constData());
        QCOMPARE(told(desk.hub, Pull{{{desk.run, 0}}}), records);
        const Claim other = someClaim(QUuid::createUuid(), "Ada", claim.door);
        QCOMPARE(std::get<ClaimLost>(told(desk.hub, PlaceClaim{other})).winner, claim.id);
    }

    void aTransactionThatStaysOpenIsWaitedForUntilTheDeadline()
    {
        Desk desk{m_server, m_event.id};
        const Claim claim = someClaim(desk.run, "Ada", QUuid::createUuid());
        const Sql slow{m_server.plain()};
        slow.run(u"BEGIN; LOCK TABLE claim"_s);
        QCOMPARE(troubleOf(desk.hub, PlaceClaim{claim}), Failure::Kind::Busy);
        slow.run(u"COMMIT"_s);
        QCOMPARE(told(desk.hub, PlaceClaim{claim}), ClaimAnswer{ClaimWon{}});
    }

    void onlyAServerThatTheCertificateVouchesForIsTrusted()
    {
        // Its own certificate is that of its authority, too.
        QVERIFY(m_server.underling().run(
            u"openssl"_s,
            u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "
            u"/CN=localhost "
            "-addext subjectAltName=DNS:localhost -keyout %1/data/server.key -out %1/data/server.crt"_s
                .arg(m_server.folder())
                .split(u' ')));
        const Sql sql{m_server.plain()};
        sql.run(u"ALTER SYSTEM SET ssl = on"_s);
        sql.run(u"SELECT pg_reload_conf()"_s);
        QFile file{m_server.path(u"data/server.crt"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray certificate = file.readAll();

        const QString url
            = PostgresServer::urlAt(m_server.port()).replace(u"127.0.0.1"_s, u"localhost"_s);
        PostgresHub hub{{url, certificate}, m_event.id};
        QTRY_VERIFY_WITH_TIMEOUT(bool(askHub(hub, AskSum{}, patience)), 60'000);
        QCOMPARE(sql.run(u"SELECT count(*) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) "
                         "WHERE s.ssl AND a.application_name = 'lanyard'"_s),
                 QStringList{u"1"_s});

        PostgresHub misnamed{{PostgresServer::urlAt(m_server.port()), certificate}, m_event.id};
        const Failure misled = askHub(misnamed, AskSum{}, patience).failure();
        QCOMPARE(misled.kind, Failure::Kind::InvalidValue);
        QCOMPARE(misled.subject, u"certificate"_s);
        QFile other{QStringLiteral(LANYARD_SOURCE_DIR "/tests/fixtures/hub/other-ca.pem")};
        QVERIFY(other.open(QIODevice::ReadOnly));
        PostgresHub stranger{{url, other.readAll()}, m_event.id};
        QCOMPARE(askHub(stranger, AskSum{}, patience).failure().subject, u"certificate"_s);
    }
};

QTEST_GUILESS_MAIN(HubLineTest)
#include "tst_HubLine.moc"
