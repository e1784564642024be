// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitAttendee.h"

#include "app/domain/CodesIn.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/RepairScan.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

const NoKnownEvents nothingElsewhere;

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
    if (judged.repair)
        body.insert(u"repaired"_s, nameOf(*judged.repair));
    if (const auto *unknown = std::get_if<UnknownCode>(&verdict)) {
        body.insert(u"scanned"_s, unknown->scanned);
        body.insert(u"unknown"_s, nameOf(unknown->reason));
        if (!unknown->event.isEmpty())
            body.insert(u"event"_s, unknown->event);
    }
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
    const auto found = find(scanned);
    if (!found)
        return found.failure();
    if (!found->has_value())
        return unlisted(scanned, served, manner);

    const auto judged = decide(**found, served, manner);
    return judged ? writeDown(*judged, manner) : judged;
}

/// A code that nobody has: somebody had it before, or has it behind a mis-set keyboard, or nobody
/// ever did.
Result<AdmitAttendee::Judged> AdmitAttendee::unlisted(const QString &scanned,
                                                      const QList<Door> &served,
                                                      const Manner &manner) const
{
    const Door &door = served.constFirst();
    for (const TicketCode &code : codesIn(scanned)) {
        const auto bearer = m_book.findByRetiredCode(code);
        if (!bearer)
            return bearer.failure();
        if (bearer->has_value())
            return retired(**bearer, code, door, manner);
    }
    const auto mendedScan = mended(scanned, served, manner);
    if (!mendedScan)
        return mendedScan.failure();
    return *mendedScan ? writeDown(**mendedScan, manner) : unknown(scanned, door, manner);
}

Result<std::optional<AdmitAttendee::Judged>>
AdmitAttendee::mended(const QString &scanned, const QList<Door> &served, const Manner &manner) const
{
    const auto may = manner.isTyped ? mayBeMended(scanned) : Result{false};
    if (!may)
        return may.failure();
    if (!*may)
        return std::optional<Judged>{};
    const auto behind = RepairScan{[this](const QString &text) { return find(text); }}(scanned);
    if (!behind)
        return behind.failure();
    const bool isNothing = std::holds_alternative<RepairScan::NothingBehind>(*behind);
    if (isNothing || !eventWith(scanned).isEmpty())
        return std::optional<Judged>{};
    const auto *repaired = std::get_if<RepairScan::Repaired>(&*behind);
    if (!repaired)
        return std::optional{Judged{UnknownCode{excerptOf(scanned), UnknownReason::ScannerLayout},
                                    served.constFirst()}};
    auto judged = decide(repaired->who, served, manner);
    if (!judged)
        return judged.failure();
    judged->repair = repaired->repair;
    return std::optional{*judged};
}

/// What is known as it stands wins: an order, a payment code …
Result<bool> AdmitAttendee::mayBeMended(const QString &scanned) const
{
    const UnknownReason reason = explainUnknown(scanned);
    if (reason != UnknownReason::NotOnTheList && reason != UnknownReason::ControlCharacters)
        return false;
    const auto order = m_book.isOrder(scanned.trimmed());
    if (!order)
        return order.failure();
    return !*order;
}

Result<AdmitAttendee::Judged> AdmitAttendee::retired(const Registration &bearer,
                                                     const TicketCode &code,
                                                     const Door &door,
                                                     const Manner &manner) const
{
    Verdict verdict = judgeRetired(bearer, code);
    if (manner.leaving) {
        const auto history = m_journal.history(bearer.id, door.id, m_clock.now());
        if (!history)
            return history.failure();
        verdict = judgeExit(bearer, *history);
    } else if (!manner.overrideReason.isEmpty()) {
        verdict = Admitted{bearer, manner.overrideReason};
    }
    return writeDown({verdict, door}, manner);
}

Result<std::optional<Registration>> AdmitAttendee::find(const QString &scanned) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        auto found = m_book.findByCode(code);
        if (!found || found->has_value())
            return found;
    }
    return std::optional<Registration>{};
}

Result<AdmitAttendee::Judged>
AdmitAttendee::unknown(const QString &scanned, const Door &door, const Manner &manner) const
{
    const auto verdict = explain(scanned);
    if (!verdict)
        return verdict.failure();
    return writeDown({*verdict, door}, manner);
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

Result<AdmitAttendee::Judged> AdmitAttendee::writeDown(const Judged &judged,
                                                       const Manner &manner) const
{
    const Registration *who = personIn(judged.verdict);
    const auto written = m_journal.append({.kind = kindOf(judged.verdict),
                                           .at = m_clock.now(),
                                           .who = who ? who->id : Id<Registration>{},
                                           .door = judged.door.id,
                                           .body = bodyOf(judged, manner)});
    if (!written)
        return written.failure();
    return judged;
}

} // namespace lanyard
