// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitAttendee.h"

#include "app/domain/CodesIn.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TicketKeys.h"
#include "app/usecases/ClaimEntry.h"
#include "app/usecases/RepairScan.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

const NoKnownEvents nothingElsewhere;
const NoTicketProof nothingSigned;

/// At a door where a second scan means leaving, one within this time was the same hand.
constexpr qint64 shakyHandSeconds = 30;

Deed::Kind kindOf(const Verdict &verdict)
{
    if (const auto *admitted = std::get_if<Admitted>(&verdict))
        return admitted->overrideReason ? Deed::Kind::Override : Deed::Kind::Admission;
    return std::holds_alternative<Exited>(verdict) ? Deed::Kind::Exit : Deed::Kind::Refusal;
}

QJsonObject bodyOf(const AdmitAttendee::Judged &judged, const AdmitAttendee::Manner &manner)
{
    const Verdict &verdict = judged.verdict;
    QJsonObject body{{u"verdict"_s, nameOf(verdict)}};
    if (manner.visit)
        body.insert(u"visit"_s, manner.visit->text());
    if (judged.repair)
        body.insert(u"repaired"_s, nameOf(*judged.repair));
    if (const auto *unknown = std::get_if<UnknownCode>(&verdict)) {
        body.insert(u"scanned"_s, unknown->scanned);
        body.insert(u"unknown"_s, nameOf(unknown->reason));
        if (!unknown->event.isEmpty())
            body.insert(u"event"_s, unknown->event);
    }
    if (const Registration *who = personIn(verdict); who && !who->id) // genuine, not registered
        body.insert(u"scanned"_s, excerptOf(who->code.text()));
    const auto *admitted = std::get_if<Admitted>(&verdict);
    if (!admitted)
        return body;

    // What several desks will know this admission by, whatever becomes of the record.
    body.insert(u"claim"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (admitted->overrideReason) {
        body.insert(u"reason"_s, *admitted->overrideReason);
        if (!manner.supervisor.isEmpty())
            body.insert(u"supervisor"_s, manner.supervisor);
    }
    if (!manner.origin.isEmpty())
        body.insert(u"origin"_s, manner.origin);
    QJsonObject answers;
    for (auto it = manner.answers.begin(); it != manner.answers.end(); ++it)
        answers.insert(it.key(), it.value());
    if (!answers.isEmpty())
        body.insert(u"answers"_s, answers);
    return body;
}

bool meansLeaving(const Door &door, const History &history, const QDateTime &now)
{
    return door.exits == ExitMode::SecondScan && history.isInside()
        && history.lastEntry->at.secsTo(now) > shakyHandSeconds;
}

/// The larger, the rather.
auto preference(const AdmitAttendee::Judged &judged)
{
    return std::tuple{nearness(judged.verdict), !judged.door.welcome.isEmpty(), judged.door.opens};
}

} // namespace

/// What was scanned, where and how.
struct AdmitAttendee::Scan
{
    const QString &text;
    const QList<Door> &served;
    const Manner &manner;
};

AdmitAttendee::AdmitAttendee(EventFile &file, const Clock &clock, const KnownEvents &elsewhere)
    : m_book{file.registrations()}
    , m_doors{file.doors()}
    , m_journal{file.journal()}
    , m_clock{clock}
    , m_zone{zoneOf(file.event())}
    , m_elsewhere{elsewhere}
    , m_find{file.registrations(), file.ticketKeys()}
    , m_registerUnlisted{RegisterUnlisted{
          file.settings(), file.ticketKeys(), file.registrations(), file.registrar()}}
{
}

AdmitAttendee::AdmitAttendee(const RegistrationBook &book,
                             const DoorBook &doors,
                             Journal &journal,
                             const Clock &clock,
                             const QTimeZone &zone,
                             const KnownEvents &elsewhere)
    : m_book{book}
    , m_doors{doors}
    , m_journal{journal}
    , m_clock{clock}
    , m_zone{zone}
    , m_elsewhere{elsewhere}
    , m_find{book, nothingSigned}
{
}

AdmitAttendee::AdmitAttendee(const RegistrationBook &book,
                             const DoorBook &doors,
                             Journal &journal,
                             const Clock &clock,
                             const QTimeZone &zone)
    : AdmitAttendee{book, doors, journal, clock, zone, nothingElsewhere}
{
}

AdmitAttendee::AdmitAttendee(const AdmitAttendee &alone, const ClaimEntry &claims)
    : AdmitAttendee{alone}
{
    m_claims = &claims;
}

Result<Verdict>
AdmitAttendee::operator()(const QString &scanned, const Door &door, const Manner &manner) const
{
    auto judged = (*this)(scanned, QList{door}, manner);
    if (!judged)
        return judged.failure();
    return std::move(judged->verdict);
}

Result<AdmitAttendee::Judged> AdmitAttendee::operator()(const QString &scanned,
                                                        const QList<Door> &served,
                                                        const Manner &manner) const
{
    if (served.isEmpty())
        return Failure{Failure::Kind::NotFound, u"door"_s, {}};
    const Scan scan{scanned, served, manner};
    const auto ticket = m_find(scanned);
    const auto outcome = ticket ? judged(*ticket, scan) : ticket.failure();
    return outcome ? writeDown(*outcome, manner) : outcome;
}

Result<AdmitAttendee::Judged> AdmitAttendee::judged(const Ticket &ticket, const Scan &scan) const
{
    if (const auto *listed = std::get_if<ListedTicket>(&ticket))
        return decide(listed->who, scan.served, scan.manner);
    if (const auto *recalled = std::get_if<RecalledTicket>(&ticket))
        return judged(*recalled, scan);
    if (const auto *retired = std::get_if<RetiredTicket>(&ticket))
        return refused(retired->bearer, judgeRetired(retired->bearer, retired->code), scan);
    if (const auto *unlisted = std::get_if<UnlistedTicket>(&ticket))
        return judged(*unlisted, scan);
    const auto mendedScan = mended(scan);
    if (!mendedScan)
        return mendedScan.failure();
    if (mendedScan->has_value())
        return **mendedScan;
    return std::holds_alternative<ForgedTicket>(ticket)
        ? unknown(UnknownReason::SignatureWrong, scan)
        : unknown(scan);
}

/// The text behind it is looked up and judged as if it had been scanned: taken back, signed …
Result<std::optional<AdmitAttendee::Judged>> AdmitAttendee::mended(const Scan &scan) const
{
    const auto may = scan.manner.isTyped ? mayBeMended(scan.text) : Result{false};
    if (!may)
        return may.failure();
    if (!*may)
        return std::optional<Judged>{};
    const RepairScan repairScan{[this](const QString &text) { return m_find.bearer(text); }};
    const auto behind = repairScan(scan.text);
    if (!behind)
        return behind.failure();
    const bool isNothing = std::holds_alternative<RepairScan::NothingBehind>(*behind);
    if (isNothing || !eventWith(scan.text).isEmpty())
        return std::optional<Judged>{};
    const auto *repaired = std::get_if<RepairScan::Repaired>(&*behind);
    if (!repaired)
        return std::optional{Judged{UnknownCode{excerptOf(scan.text), UnknownReason::ScannerLayout},
                                    scan.served.constFirst()}};
    const auto ticket = m_find(repaired->repair.text);
    if (!ticket)
        return ticket.failure();
    auto outcome = judged(*ticket, {repaired->repair.text, scan.served, scan.manner});
    if (!outcome)
        return outcome.failure();
    outcome->repair = repaired->repair;
    return std::optional{*outcome};
}

/// What is known as it stands wins: an order, a payment code …
Result<bool> AdmitAttendee::mayBeMended(const QString &scanned) const
{
    const UnknownReason reason = explainUnknown(scanned);
    if (reason != UnknownReason::NotOnTheList && reason != UnknownReason::ControlCharacters
        && reason != UnknownReason::Mistyped && reason != UnknownReason::OtherProductsTicket)
        return false;
    const auto order = m_book.isOrder(scanned.trimmed());
    if (!order)
        return order.failure();
    return !*order;
}

Result<AdmitAttendee::Judged> AdmitAttendee::judged(const RecalledTicket &ticket,
                                                    const Scan &scan) const
{
    if (ticket.who)
        return refused(*ticket.who, judgeRecalled(*ticket.who, ticket.why), scan);
    return unknown(ticket.why == Recall::Blocked ? UnknownReason::TicketBlocked
                                                 : UnknownReason::TicketRevoked,
                   scan);
}

/// Sold after the last import: somebody from now on, where the event or a person at the desk says
/// so and the door lets them in.
Result<AdmitAttendee::Judged> AdmitAttendee::judged(const UnlistedTicket &ticket,
                                                    const Scan &scan) const
{
    if (!m_registerUnlisted)
        return unknown(UnknownReason::NotInTheListYet, scan);
    const auto consent = scan.manner.overrideReason.isEmpty()
        ? RegisterUnlisted::Consent::OfTheEvent
        : RegisterUnlisted::Consent::OfAPerson;
    const auto prospect = m_registerUnlisted->prospect(ticket, consent);
    if (!prospect)
        return prospect.failure();
    if (const auto *reason = std::get_if<UnknownReason>(&*prospect))
        return unknown(*reason, scan);
    auto outcome = decide(std::get<Registration>(*prospect), scan.served, scan.manner);
    if (!outcome || !lets(outcome->verdict))
        return outcome;
    const auto registered = (*m_registerUnlisted)(ticket, m_clock.now());
    return registered ? decide(*registered, scan.served, scan.manner) : registered.failure();
}

/// A ticket that lets nobody in, whatever the door says. Whoever leaves, leaves.
Result<AdmitAttendee::Judged>
AdmitAttendee::refused(const Registration &who, Verdict verdict, const Scan &scan) const
{
    const Door &door = scan.served.constFirst();
    if (scan.manner.leaving) {
        const auto history = m_journal.history(who.id, door.id, m_clock.now());
        if (!history)
            return history.failure();
        verdict = judgeExit(who, *history);
    } else if (!scan.manner.overrideReason.isEmpty()) {
        verdict = Admitted{who, scan.manner.overrideReason};
    }
    return Judged{std::move(verdict), door};
}

Result<AdmitAttendee::Judged> AdmitAttendee::unknown(const Scan &scan) const
{
    const auto verdict = explain(scan.text);
    if (!verdict)
        return verdict.failure();
    return Judged{*verdict, scan.served.constFirst()};
}

/// Of another event that this computer knows, perhaps.
Result<AdmitAttendee::Judged> AdmitAttendee::unknown(UnknownReason reason, const Scan &scan) const
{
    UnknownCode verdict{excerptOf(scan.text), reason};
    if (reason == UnknownReason::SignatureWrong) {
        verdict.event = eventWith(scan.text);
        if (!verdict.event.isEmpty())
            verdict.reason = UnknownReason::OtherEvent;
    }
    return Judged{verdict, scan.served.constFirst()};
}

/// What is known beyond the text itself: orders and tickets of this event, tickets of others.
Result<UnknownCode> AdmitAttendee::explain(const QString &scanned) const
{
    UnknownCode verdict{excerptOf(scanned), explainUnknown(scanned)};
    if (verdict.reason == UnknownReason::NotOnTheList) {
        const auto order = m_book.isOrder(scanned.trimmed());
        if (!order)
            return order.failure();
        if (*order)
            verdict.reason = UnknownReason::OrderNumber;
    }
    if (verdict.reason == UnknownReason::NotOnTheList || verdict.reason == UnknownReason::WebPage
        || verdict.reason == UnknownReason::OtherProductsTicket) {
        verdict.event = eventWith(scanned);
        if (!verdict.event.isEmpty())
            verdict.reason = UnknownReason::OtherEvent;
    }
    return verdict;
}

QString AdmitAttendee::eventWith(const QString &scanned) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        if (QString event = m_elsewhere.eventWith(code); !event.isEmpty())
            return event;
    }
    return {};
}

Result<AdmitAttendee::Judged> AdmitAttendee::decide(const Registration &who,
                                                    const QList<Door> &served,
                                                    const Manner &manner) const
{
    std::optional<Judged> best;
    for (const Door &door : served) {
        const auto verdict = decideAt(door, who, manner);
        if (!verdict)
            return verdict.failure();
        const Judged judged{*verdict, door};
        const auto *exit = std::get_if<Exited>(&judged.verdict);
        if (exit && exit->wasInside)
            return judged;
        if (!best || preference(judged) > preference(*best))
            best = judged;
    }
    if (!lets(best->verdict) && !manner.overrideReason.isEmpty())
        best->verdict = Admitted{who, manner.overrideReason};
    if (auto *elsewhere = std::get_if<NotForThisDoor>(&best->verdict)) {
        const auto doors = doorsFor(who.type);
        if (!doors)
            return doors.failure();
        elsewhere->doors = *doors;
    }
    return *best;
}

Result<Verdict>
AdmitAttendee::decideAt(const Door &door, const Registration &who, const Manner &manner) const
{
    const QDateTime now = m_clock.now();
    auto history = m_journal.history(who.id, door.id, now);
    if (!history)
        return history.failure();
    if (manner.leaving && history->lastEntry && history->lastEntry->at > now)
        history->lastEntry.reset(); // they come in later than they are said to leave
    const bool isScan = manner.origin.isEmpty() && manner.overrideReason.isEmpty();
    if (manner.leaving || (isScan && meansLeaving(door, *history, now)))
        return judgeExit(who, *history);
    history->answers.insert(manner.answers);
    return judge(who, door, *history, {now, m_zone});
}

Result<QStringList> AdmitAttendee::doorsFor(const TicketType &type) const
{
    const auto doors = m_doors.doors();
    if (!doors)
        return doors.failure();

    QStringList names;
    for (const Door &door : *doors) {
        if (welcomes(door, type))
            names.append(door.name);
    }
    return names;
}

Result<AdmitAttendee::Judged> AdmitAttendee::writeDown(Judged judged, const Manner &manner) const
{
    const QDateTime now = m_clock.now();
    Result<ClaimEntry::Claimed> claimed = ClaimEntry::Claimed{judged.verdict};
    if (m_claims) {
        claimed = manner.origin == u"paper"_s
            ? m_claims->afterwards(judged.verdict, judged.door, now)
            : (*m_claims)(judged.verdict,
                          judged.door,
                          now,
                          manner.staffDecides ? ClaimEntry::Silence::Staff
                                              : ClaimEntry::Silence::Door);
    }
    if (!claimed)
        return claimed.failure();
    judged.verdict = claimed->verdict;
    QJsonObject body = bodyOf(judged, manner);
    for (auto it = claimed->body.constBegin(); it != claimed->body.constEnd(); ++it)
        body.insert(it.key(), it.value());

    const Registration *who = personIn(judged.verdict);
    QUuid ends;
    if (m_claims && who && std::holds_alternative<Exited>(judged.verdict)) {
        const auto claim = m_claims->claimThatEnds(who->id, judged.door.id);
        if (!claim)
            return claim.failure();
        ends = *claim;
    }
    if (!ends.isNull())
        body.insert(u"ends"_s, ends.toString(QUuid::WithoutBraces));
    const auto written = m_journal.append({.kind = kindOf(judged.verdict),
                                           .at = now,
                                           .who = who ? who->id : Id<Registration>{},
                                           .door = judged.door.id,
                                           .body = body});
    if (!written)
        return written.failure();
    if (m_claims)
        m_claims->giveBackSeat(ends);
    return judged;
}

} // namespace lanyard
