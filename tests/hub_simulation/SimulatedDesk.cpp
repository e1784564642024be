// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/SimulatedDesk.h"

#include "app/usecases/AbandonAttempt.h"
#include "app/usecases/KeepDoorSeats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

constexpr int percentLost = 6; ///< of requests, and of answers

} // namespace

SimulatedDesk::Parts::Parts(SimulatedDesk &desk)
    : journal{desk.m_store->journal()}
    , forgetful{desk.m_store->ledger()}
    , sync{desk.m_store->ledger(), desk.m_name, [&desk] { return desk.m_world.fate.fraction(); }}
    , claims{desk.m_world.variant == Variant::ClaimsBeforeAttempt ? forgetful
                                                                  : desk.m_store->ledger(),
             desk,
             journal,
             QTimeZone::utc()}
    , admit{AdmitAttendee{
                desk.m_store->people(), desk.m_store->doors(), journal, desk, QTimeZone::utc()},
            claims}
    , undo{UndoAdmission{journal, desk.m_store->settings(), desk}, claims}
{
}

SimulatedDesk::SimulatedDesk(World &world, StoreRoom &room, QString name, const Image &image)
    : m_world{world}
    , m_room{room}
    , m_name{std::move(name)}
    , m_wire{world.hub, world.log, world.variant, m_name}
{
    open(image);
}

void SimulatedDesk::open(const Image &image)
{
    act();
    m_parts.reset();
    m_store = m_room.open(image, m_name);
    m_parts = std::make_unique<Parts>(*this);
}

SyncMoment SimulatedDesk::moment() const
{
    return {m_world.time.wall.addMSecs(clockOffset), m_world.time.elapsed};
}

void SimulatedDesk::act()
{
    m_world.fate.wall = moment().wall;
}

void SimulatedDesk::promise()
{
    const auto heads = m_store->ledger().heads();
    for (const LedgerHead &head : *heads) {
        qint64 &promised = m_world.truth.promised[head.incarnation];
        promised = std::max(promised, head.seq);
    }
}

QString SimulatedDesk::codeOf(int person) const
{
    return person < simulatedPeople ? simulatedCode(person)
                                    : m_world.truth.walkIns.at(person - simulatedPeople);
}

/// After promise().
RecordId SimulatedDesk::lastWritten() const
{
    const QUuid run = m_store->ledger().incarnation();
    return {run, m_world.truth.promised.value(run)};
}

void SimulatedDesk::scan(int person, int door, const AdmitAttendee::Manner &manner)
{
    act();
    const Door its = m_store->doors().doors()->at(door);
    const auto verdict = m_parts->admit(codeOf(person), its, manner);
    promise();
    if (!verdict || !std::holds_alternative<Admitted>(*verdict))
        return;
    m_world.truth.letIns.append(lastWritten());
}

void SimulatedDesk::scanUntilThePowerGoes(int person, int door)
{
    act();
    m_parts->journal.cutsResults = true;
    const Door its = m_store->doors().doors()->at(door);
    const auto verdict = m_parts->admit(codeOf(person), its, {});
    promise();
    if (verdict && std::holds_alternative<Admitted>(*verdict))
        m_world.findings.append(u"I5 Somebody was let in, and nothing was written down."_s);
    restart();
}

void SimulatedDesk::undo(int person, int door)
{
    act();
    const auto who = m_store->people().findByCode(*TicketCode::parse(codeOf(person)));
    if (!*who)
        return; // a walk-in of another desk
    const Door its = m_store->doors().doors()->at(door);
    const auto outcome = m_parts->undo((*who)->id, {.door = its.id, .reason = u"mistake"_s});
    promise();
    const auto *undone = outcome ? std::get_if<UndoAdmission::Undone>(&*outcome) : nullptr;
    if (!undone)
        return;
    m_world.truth.takenBack.append({lastWritten(), undone->admission.id});
}

void SimulatedDesk::edit(int person)
{
    act();
    const auto who = m_store->people().findByCode(*TicketCode::parse(codeOf(person)));
    if (!*who)
        return;
    m_store->edit(**who, u"%1 %2"_s.arg(m_name).arg(m_world.fate.upTo(1000)), now());
    promise();
}

void SimulatedDesk::walkIn()
{
    act();
    const QString code
        = m_store->walkIn(u"Guest %1"_s.arg(m_world.truth.walkIns.size() + 1), now());
    if (!code.isEmpty())
        m_world.truth.walkIns.append(code);
    promise();
}

void SimulatedDesk::keepSeats(int seats)
{
    act();
    const Door lab = m_store->doors().doors()->at(2);
    KeepDoorSeats keep{m_store->ledger(), m_name};
    const auto request = keep.ask(lab, seats);
    if (!request || !*request)
        return;
    if (const auto answer = transported(**request))
        static_cast<void>(keep.take(lab.id, std::get<KeepSeats::Answer>(*answer)));
}

void SimulatedDesk::finishAttempts()
{
    act();
    const AbandonAttempt abandon{m_parts->journal, *this, *this};
    const auto open = m_store->ledger().openAttempts();
    for (const OpenAttempt &attempt : *open) {
        if (!abandon(attempt))
            m_world.findings.append(u"An attempt could not be abandoned."_s);
    }
    promise();
}

ClaimAnswer SimulatedDesk::place(const Claim &claim,
                                 std::optional<int> capacity,
                                 const std::optional<QUuid> &instead)
{
    const auto answer = transported(PlaceClaim{claim, capacity, instead});
    return answer ? std::get<ClaimAnswer>(*answer) : ClaimAnswer{HubAway{}};
}

Result<HubAnswer> SimulatedDesk::transported(const HubRequest &request)
{
    if (!isConnected || m_world.fate.happens(percentLost))
        return m_wire.lost(request);
    auto answer = m_wire.arrives(request);
    return m_world.fate.happens(percentLost) ? m_wire.lost(request) : answer;
}

void SimulatedDesk::sync()
{
    act();
    if (!m_request) {
        const auto request = m_parts->sync.next(moment());
        m_request = request ? *request : std::nullopt;
        if (m_request)
            m_wire.leaves(*m_request);
    } else if (!m_answer) {
        m_answer = transported(*m_request);
    } else {
        const HubRequest request = *std::exchange(m_request, {});
        const auto taken = m_parts->sync.take(request, *std::exchange(m_answer, {}), moment());
        if (!taken)
            m_world.findings.append(u"An event file could not take an answer: "_s
                                    + taken.failure().detail);
        promise();
    }
}

bool SimulatedDesk::settle()
{
    constexpr int enough = 400;
    for (int i = 0; i < enough; ++i) {
        act();
        if (!m_request) {
            const auto request = m_parts->sync.next(moment());
            if (!request)
                return false;
            if (!*request)
                return true;
            m_request = *request;
            m_wire.leaves(*m_request);
        }
        if (!m_answer)
            m_answer = m_wire.arrives(*m_request);
        const HubRequest request = *std::exchange(m_request, {});
        if (!m_parts->sync.take(request, *std::exchange(m_answer, {}), moment()))
            return false;
        promise(); // what came from somebody who is gone by now
    }
    return false;
}

void SimulatedDesk::loseWhatIsOnItsWay()
{
    if (m_request && !m_answer && isConnected && m_world.fate.happens(50))
        static_cast<void>(m_wire.arrives(*m_request));
    m_request.reset();
    m_answer.reset();
}

void SimulatedDesk::restart()
{
    loseWhatIsOnItsWay();
    open(m_store->image());
}

void SimulatedDesk::restoreFrom(const Image &earlier)
{
    loseWhatIsOnItsWay();
    open(earlier);
}

} // namespace lanyard::tests
