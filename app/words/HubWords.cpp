// SPDX-License-Identifier: Apache-2.0
#include "app/words/HubWords.h"

#include "app/domain/TicketCode.h"
#include "app/words/Isolated.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

using Link = HubState::Link;

QString personIn(const QString &name, const QString &code)
{
    if (!name.trimmed().isEmpty())
        return isolated(name);
    const auto ticket = TicketCode::parse(code);
    return ticket ? HubWords::tr("Ticket %1").arg(ticket->redacted()) : HubWords::tr("Somebody");
}

QString strangeHub()
{
    return HubWords::tr("The hub cannot show the certificate that belongs to its name and to this "
                        "event. Ask whoever runs the hub.");
}

bool isAboutCertificate(const Failure &failure)
{
    return failure.kind == Failure::Kind::InvalidValue && failure.subject == u"certificate"_s;
}

using Sentences = QHash<Failure::Kind, QString>;

/// The usual way of a network: whoever waits for the hub has nothing to do but look at it.
Sentences causes()
{
    using Kind = Failure::Kind;
    return {
        {Kind::Unreachable,
         HubWords::tr("The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard "
                      "tries again by itself.")},
        {Kind::Busy,
         HubWords::tr("The hub does not answer in time. Check the network; Lanyard tries again by "
                      "itself.")},
        {Kind::NotPermitted,
         HubWords::tr("The hub does not accept the name or password of this desk. Ask whoever "
                      "runs the hub for a new join code.")},
        {Kind::InvalidValue, strangeHub()},
        {Kind::NotFound,
         HubWords::tr("The hub does not have this event. Ask whoever runs the hub whether its "
                      "address has changed.")},
        {Kind::NewerVersion,
         HubWords::tr("The hub was set up by a newer Lanyard. Install that version here.")},
        {Kind::DiskFull,
         HubWords::tr("The disk is full: nothing more of the other desks can be stored. Free some "
                      "space.")},
    };
}

bool isOpen(const Conflict &conflict)
{
    return !conflict.acknowledged.isValid();
}

} // namespace

bool isWrong(std::optional<qint64> clockOffset)
{
    return clockOffset && std::chrono::milliseconds{std::abs(*clockOffset)} >= clockTolerance;
}

HubWords::HubWords(const Event &event, QLocale locale, const QDateTime &now)
    : m_zone{zoneOf(event)}
    , m_locale{std::move(locale)}
    , m_now{now}
{
}

QString HubWords::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString HubWords::people(qint64 number) const
{
    return number == 1 ? tr("one person") : tr("%1 people").arg(this->number(number));
}

QString HubWords::time(const QDateTime &utc) const
{
    const QDateTime there = utc.toTimeZone(m_zone);
    const QString clock = there.toString(u"HH:mm"_s);
    return there.date() == m_now.toTimeZone(m_zone).date()
        ? clock
        : tr("%1 %2", "day, time of day")
              .arg(m_locale.toString(there.date(), QLocale::ShortFormat), clock);
}

QString HubWords::link(const HubState &state) const
{
    switch (state.link) {
    case Link::None: return tr("This event is on this computer only");
    case Link::Connecting: return tr("Not reached yet");
    case Link::Connected: return tr("Connected");
    case Link::Apart:
        return state.since.isValid() ? tr("Working alone since %1").arg(time(state.since))
                                     : tr("Working alone");
    case Link::Revoked: return tr("Revoked: the hub takes nothing from this desk any more");
    case Link::Detached: return tr("Detached: this desk works without the hub");
    }
    Q_UNREACHABLE();
}

QString HubWords::status(const HubState &state) const
{
    const bool waits = state.link == Link::Connecting || state.link == Link::Apart
        || state.link == Link::Connected;
    if (waits && state.unshared.people > 0)
        return tr("%1, %2 not yet shared").arg(link(state), people(state.unshared.people));
    if (state.link == Link::Connected && state.missing > 0)
        return tr("%1, %2 records of other desks are on their way")
            .arg(link(state), number(state.missing));
    return link(state);
}

QString HubWords::trouble(const HubState &state)
{
    switch (state.link) {
    case Link::None:
    case Link::Connected: return {};
    case Link::Revoked:
        return tr("Check-in goes on here, but no other desk learns of it. Call the desk lead: "
                  "this computer has to join again.");
    case Link::Detached:
        return tr("Check-in goes on here. The other desks learn of it by an exchange file.");
    case Link::Connecting:
    case Link::Apart:
        return state.trouble
            ? causes().value(state.trouble->kind,
                             tr("The hub cannot be used at the moment. Lanyard tries again by "
                                "itself; the log says why."))
            : QString{};
    }
    Q_UNREACHABLE();
}

QString HubWords::notShared(const Failure &failure)
{
    using Kind = Failure::Kind;
    if (isAboutCertificate(failure))
        return tr("The database cannot show the certificate that belongs to this name and to the "
                  "PEM file. Correct the address, or give the right file.");
    const Sentences sentences{
        {Kind::InvalidValue,
         tr("This is no address of a PostgreSQL database. Write it like "
            "postgresql://name:password@host/database.")},
        {Kind::Unreachable,
         tr("No database answers at this address. Correct the address, or start PostgreSQL "
            "there.")},
        {Kind::Busy, tr("The database does not answer in time. Try again.")},
        {Kind::NotPermitted,
         tr("The database does not accept this name or password. Correct them in the address.")},
        {Kind::ReadOnly,
         tr("This name may not make tables in the database. Give the name that the database "
            "belongs to.")},
        {Kind::NotFound,
         tr("There is no database of this name there. Make it, or correct the address.")},
        {Kind::UnknownFormat,
         tr("This database cannot hold every name, for its encoding is not UTF-8. Make one with "
            "the encoding UTF8.")},
        {Kind::AlreadyThere,
         tr("There is another event in this database. Give the address of an empty one.")},
        {Kind::NewerVersion,
         tr("The hub was set up by a newer Lanyard. Install that version here.")},
        {Kind::Cancelled, tr("Stopped. This event is on this computer only.")},
    };
    return sentences.value(
        failure.kind,
        tr("The database could not be set up. Show the log to whoever runs the database."));
}

QString HubWords::notJoined(const Failure &failure)
{
    using Kind = Failure::Kind;
    if (isAboutCertificate(failure))
        return strangeHub();
    const Sentences sentences{
        {Kind::InvalidValue,
         tr("This is no join code, or not all of it. The office of another desk shows it under "
            "“Hub”.")},
        {Kind::Unreachable,
         tr("The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.")},
        {Kind::Busy, tr("The hub does not answer in time. Try again: what came stays here.")},
        {Kind::NotPermitted,
         tr("The hub does not accept this join code any more. Ask the desk lead for a new one.")},
        {Kind::NotFound,
         tr("The hub does not have the event of this join code. Ask the desk lead for a new one.")},
        {Kind::NewerVersion,
         tr("The hub was set up by a newer Lanyard. Install that version here.")},
        {Kind::DiskFull, tr("The disk is full. Free some space, then try again.")},
        {Kind::AlreadyThere, tr("This event is on this computer already. Open its file instead.")},
        {Kind::Cancelled, tr("Stopped. What came stays here: join again to go on.")},
    };
    return sentences.value(
        failure.kind, tr("Joining did not work. Try again, or show the log to the desk lead."));
}

QString HubWords::revoked(const QString &desk)
{
    return tr("The hub takes nothing from %1 any more.").arg(isolated(desk));
}

QString HubWords::finished(bool letIn)
{
    return letIn ? tr("They are let in.") : tr("They are not let in; the list says why.");
}

QString HubWords::exchanged(const QString &file, qint64 taken, qint64 given)
{
    const QLocale locale;
    return tr("%1: %2 records came from it, %3 went into it.")
        .arg(isolated(file), locale.toString(taken), locale.toString(given));
}

QString HubWords::exported(const QString &file, qint64 rows)
{
    return tr("%1 has %2 lines.").arg(isolated(file), QLocale{}.toString(rows));
}

QString HubWords::namesake(const HubState &state)
{
    return state.hasNamesake
        ? tr("Another desk has the same name as this one. Give this desk a name of its own: "
             "“This desk” in the office.")
        : QString{};
}

QStringList HubWords::conflictTitles()
{
    return {tr("Let in twice"),
            tr("Name"),
            tr("Ticket code"),
            tr("Door"),
            tr("Desk"),
            tr("Operator"),
            tr("Time"),
            tr("Confirmed by the hub"),
            tr("Counts"),
            tr("Seen to by"),
            tr("Seen to at")};
}

QString HubWords::agreement(const HubState &state) const
{
    if (state.desks.isEmpty())
        return {};
    // Of what was heard before the link broke nobody knows whether it is still so.
    if (allAgree(state) && state.link != Link::Connected)
        return {};
    if (allAgree(state))
        return tr("All desks agree: %1 records.").arg(number(state.records));
    QStringList others;
    for (const DeskReport &desk : state.desks) {
        if (!desk.revoked && desk.digest != state.digest)
            others << isolated(desk.desk);
    }
    return tr("Not the same records yet: %1.").arg(m_locale.createSeparatedList(others));
}

QString HubWords::twice(const HubState &state) const
{
    const auto open = std::ranges::find_if(state.conflicts, isOpen);
    if (open == state.conflicts.end())
        return {};
    const qsizetype many = openConflicts(state);
    return many == 1 ? tr("%1 was let in twice").arg(personIn(open->name, open->code))
                     : tr("%1 people were let in twice").arg(number(many));
}

QString HubWords::whereTwice(const HubState &state) const
{
    const auto open = std::ranges::find_if(state.conflicts, isOpen);
    if (openConflicts(state) != 1)
        return {};
    QStringList places;
    for (const RivalAdmission &rival : open->admissions)
        places << tr("%1 %2", "time of day, desk").arg(time(rival.at), isolated(rival.desk));
    return places.join(tr(", "));
}

QString HubWords::wrongClock(const HubState &state) const
{
    return isWrong(state.clockOffset)
        ? tr("The clock of this computer is %1").arg(clock(state.clockOffset))
        : QString{};
}

QString HubWords::wrongClocks(const HubState &state) const
{
    QStringList wrong;
    for (const DeskReport &desk : state.desks) {
        if (!desk.revoked && isWrong(desk.clockOffset))
            wrong << tr("%1 (%2)").arg(isolated(desk.desk), clock(desk.clockOffset));
    }
    return wrong.isEmpty() ? QString{}
                           : tr("Set the clock of: %1.").arg(m_locale.createSeparatedList(wrong));
}

QString HubWords::quarantine(qint64 records) const
{
    if (records <= 0)
        return {};
    return records == 1
        ? tr("One record of another desk could not be read. It is kept, and the others go on. "
             "Install the newest Lanyard on every desk.")
        : tr("%1 records of other desks could not be read. They are kept, and the others go on. "
             "Install the newest Lanyard on every desk.")
              .arg(number(records));
}

/// Of all that is known here: what is here, and what is still at the hub only.
QString HubWords::records(const DeskReport &desk, const HubState &state) const
{
    if (desk.revoked)
        return tr("revoked");
    if (desk.digest == state.digest && state.missing == 0)
        return tr("all");
    const qint64 behind = state.records + state.missing - desk.records;
    return behind > 0 ? tr("%1 behind").arg(number(behind)) : tr("differ");
}

QString HubWords::lastContact(const DeskReport &desk) const
{
    if (!desk.lastContact.isValid())
        return tr("never");
    const qint64 minutes = desk.lastContact.secsTo(m_now) / 60;
    if (minutes < 1)
        return time(desk.lastContact);
    return minutes < 120 ? tr("%1, %2 min ago").arg(time(desk.lastContact), number(minutes))
                         : tr("%1, %2 h ago").arg(time(desk.lastContact), number(minutes / 60));
}

QString HubWords::clock(std::optional<qint64> offset) const
{
    if (!offset)
        return tr("not known");
    constexpr qint64 longInSeconds = 600; // from then on, minutes say it better
    const qint64 seconds = std::abs(*offset) / 1000;
    if (seconds < 2)
        return tr("right");
    if (seconds < longInSeconds)
        return *offset > 0 ? tr("%1 s behind").arg(number(seconds))
                           : tr("%1 s ahead").arg(number(seconds));
    return *offset > 0 ? tr("%1 min behind").arg(number(seconds / 60))
                       : tr("%1 min ahead").arg(number(seconds / 60));
}

QString HubWords::title(const Conflict &conflict) const
{
    const QString who = personIn(conflict.name, conflict.code);
    const QString door = isolated(conflict.doorName);
    return conflict.admissions.size() <= 2
        ? tr("%1 was let in twice: %2").arg(who, door)
        : tr("%1 was let in %2 times: %3").arg(who, number(conflict.admissions.size()), door);
}

QString HubWords::admission(const RivalAdmission &admission, bool counts) const
{
    const QString where = admission.operatorName.isEmpty()
        ? isolated(admission.desk)
        : tr("%1, %2", "desk, operator")
              .arg(isolated(admission.desk), isolated(admission.operatorName));
    const QString line = tr("%1 at %2", "time, place").arg(time(admission.at), where);
    return counts ? tr("%1. This one counts.").arg(line) : tr("%1.").arg(line);
}

QString HubWords::explanation(const Conflict &conflict) const
{
    QStringList lines;
    for (const RivalAdmission &rival : conflict.admissions)
        lines << admission(rival, lines.isEmpty());
    if (conflict.acknowledged.isValid())
        lines << tr("Seen to by %1, %2.")
                     .arg(isolated(conflict.acknowledgedBy), time(conflict.acknowledged));
    return lines.join(u'\n');
}

QString HubWords::title(const OpenAttempt &attempt) const
{
    return tr("%1 at %2, %3: finish or abandon")
        .arg(personIn(attempt.name, {}), isolated(attempt.doorName), time(attempt.at));
}

} // namespace lanyard::words
