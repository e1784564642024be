// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <compare>
#include <optional>
#include <variant>

namespace lanyard {

struct Registration;

/// What a rule of a door looks at.
enum class RuleSubject {
    TicketType, ///< its name
    Role, ///< of the ticket type
    Time, ///< a moment: date and time
    TimeOfDay, ///< of the event's zone
    Entries, ///< through this door so far
    EntriesToday, ///< through this door, on this day of the event's zone
    MinutesSinceEntry, ///< the last one through this door; who never entered waited long enough
    Inside, ///< behind this door
    Field, ///< any column of the import, by its header, and company, job_title, order, email, notes
};

enum class RuleRelation { Is, IsNot, Contains, AtLeast, AtMost, MoreThan, LessThan };

/// One thing that must be so: `entries_today less than 2`.
struct RuleCondition
{
    RuleSubject subject = RuleSubject::TicketType;
    RuleRelation relation = RuleRelation::Is;
    QString field; ///< header, for RuleSubject::Field only
    /// Several for Is and IsNot: one of them, none of them. As they are written in a rule: text, a
    /// whole number, `yes` or `no`, `2026-11-28T14:00` in the event's zone, `14:00`. Times are
    /// compared in whole minutes, as clocks show them; text without regard to case, width of
    /// letters and blanks around it; a field that a person does not have is as an empty one.
    QStringList values;

    friend bool operator==(const RuleCondition &, const RuleCondition &) = default;
};

/// Conditions that must all be met, or of which one must; groups may stand in groups. An empty rule
/// is always met.
struct Rule
{
    enum class Join { All, Any };

    Join join = Join::All;
    QList<std::variant<RuleCondition, Rule>> parts;

    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// What is known of one person at one door when a rule is asked.
struct RuleFacts
{
    const Registration &who;
    QDateTime now; ///< UTC
    QTimeZone zone; ///< of the event
    int entries = 0;
    int entriesToday = 0;
    std::optional<QDateTime> lastEntry; ///< UTC
    bool inside = false;
};

/// The condition that is nearest to being met, and what is so instead.
struct UnmetCondition
{
    RuleCondition condition;
    /// The value that it met with, as a rule would write it; empty: there is none. An e-mail
    /// address only in part: verdicts are shown and kept.
    QString found;
    /// UTC; when waiting is enough: the first moment at which the whole rule will be met if nothing
    /// but the time changes.
    std::optional<QDateTime> metAt;

    friend bool operator==(const UnmetCondition &, const UnmetCondition &) = default;
};

/// A condition that can be said to be neither met nor unmet.
struct BrokenCondition
{
    RuleCondition condition;
    QString found; ///< the value that it cannot be compared with; empty: there is none

    friend bool operator==(const BrokenCondition &, const BrokenCondition &) = default;
};

struct RuleMet
{
    friend bool operator==(RuleMet, RuleMet) = default;
};
using RuleOutcome = std::variant<RuleMet, UnmetCondition, BrokenCondition>;

/// Groups in groups, counted with the outermost; ruleIn() refuses more, evaluate() calls it broken.
inline constexpr int deepestRule = 8;
inline constexpr qsizetype longestRule = 10'000; ///< characters

/// Pure. A broken condition counts only where the outcome hangs on it: an Any with a met part is
/// met, an All with an unmet part is unmet. Nearest is what waiting alone will meet, soonest first;
/// then, in an Any, the part with the fewest unmet conditions; in an All what waiting will not
/// meet; then the order of writing.
[[nodiscard]] RuleOutcome evaluate(const Rule &rule, const RuleFacts &facts);

/// The same without groups of one condition or none: as ruleIn() would read it.
[[nodiscard]] Rule simplified(const Rule &rule);

/// `ticket_type is "Camp" and (entries_today less than 1 or field "T-shirt" is "L", "XL")`
[[nodiscard]] QString textOf(const Rule &rule);

struct RuleMistake
{
    qsizetype position = 0; ///< in the text, from 0
    enum class Kind {
        Unexpected,
        UnknownSubject,
        WrongRelation,
        WrongValue,
        OpenQuote,
        Deep,
        Long
    } kind
        = Kind::Unexpected;
    QString word; ///< what stands there; empty: the end
    std::optional<RuleSubject> subject; ///< of the condition that it stands in, once that is said

    friend bool operator==(const RuleMistake &, const RuleMistake &) = default;
};

/// The rule that @p text writes down; empty for blank text. `and` binds tighter than `or`; case of
/// words does not matter; brackets, commas and quotation marks may be those of Chinese, too.
[[nodiscard]] std::variant<Rule, RuleMistake> ruleIn(const QString &text);

} // namespace lanyard
