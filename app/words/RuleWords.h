// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// A rule of a door in sentences. Times are those of the event's zone.
class RuleWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::RuleWords)

public:
    RuleWords(QLocale locale, QTimeZone zone)
        : m_locale{std::move(locale)}
        , m_zone{zone.isValid() ? std::move(zone) : QTimeZone::utc()}
    {
    }

    /// To choose from: "Ticket type", "Entries today", …; "is", "at least", "before", …
    [[nodiscard]] static QString title(RuleSubject subject);
    [[nodiscard]] static QString title(RuleSubject subject, RuleRelation relation);

    /// "ticket type is Camp A or Camp B", "came in fewer than 2 times today"
    [[nodiscard]] QString condition(const RuleCondition &condition) const;
    /// One line a condition, "and …" or "or …" from the second on, groups indented below "and one
    /// of these:". Empty for an empty rule.
    [[nodiscard]] QStringList rule(const Rule &rule) const;

    /// What a volunteer says to the guest: "This door opens for this ticket tomorrow at 14:00."
    [[nodiscard]] QString unmet(const UnmetCondition &unmet, const QDateTime &now) const;
    /// "The rule asks whether “Age” is at least 18, but that is empty. Call the desk lead."
    [[nodiscard]] QString broken(const BrokenCondition &broken) const;
    /// What is wrong, where, and what is right.
    [[nodiscard]] QString mistake(const RuleMistake &mistake) const;

private:
    [[nodiscard]] QString
    counted(const QString &count, const QString &one, const QString &many) const;
    [[nodiscard]] QString numberIn(const QString &value) const;
    [[nodiscard]] QString oneOf(const RuleCondition &condition) const;
    [[nodiscard]] QString said(const RuleCondition &condition, const QString &value) const;

    [[nodiscard]] QString ofTicketType(const RuleCondition &condition) const;
    [[nodiscard]] QString ofRole(const RuleCondition &condition) const;
    [[nodiscard]] QString ofTime(const RuleCondition &condition) const;
    [[nodiscard]] QString ofTimeOfDay(const RuleCondition &condition) const;
    [[nodiscard]] QString ofEntries(const RuleCondition &condition) const;
    [[nodiscard]] QString ofEntriesToday(const RuleCondition &condition) const;
    [[nodiscard]] QString ofMinutes(const RuleCondition &condition) const;
    [[nodiscard]] QString ofField(const RuleCondition &condition) const;
    void addLines(QStringList &lines, const Rule &rule, int level) const;

    [[nodiscard]] QString day(QDate day) const;
    [[nodiscard]] QString momentAt(const QDateTime &moment, const QDateTime &now) const;
    [[nodiscard]] QString waiting(const UnmetCondition &unmet, const QDateTime &now) const;
    [[nodiscard]] QString unmetText(const UnmetCondition &unmet) const;
    [[nodiscard]] QString unmetCount(const UnmetCondition &unmet) const;
    [[nodiscard]] QString unmetField(const UnmetCondition &unmet) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace lanyard::words
