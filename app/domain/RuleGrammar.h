// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"

#include <array>

namespace lanyard {

inline constexpr std::array everyRuleSubject{RuleSubject::TicketType,
                                             RuleSubject::Role,
                                             RuleSubject::Time,
                                             RuleSubject::TimeOfDay,
                                             RuleSubject::Entries,
                                             RuleSubject::EntriesToday,
                                             RuleSubject::MinutesSinceEntry,
                                             RuleSubject::Inside,
                                             RuleSubject::Field};

inline constexpr std::array everyRuleRelation{RuleRelation::Is,
                                              RuleRelation::IsNot,
                                              RuleRelation::Contains,
                                              RuleRelation::AtLeast,
                                              RuleRelation::AtMost,
                                              RuleRelation::MoreThan,
                                              RuleRelation::LessThan};

/// What stands right of a relation.
enum class RuleValueKind {
    Text,
    WholeNumber, ///< 0 to 999999999
    Number, ///< `18`, `-2.5`
    YesNo,
    Moment, ///< `2026-11-28T14:00`
    TimeOfDay, ///< `14:00`
};

[[nodiscard]] QString nameOf(RuleSubject subject); ///< `ticket_type`, `entries_today`, …
[[nodiscard]] std::optional<RuleSubject> ruleSubjectNamed(QStringView name);
[[nodiscard]] QString nameOf(RuleRelation relation); ///< `is not`, `at least`, …

[[nodiscard]] bool goesWith(RuleSubject subject, RuleRelation relation);
[[nodiscard]] RuleValueKind valueKindOf(RuleSubject subject, RuleRelation relation);
[[nodiscard]] bool takesSeveral(RuleSubject subject, RuleRelation relation);

/// @p typed as a rule writes it: `9:00` becomes `09:00`, `１８` becomes `18`, `YES` becomes `yes`;
/// nothing if it is none of the kind. Text stays as it is.
[[nodiscard]] std::optional<QString> ruleValue(RuleValueKind kind, const QString &typed);

/// What values that are not text are compared by: a number, minutes after midnight, seconds since
/// 1970 (UTC), 1 for yes. Wall clocks that summer time shows twice mean the first time, those that
/// it skips the moment of skipping.
[[nodiscard]] std::optional<double>
measureOf(RuleValueKind kind, const QString &value, const QTimeZone &zone);

/// A relation that goes with the subject, a header where there must be one, and as many values of
/// the right kind as belong there. ruleIn() makes no others.
[[nodiscard]] bool isWellFormed(const RuleCondition &condition);

/// Both moments at which the clocks of @p zone show this (the same one but for a day in autumn).
[[nodiscard]] std::array<QDateTime, 2> momentsOf(QDate day, QTime time, const QTimeZone &zone);

} // namespace lanyard
