// SPDX-License-Identifier: Apache-2.0
#include "app/shell/HubDesk.h"

#include "app/ports/Hubs.h"
#include "app/shell/Adapters.h"
#include "app/usecases/AbandonAttempt.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/ExportConflicts.h"
#include "app/usecases/FinishAttempt.h"
#include "app/usecases/KeepDoorSeats.h"
#include "app/usecases/LookAtHub.h"
#include "app/usecases/ReadInvitation.h"
#include "app/words/HubWords.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr std::chrono::milliseconds claimTime = 400ms; // somebody stands at the door
constexpr std::chrono::milliseconds answerTime = 10s; // of a batch over a bad line
constexpr std::chrono::milliseconds look = 250ms; // for what was written meanwhile
constexpr std::chrono::milliseconds tellEvery = 1s; // two states that are told
constexpr std::chrono::milliseconds personTime = 5s; // somebody waits in the office

const NoKnownEvents nothingElsewhere;

} // namespace

HubDesk::HubDesk(const Adapters &adapters, QObject *parent)
    : QObject{parent}
    , m_adapters{adapters}
{
    m_timer.setParent(this); // to the thread that the desk goes to
    m_timer.setSingleShot(true);
    m_tellTimer.setParent(this);
    m_tellTimer.setInterval(tellEvery);
    connect(&m_timer, &QTimer::timeout, this, &HubDesk::step);
    connect(&m_tellTimer, &QTimer::timeout, this, &HubDesk::tellIfChanged);
}

HubDesk::~HubDesk()
{
    m_timer.setParent(nullptr);
    m_tellTimer.setParent(nullptr);
}

void HubDesk::setFile(EventFile *file, const QString &desk)
{
    end();
    m_file = file;
    m_desk = desk;
    if (m_file)
        begin();
}

void HubDesk::begin()
{
    Ledger &ledger = m_file->ledger();
    if (!ledger.isShared()) { // nothing to find out while the program starts
        tell({});
        return;
    }
    m_claims.emplace(ledger, *this, m_file->journal(), zoneOf(m_file->event()));
    const auto membership = ledger.membership();
    if (membership && *membership) {
        m_lane.use(m_adapters.hubs.connect(**membership, m_file->event().id));
        m_sync.emplace(ledger, m_desk, [] { return QRandomGenerator::global()->generateDouble(); });
        m_timer.start(0);
        m_tellTimer.start();
    }
    tellState();
}

void HubDesk::end()
{
    ++m_round;
    m_timer.stop();
    m_tellTimer.stop();
    m_lane.use(nullptr);
    m_claims.reset();
    m_sync.reset();
    m_isAsking = false;
    m_isSharing = false;
    m_told.reset();
    m_seatsAreOld = true;
}

SyncMoment HubDesk::now() const
{
    return {m_adapters.clock.now(), std::chrono::steady_clock::now().time_since_epoch()};
}

bool HubDesk::worked(const Result<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.failure());
    return bool(done);
}

void HubDesk::step()
{
    if (!m_sync || m_isAsking)
        return;
    const auto request = m_sync->next(now());
    if (!request || !*request) {
        stepSoon();
        return;
    }
    m_isAsking = true;
    m_lane.ask(**request,
               answerTime,
               [this, round = m_round, request = **request](const Result<HubAnswer> &answer) {
                   QMetaObject::invokeMethod(
                       this,
                       [this, round, request, answer] {
                           if (round == m_round)
                               take(request, answer);
                       },
                       Qt::QueuedConnection);
               });
}

/// When it is time for the next question; what was written meanwhile is noticed before.
void HubDesk::stepSoon()
{
    const auto wait
        = std::chrono::duration_cast<std::chrono::milliseconds>(m_sync->wakeAt() - now().elapsed);
    m_timer.start(std::clamp(wait, 1ms, look));
}

void HubDesk::take(const HubRequest &request, const Result<HubAnswer> &answer)
{
    m_isAsking = false;
    if (!m_sync)
        return;
    worked(m_sync->take(request, answer, now()));
    const auto *records = answer ? std::get_if<Pull::Answer>(&*answer) : nullptr;
    m_hasNews = m_hasNews || (records && !records->isEmpty());
    m_timer.start(0);
}

ClaimAnswer
HubDesk::place(const Claim &claim, std::optional<int> capacity, const std::optional<QUuid> &instead)
{
    if (!isConnected())
        return HubAway{u"not connected"_s};
    const auto answer = m_lane.askNow(PlaceClaim{claim, capacity, instead}, claimTime);
    if (!answer)
        return HubAway{answer.failure().detail};
    return std::get<ClaimAnswer>(*answer);
}

void HubDesk::free(const QUuid &claim)
{
    if (m_sync)
        m_sync->free(claim);
}

void HubDesk::tellState()
{
    if (!m_file)
        return;
    auto state = m_sync ? m_sync->state() : LookAtHub{m_file->ledger(), nullptr}();
    if (!state) {
        Q_EMIT failed(state.failure());
        return;
    }
    tell(*state);
}

/// The hub keeps seats by the names of desks: two of one name have none.
void HubDesk::tell(const HubState &state)
{
    m_seatsAreOld = m_seatsAreOld || state.hasNamesake;
    m_told = state;
    Q_EMIT stateTold(state);
}

void HubDesk::tellIfChanged()
{
    if (std::exchange(m_hasNews, false))
        Q_EMIT recordsCame();
    constexpr int ticks = 5;
    if (m_tick++ % ticks == 0) {
        m_facts.perMinute = perMinute();
        m_sync->describe(m_facts);
        keepSeats();
    }
    const auto state = m_sync->state();
    if (!state || *state == m_told)
        return;
    noteShareProgress(*state);
    tell(*state);
}

void HubDesk::noteShareProgress(const HubState &state)
{
    if (!m_isSharing)
        return;
    m_shareTotal = std::max(m_shareTotal, state.records);
    Q_EMIT shareProgressed(m_shareTotal - state.unshared.records, m_shareTotal);
    const bool isDone = state.link == HubState::Link::Connected && state.unshared.records == 0;
    if (isDone)
        m_isSharing = false;
}

void HubDesk::share(const QString &url)
{
    if (!m_file || m_isSharing)
        return;
    const HubMembership membership{url, {}};
    if (!isHubAddress(url)) {
        Q_EMIT shareFailed({Failure::Kind::InvalidValue, url, {}});
        return;
    }
    m_isSharing = true;
    m_shareTotal = 0;
    Q_EMIT shareProgressed(0, 0);
    const auto founded = std::make_shared<Result<Done>>(Done{});
    m_lane.run(
        [founded, membership, event = m_file->event(), &hubs = m_adapters.hubs] {
            *founded = hubs.found(membership, event);
        },
        [this, membership, round = m_round, founded] {
            QMetaObject::invokeMethod(
                this,
                [this, membership, round, founded] {
                    if (round == m_round && m_isSharing)
                        goOnSharing(membership, *founded);
                },
                Qt::QueuedConnection);
        });
}

void HubDesk::goOnSharing(const HubMembership &membership, const Result<Done> &founded)
{
    const auto shared = founded ? m_file->ledger().share(membership) : founded;
    if (!shared) {
        m_isSharing = false;
        Q_EMIT shareFailed(shared.failure());
        return;
    }
    begin();
}

/// What is at the hub stays there, and this desk stays its own.
void HubDesk::stopSharing()
{
    if (!m_isSharing)
        return;
    m_isSharing = false;
    if (m_sync)
        detach();
    else
        ++m_round; // the hub that is being founded is not the one that is shared next
    Q_EMIT shareFailed({Failure::Kind::Cancelled, {}, {}});
}

void HubDesk::tellJoinCode()
{
    if (!m_file)
        return;
    const auto membership = m_file->ledger().membership();
    if (!membership) {
        Q_EMIT failed(membership.failure());
        return;
    }
    if (*membership)
        Q_EMIT joinCodeTold(invitationTo(m_file->event(), **membership));
}

void HubDesk::acknowledge(const Conflict &conflict)
{
    if (m_file && worked(m_file->ledger().acknowledge(conflict, m_adapters.clock.now())))
        tellState();
}

void HubDesk::finish(const OpenAttempt &attempt)
{
    if (!m_file || !m_claims)
        return;
    const AdmitAttendee alone{*m_file, m_adapters.clock, nothingElsewhere};
    const AdmitAttendee admit{alone, *m_claims};
    const AbandonAttempt abandonAttempt{m_file->journal(), *this, m_adapters.clock};
    const FinishAttempt finishAttempt{
        m_file->registrations(), m_file->doors(), m_file->ledger(), admit, abandonAttempt};
    const auto judged = finishAttempt(attempt);
    if (judged)
        Q_EMIT attemptFinished(*judged);
    else
        Q_EMIT failed(judged.failure());
    tellState();
}

void HubDesk::abandon(const OpenAttempt &attempt)
{
    if (!m_file)
        return;
    const AbandonAttempt abandonAttempt{m_file->journal(), *this, m_adapters.clock};
    if (worked(abandonAttempt(attempt)))
        tellState();
}

void HubDesk::revoke(const QString &desk)
{
    m_lane.ask(RevokeDesk{desk}, personTime, [this, desk](const Result<HubAnswer> &answer) {
        QMetaObject::invokeMethod(
            this,
            [this, desk, answer] {
                if (answer)
                    Q_EMIT desksRevoked(desk);
                else
                    Q_EMIT failed(answer.failure());
            },
            Qt::QueuedConnection);
    });
}

void HubDesk::detach()
{
    if (!m_file || !m_file->ledger().isShared()
        || !worked(m_file->ledger().setMembership(std::nullopt)))
        return;
    end();
    begin();
}

void HubDesk::exchange(const QString &path)
{
    if (!m_file)
        return;
    if (QFileInfo{path}.size() > 0) { // before anything is shared for the sake of a wrong file
        if (const auto content = m_adapters.exchangeFiles.look(path); !content) {
            Q_EMIT failed(content.failure());
            return;
        }
    }
    Ledger &ledger = m_file->ledger();
    if (!ledger.isShared()) {
        if (!worked(ledger.share(std::nullopt)))
            return;
        begin();
    }
    const auto report
        = m_adapters.exchangeFiles.exchange(path, m_file->event(), ledger, m_adapters.clock.now());
    if (!report) {
        Q_EMIT failed(report.failure());
        return;
    }
    if (report->taken.taken > 0)
        Q_EMIT recordsCame();
    Q_EMIT exchanged(path, *report);
    tellState();
}

void HubDesk::exportConflicts(const QString &path)
{
    if (!m_file)
        return;
    const auto conflicts = m_file->ledger().conflicts();
    if (!conflicts) {
        Q_EMIT failed(conflicts.failure());
        return;
    }
    const ExportConflicts exportConflicts{
        m_adapters.sheets, zoneOf(m_file->event()), words::HubWords::conflictTitles()};
    const auto rows = exportConflicts(path, *conflicts);
    if (rows)
        Q_EMIT conflictsExported(path, *rows);
    else
        Q_EMIT failed(rows.failure());
}

void HubDesk::watch(bool watched)
{
    if (m_sync)
        m_sync->watch(watched);
}

void HubDesk::describe(const QList<Door> &served, const QString &printer)
{
    QStringList names;
    for (const Door &door : served)
        names.append(door.name);
    m_facts.door = names.join(u", "_s);
    m_facts.printer = printer;
    m_seatsAreOld = m_seatsAreOld || served != m_served;
    m_served = served;
}

/// What this desk may give away while it is apart is agreed on before.
void HubDesk::keepSeats()
{
    if (!m_seatsAreOld || m_sync->link() != HubState::Link::Connected)
        return;
    if (m_told && m_told->hasNamesake) {
        for (const Door &door : std::as_const(m_served))
            worked(m_file->ledger().noteKeptSeats(door.id, 0));
        return;
    }
    m_seatsAreOld = false;
    for (const Door &door : std::as_const(m_served)) {
        const auto request = KeepDoorSeats{m_file->ledger(), m_desk}.ask(door, door.apartSeats);
        if (!request)
            worked(request.failure());
        if (!request || !*request)
            continue;
        m_lane.ask(**request,
                   answerTime,
                   [this, round = m_round, id = door.id](const Result<HubAnswer> &answer) {
                       QMetaObject::invokeMethod(
                           this,
                           [this, round, id, answer] {
                               if (round != m_round)
                                   return;
                               if (answer)
                                   worked(KeepDoorSeats{m_file->ledger(), m_desk}.take(
                                       id, std::get<KeepSeats::Answer>(*answer)));
                               else
                                   m_seatsAreOld = true;
                           },
                           Qt::QueuedConnection);
                   });
    }
}

/// People that this desk let in, over the last ten minutes.
double HubDesk::perMinute() const
{
    constexpr int minutes = 10;
    qint64 people = 0;
    const auto counted
        = m_file->journal().forEachRecord({.desk = m_desk,
                                           .since = m_adapters.clock.now().addSecs(-minutes * 60),
                                           .kind = Deed::Kind::Admission},
                                          [&people](const JournalRecord &) {
                                              ++people;
                                              return true;
                                          });
    return counted ? static_cast<double>(people) / minutes : 0;
}

} // namespace lanyard::shell
