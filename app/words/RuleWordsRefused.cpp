// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleGrammar.h"
#include "app/words/ImportWords.h"
#include "app/words/Isolated.h"
#include "app/words/RuleWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

/// Who is told to come at 12:30 is not refused at 12:30:00 because of some seconds.
QDateTime wholeMinute(const QDateTime &moment)
{
    constexpr qint64 minute = 60'000;
    const qint64 over = moment.toMSecsSinceEpoch() % minute;
    return over > 0 ? moment.addMSecs(minute - over) : moment;
}

/// As a rule is typed; the same in every language.
QString exampleFor(RuleSubject subject)
{
    switch (subject) {
    case RuleSubject::TicketType: return u"ticket_type is \"Camp A\", \"Camp B\""_s;
    case RuleSubject::Role: return u"role is not \"Press\""_s;
    case RuleSubject::Time: return u"time at least 2026-11-28T14:00"_s;
    case RuleSubject::TimeOfDay: return u"time_of_day less than 18:00"_s;
    case RuleSubject::Entries: return u"entries at most 2"_s;
    case RuleSubject::EntriesToday: return u"entries_today less than 2"_s;
    case RuleSubject::MinutesSinceEntry: return u"minutes_since_entry at least 30"_s;
    case RuleSubject::Inside: return u"inside is no"_s;
    case RuleSubject::Field: return u"field \"Age\" at least 18"_s;
    }
    Q_UNREACHABLE();
}

QString everySubject()
{
    QStringList names;
    for (const RuleSubject subject : everyRuleSubject)
        names << nameOf(subject);
    return names.join(u", "_s);
}

QString relationsFor(RuleSubject subject)
{
    QStringList names;
    for (const RuleRelation relation : everyRuleRelation)
        if (goesWith(subject, relation))
            names << nameOf(relation);
    return names.join(u", "_s);
}

} // namespace

QString RuleWords::momentAt(const QDateTime &moment, const QDateTime &now) const
{
    const QDateTime there = wholeMinute(moment).toTimeZone(m_zone);
    const QString time = there.time().toString(u"HH:mm"_s);
    const bool isMidnight = there.time() == QTime{0, 0};
    const qint64 days = now.toTimeZone(m_zone).date().daysTo(there.date());
    if (days == 0)
        return tr("today at %1").arg(time);
    if (days == 1)
        return isMidnight ? tr("tomorrow") : tr("tomorrow at %1").arg(time);
    const QString date = day(there.date());
    return isMidnight ? tr("on %1").arg(date) : tr("on %1 at %2").arg(date, time);
}

QString RuleWords::unmet(const UnmetCondition &unmet, const QDateTime &now) const
{
    if (unmet.metAt)
        return waiting(unmet, now);
    switch (unmet.condition.subject) {
    case RuleSubject::TicketType:
    case RuleSubject::Role: return unmetText(unmet);
    case RuleSubject::Time:
        return tr("The time for this ticket is over at this door: %1.")
            .arg(condition(unmet.condition));
    case RuleSubject::TimeOfDay: return tr("This door asks: %1.").arg(condition(unmet.condition));
    case RuleSubject::Entries:
    case RuleSubject::EntriesToday:
    case RuleSubject::MinutesSinceEntry: return unmetCount(unmet);
    case RuleSubject::Inside:
        return unmet.found == u"yes" ? tr("Is inside already.")
                                     : tr("Only who is inside may pass here.");
    case RuleSubject::Field: return unmetField(unmet);
    }
    Q_UNREACHABLE();
}

QString RuleWords::waiting(const UnmetCondition &unmet, const QDateTime &now) const
{
    const QString when = momentAt(*unmet.metAt, now);
    if (unmet.condition.subject == RuleSubject::EntriesToday)
        return counted(unmet.found,
                       tr("Already came in once today; allowed again %1."),
                       tr("Already came in %1 times today; allowed again %2."))
            .arg(when);
    if (unmet.condition.subject == RuleSubject::MinutesSinceEntry)
        return counted(unmet.found,
                       tr("Came in 1 minute ago; allowed again %1."),
                       tr("Came in %1 minutes ago; allowed again %2."))
            .arg(when);
    return tr("This door opens for this ticket %1.").arg(when);
}

QString RuleWords::unmetText(const UnmetCondition &unmet) const
{
    const bool isRole = unmet.condition.subject == RuleSubject::Role;
    const QString found = said(unmet.condition, unmet.found);
    const QString wanted = oneOf(unmet.condition);
    if (unmet.condition.relation == RuleRelation::Is)
        return (isRole ? tr("The role is %1; here: %2.") : tr("The ticket type is %1; here: %2."))
            .arg(found, wanted);
    if (unmet.condition.relation == RuleRelation::Contains)
        return (isRole ? tr("The role is %1; here it must contain %2.")
                       : tr("The ticket type is %1; here it must contain %2."))
            .arg(found, wanted);
    return (isRole ? tr("The role is %1; it is not welcome here.")
                   : tr("The ticket type is %1; it is not welcome here."))
        .arg(found);
}

QString RuleWords::unmetCount(const UnmetCondition &unmet) const
{
    const QString asked = condition(unmet.condition);
    if (unmet.found.isEmpty()
        || (unmet.found == u"0" && unmet.condition.subject == RuleSubject::Entries))
        return tr("Has not come in here yet. This door asks: %1.").arg(asked);
    if (unmet.condition.subject == RuleSubject::MinutesSinceEntry)
        return counted(unmet.found,
                       tr("Came in 1 minute ago. This door asks: %1."),
                       tr("Came in %1 minutes ago. This door asks: %2."))
            .arg(asked);
    if (unmet.condition.subject == RuleSubject::Entries)
        return counted(unmet.found,
                       tr("Already came in once. This door asks: %1."),
                       tr("Already came in %1 times. This door asks: %2."))
            .arg(asked);
    if (unmet.found == u"0")
        return tr("Has not come in here today. This door asks: %1.").arg(asked);
    return counted(unmet.found,
                   tr("Already came in once today. This door asks: %1."),
                   tr("Already came in %1 times today. This door asks: %2."))
        .arg(asked);
}

QString RuleWords::unmetField(const UnmetCondition &unmet) const
{
    const QString field = isolated(ImportWords::fieldTitle(unmet.condition.field.trimmed()));
    const QString asked = condition(unmet.condition);
    return unmet.found.isEmpty()
        ? tr("“%1” is empty. This door asks: %2.").arg(field, asked)
        : tr("“%1” is %2. This door asks: %3.").arg(field, isolated(unmet.found), asked);
}

QString RuleWords::broken(const BrokenCondition &broken) const
{
    const bool isNumber = isWellFormed(broken.condition)
        && valueKindOf(broken.condition.subject, broken.condition.relation)
            == RuleValueKind::Number;
    if (!isNumber)
        return tr("The rule of this door cannot be read. Call the desk lead.");
    const QString asked = condition(broken.condition);
    if (broken.found.isEmpty())
        return tr("The rule asks whether %1, but that is empty. Call the desk lead.").arg(asked);
    return tr("The rule asks whether %1, but “%2” is no number. Call the desk lead.")
        .arg(asked, isolated(broken.found));
}

QString RuleWords::mistake(const RuleMistake &mistake) const
{
    const QString word = isolated(mistake.word);
    const QString place = m_locale.toString(mistake.position + 1);
    const QString example = exampleFor(mistake.subject.value_or(RuleSubject::TicketType));
    switch (mistake.kind) {
    case RuleMistake::Kind::UnknownSubject:
        return tr("Character %1: a rule cannot ask for “%2”, but for one of: %3.")
            .arg(place, word, everySubject());
    case RuleMistake::Kind::WrongRelation:
        return tr("Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5")
            .arg(place,
                 word,
                 nameOf(mistake.subject.value_or(RuleSubject::TicketType)),
                 relationsFor(mistake.subject.value_or(RuleSubject::TicketType)),
                 example);
    case RuleMistake::Kind::WrongValue:
        return tr("Character %1: “%2” cannot be compared. For example: %3")
            .arg(place, word, example);
    case RuleMistake::Kind::OpenQuote:
        return tr("Character %1: the quotation mark that begins here has no end. For example: %2")
            .arg(place, example);
    case RuleMistake::Kind::Deep:
        return tr("Character %1: more brackets in brackets than a rule can have (%2).")
            .arg(place, m_locale.toString(deepestRule));
    case RuleMistake::Kind::Long:
        return tr("The rule is longer than %1 characters. Make several doors of it.")
            .arg(m_locale.toString(longestRule));
    case RuleMistake::Kind::Unexpected: break;
    }
    if (mistake.word.isEmpty())
        return tr("The rule ends too early. A whole condition is, for example: %1").arg(example);
    return tr("Character %1: “%2” is not expected. Conditions are joined with and, or and "
              "brackets; "
              "text stands in quotation marks. For example: %3")
        .arg(place, word, example);
}

} // namespace lanyard::words
