// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/FileStore.h"
#include "tests/hub_simulation/MemoryStore.h"
#include "tests/hub_simulation/Simulation.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsOfOne = 32;
constexpr quint64 schedules = 500;
constexpr quint64 auditsEvery = 10;
constexpr int stepsOfAVariant = 80;
constexpr quint64 seedsOfAVariant = 300;

QByteArray told(quint64 seed, const QStringList &findings)
{
    return "seed " + QByteArray::number(seed) + ": " + findings.join(u"\n").toUtf8();
}

} // namespace

/// Several desks, a hub and a network under one seeded scheduler; see Simulation and Invariants.
class HubSimulationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhateverHappens()
    {
        FileRoom room;
        for (quint64 seed = 1; seed <= schedules; ++seed) {
            const QStringList findings = Simulation{room, seed, Variant::AllRules}.run(
                stepsOfOne, seed % auditsEvery == 0);
            QVERIFY2(findings.isEmpty(), told(seed, findings).constData());
            room.clear();
        }
    }

    /// What the broken variants below are measured by: without them nothing is found.
    void holdsInMemoryToo()
    {
        MemoryRoom room;
        for (quint64 seed = 1; seed <= seedsOfAVariant; ++seed) {
            const QStringList findings = Simulation{room, seed, Variant::AllRules}.run(
                stepsOfAVariant, seed % auditsEvery == 0);
            QVERIFY2(findings.isEmpty(), told(seed, findings).constData());
        }
    }

    void happensTheSameForTheSameSeed()
    {
        QStringList outcomes;
        for (int i = 0; i < 2; ++i) {
            FileRoom room;
            Simulation simulation{room, 7, Variant::AllRules};
            QCOMPARE(simulation.run(stepsOfOne, false), QStringList{});
            outcomes.append(simulation.outcome());
        }
        QCOMPARE(outcomes.first(), outcomes.last());
    }

    void noticesWhatIsLeftOut_data()
    {
        QTest::addColumn<Variant>("variant");
        QTest::addColumn<QString>("invariant");
        QTest::newRow("what the hub once had, it is not asked for again")
            << Variant::TrustsItsMemory << u"I1"_s;
        QTest::newRow("a batch that got lost is not sent again")
            << Variant::PushesWithGaps << u"I6"_s;
        QTest::newRow("a position in the hub's log stands for what was read")
            << Variant::PullsByPosition << u"I1"_s;
        QTest::newRow("a file is one incarnation for ever")
            << Variant::ReusesIncarnations << u"I6"_s;
        QTest::newRow("what came first counts first") << Variant::FoldsByArrival << u"I3"_s;
        QTest::newRow("nobody sends the records of others") << Variant::NeverRelays << u"I1"_s;
        QTest::newRow("the hub is asked before an attempt is written down")
            << Variant::ClaimsBeforeAttempt << u"I5"_s;
        QTest::newRow("a claim in one statement") << Variant::ClaimsInOneStatement << u"I2"_s;
    }
    void noticesWhatIsLeftOut()
    {
        QFETCH(const Variant, variant);
        QFETCH(const QString, invariant);
        MemoryRoom room;
        room.reusesIncarnations = variant == Variant::ReusesIncarnations;
        room.foldsByArrival = variant == Variant::FoldsByArrival;
        int noticed = 0;
        for (quint64 seed = 1; seed <= seedsOfAVariant && noticed == 0; ++seed) {
            const QStringList findings
                = Simulation{room, seed, variant}.run(stepsOfAVariant, false);
            noticed += findings.join(u'\n').contains(invariant) ? 1 : 0;
        }
        QVERIFY(noticed > 0);
    }
};

/// With a number: what that seed finds, and nothing else.
int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (const quint64 seed = application.arguments().value(1).toULongLong(); seed > 0) {
        FileRoom room;
        const QStringList findings
            = Simulation{room, seed, Variant::AllRules}.run(stepsOfOne, true);
        qInfo("%s", told(seed, findings).constData());
        return findings.isEmpty() ? 0 : 1;
    }
    HubSimulationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HubSimulation.moc"
