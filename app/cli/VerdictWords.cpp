// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerdictWords.h"

#include "app/cli/Output.h"
#include "app/ports/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

/// One overload per verdict: a new case does not compile until it has its words.
struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    const Wording &wording;
    const QTimeZone zone;

    QString time(const QDateTime &utc) const
    {
        return utc.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
    }

    QString operator()(const Admitted &v) const
    {
        return v.overrideReason ? tr("let in by override: %1").arg(shown(*v.overrideReason))
                                : QString{};
    }
    QString operator()(const Exited &) const { return {}; }
    QString operator()(const AlreadyIn &v) const
    {
        const QString since = tr("in since %1, at %2").arg(time(v.entry.at), shown(v.entry.desk));
        return v.entry.operatorName.isEmpty()
            ? since
            : tr("%1, by %2").arg(since, shown(v.entry.operatorName));
    }
    QString operator()(const UnknownCode &v) const { return wording.sentence(v.reason); }
    QString operator()(const Cancelled &) const
    {
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
        return v.over ? tr("This ticket was valid until %1.").arg(time(v.who.validUntil))
                      : tr("This ticket is valid from %1.").arg(time(v.who.validFrom));
    }
    QString operator()(const RuleRefused &) const
    {
        return tr("The rule of this door does not allow it.");
    }
    QString operator()(const AnswerNeeded &v) const
    {
        QStringList texts;
        for (const Question &question : v.questions)
            texts.append(shown(question.text));
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
};

} // namespace

VerdictWords::VerdictWords(const Wording &wording, const Event &event)
    : m_wording{wording}
    , m_event{event}
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
    }
    if (const auto *reissued = std::get_if<BadgeReissued>(&verdict))
        object[u"code"_s] = reissued->retired.text();
    if (const auto *already = std::get_if<AlreadyIn>(&verdict)) {
        const QDateTime since = already->entry.at.toTimeZone(zoneOf(m_event));
        object.insert(u"since"_s,
                      since.toOffsetFromUtc(since.offsetFromUtc()).toString(Qt::ISODate));
        object.insert(u"desk"_s, already->entry.desk);
    }
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
    return parts.join(u"  ·  "_s);
}

QString VerdictWords::reason(const Verdict &verdict) const
{
    return std::visit(Reason{.wording = m_wording, .zone = zoneOf(m_event)}, verdict);
}

} // namespace lanyard::cli
