// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerdictWords.h"

#include "app/cli/Output.h"
#include "app/cli/VerdictFacts.h"
#include "app/ports/Wording.h"
#include "app/words/RuleWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

/// Where a scan of the same ticket at the same desk was one shaky hand: see AdmitAttendee.
constexpr qint64 shakyHandSeconds = 30;

/// One overload per verdict: a new case does not compile until it has its words.
struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    const Wording &wording;
    const QTimeZone zone;
    const VerdictWords::Here &here;

    QString time(const QDateTime &utc) const
    {
        return utc.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    QString ago(const QDateTime &utc) const
    {
        constexpr qint64 minute = 60;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        const qint64 seconds = std::max<qint64>(utc.secsTo(here.now), 0);
        if (seconds < minute)
            return tr("%1 s ago").arg(seconds);
        if (seconds < hour)
            return tr("%1 min ago").arg(seconds / minute);
        if (seconds < day)
            return tr("%1 h %2 min ago").arg(seconds / hour).arg(seconds % hour / minute);
        return tr("%1 d %2 h ago").arg(seconds / day).arg(seconds % day / hour);
    }

    QString operator()(const Admitted &v) const
    {
        if (v.overrideReason)
            return tr("let in by override: %1").arg(shown(*v.overrideReason));
        if (!v.who.listed)
            return tr("valid ticket, not in the list yet");
        return v.entry > 1 ? tr("back again, entry %1").arg(v.entry) : QString{};
    }
    QString operator()(const Exited &v) const
    {
        return v.wasInside ? QString{} : tr("Nobody saw them come in here.");
    }
    QString operator()(const AlreadyIn &v) const
    {
        const Entry &entry = v.entry;
        QStringList facts{entry.stillInside ? tr("in since %1").arg(time(entry.at))
                                            : tr("came in on %1, and left").arg(time(entry.at)),
                          ago(entry.at),
                          tr("at %1").arg(shown(entry.desk))};
        if (!entry.operatorName.isEmpty())
            facts.append(tr("by %1").arg(shown(entry.operatorName)));
        // What another desk prints may be told later than whom it lets in.
        facts.append(entry.badgePrinted            ? tr("badge printed")
                         : entry.desk == here.desk ? tr("no badge printed")
                                                   : tr("nothing known of a badge"));
        return facts.join(u", "_s) + u". "_s + advice(v);
    }
    QString advice(const AlreadyIn &v) const
    {
        const qint64 seconds = v.entry.at.secsTo(here.now);
        if (v.entry.desk == here.desk && seconds >= 0 && seconds <= shakyHandSeconds)
            return tr("The same ticket, scanned twice: all is well.");
        switch (v.reentry) {
        case Reentry::Once: return tr("This door lets everybody in once. Ask who came in.");
        case Reentry::OncePerDay:
            return tr("This door lets everybody in once a day. Ask who came in.");
        case Reentry::AfterExit:
        case Reentry::Any: return tr("Ask who came in on this ticket.");
        }
        Q_UNREACHABLE();
    }
    QString operator()(const UnknownCode &v) const
    {
        if (v.reason == UnknownReason::OtherEvent && !v.event.isEmpty())
            return tr("This is a ticket for “%1”. Ask for the ticket of this event.")
                .arg(shown(v.event));
        return wording.sentence(v.reason);
    }
    QString operator()(const Cancelled &v) const
    {
        if (v.revoked)
            return wording.sentence(UnknownReason::TicketRevoked);
        return tr("The ticket was cancelled. Send to the help desk.");
    }
    QString operator()(const Blocked &) const
    {
        return tr("This person is blocked. Call the desk lead.");
    }
    QString operator()(const BadgeReissued &) const
    {
        return tr(
            "This ticket was replaced by a new one. Ask for the new ticket, or search by name.");
    }
    QString operator()(const NotApproved &) const
    {
        return tr("The registration waits for approval. Send to the help desk.");
    }
    QString operator()(const TicketNotValidNow &v) const
    {
        const QString &type = v.who.type.name;
        return v.over
            ? tr("This ticket (%1) was valid until %2.").arg(shown(type), time(v.who.validUntil))
            : tr("This ticket (%1) is valid from %2.").arg(shown(type), time(v.who.validFrom));
    }
    QString operator()(const RuleRefused &v) const
    {
        const words::RuleWords rules{QLocale{}, zone};
        if (const auto *unmet = std::get_if<UnmetCondition>(&v.why))
            return rules.unmet(*unmet, here.now);
        return rules.broken(std::get<BrokenCondition>(v.why));
    }
    static QString wanted(const Question &question)
    {
        switch (question.kind) {
        case Question::Kind::Text: return u"…"_s;
        case Question::Kind::Choice: return question.choices.join(u'|');
        case Question::Kind::Consent: return u"yes"_s;
        }
        Q_UNREACHABLE();
    }
    QString operator()(const AnswerNeeded &v) const
    {
        QStringList texts;
        for (const Question &question : v.questions)
            texts.append(u"%1 (--answer %2=%3)"_s.arg(
                shown(question.text), shown(question.key), shown(wanted(question))));
        return tr("To be answered first: %1").arg(texts.join(u"  ·  "_s));
    }
    QString operator()(const NotForThisDoor &v) const
    {
        if (v.doors.isEmpty())
            return tr("A ticket of the type “%1” opens no door.").arg(shown(v.who.type.name));
        return tr("A ticket of the type “%1” is for: %2.")
            .arg(shown(v.who.type.name), shown(v.doors.join(u", "_s)));
    }
    QString operator()(const DoorNotOpen &v) const
    {
        return v.over ? tr("This door closed on %1.").arg(time(v.closes))
                      : tr("This door opens on %1.").arg(time(v.opens));
    }
    QString operator()(const Unpaid &) const
    {
        return tr("The ticket is not paid. Send to the cash desk.");
    }
    QString operator()(const Full &v) const
    {
        return tr("All %1 places are taken.").arg(v.capacity);
    }
    QString operator()(const HubSilent &v) const
    {
        return v.askStaff ? tr("The hub does not answer: perhaps this ticket came in at another "
                               "desk. Ask for an ID, then decide: --override REASON")
                          : tr("The hub does not answer, and this door waits for it. Try again "
                               "in a minute.");
    }
};

struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    QString operator()(const Admitted &) const { return tr("ADMITTED"); }
    QString operator()(const Exited &) const { return tr("LEFT"); }
    QString operator()(const AlreadyIn &) const { return tr("ALREADY IN"); }
    QString operator()(const UnknownCode &) const { return tr("UNKNOWN CODE"); }
    QString operator()(const Cancelled &) const { return tr("CANCELLED"); }
    QString operator()(const Blocked &) const { return tr("BLOCKED"); }
    QString operator()(const BadgeReissued &) const { return tr("OLD TICKET"); }
    QString operator()(const NotApproved &) const { return tr("NOT APPROVED"); }
    QString operator()(const NotForThisDoor &) const { return tr("NOT FOR THIS DOOR"); }
    QString operator()(const DoorNotOpen &) const { return tr("DOOR NOT OPEN"); }
    QString operator()(const Unpaid &) const { return tr("UNPAID"); }
    QString operator()(const TicketNotValidNow &) const { return tr("TICKET NOT VALID NOW"); }
    QString operator()(const RuleRefused &) const { return tr("AGAINST THE RULE"); }
    QString operator()(const AnswerNeeded &) const { return tr("ASK FIRST"); }
    QString operator()(const Full &) const { return tr("FULL"); }
    QString operator()(const HubSilent &v) const { return v.askStaff ? tr("DECIDE") : tr("WAIT"); }
};

} // namespace

VerdictWords::VerdictWords(const Wording &wording, const Event &event, Here here)
    : m_wording{wording}
    , m_event{event}
    , m_here{std::move(here)}
{
}

QJsonObject VerdictWords::json(const Verdict &verdict, const Door &door) const
{
    const Registration *who = personIn(verdict);
    const auto *unknown = std::get_if<UnknownCode>(&verdict);
    QJsonObject object{{u"verdict"_s, nameOf(verdict)},
                       {u"name"_s, who ? who->name : QString{}},
                       {u"code"_s, who ? who->code.text() : unknown->scanned},
                       {u"door"_s, door.name},
                       {u"reason"_s, reason(verdict)}};
    if (who) {
        object.insert(u"company"_s, who->company);
        object.insert(u"ticket_type"_s, who->type.name);
        object.insert(u"notes"_s, who->notes);
        object.insert(u"listed"_s, who->listed);
    }
    const QJsonObject facts = factsOf(verdict, m_event, m_here.now);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object[fact.key()] = fact.value();
    return object;
}

QString VerdictWords::line(const Verdict &verdict, const Door &door) const
{
    const Registration *who = personIn(verdict);
    const auto *unknown = std::get_if<UnknownCode>(&verdict);
    QStringList parts{std::visit(Headline{}, verdict),
                      shown(!who                      ? unknown->scanned
                                : who->name.isEmpty() ? who->code.text()
                                                      : who->name)};
    if (who && !who->company.isEmpty())
        parts.append(shown(who->company));
    parts.append(shown(door.name));
    if (const QString why = reason(verdict); !why.isEmpty())
        parts.append(why);
    if (who && !who->notes.isEmpty())
        parts.append(
            QCoreApplication::translate("VerdictWords", "NOTE: %1").arg(shown(who->notes)));
    return parts.join(u"  ·  "_s);
}

QString VerdictWords::reason(const Verdict &verdict) const
{
    return std::visit(Reason{.wording = m_wording, .zone = zoneOf(m_event), .here = m_here},
                      verdict);
}

} // namespace lanyard::cli
