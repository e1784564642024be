// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Founding.h"
#include "db/hub/PostgresHub.h"
#include "tests/kit/HubAsk.h"
#include "tests/kit/PostgresServer.h"

#include <QSemaphore>
#include <QTest>

#include <future>
#include <set>

using namespace lanyard;
using namespace lanyard::hub;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto naiveClaim = R"(
    WITH i AS (INSERT INTO claim (conf, door, subject, entry, claim_id, inc)
               VALUES ('%1', '%2', '\x%3', '0', gen_random_uuid(), '%4')
               ON CONFLICT DO NOTHING RETURNING claim_id)
    SELECT claim_id FROM i UNION ALL
    SELECT claim_id FROM claim WHERE conf = '%1' AND door = '%2' AND subject = '\x%3'
)";

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

class PostgresHubTest final : public QObject
{
    Q_OBJECT

private:
    /// One desk of the event of this test, as a user who may do only what desks may.
    struct Desk
    {
        QString name;
        QUuid run = QUuid::createUuid();
        std::unique_ptr<PostgresHub> hub;
    };
    Desk desk(const QString &name, const QString &database = u"postgres"_s) const
    {
        Desk made{.name = name, .hub = hubOf(database)};
        [[maybe_unused]] const auto greeted = told(*made.hub, Greet{made.run, name});
        return made;
    }
    std::unique_ptr<PostgresHub> hubOf(const QString &database = u"postgres"_s) const
    {
        return std::make_unique<PostgresHub>(
            HubMembership{PostgresServer::urlAt(m_server.port(), database, u"desk"_s)}, m_event.id);
    }
    HubMembership ownerOf(const QString &database) const
    {
        return {PostgresServer::urlAt(m_server.port(), database)};
    }
    Claim claim(const Desk &desk, const QByteArray &person) const
    {
        return someClaim(desk.run, person, m_door);
    }
    void waitForLock() const
    {
        const auto waiting
            = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_sql->run(waiting).value(0), u"1"_s, 60'000);
    }

    PostgresServer m_server;
    std::unique_ptr<Sql> m_sql;
    Event m_event;
    QUuid m_door;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL IS NOT INSTALLED: NOTHING OF THE HUB IS TESTED (postgresql-15)");
        QVERIFY2(m_server.begin(), m_server.why().constData());
        m_sql = std::make_unique<Sql>(m_server.plain());
        const auto founded = foundHub(ownerOf(u"postgres"_s), someEvent({}), patience);
        QVERIFY2(founded, qPrintable(founded ? QString{} : founded.failure().detail));
        // As the guide says.
        const QString roles = m_server.path(u"roles.sql"_s); // where the server's user may read
        QVERIFY(QFile::copy(u"" LANYARD_SOURCE_DIR "/packaging/hub/roles.sql"_s, roles));
        QVERIFY(m_server.script(u"postgres"_s, roles, {u"owner=lanyard"_s, u"desks=desks"_s}));
        m_sql->run(u"CREATE ROLE desk LOGIN PASSWORD 'secret' IN ROLE desks"_s);
        m_sql->run(u"CREATE DATABASE strict TEMPLATE postgres"_s);
        m_sql->run(u"ALTER DATABASE strict SET default_transaction_isolation = 'serializable'"_s);
    }
    void init()
    {
        m_event = someEvent(u"Kongress 大会"_s);
        m_door = QUuid::createUuid();
        QVERIFY(foundHub(ownerOf(u"postgres"_s), m_event, patience));
    }

    void anEmptyDatabaseBecomesAHub()
    {
        m_sql->run(u"CREATE DATABASE empty"_s);
        const HubMembership owner = ownerOf(u"empty"_s);
        const auto nothing = eventsAt(owner, patience);
        QVERIFY(!nothing);
        QCOMPARE(nothing.failure().kind, Failure::Kind::NotFound);

        QVERIFY(foundHub(owner, m_event, patience));
        QCOMPARE(*eventsAt(owner, patience), (QList<Hubs::Listed>{{m_event.id, m_event.name}}));
        PostgresHub hub{owner, m_event.id};
        const QUuid run = QUuid::createUuid();
        const auto first = told(hub, Greet{run, u"Nord"_s});

        m_event.name = u"Kongress"_s;
        QVERIFY2(foundHub(owner, m_event, patience), "once more does no harm");
        const auto second = told(hub, Greet{run, u"Nord"_s});
        QCOMPARE(second.epoch, first.epoch);
        QVERIFY(!first.epoch.isNull());
        const Event other = someEvent(u"A party"_s);
        QVERIFY(foundHub(owner, other, patience));
        QCOMPARE(*eventsAt(owner, patience),
                 (QList<Hubs::Listed>{{other.id, u"A party"_s}, {m_event.id, u"Kongress"_s}}));

        const Sql sql{m_server.plain(u"empty"_s)};
        sql.run(u"UPDATE conf SET schema_ver = 2"_s);
        QCOMPARE(foundHub(owner, m_event, patience).failure().kind, Failure::Kind::NewerVersion);
        const auto refused = askHub(hub, Greet{run, u"Nord"_s}, patience);
        QCOMPARE(refused.failure().kind, Failure::Kind::NewerVersion);
    }

    void whatIsNoPlaceForAHubStaysAsItIs()
    {
        m_sql->run(u"CREATE DATABASE taken"_s);
        const HubMembership desk{PostgresServer::urlAt(m_server.port(), u"taken"_s, u"desk"_s)};
        QCOMPARE(foundHub(desk, m_event, patience).failure().kind, Failure::Kind::ReadOnly);

        const Sql sql{m_server.plain(u"taken"_s)};
        sql.run(u"CREATE TABLE seat (number integer)"_s);
        QCOMPARE(foundHub(ownerOf(u"taken"_s), m_event, patience).failure().kind,
                 Failure::Kind::AlreadyThere);
        QCOMPARE(sql.run(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s),
                 QStringList{u"1"_s});

        m_sql->run(u"CREATE DATABASE western ENCODING 'LATIN1' TEMPLATE template0"_s);
        QCOMPARE(foundHub(ownerOf(u"western"_s), m_event, patience).failure().kind,
                 Failure::Kind::UnknownFormat);
    }

    void aDeskMayTakeNothingAway()
    {
        const QUuid run = desk(u"Nord"_s).run;
        QByteArray asDesk = m_server.plain();
        const Sql sql{asDesk.replace("user=lanyard", "user=desk")};
        QCOMPARE(sql.run(u"SELECT inc FROM head WHERE inc = '%1'"_s.arg(textOf(run))).size(), 1);
        for (const QString &table : {u"ev"_s, u"head"_s, u"claim"_s}) {
            for (const QString &attempt :
                 {u"DELETE FROM %1"_s, u"TRUNCATE %1"_s, u"DROP TABLE %1"_s})
                QVERIFY2(!sql.does(attempt.arg(table)), qPrintable(attempt.arg(table)));
        }
        QVERIFY(!sql.does(u"CREATE TABLE mine (number integer)"_s));
    }

    void twoWhoFoundAtOnceFoundOneHub()
    {
        m_sql->run(u"CREATE DATABASE twice"_s);
        const auto found = [&] { return bool(foundHub(ownerOf(u"twice"_s), m_event, patience)); };
        auto other = std::async(std::launch::async, found);
        QVERIFY(found());
        QVERIFY(other.get());
        QCOMPARE(eventsAt(ownerOf(u"twice"_s), patience)->size(), 1);
    }

    void whatCannotBeReachedSaysWhy()
    {
        const auto kindOf = [&](const QString &url) {
            PostgresHub hub{{url}, m_event.id};
            return askHub(hub, AskSum{}, patience).failure().kind;
        };
        QString url = PostgresServer::urlAt(m_server.port());
        QCOMPARE(kindOf(u"host=localhost"_s), Failure::Kind::InvalidValue);
        QCOMPARE(kindOf(QString{url}.replace(u"secret"_s, u"guess"_s)),
                 Failure::Kind::NotPermitted);
        QCOMPARE(kindOf(PostgresServer::urlAt(m_server.port(), u"nowhere"_s)),
                 Failure::Kind::NotFound);
        QCOMPARE(kindOf(PostgresServer::urlAt(freePort())), Failure::Kind::Unreachable);
        QCOMPARE(kindOf(u"postgresql://hub.invalid/lanyard"_s), Failure::Kind::Unreachable);

        PostgresHub stranger{ownerOf(u"postgres"_s), QUuid::createUuid()};
        const auto greeted = askHub(stranger, Greet{QUuid::createUuid(), u"Nord"_s}, patience);
        QCOMPARE(greeted.failure().kind, Failure::Kind::NotFound);
    }

    void theFirstHostThatAnswersIsTheHub()
    {
        const QString url
            = u"postgresql://lanyard:secret@127.0.0.1:%1,localhost:%2/postgres"_s.arg(freePort())
                  .arg(m_server.port());
        PostgresHub hub{{url}, m_event.id};
        QCOMPARE(told(hub, AskSum{}).records, 0);
    }

    void recordsComeBackAsTheyWent()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        QCOMPARE(told(*nord.hub, AskHeads{}), LedgerHeads{});
        const auto records = someRecords(nord.run, 1, 3);
        const auto pushed = told(*nord.hub, Push{records});
        QCOMPARE(pushed, (Push::Answer{3, records.constLast().hash, false}));

        QCOMPARE(told(*sued.hub, AskHeads{}),
                 (LedgerHeads{{nord.run, 3, records.constLast().hash}}));
        const auto sum = told(*sued.hub, AskSum{});
        QCOMPARE(sum.incarnations, 1);
        QCOMPARE(sum.records, 3);
        QVERIFY(qAbs(sum.hubTime.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QVERIFY(sum.changed.isEmpty()); // nobody asked
        const LedgerHead head{nord.run, 3, records.constLast().hash};
        QCOMPARE(told(*sued.hub, AskSum{sum.hubTime.addSecs(-3600)}).changed, LedgerHeads{head});
        QCOMPARE(told(*sued.hub, AskSum{sum.hubTime.addSecs(3600)}).changed, LedgerHeads{});
        QCOMPARE(told(*sued.hub, Pull{{{nord.run, 0}}}), records);
        QCOMPARE(told(*sued.hub, Pull{{{nord.run, 2}}}), records.last(1));
        QCOMPARE(told(*sued.hub, Pull{{{nord.run, 3}}}), QList<LedgerRecord>{});
        QCOMPARE(told(*sued.hub, Pull{{}}), QList<LedgerRecord>{});
    }

    void aPullStopsAfterSoManyBytes()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const auto north = someRecords(nord.run, 1, 60, QByteArray(1000, 'n'));
        const auto south = someRecords(sued.run, 1, 60, QByteArray(1000, 's'));
        [[maybe_unused]] const auto a = told(*nord.hub, Push{north});
        [[maybe_unused]] const auto b = told(*sued.hub, Push{south});

        QCOMPARE(told(*nord.hub, Pull{{{sued.run, 0}}, 1}), south.first(1));
        const Pull both{{{sued.run, 10}, {nord.run, 50}}, 20'000};
        const auto some = told(*nord.hub, both);
        QVERIFY2(some.size() > 10 && some.size() < 20, qPrintable(QString::number(some.size())));
        QCOMPARE(some, south.mid(10, some.size()));
        QCOMPARE(told(*nord.hub, Pull{both.wanted, 1 << 20}), south.mid(10) + north.mid(50));
    }

    void aPushThatIsSentAgainChangesNothing()
    {
        const Desk nord = desk(u"Nord"_s);
        const auto records = someRecords(nord.run, 1, 5);
        const auto first = told(*nord.hub, Push{records});
        QCOMPARE(told(*nord.hub, Push{records}), first);
        QCOMPARE(told(*nord.hub, Push{records.first(2)}), first);
        const auto more = someRecords(nord.run, 4, 8);
        QCOMPARE(told(*nord.hub, Push{more}).has, 8);
        QCOMPARE(told(*nord.hub, Pull{{{nord.run, 0}}}), records + more.last(3));
    }

    void aGapIsRefused()
    {
        const Desk nord = desk(u"Nord"_s);
        [[maybe_unused]] const auto first = told(*nord.hub, Push{someRecords(nord.run, 1, 2)});
        const auto refused = told(*nord.hub, Push{someRecords(nord.run, 4, 5)});
        QVERIFY(!refused.has);
        QVERIFY(!refused.revoked);
        QCOMPARE(told(*nord.hub, AskSum{}).records, 2);

        auto records = someRecords(nord.run, 3, 5);
        records.removeAt(1);
        const auto odd = askHub(*nord.hub, Push{records}, patience);
        QCOMPARE(odd.failure().kind, Failure::Kind::InvalidValue);
        QCOMPARE(askHub(*nord.hub, Push{{}}, patience).failure().kind, Failure::Kind::InvalidValue);
    }

    void aForkIsSeenByTheHash_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("of a copy that wrote less") << 3 << 4;
        QTest::newRow("of a copy that wrote as much") << 3 << 5;
        QTest::newRow("of a copy that wrote more") << 3 << 9;
    }
    void aForkIsSeenByTheHash()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        const Desk nord = desk(u"Nord"_s);
        const auto records = someRecords(nord.run, 1, 5);
        [[maybe_unused]] const auto pushed = told(*nord.hub, Push{records});
        const auto copy = someRecords(nord.run, first, last, "there");
        const auto answer = told(*nord.hub, Push{copy});
        QCOMPARE(answer.has, 5);
        QCOMPARE(answer.hash, records.constLast().hash);
        QVERIFY(answer.hash != copy.value(5 - first).hash);
        QCOMPARE(told(*nord.hub, Pull{{{nord.run, 0}}}), records);
    }

    void whatAnotherDeskHandsOnIsTaken()
    {
        const Desk nord = desk(u"Nord"_s);
        const QUuid gone = QUuid::createUuid();
        const auto records = someRecords(gone, 1, 3);
        QCOMPARE(told(*nord.hub, Push{records}).has, 3);
        QCOMPARE(told(*nord.hub, Pull{{{gone, 0}}}), records);
    }

    void ofARevokedDeskNothingIsTaken()
    {
        const Desk office = desk(u"Office"_s);
        Desk nord = desk(u"Nord"_s);
        [[maybe_unused]] const auto pushed = told(*nord.hub, Push{someRecords(nord.run, 1, 2)});
        [[maybe_unused]] const auto done = told(*office.hub, RevokeDesk{nord.name});
        [[maybe_unused]] const auto again = told(*office.hub, RevokeDesk{nord.name});

        const auto refused = told(*nord.hub, Push{someRecords(nord.run, 3, 3)});
        QVERIFY(refused.revoked);
        QVERIFY(!refused.has);
        QVERIFY(told(*nord.hub, Greet{nord.run, nord.name}).revoked);
        QVERIFY2(told(*nord.hub, Greet{nord.run, u"Other"_s}).revoked, "a new name does not help");
        const QUuid next = QUuid::createUuid();
        QVERIFY2(told(*nord.hub, Greet{next, nord.name}).revoked, "nor does a new start");
        QVERIFY(told(*nord.hub, Push{someRecords(next, 1, 1)}).revoked);
        QCOMPARE(told(*office.hub, KeepSeats{m_door, 1, office.name, 0}).kept, 0);
        [[maybe_unused]] const auto late
            = told(*nord.hub, Push{someRecords(nord.run, 3, 3), {claim(nord, "Ada")}});
        QCOMPARE(told(*office.hub, PlaceClaim{claim(office, "Bob"), 1}), ClaimAnswer{ClaimWon{}});
        QVERIFY(!told(*office.hub, Greet{office.run, office.name}).revoked);
        QCOMPARE(told(*office.hub, AskSum{}).records, 2);
    }

    void aBodyThatIsTooLargeIsRejectedAndTheRestFlows()
    {
        const Desk nord = desk(u"Nord"_s);
        auto records = someRecords(nord.run, 1, 3);
        records[1].body = QByteArray(LedgerRecord::maxBody + 1, 'x');
        const auto refused = askHub(*nord.hub, Push{records}, patience);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::Rejected);
        QVERIFY(refused.failure().detail.startsWith(u"23514"_s));
        QVERIFY2(!refused.failure().detail.contains(u"xx"_s), "no content in the log");
        QCOMPARE(told(*nord.hub, AskSum{}).records, 0);

        records[1].body.chop(1);
        records[2].kind = "\xff";
        const auto odd = askHub(*nord.hub, Push{records}, patience);
        QCOMPARE(odd.failure().kind, Failure::Kind::Rejected);
        records[2].kind = "admission";
        QCOMPARE(told(*nord.hub, Push{records}).has, 3);
        QCOMPARE(told(*nord.hub, Pull{{{nord.run, 0}}, 2 * LedgerRecord::maxBody}), records);
    }

    void aLateCommitIsMissedBehindANumberButNotBehindHeads()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        m_sql->run(u"CREATE TABLE naive (id bigserial, run text)"_s);
        const QString number = u"SELECT run FROM naive WHERE id > %1"_s;

        // Nord's transaction is first to begin and last to end.
        const auto late = someRecords(nord.run, 1, 1);
        const Sql slow{m_server.plain()};
        slow.run(u"BEGIN; INSERT INTO naive (run) VALUES ('nord');"
                 "UPDATE head SET last_seq = 1, last_hash = '\\x%1' WHERE inc = '%2';"
                 "INSERT INTO ev SELECT conf, inc, 1, 0, 0, 'k', '', '', 'd', '', '', '\\x%1'"
                 "FROM head WHERE inc = '%2'"_s.arg(QString::fromLatin1(late[0].hash.toHex()),
                                                    textOf(nord.run)));
        m_sql->run(u"INSERT INTO naive (run) VALUES ('sued')"_s);
        [[maybe_unused]] const auto pushed = told(*sued.hub, Push{someRecords(sued.run, 1, 1)});

        QCOMPARE(m_sql->run(number.arg(0)), QStringList{u"sued"_s});
        const auto before = told(*sued.hub, AskHeads{});
        QCOMPARE(before.size(), 1);
        const auto sum = told(*sued.hub, AskSum{});
        slow.run(u"COMMIT"_s);

        QCOMPARE(m_sql->run(number.arg(2)), QStringList{});
        QCOMPARE(m_sql->run(number.arg(0)).size(), 2);
        QCOMPARE(told(*sued.hub, AskSum{}).records, sum.records + 1);
        QCOMPARE(told(*sued.hub, AskHeads{}).size(), 2);
        QCOMPARE(told(*sued.hub, Pull{{{nord.run, 0}}}).value(0).hash, late[0].hash);
    }

    void whoeverClaimsFirstWinsAndMayAskAgain()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const Claim first = claim(nord, "Ada");
        QCOMPARE(told(*nord.hub, PlaceClaim{first}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{first}), ClaimAnswer{ClaimWon{}});
        const auto answer = told(*sued.hub, PlaceClaim{claim(sued, "Ada")});
        const auto *lost = std::get_if<ClaimLost>(&answer);
        QVERIFY(lost);
        QCOMPARE(lost->winner, first.id);
        QCOMPARE(lost->desk, u"Nord"_s);
        QVERIFY(qAbs(lost->since.secsTo(QDateTime::currentDateTimeUtc())) < 3600);

        Claim later = claim(sued, "Ada");
        later.entry = u"1"_s;
        QCOMPARE(told(*sued.hub, PlaceClaim{later}), ClaimAnswer{ClaimWon{}});
    }

    void ofTwoThousandPairsExactlyOneIsLetInEach()
    {
        constexpr int people = 2000;
        const auto work = [&](const Desk &desk, QSemaphore &ours, QSemaphore &theirs) {
            std::set<int> won;
            for (int i = 0; i < people; ++i) {
                theirs.release();
                ours.acquire();
                const auto answer = told(*desk.hub, PlaceClaim{claim(desk, QByteArray::number(i))});
                if (std::holds_alternative<ClaimWon>(answer))
                    won.insert(i);
            }
            return won;
        };
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        QSemaphore north;
        QSemaphore south;
        auto other = std::async(std::launch::async, [&] { return work(sued, south, north); });
        auto won = work(nord, north, south);
        const auto wonThere = other.get();
        QCOMPARE(int(won.size() + wonThere.size()), people);
        QVERIFY2(!won.empty() && !wonThere.empty(), "they never met");
        won.insert(wonThere.cbegin(), wonThere.cend());
        QCOMPARE(int(won.size()), people);
    }

    void aClaimIsAnsweredWhereAnotherWasJustBeingPlaced_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("and was") << u"COMMIT"_s;
        QTest::newRow("and was not after all") << u"ROLLBACK"_s;
    }
    void aClaimIsAnsweredWhereAnotherWasJustBeingPlaced()
    {
        QFETCH(QString, end);
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const Claim theirs = claim(nord, "Ada");
        const Sql slow{m_server.plain()};
        slow.run(u"BEGIN; INSERT INTO claim (conf, door, subject, entry, claim_id, inc)"
                 "VALUES ('%1', '%2', '\\x%3', '0', '%4', '%5')"_s.arg(
                     textOf(m_event.id),
                     textOf(m_door),
                     QString::fromLatin1(theirs.subject.toHex()),
                     textOf(theirs.id),
                     textOf(nord.run)));
        auto asked = std::async(std::launch::async,
                                [&] { return told(*sued.hub, PlaceClaim{claim(sued, "Ada")}); });
        waitForLock();
        slow.run(end);
        const auto answer = asked.get();
        const auto *lost = std::get_if<ClaimLost>(&answer);
        QCOMPARE(lost != nullptr, end == u"COMMIT"_s);
        if (lost)
            QCOMPARE(lost->winner, theirs.id);
    }

    void inOneStatementTheSameClaimWouldHaveNoAnswer()
    {
        const Desk nord = desk(u"Nord"_s);
        const Claim theirs = claim(nord, "Ada");
        const QString statement = QString::fromLatin1(naiveClaim)
                                      .arg(textOf(m_event.id),
                                           textOf(m_door),
                                           QString::fromLatin1(theirs.subject.toHex()),
                                           textOf(nord.run));
        const Sql slow{m_server.plain()};
        slow.run(u"BEGIN"_s);
        QCOMPARE(slow.run(statement).size(), 1);
        auto asked = std::async(std::launch::async,
                                [&] { return Sql{m_server.plain()}.run(statement).size(); });
        waitForLock();
        slow.run(u"COMMIT"_s);
        QCOMPARE(asked.get(), 0);
    }

    void aClaimTakesThePlaceOfOneThatStands()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const Desk west = desk(u"West"_s);
        const Claim orphan = claim(nord, "Ada");
        [[maybe_unused]] const auto placed = told(*nord.hub, PlaceClaim{orphan});
        const Claim next = claim(sued, "Ada");
        QCOMPARE(told(*sued.hub, PlaceClaim{next, {}, orphan.id}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{next, {}, orphan.id}), ClaimAnswer{ClaimWon{}});

        const auto late = told(*west.hub, PlaceClaim{claim(west, "Ada"), {}, orphan.id});
        QVERIFY2(std::holds_alternative<ClaimLost>(late), "somebody else took it over before");
        QCOMPARE(std::get<ClaimLost>(late).winner, next.id);
        const auto old = told(*nord.hub, PlaceClaim{orphan});
        QVERIFY2(std::holds_alternative<ClaimLost>(old), "its old owner hears of it");
        QCOMPARE(told(*west.hub, PlaceClaim{claim(west, "Bob"), {}, QUuid::createUuid()}),
                 ClaimAnswer{ClaimWon{}});
    }

    void lateClaimsStandUnlessSomebodyWasFaster()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const Claim theirs = claim(sued, "Bob");
        [[maybe_unused]] const auto won = told(*sued.hub, PlaceClaim{theirs});
        const Claim mine = claim(nord, "Ada");
        const Push push{someRecords(nord.run, 1, 2), {claim(nord, "Bob"), mine, mine}};
        QCOMPARE(told(*nord.hub, push).has, 2);
        QCOMPARE(told(*nord.hub, push).has, 2);

        QCOMPARE(std::get<ClaimLost>(told(*sued.hub, PlaceClaim{claim(sued, "Ada")})).winner,
                 mine.id);
        QCOMPARE(std::get<ClaimLost>(told(*nord.hub, PlaceClaim{claim(nord, "Bob")})).winner,
                 theirs.id);
        const Push gap{someRecords(nord.run, 9, 9), {claim(nord, "Eve")}};
        QVERIFY(!told(*nord.hub, gap).has);
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "Eve")}), ClaimAnswer{ClaimWon{}});
    }

    void twoThatWereApartWithTheSamePeopleDoNotStopEachOther()
    {
        constexpr int people = 300;
        const auto work = [&](const Desk &desk, bool isBackwards) {
            QList<Claim> claims;
            for (int i = 0; i < people; ++i)
                claims.insert(isBackwards ? 0 : i, claim(desk, QByteArray::number(i)));
            return told(*desk.hub, Push{someRecords(desk.run, 1, people), claims}).has;
        };
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        auto other = std::async(std::launch::async, [&] { return work(sued, true); });
        QCOMPARE(work(nord, false), people);
        QCOMPARE(other.get(), people);
        QCOMPARE(m_sql->run(u"SELECT count(*) FROM claim WHERE door = '%1'"_s.arg(textOf(m_door))),
                 QStringList{QString::number(people)});
    }

    void fortySeatsAreFortySeats_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("as PostgreSQL is") << u"postgres"_s;
        QTest::newRow("where transactions are refused that others hinder") << u"strict"_s;
    }
    void fortySeatsAreFortySeats()
    {
        QFETCH(QString, database);
        const Sql sql{m_server.plain(database)};
        // CockroachDB's way, and YugabyteDB's.
        if (database == u"strict"_s)
            QVERIFY(foundHub(ownerOf(database), m_event, patience));
        constexpr int seats = 40;
        constexpr int tries = 10;
        const auto work = [&](int number) {
            const Desk desk = this->desk(u"Desk %1"_s.arg(number), database);
            int won = 0;
            for (int i = 0; i < tries; ++i) {
                const QByteArray person = QByteArray::number(number * tries + i);
                const auto answer = told(*desk.hub, PlaceClaim{claim(desk, person), seats});
                won += std::holds_alternative<ClaimWon>(answer);
            }
            return won;
        };
        std::vector<std::future<int>> desks;
        for (int number = 0; number < 8; ++number)
            desks.push_back(std::async(std::launch::async, work, number));
        int won = 0;
        for (auto &desk : desks)
            won += desk.get();
        QCOMPARE(won, seats);
        QCOMPARE(
            sql.run(u"SELECT count(*), count(DISTINCT subject) FROM seat WHERE door = '%1'"_s.arg(
                textOf(m_door))),
            QStringList{u"40|40"_s});
        QCOMPARE(sql.run(u"SELECT count(*), count(void_at) FROM claim WHERE door = '%1'"_s.arg(
                     textOf(m_door))),
                 QStringList{u"80|40"_s});
    }

    void aSeatIsGivenBackAndTakenAgain()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        const Claim ada = claim(nord, "Ada");
        QCOMPARE(told(*nord.hub, PlaceClaim{ada, 1}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{ada, 1}), ClaimAnswer{ClaimWon{}});
        const Claim bob = claim(nord, "Bob");
        QCOMPARE(told(*nord.hub, PlaceClaim{bob, 1}), ClaimAnswer{NoSeat{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "Bob"), 1}), ClaimAnswer{NoSeat{}});

        [[maybe_unused]] const auto freed = told(*nord.hub, FreeSeat{ada.id});
        const Claim again = claim(sued, "Bob");
        QCOMPARE(told(*sued.hub, PlaceClaim{again, 1}), ClaimAnswer{ClaimWon{}});
        const auto late = told(*nord.hub, PlaceClaim{bob, 1});
        QCOMPARE(std::get<ClaimLost>(late).winner, again.id);
        QVERIFY2(
            std::holds_alternative<ClaimLost>(told(*sued.hub, PlaceClaim{claim(sued, "Ada"), 1})),
            "a claim stands without its seat");
    }

    void whoeverComesAgainKeepsTheirSeat()
    {
        const Desk nord = desk(u"Nord"_s);
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "Ada"), 1}), ClaimAnswer{ClaimWon{}});
        Claim next = claim(nord, "Ada");
        next.entry = u"1"_s;
        QCOMPARE(told(*nord.hub, PlaceClaim{next, 1}), ClaimAnswer{ClaimWon{}});
        [[maybe_unused]] const auto freed = told(*nord.hub, FreeSeat{next.id});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "Bob"), 1}), ClaimAnswer{ClaimWon{}});
    }

    void fewerSeatsThanPeopleLetNobodyIn()
    {
        const Desk nord = desk(u"Nord"_s);
        for (const char *person : {"1", "2", "3", "4"})
            QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, person), 10}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "5"), 4}), ClaimAnswer{NoSeat{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "6"), 5}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "7"), 0}), ClaimAnswer{NoSeat{}});
    }

    void keptSeatsAreForTheirDeskAlone()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        QCOMPARE(told(*nord.hub, KeepSeats{m_door, 4, nord.name, 2}).kept, 2);
        QCOMPARE(told(*nord.hub, KeepSeats{m_door, 4, nord.name, 2}).kept, 2);
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "1"), 4}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "2"), 4}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "3"), 4}), ClaimAnswer{NoSeat{}});
        QCOMPARE(told(*sued.hub, KeepSeats{m_door, 4, sued.name, 3}).kept, 0);

        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "4"), 4}), ClaimAnswer{NoSeat{}});
        const Push unasked{someRecords(nord.run, 1, 1), {claim(nord, "4")}};
        QVERIFY2(told(*nord.hub, unasked).has, "its own ones are for whom it lets in by itself");
        QCOMPARE(told(*nord.hub, KeepSeats{m_door, 4, nord.name, 0}).kept, 0);
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "3"), 4}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "5"), 4}), ClaimAnswer{NoSeat{}});
    }

    void admissionsWhileApartUseTheKeptSeats()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk sued = desk(u"Süd"_s);
        QCOMPARE(told(*nord.hub, KeepSeats{m_door, 3, nord.name, 1}).kept, 1);
        const Claim apart = claim(nord, "1");
        const Push push{someRecords(nord.run, 1, 1), {apart}};
        [[maybe_unused]] const auto once = told(*nord.hub, push);
        [[maybe_unused]] const auto twice = told(*nord.hub, push);

        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "2"), 3}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*sued.hub, PlaceClaim{claim(sued, "3"), 3}), ClaimAnswer{ClaimWon{}});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "4"), 3}), ClaimAnswer{NoSeat{}});
        const Push over{someRecords(nord.run, 2, 2), {claim(nord, "5")}};
        QVERIFY2(told(*nord.hub, over).has, "who is in without a seat is in");
        [[maybe_unused]] const auto freed = told(*nord.hub, FreeSeat{apart.id});
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "4"), 3}), ClaimAnswer{NoSeat{}});
        QCOMPARE(told(*nord.hub, KeepSeats{m_door, 3, nord.name, 0}).kept, 0);
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "4"), 3}), ClaimAnswer{ClaimWon{}});
    }

    void whoLeftMeanwhileHasNoSeatByALateRecord()
    {
        const Desk nord = desk(u"Nord"_s);
        const Claim ada = claim(nord, "Ada");
        QCOMPARE(told(*nord.hub, PlaceClaim{ada, 1}), ClaimAnswer{ClaimWon{}});
        [[maybe_unused]] const auto freed = told(*nord.hub, FreeSeat{ada.id});
        QCOMPARE(told(*nord.hub, Push{someRecords(nord.run, 1, 1), {ada}}).has, 1);
        QCOMPARE(told(*nord.hub, PlaceClaim{claim(nord, "Bob"), 1}), ClaimAnswer{ClaimWon{}});
    }

    void desksAreKnownByWhatTheyTold()
    {
        const Desk nord = desk(u"Nord"_s);
        const Desk office = desk(u"Office"_s);
        DeskReport report{.desk = nord.name,
                          .incarnation = nord.run,
                          .clockOffset = -1500,
                          .records = 17,
                          .digest = QByteArray{"\0\1", 2},
                          .perMinute = 2.5,
                          .door = u"Day 1"_s,
                          .printer = u"纸张用完"_s};
        [[maybe_unused]] const auto told1 = told(*nord.hub, TellReport{report});
        [[maybe_unused]] const auto revoked = told(*office.hub, RevokeDesk{nord.name});
        [[maybe_unused]] const auto told2 = told(*nord.hub, TellReport{report});
        auto reports = told(*office.hub, AskReports{});
        QCOMPARE(reports.size(), 2);
        QVERIFY(qAbs(reports[0].lastContact.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        report.lastContact = reports[0].lastContact;
        report.revoked = true;
        QCOMPARE(reports[0], report);
        QCOMPARE(reports[1].desk, office.name);
        QCOMPARE(reports[1].incarnation, office.run);
        QCOMPARE(reports[1].clockOffset, std::nullopt);
        QVERIFY(!reports[1].revoked);
    }

    void aRestoredHubIsHealedByWhoeverHasTheRecords()
    {
        const Desk nord = desk(u"Nord"_s);
        const auto records = someRecords(nord.run, 1, 5);
        [[maybe_unused]] const auto before = told(*nord.hub, Push{records.first(3)});
        QVERIFY(m_server.dump(u"postgres"_s, m_server.path(u"dump.sql"_s)));
        [[maybe_unused]] const auto after = told(*nord.hub, Push{records.last(2)});
        m_sql->run(u"CREATE DATABASE restored"_s);
        QVERIFY(m_server.restore(u"restored"_s, m_server.path(u"dump.sql"_s)));

        const auto hub = hubOf(u"restored"_s);
        QCOMPARE(told(*hub, AskSum{}).records, 3);
        QVERIFY(told(*hub, Push{records.last(2)}).has);
        QCOMPARE(told(*hub, AskSum{}).records, told(*nord.hub, AskSum{}).records);
        QCOMPARE(told(*hub, Pull{{{nord.run, 0}}}), records);
    }
};

QTEST_GUILESS_MAIN(PostgresHubTest)
#include "tst_PostgresHub.moc"
