// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleTruth.h"

#include "app/domain/Registration.h"
#include "app/domain/RuleGrammar.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr int secondsPerMinute = 60;

/// Two texts that people take for the same have the same folded text.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .trimmed();
}

QString fieldOf(const Registration &who, const QString &header)
{
    const QString wanted = folded(header);
    for (auto field = who.fields.cbegin(); field != who.fields.cend(); ++field) {
        if (folded(field.key()) == wanted)
            return field.value().trimmed();
    }
    const QMap<QString, QString> known{{u"company"_s, who.company},
                                       {u"job_title"_s, who.jobTitle},
                                       {u"order"_s, who.order},
                                       {u"email"_s, who.email},
                                       {u"notes"_s, who.notes}};
    return known.value(wanted).trimmed();
}

QString textFor(const RuleCondition &condition, const RuleFacts &facts)
{
    if (condition.subject == RuleSubject::TicketType)
        return facts.who.type.name;
    if (condition.subject == RuleSubject::Role)
        return facts.who.type.role;
    return fieldOf(facts.who, condition.field);
}

/// None for an entry in the future, which the clock of another desk may have noted.
qint64 minutesSinceEntry(const RuleFacts &facts)
{
    return std::max<qint64>(0, facts.lastEntry->secsTo(facts.now) / secondsPerMinute);
}

QDateTime minuteOf(const QDateTime &moment)
{
    const qint64 seconds = moment.toSecsSinceEpoch();
    const qint64 past = (seconds % secondsPerMinute + secondsPerMinute) % secondsPerMinute;
    return QDateTime::fromSecsSinceEpoch(seconds - past, Qt::UTC);
}

QTimeZone zoneIn(const RuleFacts &facts)
{
    return facts.zone.isValid() ? facts.zone : QTimeZone::utc();
}

QTime clockOf(const RuleFacts &facts)
{
    const QTime time = facts.now.toTimeZone(zoneIn(facts)).time();
    return {time.hour(), time.minute()};
}

/// In the measure of measureOf().
std::optional<double> measureFor(const RuleCondition &condition, const RuleFacts &facts)
{
    switch (condition.subject) {
    case RuleSubject::Time: return double(minuteOf(facts.now).toSecsSinceEpoch());
    case RuleSubject::TimeOfDay:
        return clockOf(facts).msecsSinceStartOfDay() / 1000.0 / secondsPerMinute;
    case RuleSubject::Entries: return facts.entries;
    case RuleSubject::EntriesToday: return facts.entriesToday;
    case RuleSubject::MinutesSinceEntry:
        return facts.lastEntry ? double(minutesSinceEntry(facts))
                               : std::numeric_limits<double>::infinity();
    case RuleSubject::Inside: return facts.inside ? 1.0 : 0.0;
    case RuleSubject::Field:
        return measureOf(RuleValueKind::Number, fieldOf(facts.who, condition.field), zoneIn(facts));
    case RuleSubject::TicketType:
    case RuleSubject::Role: return std::nullopt;
    }
    Q_UNREACHABLE();
}

RuleTruth truth(bool met)
{
    return met ? RuleTruth::Met : RuleTruth::Unmet;
}

RuleTruth truthOfText(const RuleCondition &condition, const RuleFacts &facts)
{
    const QString found = folded(textFor(condition, facts));
    const QStringList &values = condition.values;
    if (condition.relation == RuleRelation::Contains)
        return truth(found.contains(folded(values.first())));
    const bool isOne = std::any_of(values.begin(), values.end(), [&found](const QString &value) {
        return folded(value) == found;
    });
    return truth(isOne == (condition.relation == RuleRelation::Is));
}

RuleTruth truthOfMeasure(const RuleCondition &condition, const RuleFacts &facts)
{
    const auto found = measureFor(condition, facts);
    if (!found)
        return RuleTruth::Broken;
    const RuleValueKind kind = valueKindOf(condition.subject, condition.relation);
    const auto bound
        = [&](const QString &value) { return measureOf(kind, value, zoneIn(facts)).value_or(0); };
    const double first = bound(condition.values.first());
    const bool isOne = std::any_of(condition.values.begin(),
                                   condition.values.end(),
                                   [&](const QString &value) { return bound(value) == *found; });
    switch (condition.relation) {
    case RuleRelation::Is: return truth(isOne);
    case RuleRelation::IsNot: return truth(!isOne);
    case RuleRelation::AtLeast: return truth(*found >= first);
    case RuleRelation::AtMost: return truth(*found <= first);
    case RuleRelation::MoreThan: return truth(*found > first);
    case RuleRelation::LessThan: return truth(*found < first);
    case RuleRelation::Contains: return RuleTruth::Broken;
    }
    Q_UNREACHABLE();
}

RuleTruth truthAt(const Rule &rule, const RuleFacts &facts, int level)
{
    if (level > deepestRule)
        return RuleTruth::Broken;
    const bool all = rule.join == Rule::Join::All;
    const RuleTruth decisive = truth(!all);
    RuleTruth outcome = rule.isEmpty() ? RuleTruth::Met : truth(all);
    for (const auto &part : rule.parts) {
        const auto *group = std::get_if<Rule>(&part);
        const RuleTruth one = group ? truthAt(*group, facts, level + 1)
                                    : truthOf(std::get<RuleCondition>(part), facts);
        if (one == decisive)
            return decisive;
        if (one == RuleTruth::Broken)
            outcome = RuleTruth::Broken;
    }
    return outcome;
}

} // namespace

RuleTruth truthOf(const RuleCondition &condition, const RuleFacts &facts)
{
    if (!isWellFormed(condition) || !facts.now.isValid())
        return RuleTruth::Broken;
    return valueKindOf(condition.subject, condition.relation) == RuleValueKind::Text
        ? truthOfText(condition, facts)
        : truthOfMeasure(condition, facts);
}

RuleTruth truthOf(const Rule &rule, const RuleFacts &facts)
{
    return truthAt(rule, facts, 1);
}

QString foundFor(const RuleCondition &condition, const RuleFacts &facts)
{
    switch (condition.subject) {
    case RuleSubject::TicketType:
    case RuleSubject::Role: return textFor(condition, facts);
    case RuleSubject::Time:
        return facts.now.toTimeZone(zoneIn(facts)).toString(u"yyyy-MM-dd'T'HH:mm"_s);
    case RuleSubject::TimeOfDay: return clockOf(facts).toString(u"HH:mm"_s);
    case RuleSubject::Entries: return QString::number(facts.entries);
    case RuleSubject::EntriesToday: return QString::number(facts.entriesToday);
    case RuleSubject::MinutesSinceEntry:
        return facts.lastEntry ? QString::number(minutesSinceEntry(facts)) : QString{};
    case RuleSubject::Inside: return facts.inside ? u"yes"_s : u"no"_s;
    case RuleSubject::Field: {
        const QString found = textFor(condition, facts);
        return found == facts.who.email.trimmed() ? emailFor(Contacts::Masked, found) : found;
    }
    }
    Q_UNREACHABLE();
}

RuleFacts factsAt(const RuleFacts &facts, const QDateTime &moment)
{
    const auto dayOf
        = [zone = zoneIn(facts)](const QDateTime &utc) { return utc.toTimeZone(zone).date(); };
    RuleFacts later = facts;
    later.now = moment;
    if (dayOf(moment) != dayOf(facts.now))
        later.entriesToday = 0;
    return later;
}

} // namespace lanyard
