// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/EnterFromPaper.h"

#include "app/domain/ShortCode.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/RegistrationBook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

/// Says when people came, not when it is typed in.
class PaperClock final : public Clock
{
public:
    explicit PaperClock(const QDateTime &at)
        : m_at{at}
    {
    }
    QDateTime now() const override { return m_at; }

private:
    QDateTime m_at;
};

} // namespace

EnterFromPaper::EnterFromPaper(const RegistrationBook &book,
                               const DoorBook &doors,
                               Journal &journal,
                               const Clock &clock,
                               const QTimeZone &zone)
    : m_book{book}
    , m_doors{doors}
    , m_journal{journal}
    , m_clock{clock}
    , m_zone{zone}
{
}

EnterFromPaper::EnterFromPaper(const EnterFromPaper &alone, const ClaimEntry &claims)
    : EnterFromPaper{alone}
{
    m_claims = &claims;
}

Result<EnterFromPaper::Meant> EnterFromPaper::meant(const QString &typed) const
{
    if (const auto ticket = TicketCode::parse(typed)) {
        const auto bearer = m_book.findByCode(*ticket);
        if (!bearer)
            return bearer.failure();
        if (bearer->has_value())
            return Meant{*bearer};
    }
    const auto code = ShortCode::parse(typed);
    if (!code)
        return Meant{.who = {}, .mistyped = true};
    const auto who = m_book.findById(code->who());
    if (!who)
        return who.failure();
    return Meant{*who};
}

Result<EnterFromPaper::Entered> EnterFromPaper::operator()(const Tick &tick) const
{
    const auto who = m_book.findById(tick.who);
    if (!who)
        return who.failure();
    const auto doors = m_doors.doors();
    if (!doors)
        return doors.failure();
    const auto door = std::ranges::find(*doors, tick.door, &Door::id);
    if (!who->has_value() || door == doors->end())
        return Failure{Failure::Kind::NotFound, who->has_value() ? u"door"_s : u"code"_s, {}};

    const PaperClock then{tick.at};
    const AdmitAttendee alone{m_book, m_doors, m_journal, then, m_zone};
    const AdmitAttendee admit = m_claims ? AdmitAttendee{alone, *m_claims} : alone;
    const auto verdict = admit((*who)->code.text(),
                               *door,
                               {.overrideReason = tick.overrideReason,
                                .supervisor = tick.supervisor,
                                .origin = u"paper"_s});
    if (!verdict)
        return verdict.failure();
    const auto record = recordOf(tick);
    if (!record)
        return record.failure();
    return Entered{tick, *door, *verdict, *record};
}

/// What was written down last of this person at this door.
Result<RecordId> EnterFromPaper::recordOf(const Tick &tick) const
{
    RecordId id;
    const auto read = m_journal.forEachRecord({.who = tick.who, .door = tick.door, .latest = 1},
                                              [&id](const JournalRecord &record) {
                                                  id = record.id;
                                                  return true;
                                              });
    if (!read)
        return read.failure();
    return id;
}

Result<Done> EnterFromPaper::takeBack(const Entered &entered, const QString &reason) const
{
    const QJsonObject id{
        {u"incarnation"_s, entered.record.incarnation.toString(QUuid::WithoutBraces)},
        {u"seq"_s, entered.record.seq}};
    return m_journal.append({.kind = Deed::Kind::Undo,
                             .at = m_clock.now(),
                             .who = entered.tick.who,
                             .door = entered.tick.door,
                             .body = {{u"undoes"_s, id}, {u"reason"_s, reason}}});
}

} // namespace lanyard
