// SPDX-License-Identifier: Apache-2.0
// Many schedules of tests/hub_simulation:  bench_hub_simulation [COUNT [FIRST [files|memory]]]
// Without the name of a variant nothing may be found; what was left out of the protocol on purpose
// is counted for the same seeds.
#include "tests/hub_simulation/FileStore.h"
#include "tests/hub_simulation/MemoryStore.h"
#include "tests/hub_simulation/Simulation.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <memory>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsOfOne = 60;

constexpr std::array variants{
    std::pair{Variant::TrustsItsMemory, "trusts its memory of the hub"},
    std::pair{Variant::PushesWithGaps, "pushes with gaps"},
    std::pair{Variant::PullsByPosition, "pulls by position in a log"},
    std::pair{Variant::ReusesIncarnations, "reuses incarnations"},
    std::pair{Variant::FoldsByArrival, "folds by arrival"},
    std::pair{Variant::NeverRelays, "never relays"},
    std::pair{Variant::ClaimsBeforeAttempt, "claims before the attempt"},
    std::pair{Variant::ClaimsInOneStatement, "claims in one statement"},
};

struct Seeds
{
    quint64 first = 1;
    quint64 count = 20'000;
};

struct Sums
{
    qint64 violated = 0;
    qint64 letIns = 0;
    qint64 takenBack = 0;
    qint64 hubWentBack = 0;
    qint64 recordsGone = 0;

    void add(const Truth &truth, const QStringList &findings)
    {
        violated += findings.isEmpty() ? 0 : 1;
        letIns += truth.letIns.size();
        takenBack += truth.takenBack.size();
        hubWentBack += truth.hubWentBack ? 1 : 0;
        recordsGone += truth.cutShort.isEmpty() ? 0 : 1;
    }
};

Sums run(StoreRoom &room, const Seeds &seeds, Variant variant)
{
    Sums sums;
    for (quint64 seed = seeds.first; seed < seeds.first + seeds.count; ++seed) {
        {
            Simulation simulation{room, seed, variant};
            const QStringList findings = simulation.run(stepsOfOne, seed % 10 == 0);
            sums.add(simulation.truth(), findings);
            if (variant == Variant::AllRules && !findings.isEmpty())
                std::printf("seed %llu: %s\n", seed, qPrintable(findings.join(u"\n  "_s)));
        }
        room.clear();
    }
    return sums;
}

void runVariants(const Seeds &seeds)
{
    for (const auto &[variant, name] : variants) {
        MemoryRoom room;
        room.reusesIncarnations = variant == Variant::ReusesIncarnations;
        room.foldsByArrival = variant == Variant::FoldsByArrival;
        std::printf("%-30s violated in %lld of %llu\n",
                    name,
                    run(room, seeds, variant).violated,
                    seeds.count);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    Seeds seeds;
    if (arguments.size() > 1)
        seeds.count = arguments.at(1).toULongLong();
    if (arguments.size() > 2)
        seeds.first = arguments.at(2).toULongLong();
    const bool inMemory = arguments.value(3) == u"memory";

    std::unique_ptr<StoreRoom> room;
    if (inMemory)
        room = std::make_unique<MemoryRoom>();
    else
        room = std::make_unique<FileRoom>();
    QElapsedTimer timer;
    timer.start();
    const Sums sums = run(*room, seeds, Variant::AllRules);
    const double seconds = double(timer.elapsed()) / 1000;
    std::printf("%-30s violated in %lld of %llu, %.1f ms each\n",
                "all rules",
                sums.violated,
                seeds.count,
                1000 * seconds / double(seeds.count));
    std::printf("  %lld let in, %lld taken back; hub went back in %lld, records gone in %lld\n",
                sums.letIns,
                sums.takenBack,
                sums.hubWentBack,
                sums.recordsGone);
    if (inMemory)
        runVariants(seeds);
    return sums.violated == 0 ? 0 : 1;
}
