// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/RuleGenerators.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RuleSubject> timed{RuleSubject::Time,
                                     RuleSubject::TimeOfDay,
                                     RuleSubject::TimeOfDay,
                                     RuleSubject::EntriesToday,
                                     RuleSubject::MinutesSinceEntry,
                                     RuleSubject::Inside};

bool isMet(const RuleOutcome &outcome)
{
    return std::holds_alternative<RuleMet>(outcome);
}

/// What a later scan would know if nobody passed the door until then.
RuleFacts later(RuleFacts facts, const QDateTime &moment)
{
    const QDate before = facts.now.toTimeZone(facts.zone).date();
    facts.now = moment;
    if (moment.toTimeZone(facts.zone).date() != before)
        facts.entriesToday = 0;
    return facts;
}

Rule allOf(const QList<Rule> &rules, Rule::Join join)
{
    Rule rule{join, {}};
    for (const Rule &part : rules)
        rule.parts << part;
    return rule;
}

QString someWordsOfRules()
{
    const std::vector<QString> words{
        u"ticket_type"_s, u"entries"_s, u"inside"_s, u"field"_s,     u"time"_s, u"is"_s,
        u"not"_s,         u"at"_s,      u"least"_s,  u"less than"_s, u"and"_s,  u"or"_s,
        u"("_s,           u")"_s,       u","_s,      u"\""_s,        u"\\"_s,   u"yes"_s,
        u"“"_s,           u"2"_s,       u"14:00"_s,  u"\"x\""_s};
    QStringList text;
    for (int left = upTo(20); left > 0; --left)
        text << (upTo(9) ? oneOf(words) : someText());
    return text.join(upTo(9) ? u" "_s : QString{});
}

} // namespace

class RulePropertiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1000");
    }

    void everyRuleIsReadAsItIsWritten()
    {
        QVERIFY(rc::check("ruleIn(textOf(rule)) is the rule", [] {
            const Rule rule = someRule();
            RC_TAG(rule.isEmpty());
            RC_ASSERT(ruleIn(textOf(rule)) == (std::variant<Rule, RuleMistake>{simplified(rule)}));
        }));
    }

    void everyTextIsARuleOrAMistakeInIt()
    {
        QVERIFY(rc::check("ruleIn() answers any text", [] {
            const QString text = someWordsOfRules();
            const auto read = ruleIn(text);
            RC_TAG(read.index());
            if (const auto *mistake = std::get_if<RuleMistake>(&read))
                RC_ASSERT(mistake->position >= 0 && mistake->position <= text.size());
            else
                RC_ASSERT(ruleIn(textOf(std::get<Rule>(read))) == read);
        }));
    }

    void everyRuleHasAnOutcomeForEverybody()
    {
        QVERIFY(rc::check("evaluate() answers any rule and any facts", [] {
            Rule rule = someRule();
            for (int left = upTo(2); left > 0; --left)
                rule.parts << anyCondition();
            const Registration who = somebody();
            RuleFacts facts = someFacts(who);
            if (upTo(9) == 0)
                facts.now = {};
            if (upTo(9) == 0)
                facts.zone = {};
            const RuleOutcome outcome = evaluate(rule, facts);
            RC_TAG(outcome.index());
            RC_ASSERT(evaluate(rule, facts) == outcome);
        }));
    }

    void nobodyIsToldToWaitForNothing()
    {
        QVERIFY(rc::check("at metAt, and not before, the rule is met", [] {
            const Rule rule = someRule(timed);
            const Registration who = somebody();
            const RuleFacts facts = someFacts(who);
            const RuleOutcome outcome = evaluate(rule, facts);
            const auto *unmet = std::get_if<UnmetCondition>(&outcome);
            RC_LOG() << textOf(rule).toStdString() << "\n"
                     << facts.now.toString(Qt::ISODate).toStdString() << " in "
                     << facts.zone.id().toStdString() << "\n";
            RC_CLASSIFY(unmet != nullptr, "unmet");
            RC_CLASSIFY(unmet && unmet->metAt, "until later");
            if (!unmet)
                return;
            RC_ASSERT(!isMet(evaluate(Rule{Rule::Join::All, {unmet->condition}}, facts)));
            const qint64 wait
                = unmet->metAt ? facts.now.secsTo(*unmet->metAt) : 3 * 365 * 24 * qint64{3600};
            const QDateTime before = facts.now.addSecs(*rc::gen::inRange<qint64>(0, wait));
            RC_ASSERT(!isMet(evaluate(rule, later(facts, before))));
            if (!unmet->metAt)
                return;
            const RuleFacts then = later(facts, *unmet->metAt);
            RC_ASSERT(isMet(evaluate(rule, then)));
            RC_ASSERT(isMet(evaluate(Rule{Rule::Join::All, {unmet->condition}}, then)));
        }));
    }

    void whatIsMetStaysMetTogether()
    {
        QVERIFY(rc::check("an All of met rules is met, an Any of unmet ones is not", [] {
            const Registration who = somebody();
            const RuleFacts facts = someFacts(who);
            QList<Rule> met;
            QList<Rule> unmet;
            for (int left = 6; left > 0; --left) {
                const Rule rule = someRule();
                (isMet(evaluate(rule, facts)) ? met : unmet) << rule;
            }
            RC_ASSERT(isMet(evaluate(allOf(met, Rule::Join::All), facts)));
            RC_ASSERT(unmet.isEmpty() == isMet(evaluate(allOf(unmet, Rule::Join::Any), facts)));
            if (met.isEmpty())
                return;
            RC_ASSERT(isMet(evaluate(allOf(unmet + met, Rule::Join::Any), facts)));
            RC_ASSERT(unmet.isEmpty()
                      == isMet(evaluate(allOf(met + unmet, Rule::Join::All), facts)));
        }));
    }

    void simplifyingChangesNoOutcome()
    {
        QVERIFY(rc::check("simplified() asks the same", [] {
            const Rule rule = someRule();
            const Registration who = somebody();
            const RuleFacts facts = someFacts(who);
            RC_ASSERT(evaluate(rule, facts) == evaluate(simplified(rule), facts));
            RC_ASSERT(simplified(simplified(rule)) == simplified(rule));
        }));
    }
};

QTEST_GUILESS_MAIN(RulePropertiesTest)
#include "tst_RuleProperties.moc"
