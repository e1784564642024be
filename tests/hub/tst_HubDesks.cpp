// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AbandonAttempt.h"
#include "app/usecases/FinishAttempt.h"
#include "db/sqlite/SqliteExchangeFiles.h"
#include "tests/kit/CuttingProxy.h"
#include "tests/kit/PostgresServer.h"
#include "tests/kit/Program.h"
#include "tests/kit/SharedEvent.h"

#include <QRandomGenerator>
#include <QTest>

#include <barrier>
#include <future>

#include <csignal>

using namespace lanyard;
using namespace lanyard::cli;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

using Desk = SharedEvent::Desk;

const QString admitted = u"admitted"_s;
const QString alreadyIn = u"already_in"_s;
const QString noWay = u"postgresql://lanyard@127.0.0.1:1/postgres"_s; // nobody listens there

qsizetype openAttempts(DeskAtWork &desk)
{
    const auto attempts = desk.file().ledger().openAttempts();
    return attempts ? attempts->size() : -1;
}

} // namespace

/// Whole desks, with event files of their own, and a real hub.
class HubDesksTest final : public QObject
{
    Q_OBJECT

private:
    PostgresServer m_server;
    std::unique_ptr<Sql> m_sql;

    QString url() const { return PostgresServer::urlAt(m_server.port()); }

    /// Lets somebody in by the real program, which is killed while it waits for a hub that does not
    /// answer. True once that happened after it wrote down that it is about to.
    bool isKilledInBetween(const SharedEvent &event, const QString &desk, int person) const
    {
        const Program program;
        QProcess process;
        program.prepare(process,
                        {u"--event"_s, event.path(desk), u"admit"_s, SharedEvent::code(person)});
        process.start();
        while (process.state() != QProcess::NotRunning && !process.waitForFinished(20)) {
            const auto file = event.files().open(event.path(desk), EventFiles::Access::Read, {});
            const auto attempts = file ? (*file)->ledger().openAttempts()
                                       : Result<QList<OpenAttempt>>{file.failure()};
            if (attempts && !attempts->isEmpty())
                process.kill();
        }
        return process.exitStatus() == QProcess::CrashExit;
    }

    /// As a window does it once it serves the door.
    bool keepsSeats(const SharedEvent &event, DeskAtWork &desk, int seats) const
    {
        Ledger &ledger = desk.file().ledger();
        const Door door = event.doorOf(desk);
        const auto uuid = ledger.uuidOf(door.id);
        const auto hub = event.hubs().connect(*event.membership(), event.event().id);
        const auto kept = askHub(
            *hub, KeepSeats{*uuid, *door.capacity, desk.name(), seats}, std::chrono::minutes{1});
        return SharedEvent::worked(kept) && kept->kept == seats
            && SharedEvent::worked(ledger.noteKeptSeats(door.id, seats));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL IS NOT INSTALLED: NO DESK MEETS ITS HUB HERE (postgresql-15)");
        QVERIFY2(m_server.begin(), m_server.why().constData());
        m_sql = std::make_unique<Sql>(m_server.plain());
    }

    void anAttemptThatWasCutOffIsFinishedOrAbandoned_data()
    {
        QTest::addColumn<bool>("finished");
        QTest::newRow("finished") << true;
        QTest::newRow("abandoned") << false;
    }
    void anAttemptThatWasCutOffIsFinishedOrAbandoned()
    {
        QFETCH(const bool, finished);
        CuttingProxy proxy{m_server.port()};
        const SharedEvent event{PostgresServer::urlAt(proxy.port())};
        constexpr int tries = 20; // a busy machine may be too late to kill it in between
        {
            const Desk nord = event.found(u"Nord"_s, tries);
            QVERIFY(nord && event.sync(*nord));
        }
        proxy.holdBack(true);
        int person = 0;
        while (person < tries && !isKilledInBetween(event, u"Nord"_s, person))
            ++person;
        proxy.holdBack(false);
        QVERIFY(person < tries);

        const Desk nord = event.open(u"Nord"_s);
        QVERIFY(nord);
        const auto attempts = nord->file().ledger().openAttempts();
        QVERIFY(attempts);
        QCOMPARE(attempts->size(), 1);
        QCOMPARE(attempts->constFirst().name, u"Person %1"_s.arg(person));
        const AbandonAttempt abandon{nord->file().journal(), nord->claims(), event.clock()};
        if (finished) {
            const FinishAttempt finish{nord->file().registrations(),
                                       nord->file().doors(),
                                       nord->file().ledger(),
                                       nord->admitting(),
                                       abandon};
            const auto judged = finish(attempts->constFirst());
            LANYARD_VERIFY_DONE(judged);
            QCOMPARE(nameOf(judged->verdict), admitted);
        } else {
            LANYARD_VERIFY_DONE(abandon(attempts->constFirst()));
        }
        QCOMPARE(openAttempts(*nord), 0);

        const Desk south = event.join(u"South"_s);
        QVERIFY(south && event.sync({nord.get(), south.get()}));
        QCOMPARE(event.scan(*south, person), finished ? alreadyIn : admitted);
        QVERIFY(event.sync({nord.get(), south.get()}));
        QVERIFY(event.agree({nord.get(), south.get()}, person + 1));
    }

    void whatHappensWhileTheHubIsDownComesToItAfterwards()
    {
        const SharedEvent event{url()};
        const Desk nord = event.found(u"Nord"_s, 10);
        const Desk south = event.join(u"South"_s);
        const QList desks{nord.get(), south.get()};
        QVERIFY(nord && south && event.sync(desks));
        QCOMPARE(event.scan(*nord, 0), admitted);
        QCOMPARE(event.scan(*south, 0), alreadyIn);

        m_server.kill();
        for (int person = 1; person < 4; ++person)
            QCOMPARE(event.scan(*nord, person), admitted);
        for (int person = 3; person < 6; ++person)
            QCOMPARE(event.scan(*south, person), admitted);
        QVERIFY2(m_server.start(), m_server.why().constData());
        m_sql = std::make_unique<Sql>(m_server.plain());

        for (DeskAtWork *desk : desks)
            event.connect(*desk);
        QVERIFY(event.sync(desks));
        QVERIFY(event.agree(desks, 6));
        for (DeskAtWork *desk : desks) {
            const auto conflicts = desk->file().ledger().conflicts();
            QVERIFY(conflicts);
            QCOMPARE(conflicts->size(), 1);
            QCOMPARE(conflicts->constFirst().code, SharedEvent::code(3));
            QCOMPARE(conflicts->constFirst().admissions.size(), 2);
        }
        LANYARD_VERIFY_DONE(south->file().ledger().acknowledge(
            south->file().ledger().conflicts()->constFirst(), event.clock().now()));
        QVERIFY(event.sync(desks));
        QCOMPARE(nord->file().ledger().conflicts()->constFirst().acknowledgedBy, u"South"_s);
    }

    void aHubThatIsRestoredFromADumpGetsEverythingAgain()
    {
        m_sql->run(u"CREATE DATABASE event"_s);
        const QString there = PostgresServer::urlAt(m_server.port(), u"event"_s);
        const SharedEvent event{there};
        const Desk nord = event.found(u"Nord"_s, 20);
        const Desk south = event.join(u"South"_s);
        const QList desks{nord.get(), south.get()};
        QVERIFY(nord && south && event.sync(desks));
        QCOMPARE(event.scan(*nord, 0), admitted);
        QVERIFY(event.sync(desks));
        const QString dump = m_server.path(u"dump.sql"_s);
        QVERIFY(m_server.dump(u"event"_s, dump));

        for (int person = 1; person < 10; ++person)
            QCOMPARE(event.scan(*(person % 2 ? nord : south), person), admitted);
        QVERIFY(event.sync(desks));
        QCOMPARE(event.scan(*nord, 10), admitted); // nobody else knows
        m_sql->run(u"DROP DATABASE event WITH (FORCE)"_s);
        m_sql->run(u"CREATE DATABASE event"_s);
        QVERIFY(m_server.restore(u"event"_s, dump));

        for (DeskAtWork *desk : desks)
            event.connect(*desk);
        QVERIFY(event.sync(desks));
        QVERIFY(event.agree(desks, 11));
        const Desk late = event.join(u"Late"_s);
        QVERIFY(late && event.sync(*late));
        QVERIFY(event.agree({nord.get(), late.get()}, 11));
        QVERIFY(late->file().ledger().conflicts()->isEmpty());
        QCOMPARE(event.scan(*late, 10), alreadyIn);
    }

    void aHubThatLostEverythingButTheEventGetsItAgain()
    {
        const SharedEvent event{url()};
        const Desk nord = event.found(u"Nord"_s, 10);
        const Desk south = event.join(u"South"_s);
        const QList desks{nord.get(), south.get()};
        QVERIFY(nord && south && event.sync(desks));
        QCOMPARE(event.scan(*nord, 0), admitted);
        QCOMPARE(event.scan(*south, 1), admitted);
        QVERIFY(event.sync(*south)); // Nord has not, what South has not
        for (const QString &table : {u"ev"_s, u"head"_s, u"claim"_s, u"seat"_s, u"desk"_s})
            m_sql->run(u"DELETE FROM "_s + table);

        const Desk late = event.join(u"Late"_s);
        QVERIFY(late);
        QCOMPARE(event.scan(*south, 2), admitted);
        QVERIFY(event.sync({nord.get(), south.get(), late.get()}));
        QVERIFY(event.agree({nord.get(), south.get(), late.get()}, 3));
        QCOMPARE(event.scan(*late, 0), alreadyIn);
    }

    void desksWithoutAHubMeetByFile()
    {
        const SharedEvent event{{}};
        const db::SqliteExchangeFiles exchangeFiles;
        const QString stick = event.path(u"stick"_s);
        const auto exchange = [&](const Desk &desk) {
            return SharedEvent::worked(exchangeFiles.exchange(
                stick, desk->file().event(), desk->file().ledger(), event.clock().now()));
        };
        const Desk nord = event.found(u"Nord"_s, 10);
        QVERIFY(nord && exchange(nord));
        Desk south = event.join(u"South"_s);
        QVERIFY(south && exchange(south));
        south.reset();
        south = event.open(u"South"_s); // what came tells what the event is called
        QVERIFY(south);
        QCOMPARE(south->file().event().name, event.event().name);

        for (int person = 0; person < 4; ++person)
            QCOMPARE(event.scan(*nord, person), admitted);
        for (int person = 3; person < 7; ++person)
            QCOMPARE(event.scan(*south, person), admitted);
        const auto walkIn = south->walkIn(u"Zoë"_s, event.doorOf(*south));
        LANYARD_VERIFY_DONE(walkIn);
        QVERIFY(exchange(south));
        QVERIFY(exchange(nord));
        QVERIFY(exchange(south));
        QVERIFY(event.agree({nord.get(), south.get()}, 8));
        QCOMPARE(nord->file().ledger().conflicts()->size(), 1);
        QCOMPARE(*nord->file().ledger().conflicts(), *south->file().ledger().conflicts());
        const auto known = nord->admit(*walkIn, event.doorOf(*nord));
        LANYARD_VERIFY_DONE(known);
        QCOMPARE(nameOf(*known), alreadyIn);
    }

    void aDeskThatWasOffCatchesUp()
    {
        constexpr int people = 10'000;
        const SharedEvent event{url()};
        const Desk nord = event.found(u"Nord"_s, 1);
        const Desk south = event.join(u"South"_s);
        QVERIFY(nord && south && event.sync({nord.get(), south.get()}));
        QCOMPARE(event.scan(*south, 0), admitted);

        LANYARD_VERIFY_DONE(import(nord->file(), SharedEvent::drafts(people)));
        for (int person = 1; person < 20; ++person)
            QCOMPARE(event.scan(*nord, person), admitted);
        QVERIFY(event.sync({nord.get(), south.get()}));
        QVERIFY(event.agree({nord.get(), south.get()}, 20));
        QCOMPARE(event.scan(*south, people - 1), admitted);
    }

    /// More of them: tests/bench/bench_hub_pairs.
    void ofTwoDesksExactlyOneLetsSomebodyIn()
    {
        constexpr int people = 300;
        const SharedEvent event{url()};
        {
            const Desk nord = event.found(u"Nord"_s, people);
            const Desk south = event.join(u"South"_s);
            QVERIFY(nord && south && event.sync({nord.get(), south.get()}));
        }
        std::barrier gate{2};
        const auto work = [&](const QString &name) {
            QStringList verdicts;
            const Desk desk = event.open(name);
            for (int person = 0; person < people; ++person) {
                gate.arrive_and_wait();
                verdicts.append(desk ? event.scan(*desk, person) : QString{});
            }
            return verdicts;
        };
        auto other = std::async(std::launch::async, work, u"South"_s);
        const QStringList nords = work(u"Nord"_s);
        const QStringList souths = other.get();
        const QStringList one{admitted, alreadyIn};
        int wonByNord = 0;
        for (int person = 0; person < people; ++person) {
            QStringList both{nords[person], souths[person]};
            both.sort();
            QCOMPARE(both, one);
            wonByNord += nords[person] == admitted;
        }
        QVERIFY2(wonByNord > 0 && wonByNord < people, "they were never there at once");

        const Desk nord = event.open(u"Nord"_s);
        const Desk south = event.open(u"South"_s);
        QVERIFY(event.sync({nord.get(), south.get()}));
        QVERIFY(event.agree({nord.get(), south.get()}, people));
        QVERIFY(nord->file().ledger().conflicts()->isEmpty());
    }

    void aSeatThatIsKeptForADeskIsGivenAwayOnce()
    {
        SharedEvent event{url()};
        event.door.capacity = 5;
        event.door.apartSeats = 2;
        const Desk nord = event.found(u"Nord"_s, 20);
        const Desk south = event.join(u"South"_s);
        QVERIFY(nord && south && event.sync({nord.get(), south.get()}));
        QVERIFY(keepsSeats(event, *nord, 2));
        for (int person = 0; person < 3; ++person)
            QCOMPARE(event.scan(*south, person), admitted);
        QCOMPARE(event.scan(*south, 3), u"full"_s);
        QCOMPARE(event.scan(*nord, 4), admitted);
        QCOMPARE(event.scan(*nord, 5), admitted);
        QCOMPARE(event.scan(*nord, 6), u"full"_s);
        event.connect(*nord, noWay);
        QCOMPARE(event.scan(*nord, 7), u"hub_silent"_s); // it does not know of the three
        event.connect(*nord);
        QVERIFY(event.sync({nord.get(), south.get()}));
        QCOMPARE(event.scan(*south, 8), u"full"_s);
        QVERIFY(event.sync({nord.get(), south.get()}));
        QVERIFY(event.agree({nord.get(), south.get()}, 5));
    }

    void aFullCampIsFullWhateverIsCut()
    {
        constexpr int desks = 8;
        constexpr int people = 96;
        constexpr int seats = 40;
        SharedEvent event{url()};
        event.door.capacity = seats;
        event.door.apartSeats = 3;
        {
            const Desk first = event.found(u"Desk 0"_s, people);
            QVERIFY(first && event.sync(*first));
            for (int number = 1; number < desks; ++number) {
                const Desk joined = event.join(u"Desk %1"_s.arg(number));
                QVERIFY(joined && event.sync(*joined));
                QVERIFY(keepsSeats(event, *joined, 3));
            }
            QVERIFY(keepsSeats(event, *first, 3));
        }
        const auto work = [&](int number) {
            QRandomGenerator random{quint32(number + 1)};
            QStringList verdicts;
            const Desk desk = event.open(u"Desk %1"_s.arg(number));
            for (int person = number; person < people; person += desks) {
                event.connect(*desk, random.bounded(3) == 0 ? noWay : QString{});
                verdicts.append(event.scan(*desk, person));
                event.connect(*desk);
                if (random.bounded(4) == 0 && !event.sync(*desk))
                    verdicts.append(u"no sync"_s);
            }
            return verdicts;
        };
        std::vector<std::future<QStringList>> working;
        for (int number = 0; number < desks; ++number)
            working.push_back(std::async(std::launch::async, work, number));
        QMap<QString, int> counted;
        for (auto &each : working) {
            for (const QString &verdict : each.get())
                ++counted[verdict];
        }
        qInfo() << counted;
        QVERIFY(counted[admitted] <= seats);
        QVERIFY(counted[u"hub_silent"_s] > 0);

        std::vector<Desk> all;
        QList<DeskAtWork *> every;
        for (int number = 0; number < desks; ++number) {
            all.push_back(event.open(u"Desk %1"_s.arg(number)));
            every.append(all.back().get());
        }
        QVERIFY(event.sync(every));
        QVERIFY(event.agree(every, counted[admitted]));
        for (int person = 0; person < people; ++person)
            counted[admitted] += event.scan(*every[person % desks], person) == admitted;
        QCOMPARE(counted[admitted], seats);

        const auto over = every[0]->admitting()(
            SharedEvent::code(people - 1), event.doorOf(*every[0]), {.overrideReason = u"VIP"_s});
        LANYARD_VERIFY_DONE(over);
        QVERIFY(event.sync(every));
        QVERIFY(event.agree(every, seats + (nameOf(*over) == admitted)));
    }
};

QTEST_GUILESS_MAIN(HubDesksTest)
#include "tst_HubDesks.moc"
