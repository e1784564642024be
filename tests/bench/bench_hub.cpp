// SPDX-License-Identifier: Apache-2.0
// A morning at many desks, on one PostgreSQL of its own; pgbench's bare claim in turns with it, and
// beside it: bench_hub DESKS [ROUNDS [SECONDS]]. The desks share the computer with the server, so
// that both have less of it than they would have; the server's own time is told apart.
#include "db/hub/Founding.h"
#include "tests/bench/hub/BareClaims.h"
#include "tests/bench/hub/BusyDesk.h"
#include "tests/bench/hub/ProcessorTime.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using namespace lanyard;
using namespace lanyard::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double checkIns = 125; ///< a second, of all desks together
constexpr auto warmUp = 4s; ///< all begin at once, which no desk does
constexpr int fewClients = 20; ///< of pgbench beside the desks: connecting is dear
constexpr auto ending = 3s; ///< what was written last is still on its way

class Desks final
{
    Q_DISABLE_COPY_MOVE(Desks)

public:
    Desks(const HubMembership &membership, const QUuid &event, int count)
    {
        const BusyDesk::Schedule schedule{checkIns / count, QUuid::createUuid()};
        for (int i = 1; i <= count; ++i)
            m_desks.push_back(std::make_unique<BusyDesk>(membership, event, i, schedule));
        for (const auto &desk : m_desks)
            m_threads.emplace_back([this, &desk] { desk->work(m_gate); });
    }
    ~Desks()
    {
        m_gate.end();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    void connect()
    {
        m_gate.open();
        while (!std::ranges::all_of(m_desks, [](const auto &desk) { return desk->isConnected(); }))
            std::this_thread::sleep_for(100ms);
        m_gate.close(int(m_threads.size()));
    }

    struct Cost
    {
        double seconds = 0;
        double server = 0; ///< seconds of processors
        double ours = 0;
    };
    Cost work(std::chrono::seconds time, qint64 server)
    {
        Cost cost;
        during(time, [&] {
            const auto before = BusyDesk::now();
            const double serverBefore = processorTimeOf(server);
            const double oursBefore = ownProcessorTime();
            std::this_thread::sleep_for(time);
            cost = {std::chrono::duration<double>{BusyDesk::now() - before}.count(),
                    processorTimeOf(server) - serverBefore,
                    ownProcessorTime() - oursBefore};
        });
        return cost;
    }
    /// Does @p something while they work.
    void during(std::chrono::seconds time, const std::function<void()> &something)
    {
        const auto from = BusyDesk::now() + warmUp;
        for (const auto &desk : m_desks)
            desk->begin(from, from + time);
        m_gate.open();
        std::this_thread::sleep_for(warmUp);
        something();
        std::this_thread::sleep_for(ending);
        m_gate.close(int(m_threads.size()));
    }
    void addTo(BusyDesk::Measured &sum) const
    {
        for (const auto &desk : m_desks) {
            const BusyDesk::Measured &one = desk->measured();
            sum.claims.add(one.claims);
            sum.seen.add(one.seen);
            sum.late += one.late;
            sum.failed += one.failed;
            sum.polls += one.polls;
            sum.records += one.records;
        }
    }

private:
    std::vector<std::unique_ptr<BusyDesk>> m_desks;
    std::vector<std::thread> m_threads;
    Gate m_gate;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1, u"8"_s).toInt();
    const int rounds = words.value(2, u"2"_s).toInt();
    const int seconds = words.value(3, u"10"_s).toInt();
    if (count < 1 || rounds < 1 || seconds < 1)
        return 2;

    tests::PostgresServer server;
    for (const QString &setting :
         {u"shared_buffers=256MB"_s, u"max_connections=1200"_s, u"max_wal_size=1GB"_s})
        server.set(setting);
    Event event;
    event.id = QUuid::createUuid();
    event.name = u"Bench"_s;
    if (!server.begin()) {
        std::fprintf(stderr, "%s\n", server.why().constData());
        return 1;
    }
    const HubMembership membership{tests::PostgresServer::urlAt(server.port())};
    if (!hub::foundHub(membership, event, 15s))
        return 1;

    Desks desks{membership, event.id, count};
    desks.connect();
    BusyDesk::Measured ours;
    BusyDesk::Measured oursBeside;
    Samples bare;
    Samples bareBeside;
    Desks::Cost cost;
    for (int round = 0; round < rounds; ++round) {
        const auto claims = bareClaims(server, event.id, count, checkIns, seconds);
        if (!claims)
            return 1;
        bare.add(*claims);
        const Desks::Cost spent = desks.work(std::chrono::seconds{seconds}, server.processId());
        desks.addTo(ours);
        cost.seconds += spent.seconds;
        cost.server += spent.server;
        cost.ours += spent.ours;

        std::optional<Samples> beside;
        desks.during(std::chrono::seconds{seconds}, [&] {
            beside = bareClaims(server, event.id, std::min(count, fewClients), checkIns, seconds);
        });
        if (!beside)
            return 1;
        bareBeside.add(*beside);
        desks.addTo(oursBeside);
    }

    const double machine = cost.seconds * double(::sysconf(_SC_NPROCESSORS_ONLN));
    std::printf("{\"desks\": %d, \"check_ins\": %.0f, \"claim_ms\": %.1f, \"claim_p99_ms\": %.1f, "
                "\"bare_ms\": %.1f, \"bare_p99_ms\": %.1f, \"beside_ms\": %.1f, "
                "\"beside_p99_ms\": %.1f, \"bare_beside_ms\": %.1f, \"bare_beside_p99_ms\": "
                "%.1f, \"late\": %lld, \"failed\": %lld, "
                "\"seen_ms\": %.0f, \"seen_p99_ms\": %.0f, \"server\": %.3f, \"desks_themselves\": "
                "%.3f, \"polls\": %.0f, \"records\": %.0f}\n",
                count,
                double(ours.claims.count()) / cost.seconds,
                ours.claims.at(0.5),
                ours.claims.at(0.99),
                bare.at(0.5),
                bare.at(0.99),
                oursBeside.claims.at(0.5),
                oursBeside.claims.at(0.99),
                bareBeside.at(0.5),
                bareBeside.at(0.99),
                ours.late,
                ours.failed,
                ours.seen.at(0.5),
                ours.seen.at(0.99),
                cost.server / machine,
                cost.ours / machine,
                double(ours.polls) / cost.seconds,
                double(ours.records) / cost.seconds);
    return 0;
}
