// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/Simulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::tests {

namespace {

constexpr int fewestDesks = 2;
constexpr size_t mostDesks = 4;

} // namespace

Simulation::Simulation(StoreRoom &room, quint64 seed, Variant variant)
    : m_room{room}
    , m_world{seed, variant}
    , m_hubGoesBack{m_world.fate.happens(50)}
    , m_filesAreLost{m_world.fate.happens(50)}
{
    m_world.hub.slowest = 2'500;
    m_world.hub.letsGapsIn = variant == Variant::PushesWithGaps;
    m_world.hub.claimsInOneStatement = variant == Variant::ClaimsInOneStatement;
    const Image blank = m_room.blank();
    const int desks = fewestDesks + m_world.fate.upTo(2);
    m_hubBackup = {m_world.hub.tables, m_world.log};
    for (int desk = 1; desk <= desks; ++desk)
        m_desks.push_back(
            std::make_unique<SimulatedDesk>(m_world, m_room, u"Desk %1"_s.arg(desk), blank));
}

QStringList Simulation::run(int steps, bool withAudit)
{
    for (int i = 0; i < steps; ++i)
        step();
    settleEverything();
    if (!m_world.findings.isEmpty())
        return m_world.findings;
    return Invariants{m_world, m_room, m_desks}.violated(withAudit);
}

QString Simulation::outcome() const
{
    DeskStore &store = m_desks.front()->store();
    return QString::fromLatin1(store.ledger().digest()->toHex()) + u'\n'
        + verdictsOf(store, m_world.time.wall);
}

void Simulation::step()
{
    m_world.pass(std::chrono::milliseconds{m_world.fate.upTo(700)});
    SimulatedDesk &desk = anyDesk();
    const int what = m_world.fate.upTo(100);
    if (what < 55)
        desk.sync();
    else if (what < 87)
        peopleStep(desk);
    else
        trouble(desk);
    Invariants::checkHub(m_world, m_said);
}

void Simulation::peopleStep(SimulatedDesk &desk)
{
    Fate &fate = m_world.fate;
    const int person = fate.upTo(simulatedPeople + int(m_world.truth.walkIns.size()));
    const int door = fate.happens(50) ? 0 : 1 + fate.upTo(2);
    switch (const int what = fate.upTo(100); what / 5) {
    case 0:
    case 1: return desk.undo(person, door);
    case 2: return desk.edit(person);
    case 3: return desk.scan(person, door, {.overrideReason = u"must go in"_s});
    case 4:
    case 5:
    case 6: return desk.scan(person, door, {.leaving = true});
    case 7: return desk.scan(person, door, {.origin = u"paper"_s});
    case 8: return desk.finishAttempts();
    case 9: return desk.scanUntilThePowerGoes(person, door);
    case 10: return desk.walkIn();
    case 11: return desk.keepSeats(fate.upTo(2));
    default: return desk.scan(person, door, {});
    }
}

void Simulation::trouble(SimulatedDesk &desk)
{
    Fate &fate = m_world.fate;
    switch (fate.upTo(14)) {
    case 0:
    case 1:
    case 2: desk.isConnected = false; break;
    case 3:
    case 4: desk.isConnected = true; break;
    case 5: desk.restart(); break;
    case 6: desk.clockOffset = qint64{fate.upTo(1'200'001)} - 600'000; break;
    case 7: m_world.pass(30s); break;
    case 8: m_hubBackup = {m_world.hub.tables, m_world.log}; break;
    case 9:
    case 10: restoreHub(); break;
    case 11:
        if (fate.happens(50))
            m_deskBackup = desk.image();
        else
            restoreDesk(desk);
        break;
    case 12: cloneDesk(desk); break;
    default: removeDesk(desk); break;
    }
}

/// A second computer is set up from an image of the first, name included.
void Simulation::cloneDesk(SimulatedDesk &desk)
{
    if (m_desks.size() == mostDesks)
        return;
    m_desks.push_back(std::make_unique<SimulatedDesk>(m_world, m_room, desk.name(), desk.image()));
    m_world.truth.hasCopies = true;
}

/// Stolen, or drowned in coffee.
void Simulation::removeDesk(SimulatedDesk &desk)
{
    if (m_desks.size() <= fewestDesks || !m_filesAreLost)
        return;
    std::erase_if(m_desks, [&desk](const auto &it) { return it.get() == &desk; });
    countWhatIsLeft();
}

void Simulation::restoreDesk(SimulatedDesk &desk)
{
    if (!m_deskBackup || !m_filesAreLost)
        return;
    desk.restoreFrom(*m_deskBackup);
    m_world.truth.hasCopies = true;
    countWhatIsLeft();
}

/// Everybody loses the connection with it.
void Simulation::restoreHub()
{
    if (!m_hubGoesBack)
        return;
    m_world.hub.tables = m_hubBackup.tables;
    m_world.log = m_hubBackup.log;
    m_world.truth.hubWentBack = true;
    countWhatIsLeft();
}

void Simulation::countWhatIsLeft()
{
    QHash<QUuid, qint64> left;
    const auto count
        = [&left](const QUuid &run, qint64 seq) { left[run] = std::max(left.value(run), seq); };
    const auto &runs = m_world.hub.tables.runs;
    for (auto run = runs.cbegin(); run != runs.cend(); ++run)
        count(run.key(), run->lastSeq);
    for (const auto &desk : m_desks) {
        const LedgerHeads heads = *desk->store().ledger().heads();
        for (const LedgerHead &head : heads)
            count(head.incarnation, head.seq);
    }
    auto &promised = m_world.truth.promised;
    for (auto it = promised.begin(); it != promised.end(); ++it) {
        if (left.value(it.key()) < it.value()) {
            it.value() = left.value(it.key());
            m_world.truth.cutShort.insert(it.key());
        }
    }
}

/// All lines are mended, and everybody has time.
void Simulation::settleEverything()
{
    constexpr int enough = 40;
    for (const auto &desk : m_desks)
        desk->isConnected = true;
    for (int round = 0; round < enough; ++round) {
        for (const auto &desk : m_desks) {
            if (!desk->settle())
                m_world.findings.append(u"I1 %1 never stops asking."_s.arg(desk->name()));
        }
        if (isSettled())
            return;
        m_world.pass(7s);
    }
}

bool Simulation::isSettled() const
{
    const auto &runs = m_world.hub.tables.runs;
    return std::ranges::all_of(m_desks, [&runs](const auto &desk) {
        const QHash<QUuid, qint64> have = seqsOf(*desk->store().ledger().heads());
        for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
            if (have.value(run.key()) != run->lastSeq)
                return false;
        }
        return std::ranges::all_of(have.asKeyValueRange(), [&runs](const auto &head) {
            return runs.value(head.first).lastSeq == head.second;
        });
    });
}

SimulatedDesk &Simulation::anyDesk()
{
    return *m_desks.at(size_t(m_world.fate.upTo(int(m_desks.size()))));
}

} // namespace lanyard::tests
