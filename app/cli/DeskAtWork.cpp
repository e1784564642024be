// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DeskAtWork.h"

#include "app/ports/KnownEvents.h"
#include "app/usecases/LookAtHub.h"
#include "app/usecases/RegisterWalkIn.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard::cli {

namespace {

constexpr std::chrono::milliseconds patience = 60s; // nobody stands at the door

const NoKnownEvents nothingElsewhere;

} // namespace

DeskAtWork::DeskAtWork(std::unique_ptr<EventFile> file, QString name, const Clock &clock)
    : m_file{std::move(file)}
    , m_name{std::move(name)}
    , m_clock{clock}
{
    use(nullptr);
}

void DeskAtWork::use(std::unique_ptr<Hub> hub)
{
    m_admit.reset();
    m_entry.reset();
    m_claims.reset();
    m_hub = std::move(hub);
    Ledger &ledger = m_file->ledger();
    m_claims.emplace(m_hub.get(), ledger.incarnation(), m_name, patience);
    m_entry.emplace(ledger, *m_claims, m_file->journal(), zoneOf(m_file->event()));
    const AdmitAttendee alone{*m_file, m_clock, nothingElsewhere};
    m_admit.emplace(alone, *m_entry);
}

void DeskAtWork::count(const Verdict &verdict)
{
    ++(lets(verdict) ? m_admitted : m_refused);
}

Result<Verdict> DeskAtWork::admit(const QString &code, const Door &door)
{
    auto verdict = (*m_admit)(code, door);
    if (verdict)
        count(*verdict);
    return verdict;
}

Result<QString> DeskAtWork::walkIn(const QString &name, const Door &door)
{
    const RegisterWalkIn registerWalkIn{
        m_file->registrar(), m_file->registrations(), *m_admit, m_clock};
    const auto types = m_file->registrations().ticketTypes();
    if (!types)
        return types.failure();
    const auto type = std::ranges::find_if(
        *types, [&door](const TicketType &each) { return welcomes(door, each); });
    const Newcomer newcomer{.name = name,
                            .ticketType = type == types->end() ? QString{} : type->name};
    const auto registered = registerWalkIn(newcomer, {door}, {});
    if (!registered)
        return registered.failure();
    count(registered->judged.verdict);
    if (!lets(registered->judged.verdict))
        return Failure{Failure::Kind::InvalidValue, door.name, nameOf(registered->judged.verdict)};
    return registered->who.code.text();
}

Result<HubState> DeskAtWork::sync(const SyncUntilDone::Progress &progress)
{
    if (!m_hub)
        return Failure{Failure::Kind::Unreachable, m_name, {}};
    SyncUntilDone untilDone{m_file->ledger(), *m_hub, m_name, computerTime()};
    auto state = untilDone(progress, patience);
    if (!state)
        return state;
    const auto heads = m_file->ledger().heads();
    if (!heads)
        return heads.failure();
    m_shared = *heads;
    return state;
}

Result<HubState> DeskAtWork::standingAlone(const QDateTime &since) const
{
    auto state = LookAtHub{m_file->ledger(), nullptr}();
    if (!state)
        return state;
    const auto unshared = m_file->ledger().unshared(m_shared);
    if (!unshared)
        return unshared.failure();
    state->link = HubState::Link::Apart;
    state->since = since;
    state->unshared = *unshared;
    return state;
}

} // namespace lanyard::cli
