// SPDX-License-Identifier: Apache-2.0
#include "app/shell/KioskDesk.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/Journal.h"
#include "app/ports/Operators.h"
#include "app/ports/Registrar.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TicketKeys.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"
#include "app/usecases/FindTicket.h"
#include "app/usecases/IdentifyGuest.h"
#include "db/sqlite/PinHash.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr int mostGuesses = 6;
constexpr int mostPins = 5;

Failure noEvent()
{
    return {Failure::Kind::NotFound, u"event"_s, {}};
}

} // namespace

KioskDesk::KioskDesk(const Adapters &adapters, EventDesk &desk)
    : QObject{&desk}
    , m_adapters{adapters}
    , m_desk{desk}
    , m_guesses{mostGuesses, 10min}
    , m_pins{mostPins, 5min}
{
}

/// By the journal, not by a counter of ours: a restart gives no number twice.
Result<VisitNumber> KioskDesk::nextVisit() const
{
    const auto latest = m_desk.file()->journal().latestOf(std::nullopt);
    if (!latest)
        return latest.failure();
    const auto known = latest->has_value()
        ? VisitNumber::parse((*latest)->body.value(u"visit").toString())
        : std::nullopt;
    return known ? known->next() : VisitNumber{1};
}

/// The same through all tries: a number that is left out would tell of a try that was right.
Result<VisitNumber> KioskDesk::visitByName() const
{
    return m_refusedByName ? Result{*m_refusedByName} : nextVisit();
}

void KioskDesk::admit(KioskRequest request,
                      const QString &scanned,
                      const QList<Id<Door>> &doors,
                      bool isTyped)
{
    if (m_desk.file())
        decide(request, scanned, doors, isTyped);
    else
        Q_EMIT failed(request, noEvent());
}

void KioskDesk::admitSeen(KioskRequest request,
                          const Sighting &sighting,
                          const QList<Id<Door>> &doors)
{
    EventFile *const file = m_desk.file();
    if (!file) {
        Q_EMIT failed(request, noEvent());
        return;
    }
    const FindTicket find{file->registrations(), file->ticketKeys()};
    const PickTicket pick{[&find](const QString &scanned) { return find.bearer(scanned); }};
    const auto choice = pick(sighting);
    if (!choice)
        Q_EMIT failed(request, choice.failure());
    else if (const auto *one = std::get_if<OneCode>(&*choice))
        decide(request, one->scanned, doors, false);
    else if (const auto *several = std::get_if<SeveralTickets>(&*choice))
        Q_EMIT severalTicketsSeen(request, *several);
    else
        Q_EMIT nothingNew(request);
}

void KioskDesk::decide(KioskRequest request,
                       const QString &scanned,
                       const QList<Id<Door>> &doors,
                       bool isTyped)
{
    const auto visit = nextVisit();
    if (!visit) {
        Q_EMIT failed(request, visit.failure());
        return;
    }
    const auto judged = m_desk.deeds().admit(scanned, doors, {.visit = *visit, .isTyped = isTyped});
    if (!judged)
        Q_EMIT failed(request, judged.failure());
    else if (const auto *in = std::get_if<Admitted>(&judged->verdict))
        welcome(request, *in, *visit);
    else
        Q_EMIT refused(request, judged->verdict, *visit);
}

void KioskDesk::welcome(KioskRequest request, const Admitted &in, VisitNumber visit)
{
    const auto getsBadge = m_desk.badges().owes(in.who);
    if (getsBadge)
        Q_EMIT admitted(request, {in.who, visit, *getsBadge});
    else
        Q_EMIT failed(request, getsBadge.failure());
}

void KioskDesk::identify(KioskRequest request,
                         const QString &name,
                         const QString &fact,
                         const QList<Id<Door>> &doors,
                         int tries)
{
    EventFile *const file = m_desk.file();
    if (!file) {
        Q_EMIT failed(request, noEvent());
        return;
    }
    if (tries == 0)
        m_refusedByName.reset();
    const QDateTime now = m_adapters.clock.now();
    if (!m_guesses.allows(now)) {
        Q_EMIT guessedTooOften(request);
        return;
    }
    const auto who = IdentifyGuest{file->registrations()}(name, fact);
    if (!who) {
        Q_EMIT failed(request, who.failure());
        return;
    }
    if (who->has_value()) {
        decideByName(request, **who, doors, tries);
        return;
    }
    m_guesses.noteWrong(now);
    if (tries + 1 < triesPerVisit)
        Q_EMIT notIdentified(request);
    else
        refuseStranger(request, name, doors.value(0));
}

/// A refusal looks like a stranger's, try by try: whoever knows a name must not learn what became
/// of them.
void KioskDesk::decideByName(KioskRequest request,
                             const Registration &who,
                             const QList<Id<Door>> &doors,
                             int tries)
{
    const auto visit = visitByName();
    if (!visit) {
        Q_EMIT failed(request, visit.failure());
        return;
    }
    const auto judged
        = m_desk.deeds().admit(who.code.text(), doors, {.visit = *visit, .isTyped = false});
    if (!judged) {
        Q_EMIT failed(request, judged.failure());
    } else if (const auto *in = std::get_if<Admitted>(&judged->verdict)) {
        welcome(request, *in, *visit);
    } else {
        m_guesses.noteWrong(m_adapters.clock.now());
        m_refusedByName = *visit;
        if (tries + 1 < triesPerVisit)
            Q_EMIT notIdentified(request);
        else
            Q_EMIT sentToDesk(request, *visit);
    }
}

/// What they typed tells the desk whom to look for.
void KioskDesk::refuseStranger(KioskRequest request, const QString &name, Id<Door> door)
{
    const auto visit = visitByName();
    if (!visit) {
        Q_EMIT failed(request, visit.failure());
        return;
    }
    const QString typed = excerptOf(name);
    const auto written
        = m_desk.file()->journal().append({.kind = Deed::Kind::Refusal,
                                           .at = m_adapters.clock.now(),
                                           .who = {},
                                           .door = door,
                                           .body = {{u"verdict"_s, u"unknown_code"_s},
                                                    {u"unknown"_s, u"not_on_the_list"_s},
                                                    {u"scanned"_s, typed},
                                                    {u"visit"_s, visit->text()}}});
    if (written)
        Q_EMIT sentToDesk(request, *visit);
    else
        Q_EMIT failed(request, written.failure());
}

void KioskDesk::printBadge(KioskRequest request,
                           const KioskGuest &guest,
                           const QMap<QString, QString> &texts)
{
    EventFile *const file = m_desk.file();
    if (!file) {
        Q_EMIT failed(request, noEvent());
        return;
    }
    const Registrar::Grounds grounds{.visit = guest.visit};
    const auto corrected = texts.isEmpty()
        ? Result{Done{}}
        : file->registrar().correct(guest.who.id, texts, grounds, m_adapters.clock.now());
    const auto who = corrected ? file->registrations().findById(guest.who.id)
                               : Result<std::optional<Registration>>{corrected.failure()};
    if (!who)
        Q_EMIT failed(request, who.failure());
    else if (!who->has_value() || !m_desk.badges().issue(**who, {}))
        Q_EMIT noBadge(request); // why not, BadgeDesk says
}

void KioskDesk::leaveByPin(const QString &pin, const QByteArray &hash)
{
    const QDateTime now = m_adapters.clock.now();
    if (!m_pins.allows(now)) {
        Q_EMIT mayNotTryToLeave();
        return;
    }
    const auto right = db::isPin(pin, hash);
    if (right && *right) {
        Q_EMIT mayLeave();
        return;
    }
    m_pins.noteWrong(now);
    Q_EMIT mayNotLeave();
}

void KioskDesk::leaveByBadge(const QString &code)
{
    EventFile *const file = m_desk.file();
    const auto recognition = file ? file->operators().recognise({{}, code}, m_adapters.clock.now())
                                  : Result<Recognition>{Recognition{NotRecognised{}}};
    const auto *recognised = recognition ? std::get_if<Recognised>(&*recognition) : nullptr;
    if (recognised && recognised->who.role >= Role::Lead)
        Q_EMIT mayLeave();
    else
        Q_EMIT mayNotLeave();
}

void KioskDesk::choosePin(const QString &pin)
{
    const auto hash = db::hashOfPin(pin, {});
    if (hash)
        Q_EMIT pinChosen(*hash);
    else
        Q_EMIT pinFailed(hash.failure());
}

} // namespace lanyard::shell
