// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Rule.h"

#include "app/domain/RuleTruth.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lanyard {

namespace {

using Part = std::variant<RuleCondition, Rule>;

RuleTruth truthOf(const Part &part, const RuleFacts &facts)
{
    return std::visit([&facts](const auto &it) { return lanyard::truthOf(it, facts); }, part);
}

/// The first broken condition on which the answer hangs; a nameless one if groups lie too deep.
RuleCondition brokenIn(const Rule &rule, const RuleFacts &facts, int level)
{
    for (const Part &part : rule.parts) {
        if (level > deepestRule || truthOf(part, facts) != RuleTruth::Broken)
            continue;
        const auto *group = std::get_if<Rule>(&part);
        return group ? brokenIn(*group, facts, level + 1) : std::get<RuleCondition>(part);
    }
    return {};
}

int unmetIn(const Part &part, const RuleFacts &facts, int level)
{
    if (truthOf(part, facts) == RuleTruth::Met)
        return 0;
    const auto *group = std::get_if<Rule>(&part);
    if (!group || group->isEmpty() || level > deepestRule)
        return 1;
    QList<int> counts;
    for (const Part &inner : group->parts)
        counts.append(unmetIn(inner, facts, level + 1));
    return group->join == Rule::Join::All ? std::accumulate(counts.begin(), counts.end(), 0)
                                          : *std::min_element(counts.begin(), counts.end());
}

/// Finds the condition to be told about in a rule that is unmet.
class Nearest final
{
public:
    Nearest(const Rule &rule, const RuleFacts &facts)
        : m_facts{facts}
        , m_points{turningPoints(rule, facts)}
        , m_metAt{firstMet(rule)}
    {
    }

    [[nodiscard]] UnmetCondition in(const Rule &rule) const
    {
        const Part *part = nullptr;
        for (const Rule *group = &rule; group; group = std::get_if<Rule>(part))
            part = &(group->join == Rule::Join::All ? lastOf(*group) : firstOf(*group));
        const auto &condition = std::get<RuleCondition>(*part);
        return {condition, foundFor(condition, m_facts), m_metAt};
    }

private:
    /// Where one part is enough.
    [[nodiscard]] const Part &firstOf(const Rule &any) const
    {
        const auto rank = [this](const Part &part) {
            const auto met = firstMet(part);
            const bool helps
                = !m_metAt || truthOf(part, factsAt(m_facts, *m_metAt)) == RuleTruth::Met;
            return std::tuple{!helps, !met, met.value_or(m_facts.now), unmetIn(part, m_facts, 1)};
        };
        return bestOf(any, rank);
    }

    /// Where all parts must be met: what waiting does not meet, else what keeps waiting longest.
    [[nodiscard]] const Part &lastOf(const Rule &all) const
    {
        const auto rank = [this](const Part &part) {
            const auto met = firstMet(part);
            return std::tuple{met.has_value(), met ? met->msecsTo(m_facts.now) : 0};
        };
        return bestOf(all, rank);
    }

    /// The unmet part of the least rank; the first of several. Every unmet group has one.
    template<typename Rank>
    [[nodiscard]] const Part &bestOf(const Rule &group, Rank rank) const
    {
        const Part *best = nullptr;
        for (const Part &part : group.parts) {
            if (truthOf(part, m_facts) == RuleTruth::Unmet && (!best || rank(part) < rank(*best)))
                best = &part;
        }
        return *best;
    }

    template<typename Asked>
    [[nodiscard]] std::optional<QDateTime> firstMet(const Asked &asked) const
    {
        for (const QDateTime &point : m_points) {
            if (truthOf(asked, factsAt(m_facts, point)) == RuleTruth::Met)
                return point;
        }
        return std::nullopt;
    }

    const RuleFacts &m_facts;
    QList<QDateTime> m_points;
    std::optional<QDateTime> m_metAt;
};

} // namespace

RuleOutcome evaluate(const Rule &rule, const RuleFacts &facts)
{
    switch (truthOf(rule, facts)) {
    case RuleTruth::Met: return RuleMet{};
    case RuleTruth::Unmet: return Nearest{rule, facts}.in(rule);
    case RuleTruth::Broken: break;
    }
    const RuleCondition broken = brokenIn(rule, facts, 1);
    return BrokenCondition{broken, foundFor(broken, facts)};
}

} // namespace lanyard
