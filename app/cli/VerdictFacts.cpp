// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerdictFacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

/// One overload per verdict: a new case does not compile until it has its facts.
struct Facts
{
    const QTimeZone zone;
    const QDateTime &now;

    QJsonValue time(const QDateTime &utc) const
    {
        if (!utc.isValid())
            return QJsonValue::Null;
        const QDateTime there = utc.toTimeZone(zone);
        return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
    }

    QJsonObject operator()(const Admitted &v) const
    {
        return {{u"entry"_s, v.entry}, {u"override"_s, v.overrideReason.has_value()}};
    }
    QJsonObject operator()(const Exited &v) const { return {{u"was_inside"_s, v.wasInside}}; }
    QJsonObject operator()(const AlreadyIn &v) const
    {
        return {{u"since"_s, time(v.entry.at)},
                {u"seconds_ago"_s, v.entry.at.secsTo(now)},
                {u"desk"_s, v.entry.desk},
                {u"operator"_s, v.entry.operatorName},
                {u"inside"_s, v.entry.stillInside},
                {u"badge_printed"_s, v.entry.badgePrinted},
                {u"reentry"_s, nameOf(v.reentry)}};
    }
    QJsonObject operator()(const UnknownCode &v) const
    {
        return {{u"unknown"_s, nameOf(v.reason)}, {u"event"_s, v.event}};
    }
    QJsonObject operator()(const Cancelled &v) const { return {{u"revoked"_s, v.revoked}}; }
    QJsonObject operator()(const Blocked &) const { return {}; }
    QJsonObject operator()(const BadgeReissued &v) const { return {{u"code"_s, v.retired.text()}}; }
    QJsonObject operator()(const NotApproved &) const { return {}; }
    QJsonObject operator()(const TicketNotValidNow &v) const
    {
        return {{u"valid_from"_s, time(v.who.validFrom)},
                {u"valid_until"_s, time(v.who.validUntil)},
                {u"over"_s, v.over}};
    }
    QJsonObject operator()(const NotForThisDoor &v) const
    {
        return {{u"doors"_s, QJsonArray::fromStringList(v.doors)}};
    }
    QJsonObject operator()(const DoorNotOpen &v) const
    {
        return {{u"opens"_s, time(v.opens)}, {u"closes"_s, time(v.closes)}, {u"over"_s, v.over}};
    }
    QJsonObject operator()(const Unpaid &) const { return {}; }
    QJsonObject operator()(const RuleRefused &v) const
    {
        const auto *unmet = std::get_if<UnmetCondition>(&v.why);
        const auto [condition, found] = unmet
            ? std::pair{unmet->condition, unmet->found}
            : std::pair{std::get<BrokenCondition>(v.why).condition,
                        std::get<BrokenCondition>(v.why).found};
        return {{u"rule"_s, textOf(Rule{Rule::Join::All, {condition}})},
                {u"found"_s, found},
                {u"broken"_s, unmet == nullptr},
                {u"met_at"_s,
                 unmet && unmet->metAt ? time(*unmet->metAt) : QJsonValue{QJsonValue::Null}}};
    }
    QJsonObject operator()(const Full &v) const { return {{u"capacity"_s, v.capacity}}; }
    QJsonObject operator()(const AnswerNeeded &v) const
    {
        QJsonArray questions;
        for (const Question &question : v.questions)
            questions.append(jsonOf(question));
        return {{u"questions"_s, questions}};
    }
    QJsonObject operator()(const HubSilent &v) const { return {{u"ask_staff"_s, v.askStaff}}; }
};

} // namespace

QJsonObject factsOf(const Verdict &verdict, const Event &event, const QDateTime &now)
{
    return std::visit(Facts{.zone = zoneOf(event), .now = now}, verdict);
}

QJsonObject jsonOf(const Question &question)
{
    return {{u"key"_s, question.key},
            {u"text"_s, question.text},
            {u"note"_s, question.note},
            {u"kind"_s, nameOf(question.kind)},
            {u"choices"_s, QJsonArray::fromStringList(question.choices)},
            {u"required"_s, question.required}};
}

} // namespace lanyard::cli
