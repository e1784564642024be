// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/UndoAdmission.h"

#include "app/ports/Clock.h"
#include "app/ports/EventSettings.h"
#include "app/usecases/ClaimEntry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

QJsonObject bodyOf(const RecordId &undone, const UndoAdmission::Manner &manner, const QUuid &ends)
{
    const QJsonObject id{{u"incarnation"_s, undone.incarnation.toString(QUuid::WithoutBraces)},
                         {u"seq"_s, undone.seq}};
    QJsonObject body{{u"undoes"_s, id}, {u"reason"_s, manner.reason}};
    if (manner.late && !manner.late->supervisor().isEmpty())
        body.insert(u"supervisor"_s, manner.late->supervisor());
    if (!ends.isNull())
        body.insert(u"ends"_s, ends.toString(QUuid::WithoutBraces));
    return body;
}

} // namespace

UndoAdmission::UndoAdmission(Journal &journal, const EventSettings &settings, const Clock &clock)
    : m_journal{journal}
    , m_settings{settings}
    , m_clock{clock}
{
}

UndoAdmission::UndoAdmission(const UndoAdmission &alone, const ClaimEntry &claims)
    : UndoAdmission{alone}
{
    m_claims = &claims;
}

Result<UndoAdmission::Outcome> UndoAdmission::operator()(Id<Registration> who,
                                                         const Manner &manner) const
{
    const auto last = m_journal.lastAdmission(who, manner.door);
    if (!last)
        return last.failure();
    if (!last->has_value())
        return Outcome{NothingToUndo{}};
    const auto choices = m_settings.choices();
    if (!choices)
        return choices.failure();

    const StandingAdmission &admission = **last;
    const QDateTime now = m_clock.now();
    const qint64 age = std::min(admission.at.secsTo(now), admission.written.secsTo(now));
    if (!manner.late && age > qint64{choices->undoMinutes} * 60)
        return Outcome{TooLate{admission, choices->undoMinutes}};

    const auto ends
        = m_claims ? m_claims->claimThatEnds(who, admission.door, admission.id) : Result{QUuid{}};
    if (!ends)
        return ends.failure();
    const auto written = m_journal.append({.kind = Deed::Kind::Undo,
                                           .at = manner.at.value_or(now),
                                           .who = who,
                                           .door = admission.door,
                                           .body = bodyOf(admission.id, manner, *ends)});
    if (!written)
        return written.failure();
    if (m_claims)
        m_claims->giveBackSeat(*ends);
    return Outcome{Undone{admission}};
}

} // namespace lanyard
