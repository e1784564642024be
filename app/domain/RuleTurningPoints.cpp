// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleGrammar.h"
#include "app/domain/RuleTruth.h"

#include <algorithm>
#include <set>

namespace lanyard {

namespace {

constexpr qsizetype most = 200;
constexpr int secondsPerMinute = 60;

/// Gathers the moments that a rule names. `more than` and `at most` turn a minute after them.
class TurningPoints final
{
public:
    explicit TurningPoints(const RuleFacts &facts)
        : m_facts{facts}
        , m_zone{facts.zone.isValid() ? facts.zone : QTimeZone::utc()}
    {
        addDay(facts.now);
    }

    void add(const Rule &rule, int level)
    {
        for (const auto &part : rule.parts) {
            if (const auto *condition = std::get_if<RuleCondition>(&part))
                add(*condition);
            else if (level < deepestRule)
                add(std::get<Rule>(part), level + 1);
        }
    }

    QList<QDateTime> list()
    {
        for (const QDate day : m_days) {
            addStart(day);
            addTimes(day);
        }
        QList<QDateTime> later;
        for (const QDateTime &moment : m_moments) {
            if (moment.isValid() && moment > m_facts.now && later.size() < most)
                later.append(moment);
        }
        return later;
    }

private:
    void add(const RuleCondition &condition)
    {
        if (!isWellFormed(condition))
            return;
        const RuleValueKind kind = valueKindOf(condition.subject, condition.relation);
        const double bound = measureOf(kind, condition.values.first(), m_zone).value_or(0);
        if (condition.subject == RuleSubject::Time)
            addMinute(QDateTime::fromSecsSinceEpoch(qint64(bound), Qt::UTC));
        if (condition.subject == RuleSubject::MinutesSinceEntry && m_facts.lastEntry)
            addMinute(m_facts.lastEntry->addSecs(qint64(bound) * secondsPerMinute));
        if (condition.subject == RuleSubject::TimeOfDay)
            m_times.insert(QTime::fromMSecsSinceStartOfDay(int(bound) * secondsPerMinute * 1000));
    }

    void addMinute(const QDateTime &moment)
    {
        m_moments.insert({moment, moment.addSecs(secondsPerMinute)});
        addDay(moment);
    }

    /// And the next one: what a time of day forbids at the moment it may allow then. One more,
    /// because zones have left out a day (Pacific/Apia, 2011-12-30).
    void addDay(const QDateTime &moment)
    {
        const QDate day = moment.toTimeZone(m_zone).date();
        m_days.insert({day, day.addDays(1), day.addDays(2)});
    }

    /// And when its clocks are put forward or back, which may skip midnight or the whole day.
    void addStart(QDate day)
    {
        const QDateTime midnight = day.startOfDay(m_zone).toUTC();
        m_moments.insert(midnight);
        if (m_zone.hasTransitions())
            m_moments.insert(m_zone.nextTransition(midnight).atUtc);
    }

    void addTimes(QDate day)
    {
        for (const QTime time : m_times) {
            for (const QDateTime &moment : momentsOf(day, time, m_zone))
                m_moments.insert({moment, moment.addSecs(secondsPerMinute)});
        }
    }

    const RuleFacts &m_facts;
    QTimeZone m_zone;
    std::set<QDateTime> m_moments;
    std::set<QDate> m_days;
    std::set<QTime> m_times;
};

} // namespace

QList<QDateTime> turningPoints(const Rule &rule, const RuleFacts &facts)
{
    TurningPoints points{facts};
    points.add(rule, 1);
    return points.list();
}

} // namespace lanyard
