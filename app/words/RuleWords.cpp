// SPDX-License-Identifier: Apache-2.0
#include "app/words/RuleWords.h"

#include "app/domain/RuleGrammar.h"
#include "app/words/ImportWords.h"
#include "app/words/Isolated.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

const QString indent = u"    "_s;

} // namespace

QString RuleWords::title(RuleSubject subject)
{
    switch (subject) {
    case RuleSubject::TicketType: return tr("Ticket type");
    case RuleSubject::Role: return tr("Role");
    case RuleSubject::Time: return tr("Date and time");
    case RuleSubject::TimeOfDay: return tr("Time of day");
    case RuleSubject::Entries: return tr("Entries so far");
    case RuleSubject::EntriesToday: return tr("Entries today");
    case RuleSubject::MinutesSinceEntry: return tr("Minutes since the last entry");
    case RuleSubject::Inside: return tr("Inside already");
    case RuleSubject::Field: return tr("Column of the import");
    }
    Q_UNREACHABLE();
}

QString RuleWords::title(RuleSubject subject, RuleRelation relation)
{
    const bool isText = valueKindOf(subject, relation) == RuleValueKind::Text;
    const bool isClock = subject == RuleSubject::Time || subject == RuleSubject::TimeOfDay;
    switch (relation) {
    case RuleRelation::Is: return isText ? tr("is one of") : tr("is");
    case RuleRelation::IsNot: return isText ? tr("is none of") : tr("is not");
    case RuleRelation::Contains: return tr("contains");
    case RuleRelation::AtLeast: return isClock ? tr("from … on") : tr("at least");
    case RuleRelation::AtMost: return isClock ? tr("until") : tr("at most");
    case RuleRelation::MoreThan: return isClock ? tr("after") : tr("more than");
    case RuleRelation::LessThan: return isClock ? tr("before") : tr("less than");
    }
    Q_UNREACHABLE();
}

QString RuleWords::counted(const QString &count, const QString &one, const QString &many) const
{
    return count == u"1" ? one : many.arg(numberIn(count));
}

QString RuleWords::numberIn(const QString &value) const
{
    bool isWhole = false;
    const int number = value.toInt(&isWhole);
    return isWhole ? m_locale.toString(number) : isolated(value);
}

/// A value as people write it.
QString RuleWords::said(const RuleCondition &condition, const QString &value) const
{
    switch (valueKindOf(condition.subject, condition.relation)) {
    case RuleValueKind::Text: return value.trimmed().isEmpty() ? tr("(empty)") : isolated(value);
    case RuleValueKind::WholeNumber: return numberIn(value);
    case RuleValueKind::Moment: {
        const QDate date = QDate::fromString(value.section(u'T', 0, 0), Qt::ISODate);
        return date.isValid() ? tr("%1 %2").arg(day(date), value.section(u'T', 1))
                              : isolated(value);
    }
    case RuleValueKind::Number:
    case RuleValueKind::YesNo:
    case RuleValueKind::TimeOfDay: return isolated(value);
    }
    Q_UNREACHABLE();
}

QString RuleWords::oneOf(const RuleCondition &condition) const
{
    QStringList values;
    for (const QString &value : condition.values)
        values << said(condition, value);
    if (values.size() < 2)
        return values.value(0);
    const QString last = values.takeLast();
    return tr("%1 or %2").arg(values.join(tr(", ")), last);
}

QString RuleWords::day(QDate day) const
{
    return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) % u' '
        % m_locale.toString(day, QLocale::ShortFormat);
}

QString RuleWords::condition(const RuleCondition &condition) const
{
    if (!isWellFormed(condition))
        return tr("an unfinished condition");
    switch (condition.subject) {
    case RuleSubject::TicketType: return ofTicketType(condition);
    case RuleSubject::Role: return ofRole(condition);
    case RuleSubject::Time: return ofTime(condition);
    case RuleSubject::TimeOfDay: return ofTimeOfDay(condition);
    case RuleSubject::Entries: return ofEntries(condition);
    case RuleSubject::EntriesToday: return ofEntriesToday(condition);
    case RuleSubject::MinutesSinceEntry: return ofMinutes(condition);
    case RuleSubject::Inside:
        return condition.values.first() == u"yes" ? tr("is inside") : tr("is not inside");
    case RuleSubject::Field: return ofField(condition);
    }
    Q_UNREACHABLE();
}

QString RuleWords::ofTicketType(const RuleCondition &condition) const
{
    if (condition.relation == RuleRelation::Contains)
        return tr("ticket type contains %1").arg(oneOf(condition));
    return (condition.relation == RuleRelation::Is ? tr("ticket type is %1")
                                                   : tr("ticket type is not %1"))
        .arg(oneOf(condition));
}

QString RuleWords::ofRole(const RuleCondition &condition) const
{
    if (condition.relation == RuleRelation::Contains)
        return tr("role contains %1").arg(oneOf(condition));
    return (condition.relation == RuleRelation::Is ? tr("role is %1") : tr("role is not %1"))
        .arg(oneOf(condition));
}

QString RuleWords::ofTime(const RuleCondition &condition) const
{
    const QString moment = said(condition, condition.values.first());
    if (condition.relation == RuleRelation::AtLeast)
        return tr("from %1 on").arg(moment);
    if (condition.relation == RuleRelation::AtMost)
        return tr("until %1").arg(moment);
    return (condition.relation == RuleRelation::MoreThan ? tr("after %1") : tr("before %1"))
        .arg(moment);
}

QString RuleWords::ofTimeOfDay(const RuleCondition &condition) const
{
    const QString time = said(condition, condition.values.first());
    if (condition.relation == RuleRelation::AtLeast)
        return tr("every day from %1 on").arg(time);
    if (condition.relation == RuleRelation::AtMost)
        return tr("every day until %1").arg(time);
    return (condition.relation == RuleRelation::MoreThan ? tr("every day after %1")
                                                         : tr("every day before %1"))
        .arg(time);
}

QString RuleWords::ofEntries(const RuleCondition &condition) const
{
    const QString &count = condition.values.first();
    switch (condition.relation) {
    case RuleRelation::Is:
        return condition.values == QStringList{u"0"_s}
            ? tr("has not come in yet")
            : tr("came in %1 times so far").arg(oneOf(condition));
    case RuleRelation::IsNot:
        return condition.values == QStringList{u"0"_s}
            ? tr("came in before")
            : tr("came in other than %1 times so far").arg(oneOf(condition));
    case RuleRelation::AtLeast:
        return counted(count, tr("came in at least once"), tr("came in at least %1 times"));
    case RuleRelation::AtMost:
        return counted(count, tr("came in at most once"), tr("came in at most %1 times"));
    case RuleRelation::MoreThan:
        return counted(count, tr("came in more than once"), tr("came in more than %1 times"));
    case RuleRelation::LessThan:
        return counted(count, tr("has not come in yet"), tr("came in fewer than %1 times"));
    case RuleRelation::Contains: break;
    }
    Q_UNREACHABLE();
}

QString RuleWords::ofEntriesToday(const RuleCondition &condition) const
{
    const QString &count = condition.values.first();
    switch (condition.relation) {
    case RuleRelation::Is:
        return condition.values == QStringList{u"0"_s}
            ? tr("has not come in today")
            : tr("came in %1 times today").arg(oneOf(condition));
    case RuleRelation::IsNot:
        return condition.values == QStringList{u"0"_s}
            ? tr("came in today before")
            : tr("came in other than %1 times today").arg(oneOf(condition));
    case RuleRelation::AtLeast:
        return counted(
            count, tr("came in at least once today"), tr("came in at least %1 times today"));
    case RuleRelation::AtMost:
        return counted(
            count, tr("came in at most once today"), tr("came in at most %1 times today"));
    case RuleRelation::MoreThan:
        return counted(
            count, tr("came in more than once today"), tr("came in more than %1 times today"));
    case RuleRelation::LessThan:
        return counted(count, tr("has not come in today"), tr("came in fewer than %1 times today"));
    case RuleRelation::Contains: break;
    }
    Q_UNREACHABLE();
}

QString RuleWords::ofMinutes(const RuleCondition &condition) const
{
    const QString &count = condition.values.first();
    if (condition.relation == RuleRelation::AtLeast)
        return counted(count,
                       tr("since the last entry at least 1 minute"),
                       tr("since the last entry at least %1 minutes"));
    if (condition.relation == RuleRelation::AtMost)
        return counted(count,
                       tr("since the last entry at most 1 minute"),
                       tr("since the last entry at most %1 minutes"));
    if (condition.relation == RuleRelation::MoreThan)
        return counted(count,
                       tr("since the last entry more than 1 minute"),
                       tr("since the last entry more than %1 minutes"));
    return counted(count,
                   tr("since the last entry less than 1 minute"),
                   tr("since the last entry less than %1 minutes"));
}

QString RuleWords::ofField(const RuleCondition &condition) const
{
    const QString field = isolated(ImportWords::fieldTitle(condition.field.trimmed()));
    const bool isEmpty = condition.values == QStringList{QString{}};
    const QString values = oneOf(condition);
    switch (condition.relation) {
    case RuleRelation::Is:
        return isEmpty ? tr("“%1” is empty").arg(field) : tr("“%1” is %2").arg(field, values);
    case RuleRelation::IsNot:
        return isEmpty ? tr("“%1” is not empty").arg(field)
                       : tr("“%1” is not %2").arg(field, values);
    case RuleRelation::Contains: return tr("“%1” contains %2").arg(field, values);
    case RuleRelation::AtLeast: return tr("“%1” is at least %2").arg(field, values);
    case RuleRelation::AtMost: return tr("“%1” is at most %2").arg(field, values);
    case RuleRelation::MoreThan: return tr("“%1” is more than %2").arg(field, values);
    case RuleRelation::LessThan: return tr("“%1” is less than %2").arg(field, values);
    }
    Q_UNREACHABLE();
}

QStringList RuleWords::rule(const Rule &rule) const
{
    QStringList lines;
    addLines(lines, simplified(rule), 1);
    return lines;
}

void RuleWords::addLines(QStringList &lines, const Rule &rule, int level) const
{
    const bool all = rule.join == Rule::Join::All;
    for (qsizetype i = 0; i < rule.parts.size() && level <= deepestRule; ++i) {
        const auto *group = std::get_if<Rule>(&rule.parts.at(i));
        const QString words = group
            ? group->join == Rule::Join::All ? tr("all of these:") : tr("one of these:")
            : condition(std::get<RuleCondition>(rule.parts.at(i)));
        const QString line = i == 0 ? words : (all ? tr("and %1") : tr("or %1")).arg(words);
        lines << indent.repeated(level - 1) % line;
        if (group)
            addLines(lines, *group, level + 1);
    }
}

} // namespace lanyard::words
