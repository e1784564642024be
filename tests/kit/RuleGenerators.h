// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/RuleGrammar.h"
#include "tests/kit/RapidCheck.h"
#include "tests/kit/RuleScenes.h"

#include <vector>

namespace lanyard::tests {

/// Around days on which clocks are put forward or back, or a whole day is left out (Apia 2011).
inline const std::vector<QDate> generatedDays{
    {2026, 3, 28}, {2026, 3, 29}, {2026, 10, 25}, {2026, 11, 28}, {2011, 12, 29}, {2011, 12, 31}};
inline const std::vector<QByteArray> generatedZones{"Asia/Shanghai",
                                                    "Europe/Berlin",
                                                    "America/St_Johns",
                                                    "Australia/Lord_Howe",
                                                    "Pacific/Apia",
                                                    "UTC"};

template<typename Value>
Value oneOf(const std::vector<Value> &values)
{
    return *rc::gen::elementOf(values);
}

inline int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

/// Words that meet each other, and anything that fits into a QString, half characters included.
inline QString someText()
{
    if (upTo(3) > 0)
        return oneOf<QString>({QStringLiteral("Camp A"),
                               QStringLiteral("camp a "),
                               QStringLiteral("讲师"),
                               QStringLiteral("a \"b\" \\"),
                               QStringLiteral("18"),
                               QStringLiteral("and")});
    const auto units = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::map(rc::gen::inRange(0, 0xffff), [](int unit) { return char16_t(unit); }));
    return QString::fromUtf16(units.data(), qsizetype(units.size()));
}

inline QTime someTime()
{
    return {upTo(23), oneOf<int>({0, 0, 1, 30, 59})};
}

inline QString someValue(RuleValueKind kind)
{
    switch (kind) {
    case RuleValueKind::Text: return someText();
    case RuleValueKind::WholeNumber: return QString::number(upTo(upTo(9) ? 3 : 999'999'999));
    case RuleValueKind::Number:
        return oneOf<QString>({QStringLiteral("18"), QStringLiteral("-2.5"), QStringLiteral("0")});
    case RuleValueKind::YesNo: return oneOf<QString>({QStringLiteral("yes"), QStringLiteral("no")});
    case RuleValueKind::Moment:
        return oneOf(generatedDays).toString(Qt::ISODate) + u'T'
            + someTime().toString(QStringLiteral("HH:mm"));
    case RuleValueKind::TimeOfDay: return someTime().toString(QStringLiteral("HH:mm"));
    }
    Q_UNREACHABLE();
}

/// One that a text can say.
inline RuleCondition someCondition(const std::vector<RuleSubject> &subjects)
{
    const RuleSubject subject = oneOf(subjects);
    RuleCondition condition{subject, {}, {}, {}};
    do {
        condition.relation
            = oneOf<RuleRelation>({everyRuleRelation.begin(), everyRuleRelation.end()});
    } while (!goesWith(subject, condition.relation));
    if (subject == RuleSubject::Field)
        condition.field = oneOf<QString>(
            {QStringLiteral("Age"), QStringLiteral("company"), QStringLiteral("e \"mail")});
    const int count = takesSeveral(subject, condition.relation) ? 1 + upTo(2) : 1;
    while (condition.values.size() < count) {
        const QString value = someValue(valueKindOf(subject, condition.relation));
        const bool saysNothing = value.trimmed().isEmpty();
        condition.values << (saysNothing ? QStringLiteral("x") : value);
    }
    return condition;
}

inline const std::vector<RuleSubject> allSubjects{everyRuleSubject.begin(), everyRuleSubject.end()};

/// Groups of none, one and several.
inline Rule someRule(const std::vector<RuleSubject> &subjects = allSubjects, int levels = 3)
{
    Rule rule{upTo(1) ? Rule::Join::All : Rule::Join::Any, {}};
    for (int left = upTo(3); left > 0; --left) {
        if (levels > 1 && upTo(2) == 0)
            rule.parts << someRule(subjects, levels - 1);
        else
            rule.parts << someCondition(subjects);
    }
    return rule;
}

/// One that no text could say, often.
inline RuleCondition anyCondition()
{
    RuleCondition condition{oneOf(allSubjects), {}, someText(), {}};
    condition.relation = oneOf<RuleRelation>({everyRuleRelation.begin(), everyRuleRelation.end()});
    for (int left = upTo(2); left > 0; --left)
        condition.values << someText();
    return condition;
}

inline Registration somebody()
{
    Registration who = anAttendee();
    who.type.name = someText();
    who.type.role = someText();
    who.company = someText();
    who.fields = {{QStringLiteral("age"), someText()}};
    return who;
}

inline RuleFacts someFacts(const Registration &who)
{
    const QTimeZone zone{oneOf(generatedZones)};
    const QDateTime now = QDateTime{oneOf(generatedDays), someTime(), Qt::UTC}.addSecs(upTo(59));
    RuleFacts facts = factsOf(who, now, zone);
    facts.entries = upTo(3);
    facts.entriesToday = upTo(facts.entries);
    facts.inside = upTo(1) > 0;
    if (upTo(1))
        facts.lastEntry = now.addSecs(oneOf<int>({60, 0, -30, -61, -100'000}));
    return facts;
}

} // namespace lanyard::tests
