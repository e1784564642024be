// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleGrammar.h"
#include "app/domain/RuleTokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

using Part = std::variant<RuleCondition, Rule>;

/// Recursive descent; every `std::optional` is empty after a mistake, which is then noted.
class RuleReader final
{
public:
    explicit RuleReader(const QString &text)
        : m_tokens{tokensOf(text)}
    {
    }

    std::variant<Rule, RuleMistake> rule()
    {
        if (here().kind == RuleToken::Kind::End)
            return Rule{};
        const auto part = anyOf(1);
        if (part && here().kind != RuleToken::Kind::End)
            (void)wrong(RuleMistake::Kind::Unexpected);
        if (m_mistake)
            return *m_mistake;
        if (const auto *condition = std::get_if<RuleCondition>(&*part))
            return Rule{Rule::Join::All, {*condition}};
        return std::get<Rule>(*part);
    }

private:
    std::optional<Part> anyOf(int level) { return joined(Rule::Join::Any, level); }

    std::optional<Part> joined(Rule::Join join, int level)
    {
        const bool any = join == Rule::Join::Any;
        const RuleToken start = here();
        Rule group{join, {}};
        do {
            auto part = any ? joined(Rule::Join::All, level) : factor(level);
            if (!part)
                return std::nullopt;
            group.parts.append(std::move(*part));
        } while (passes(any ? u"or" : u"and"));
        if (group.parts.size() == 1)
            return group.parts.first();
        if (heightOf(group) > deepestRule)
            return wrong(RuleMistake::Kind::Deep, start);
        return group;
    }

    std::optional<Part> factor(int level)
    {
        if (here().kind != RuleToken::Kind::Open)
            return condition();
        if (level >= deepestRule)
            return wrong(RuleMistake::Kind::Deep);
        ++m_next;
        m_subject.reset();
        auto part = anyOf(level + 1);
        if (part && here().kind != RuleToken::Kind::Close)
            return wrong(RuleMistake::Kind::Unexpected);
        ++m_next;
        return part;
    }

    std::optional<Part> condition()
    {
        m_subject.reset();
        if (here().kind != RuleToken::Kind::Word)
            return wrong(RuleMistake::Kind::Unexpected);
        m_subject = ruleSubjectNamed(here().text);
        if (!m_subject)
            return wrong(RuleMistake::Kind::UnknownSubject);
        ++m_next;
        RuleCondition read{*m_subject, {}, {}, {}};
        if ((read.subject == RuleSubject::Field && !readsHeader(read.field))
            || !readsRelation(read.relation))
            return std::nullopt;
        do {
            if (!readsValue(read))
                return std::nullopt;
        } while (takesSeveral(read.subject, read.relation) && passes(RuleToken::Kind::Comma));
        return read;
    }

    bool readsHeader(QString &header)
    {
        if (here().text.trimmed().isEmpty() && here().kind == RuleToken::Kind::Quoted)
            return noted(RuleMistake::Kind::WrongValue);
        if (!isValue())
            return noted(RuleMistake::Kind::Unexpected);
        header = m_tokens.at(m_next++).text;
        return true;
    }

    bool readsRelation(RuleRelation &relation)
    {
        const RuleToken start = here();
        if (start.kind != RuleToken::Kind::Word)
            return noted(start.kind == RuleToken::Kind::End ? RuleMistake::Kind::Unexpected
                                                            : RuleMistake::Kind::WrongRelation);
        // Longest first: `is not` before `is`.
        for (auto it = everyRuleRelation.rbegin(); it != everyRuleRelation.rend(); ++it) {
            if (passesAll(nameOf(*it).split(u' '))) {
                relation = *it;
                return goesWith(*m_subject, relation)
                    || noted(RuleMistake::Kind::WrongRelation,
                             {start.kind, nameOf(*it), start.position});
            }
        }
        return noted(RuleMistake::Kind::WrongRelation);
    }

    bool readsValue(RuleCondition &condition)
    {
        if (!isValue())
            return noted(RuleMistake::Kind::Unexpected);
        const auto value
            = ruleValue(valueKindOf(condition.subject, condition.relation), here().text);
        if (value)
            condition.values.append(*value);
        if (!value || !isWellFormed(condition))
            return noted(RuleMistake::Kind::WrongValue);
        ++m_next;
        return true;
    }

    [[nodiscard]] bool isValue() const
    {
        return here().kind == RuleToken::Kind::Quoted
            || (here().kind == RuleToken::Kind::Word && !isWord(u"and") && !isWord(u"or"));
    }

    [[nodiscard]] bool isWord(QStringView word) const
    {
        return here().kind == RuleToken::Kind::Word
            && here().text.compare(word, Qt::CaseInsensitive) == 0;
    }

    bool passes(QStringView word)
    {
        const bool is = isWord(word);
        m_next += is ? 1 : 0;
        return is;
    }

    bool passes(RuleToken::Kind kind)
    {
        const bool is = here().kind == kind;
        m_next += is ? 1 : 0;
        return is;
    }

    bool passesAll(const QStringList &words)
    {
        const qsizetype start = m_next;
        const bool are = std::all_of(
            words.begin(), words.end(), [this](const QString &word) { return passes(word); });
        if (!are)
            m_next = start;
        return are;
    }

    [[nodiscard]] static int heightOf(const Rule &group)
    {
        int height = 0;
        for (const Part &part : group.parts)
            if (const auto *inner = std::get_if<Rule>(&part))
                height = std::max(height, heightOf(*inner));
        return height + 1;
    }

    /// The last token is the end; nothing passes it.
    [[nodiscard]] const RuleToken &here() const { return m_tokens.at(m_next); }

    std::nullopt_t wrong(RuleMistake::Kind kind) { return wrong(kind, here()); }

    std::nullopt_t wrong(RuleMistake::Kind kind, const RuleToken &token)
    {
        noted(kind, token);
        return std::nullopt;
    }

    bool noted(RuleMistake::Kind kind) { return noted(kind, here()); }

    bool noted(RuleMistake::Kind kind, const RuleToken &token)
    {
        const bool open = token.kind == RuleToken::Kind::OpenQuote;
        m_mistake
            = {token.position, open ? RuleMistake::Kind::OpenQuote : kind, token.text, m_subject};
        return false;
    }

    QList<RuleToken> m_tokens;
    qsizetype m_next = 0;
    std::optional<RuleSubject> m_subject;
    std::optional<RuleMistake> m_mistake;
};

QString inQuotes(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' % escaped % u'"';
}

QString textOf(const RuleCondition &condition)
{
    const RuleValueKind kind = valueKindOf(condition.subject, condition.relation);
    QStringList values;
    for (const QString &value : condition.values) {
        const bool isBare = kind != RuleValueKind::Text && ruleValue(kind, value) == value;
        values.append(isBare ? value : inQuotes(value));
    }
    const QString field
        = condition.subject == RuleSubject::Field ? u' ' % inQuotes(condition.field) : QString{};
    return nameOf(condition.subject) % field % u' ' % nameOf(condition.relation) % u' '
        % values.join(u", "_s);
}

QString textOfSimple(const Rule &rule)
{
    QStringList parts;
    for (const Part &part : rule.parts) {
        const auto *condition = std::get_if<RuleCondition>(&part);
        parts.append(condition ? textOf(*condition)
                               : u'(' % textOfSimple(std::get<Rule>(part)) % u')');
    }
    return parts.join(rule.join == Rule::Join::All ? u" and "_s : u" or "_s);
}

} // namespace

Rule simplified(const Rule &rule)
{
    Rule simple{rule.join, {}};
    for (const Part &part : rule.parts) {
        const auto *group = std::get_if<Rule>(&part);
        if (!group) {
            simple.parts.append(part);
            continue;
        }
        const Rule inner = simplified(*group);
        if (inner.parts.size() > 1)
            simple.parts.append(inner);
        else if (!inner.isEmpty())
            simple.parts.append(inner.parts.first());
        else if (rule.join == Rule::Join::Any)
            return {}; // one part that is always met
    }
    if (simple.parts.size() > 1)
        return simple;
    if (!simple.isEmpty() && std::holds_alternative<Rule>(simple.parts.first()))
        return std::get<Rule>(simple.parts.first());
    simple.join = Rule::Join::All;
    return simple;
}

QString textOf(const Rule &rule)
{
    return textOfSimple(simplified(rule));
}

std::variant<Rule, RuleMistake> ruleIn(const QString &text)
{
    if (text.size() > longestRule)
        return RuleMistake{longestRule, RuleMistake::Kind::Long, {}, {}};
    return RuleReader{text}.rule();
}

} // namespace lanyard
