// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitAttendee.h"

#include "app/domain/CodesIn.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

Deed::Kind kindOf(const Verdict &verdict)
{
    if (const auto *admitted = std::get_if<Admitted>(&verdict))
        return admitted->overrideReason ? Deed::Kind::Override : Deed::Kind::Admission;
    return std::holds_alternative<Exited>(verdict) ? Deed::Kind::Exit : Deed::Kind::Refusal;
}

QJsonObject bodyOf(const Verdict &verdict)
{
    QJsonObject body{{u"verdict"_s, nameOf(verdict)}};
    if (const auto *unknown = std::get_if<UnknownCode>(&verdict))
        body.insert(u"scanned"_s, unknown->scanned);
    if (const auto *admitted = std::get_if<Admitted>(&verdict);
        admitted && admitted->overrideReason)
        body.insert(u"reason"_s, *admitted->overrideReason);
    return body;
}

} // namespace

AdmitAttendee::AdmitAttendee(const RegistrationBook &book,
                             const DoorBook &doors,
                             Journal &journal,
                             const Clock &clock)
    : m_book{book}
    , m_doors{doors}
    , m_journal{journal}
    , m_clock{clock}
{
}

Result<Verdict>
AdmitAttendee::operator()(const QString &scanned, const Door &door, const Manner &manner) const
{
    const auto found = find(scanned);
    if (!found)
        return found.failure();
    if (!found->has_value())
        return unlisted(scanned, door, manner);

    const auto verdict = decide(**found, door, manner);
    return verdict ? writeDown(*verdict, door) : verdict;
}

/// A code that nobody has: somebody had it before, or nobody ever did.
Result<Verdict>
AdmitAttendee::unlisted(const QString &scanned, const Door &door, const Manner &manner) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        const auto bearer = m_book.findByRetiredCode(code);
        if (!bearer)
            return bearer.failure();
        if (bearer->has_value())
            return retired(**bearer, code, door, manner);
    }
    return unknown(scanned, door);
}

Result<Verdict> AdmitAttendee::retired(const Registration &bearer,
                                       const TicketCode &code,
                                       const Door &door,
                                       const Manner &manner) const
{
    Verdict verdict = manner.leaving ? judgeExit(bearer) : judgeRetired(bearer, code);
    if (!lets(verdict) && !manner.overrideReason.isEmpty())
        verdict = Admitted{bearer, manner.overrideReason};
    return writeDown(verdict, door);
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

Result<Verdict> AdmitAttendee::unknown(const QString &scanned, const Door &door) const
{
    UnknownCode verdict{excerptOf(scanned), explainUnknown(scanned)};
    if (verdict.reason == UnknownReason::NotOnTheList) {
        const auto order = m_book.isOrder(scanned.trimmed());
        if (!order)
            return order.failure();
        if (*order)
            verdict.reason = UnknownReason::OrderNumber;
    }
    return writeDown(verdict, door);
}

Result<Verdict>
AdmitAttendee::decide(const Registration &who, const Door &door, const Manner &manner) const
{
    if (manner.leaving)
        return judgeExit(who);

    const auto history = m_journal.history(who.id, door.id);
    if (!history)
        return history.failure();

    Verdict verdict = judge(who, door, *history, m_clock.now());
    if (!lets(verdict) && !manner.overrideReason.isEmpty())
        return Verdict{Admitted{who, manner.overrideReason}};

    if (auto *elsewhere = std::get_if<NotForThisDoor>(&verdict)) {
        const auto doors = doorsFor(who.type);
        if (!doors)
            return doors.failure();
        elsewhere->doors = *doors;
    }
    return verdict;
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

Result<Verdict> AdmitAttendee::writeDown(const Verdict &verdict, const Door &door) const
{
    const Registration *who = personIn(verdict);
    const auto written = m_journal.append({.kind = kindOf(verdict),
                                           .at = m_clock.now(),
                                           .who = who ? who->id : Id<Registration>{},
                                           .door = door.id,
                                           .body = bodyOf(verdict)});
    if (!written)
        return written.failure();
    return verdict;
}

} // namespace lanyard
