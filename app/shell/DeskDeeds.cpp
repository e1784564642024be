// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskDeeds.h"

#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/shell/Adapters.h"
#include "app/shell/HubDesk.h"
#include "app/shell/Settings.h"
#include "app/usecases/AdmitParty.h"
#include "app/usecases/RegisterWalkIn.h"
#include "app/usecases/RememberedEvents.h"
#include "app/usecases/UndoAdmission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

DeskDeeds::DeskDeeds(const Adapters &adapters, const HubDesk &hub, QObject *parent)
    : QObject{parent}
    , m_adapters{adapters}
    , m_hub{hub}
{
}

DeskDeeds::~DeskDeeds() = default;

void DeskDeeds::setFile(EventFile *file)
{
    m_file = file;
    m_elsewhere = file ? std::make_unique<RememberedEvents>(
                      m_adapters.files, Settings{}.recentFiles(), file->event().id)
                       : nullptr;
}

AdmitAttendee DeskDeeds::admitter() const
{
    const AdmitAttendee alone{*m_file, m_adapters.clock, *m_elsewhere};
    const ClaimEntry *claims = m_hub.claims();
    return claims ? AdmitAttendee{alone, *claims} : alone;
}

Result<QList<Door>> DeskDeeds::doorsOf(const Served &served) const
{
    const auto doors = m_file->doors().doors();
    if (!doors)
        return doors.failure();
    QList<Door> known;
    for (const Door &door : *doors) {
        if (served.contains(door.id))
            known.append(door);
    }
    if (known.isEmpty())
        return Failure{Failure::Kind::NotFound, u"door"_s, {}};
    return known;
}

Result<AdmitAttendee::Judged> DeskDeeds::admit(const QString &scanned,
                                               const Served &served,
                                               const AdmitAttendee::Manner &manner) const
{
    const auto doors = doorsOf(served);
    if (!doors)
        return doors.failure();
    return admitter()(scanned, *doors, manner);
}

void DeskDeeds::admitAndTell(const QString &code,
                             const Served &served,
                             const AdmitAttendee::Manner &manner)
{
    if (!m_file)
        return;
    const auto result = admit(code, served, manner);
    if (result)
        Q_EMIT judged(*result, false);
    else
        Q_EMIT failed(result.failure());
}

std::optional<Registration> DeskDeeds::person(const QString &code)
{
    const auto parsed = TicketCode::parse(code);
    if (!m_file || !parsed)
        return std::nullopt;
    const auto found = m_file->registrations().findByCode(*parsed);
    if (!found) {
        Q_EMIT failed(found.failure());
        return std::nullopt;
    }
    if (!found->has_value())
        Q_EMIT failed({Failure::Kind::NotFound, excerptOf(code), {}});
    return *found;
}

std::optional<Authorised> DeskDeeds::authorised(Act act, const Credentials &second)
{
    const AuthoriseAct authorise{m_file->operators(), m_adapters.clock};
    const auto outcome = authorise(act, second);
    if (!outcome) {
        Q_EMIT failed(outcome.failure());
        return std::nullopt;
    }
    if (const auto *yes = std::get_if<Authorised>(&*outcome))
        return *yes;
    if (!std::holds_alternative<SecondPersonNeeded>(*outcome)) {
        Q_EMIT approvalRefused(*outcome);
        return std::nullopt;
    }
    if (const auto everybody = m_file->operators().all())
        Q_EMIT approvalNeeded(act, *everybody);
    else
        Q_EMIT failed(everybody.failure());
    return std::nullopt;
}

bool DeskDeeds::worked(const Result<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.failure());
    return bool(done);
}

void DeskDeeds::tell(Id<Registration> who, void (DeskDeeds::*news)(const Registration &))
{
    const auto now = m_file->registrations().findById(who);
    if (!now)
        Q_EMIT failed(now.failure());
    else if (now->has_value())
        Q_EMIT(this->*news)(**now);
}

/// Null if they came in at none of them.
Id<Door> DeskDeeds::doorOfLastAdmission(Id<Registration> who, const Served &served)
{
    std::optional<StandingAdmission> latest;
    for (const Id<Door> door : served) {
        const auto last = m_file->journal().lastAdmission(who, door);
        if (!last)
            Q_EMIT failed(last.failure());
        else if (last->has_value() && (!latest || latest->at < (*last)->at))
            latest = **last;
    }
    return latest ? latest->door : Id<Door>{};
}

void DeskDeeds::undo(const QString &code,
                     const QString &reason,
                     const Served &served,
                     const Credentials &second)
{
    const auto who = person(code);
    if (!who)
        return;
    const UndoAdmission alone{m_file->journal(), m_file->settings(), m_adapters.clock};
    const ClaimEntry *claims = m_hub.claims();
    const UndoAdmission undo = claims ? UndoAdmission{alone, *claims} : alone;
    UndoAdmission::Manner manner{.door = doorOfLastAdmission(who->id, served), .reason = reason};
    if (!manner.door) {
        Q_EMIT nothingToUndo(*who);
        return;
    }
    auto outcome = undo(who->id, manner);
    if (outcome && std::holds_alternative<UndoAdmission::TooLate>(*outcome)) {
        manner.late = authorised(Act::LateUndo, second);
        if (!manner.late)
            return;
        outcome = undo(who->id, manner);
    }
    if (!outcome)
        Q_EMIT failed(outcome.failure());
    else if (const auto *done = std::get_if<UndoAdmission::Undone>(&*outcome))
        Q_EMIT undone(*who, done->admission);
    else
        Q_EMIT nothingToUndo(*who);
}

void DeskDeeds::letIn(const QString &code,
                      const QString &reason,
                      const Served &served,
                      const Credentials &second)
{
    if (!person(code) || letInByStaff(code, served))
        return;
    if (const auto agreed = authorised(Act::Override, second))
        admitAndTell(code, served, {.overrideReason = reason, .supervisor = agreed->supervisor()});
}

/// A door that asks the person at the desk while the hub is silent has asked them.
bool DeskDeeds::letInByStaff(const QString &code, const Served &served)
{
    if (!m_hub.claims() || m_hub.isConnected())
        return false;
    const auto doors = doorsOf(served);
    const bool asks = doors && std::ranges::any_of(*doors, [](const Door &door) {
                          return door.withoutHub == WithoutHub::Ask;
                      });
    if (!asks)
        return false;
    const auto result = admit(code, served, {.staffDecides = true});
    if (!result || !lets(result->verdict))
        return false;
    Q_EMIT judged(*result, false);
    return true;
}

void DeskDeeds::pay(const QString &code,
                    const QString &how,
                    const Served &served,
                    const Credentials &second)
{
    if (setPaid(code, how, second))
        admitAndTell(code, served, {});
}

void DeskDeeds::markPaid(const QString &code, const QString &how, const Credentials &second)
{
    if (const auto who = setPaid(code, how, second))
        tell(who->id, &DeskDeeds::paid);
}

std::optional<Registration>
DeskDeeds::setPaid(const QString &code, const QString &how, const Credentials &second)
{
    const auto who = person(code);
    if (!who)
        return std::nullopt;
    const auto agreed = authorised(Act::MarkPaid, second);
    if (agreed
        && worked(m_file->registrar().setStanding(
            who->id, Standing::Confirmed, {how, agreed->supervisor()}, m_adapters.clock.now())))
        return who;
    return std::nullopt;
}

void DeskDeeds::swap(const QString &code, const QString &ticketType, const Credentials &second)
{
    const auto who = person(code);
    if (!who)
        return;
    const auto agreed = authorised(Act::SwapTicket, second);
    if (agreed
        && worked(m_file->registrar().swapTicketType(
            who->id, ticketType, {{}, agreed->supervisor()}, m_adapters.clock.now())))
        tell(who->id, &DeskDeeds::swapped);
}

void DeskDeeds::note(const QString &code, const QString &text)
{
    const auto who = person(code);
    if (who && worked(m_file->registrar().note(who->id, text, m_adapters.clock.now())))
        tell(who->id, &DeskDeeds::noteAdded);
}

void DeskDeeds::reissue(const QString &code, const QString &reason, const Credentials &second)
{
    const auto who = person(code);
    if (!who)
        return;
    const auto agreed = authorised(Act::Reissue, second);
    if (!agreed)
        return;
    const auto renewed = m_file->registrar().reissue(
        who->id, {reason, agreed->supervisor()}, m_adapters.clock.now());
    if (!renewed) {
        Q_EMIT failed(renewed.failure());
        return;
    }
    Q_EMIT reissued(*renewed);
    Q_EMIT badgeWanted(*renewed, reason);
}

void DeskDeeds::printAgain(const QString &code,
                           const QString &reason,
                           int limit,
                           const Credentials &second)
{
    const auto who = person(code);
    if (!who)
        return;
    const auto prints = m_file->journal().printsOf(who->id);
    if (!prints)
        Q_EMIT failed(prints.failure());
    else if (prints->badges == 0)
        Q_EMIT badgeWanted(*who, {});
    else if (reason.isEmpty())
        Q_EMIT reprintReasonNeeded(*who, prints->badges);
    else if (prints->again < limit)
        Q_EMIT badgeWantedAgain(*who, reason);
    else if (const auto agreed = authorised(Act::Reprint, second))
        Q_EMIT badgeWantedAgain(
            *who,
            agreed->supervisor().isEmpty() ? reason : reason + u" · "_s + agreed->supervisor());
}

void DeskDeeds::block(const QString &code, const QString &reason, const Credentials &second)
{
    changeStanding(code, Standing::Blocked, reason, second, &DeskDeeds::blocked);
}

void DeskDeeds::unblock(const QString &code, const QString &reason, const Credentials &second)
{
    changeStanding(code, Standing::Confirmed, reason, second, &DeskDeeds::unblocked);
}

void DeskDeeds::changeStanding(const QString &code,
                               Standing standing,
                               const QString &reason,
                               const Credentials &second,
                               void (DeskDeeds::*news)(const Registration &))
{
    const auto who = person(code);
    if (!who)
        return;
    const auto agreed = authorised(Act::Block, second);
    if (agreed
        && worked(m_file->registrar().setStanding(
            who->id, standing, {reason, agreed->supervisor()}, m_adapters.clock.now())))
        tell(who->id, news);
}

void DeskDeeds::correct(const QString &code, const QMap<QString, QString> &texts)
{
    const auto who = person(code);
    if (who && worked(m_file->registrar().correct(who->id, texts, m_adapters.clock.now())))
        tell(who->id, &DeskDeeds::corrected);
}

void DeskDeeds::answer(const QString &code, const Answers &answers, const Served &served)
{
    admitAndTell(code, served, {.answers = answers});
}

void DeskDeeds::letOut(const QString &code, const Served &served)
{
    admitAndTell(code, served, {.leaving = true});
}

void DeskDeeds::walkIn(const Newcomer &newcomer, const Served &served)
{
    if (!m_file)
        return;
    const auto doors = doorsOf(served);
    if (!doors) {
        Q_EMIT failed(doors.failure());
        return;
    }
    const AdmitAttendee admitAttendee = admitter();
    const RegisterWalkIn registerThem{
        m_file->registrar(), m_file->registrations(), admitAttendee, m_adapters.clock};
    const auto outcome = registerThem(newcomer, *doors, {});
    if (!outcome) {
        Q_EMIT failed(outcome.failure());
        return;
    }
    Q_EMIT registered(outcome->who);
    Q_EMIT judged(outcome->judged, true);
}

void DeskDeeds::admitParty(const QStringList &codes, const Served &served)
{
    if (!m_file)
        return;
    const auto doors = doorsOf(served);
    if (!doors) {
        Q_EMIT failed(doors.failure());
        return;
    }
    QList<Registration> here;
    for (const QString &code : codes) {
        if (const auto who = person(code))
            here.append(*who);
    }
    const AdmitAttendee admitAttendee = admitter();
    const AdmitParty admitThem{m_file->registrations(), admitAttendee};
    const auto arrivals = admitThem(here, *doors, {});
    if (!arrivals.judged.isEmpty())
        Q_EMIT partyJudged(arrivals.judged);
    if (arrivals.failure)
        Q_EMIT failed(*arrivals.failure); // those before are in, and their badges on their way
}

void DeskDeeds::tellParty(const QString &code)
{
    const auto who = person(code);
    if (!who)
        return;
    const auto people = m_file->registrations().party(who->order);
    if (!people)
        Q_EMIT failed(people.failure());
    else
        Q_EMIT partyTold(code, people->isEmpty() ? QList{FoundPerson{*who, false}} : *people);
}

void DeskDeeds::tellImported(const QString &code)
{
    const auto who = person(code);
    if (!who)
        return;
    if (const auto texts = m_file->registrar().imported(who->id))
        Q_EMIT importedTold(code, *texts);
    else
        Q_EMIT failed(texts.failure());
}

} // namespace lanyard::shell
