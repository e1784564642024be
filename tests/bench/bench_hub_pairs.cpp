// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/PostgresServer.h"
#include "tests/kit/SharedEvent.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <barrier>
#include <cstdio>
#include <future>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 2000;

using Verdicts = QStringList;
struct Both
{
    Verdicts nord;
    Verdicts south;
    qint64 milliseconds = 0;
};

/// Everybody at two desks in the same moment.
Both everybodyAtBoth(const SharedEvent &event)
{
    std::barrier gate{2};
    QElapsedTimer clock;
    clock.start();
    const auto work = [&](const QString &name) {
        Verdicts verdicts;
        const auto desk = event.open(name);
        for (int person = 0; person < people; ++person) {
            gate.arrive_and_wait();
            verdicts.append(desk ? event.scan(*desk, person) : QString{});
        }
        return verdicts;
    };
    auto other = std::async(std::launch::async, work, u"South"_s);
    Both both{.nord = work(u"Nord"_s), .south = {}};
    both.south = other.get();
    both.milliseconds = clock.elapsed();
    return both;
}

void report(const char *what, const Both &both)
{
    int once = 0;
    int twice = 0;
    int never = 0;
    for (int person = 0; person < people; ++person) {
        const int in = (both.nord[person] == u"admitted") + (both.south[person] == u"admitted");
        once += in == 1;
        twice += in == 2;
        never += in == 0;
    }
    std::printf("%-12s %6lld ms; let in once: %d, twice: %d, not at all: %d\n",
                what,
                static_cast<long long>(both.milliseconds),
                once,
                twice,
                never);
}

bool prepare(const SharedEvent &event, bool connected)
{
    const auto nord = event.found(u"Nord"_s, people);
    const auto south = nord ? event.join(u"South"_s) : nullptr;
    if (!south)
        return false;
    if (connected)
        return SharedEvent::sync({nord.get(), south.get()});
    return SharedEvent::worked(import(south->file(), SharedEvent::drafts(people)))
        && SharedEvent::worked(south->file().doors().add(event.door));
}

} // namespace

/// Two desks and 2,000 tickets, each shown at both at once: with a hub, and with none.
int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    PostgresServer server;
    if (!PostgresServer::isInstalled() || !server.begin())
        return 1;
    const SharedEvent shared{PostgresServer::urlAt(server.port())};
    const SharedEvent alone{QString{}};
    if (!prepare(shared, true) || !prepare(alone, false))
        return 1;
    const Both asked = everybodyAtBoth(shared);
    const Both unasked = everybodyAtBoth(alone);
    report("with a hub", asked);
    report("without", unasked);
    std::printf("ratio        %.2f\n",
                double(asked.milliseconds) / double(std::max<qint64>(1, unasked.milliseconds)));
    return 0;
}
