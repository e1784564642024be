// SPDX-License-Identifier: Apache-2.0
#include "app/words/RuleWords.h"
#include "tests/kit/RuleScenes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

const RuleWords english{QLocale{QLocale::English, QLocale::UnitedKingdom}, shanghai};
const QDateTime now = clock(shanghai, u"2026-11-28 09:20"_s);

/// Without the marks that keep text from outside together.
QString plain(QString sentence)
{
    return sentence.remove(u'\u2068').remove(u'\u2069');
}

RuleCondition only(const QString &text)
{
    return std::get<RuleCondition>(ruleOf(text).parts.first());
}

} // namespace

class RuleWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionIsSaid_data()
    {
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *rule, const QString &sentence) { QTest::newRow(rule) << sentence; };
        row("ticket_type is \"Camp A\", \"Camp B\", \"VIP\"",
            u"ticket type is Camp A, Camp B or VIP"_s);
        row("ticket_type is not \"Camp A\", \"Camp B\"", u"ticket type is not Camp A or Camp B"_s);
        row("ticket_type contains \"camp\"", u"ticket type contains camp"_s);
        row("role is \"Speaker\"", u"role is Speaker"_s);
        row("role is not \"Speaker\"", u"role is not Speaker"_s);
        row("role contains \"staff\"", u"role contains staff"_s);
        row("time at least 2026-11-28T14:00", u"from Sat 28/11/2026 14:00 on"_s);
        row("time at most 2026-11-28T14:00", u"until Sat 28/11/2026 14:00"_s);
        row("time more than 2026-11-28T14:00", u"after Sat 28/11/2026 14:00"_s);
        row("time less than 2026-11-28T14:00", u"before Sat 28/11/2026 14:00"_s);
        row("time_of_day at least 9:00", u"every day from 09:00 on"_s);
        row("time_of_day at most 18:00", u"every day until 18:00"_s);
        row("time_of_day more than 18:00", u"every day after 18:00"_s);
        row("time_of_day less than 18:00", u"every day before 18:00"_s);
        row("entries is 0", u"has not come in yet"_s);
        row("entries is 2, 3", u"came in 2 or 3 times so far"_s);
        row("entries is not 0", u"came in before"_s);
        row("entries is not 3", u"came in other than 3 times so far"_s);
        row("entries at least 1", u"came in at least once"_s);
        row("entries at most 2", u"came in at most 2 times"_s);
        row("entries more than 1", u"came in more than once"_s);
        row("entries less than 1000", u"came in fewer than 1,000 times"_s);
        row("entries_today is 0", u"has not come in today"_s);
        row("entries_today is 2", u"came in 2 times today"_s);
        row("entries_today is not 0", u"came in today before"_s);
        row("entries_today is not 2", u"came in other than 2 times today"_s);
        row("entries_today at least 2", u"came in at least 2 times today"_s);
        row("entries_today at most 1", u"came in at most once today"_s);
        row("entries_today more than 2", u"came in more than 2 times today"_s);
        row("entries_today less than 1", u"has not come in today"_s);
        row("entries_today less than 2", u"came in fewer than 2 times today"_s);
        row("minutes_since_entry at least 30", u"since the last entry at least 30 minutes"_s);
        row("minutes_since_entry at most 1", u"since the last entry at most 1 minute"_s);
        row("minutes_since_entry more than 5", u"since the last entry more than 5 minutes"_s);
        row("minutes_since_entry less than 1", u"since the last entry less than 1 minute"_s);
        row("inside is yes", u"is inside"_s);
        row("inside is no", u"is not inside"_s);
        row("field \"T-shirt\" is \"L\", \"XL\"", u"“T-shirt” is L or XL"_s);
        row("field \"T-shirt\" is \"\"", u"“T-shirt” is empty"_s);
        row("field \"T-shirt\" is \"L\", \"\"", u"“T-shirt” is L or (empty)"_s);
        row("field \"T-shirt\" is not \"\"", u"“T-shirt” is not empty"_s);
        row("field \"T-shirt\" is not \"L\"", u"“T-shirt” is not L"_s);
        row("field \"job_title\" contains \"chief\"", u"“Job title” contains chief"_s);
        row("field \"Age\" at least 18", u"“Age” is at least 18"_s);
        row("field \"Age\" at most 18", u"“Age” is at most 18"_s);
        row("field \"Age\" more than -1.5", u"“Age” is more than -1.5"_s);
        row("field \"Age\" less than 18", u"“Age” is less than 18"_s);
    }
    void everyConditionIsSaid()
    {
        QFETCH(const QString, sentence);
        const RuleCondition condition = only(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(plain(english.condition(condition)), sentence);
    }

    void anUnfinishedConditionIsCalledSo()
    {
        QCOMPARE(english.condition({RuleSubject::Inside, RuleRelation::AtMost, {}, {}}),
                 u"an unfinished condition"_s);
    }

    void groupsAreIndented()
    {
        const Rule rule
            = ruleOf(u"ticket_type is \"Camp\" and (entries_today less than 1 or inside "
                     "is yes and role is \"Staff\") and field \"Paid\" is \"yes\""_s);
        QStringList lines;
        for (const QString &line : english.rule(rule))
            lines << plain(line);
        QCOMPARE(lines,
                 (QStringList{u"ticket type is Camp"_s,
                              u"and one of these:"_s,
                              u"    has not come in today"_s,
                              u"    or all of these:"_s,
                              u"        is inside"_s,
                              u"        and role is Staff"_s,
                              u"and “Paid” is yes"_s}));
        QCOMPARE(english.rule({}), QStringList{});
    }

    void outsideTextKeepsItsDirectionToItself()
    {
        const QString sentence = english.condition(only(u"ticket_type is \"א\u202e%1\""_s));
        QCOMPARE(sentence, u"ticket type is \u2068א%1\u2069"_s);
    }

    void theGuestIsToldWhatLacks_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("metAt"); // by the clocks of Shanghai, on 2026-11-28 at 09:20
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &sentence,
                            const QString &rule,
                            const QString &found,
                            const QString &metAt = {}) {
            QTest::newRow(qPrintable(sentence)) << rule << found << metAt << sentence;
        };
        const QString camp = u"time at least 2026-11-29T14:00"_s;
        row(u"This door opens for this ticket today at 14:00."_s,
            camp,
            u"2026-11-28T09:20"_s,
            u"2026-11-28 14:00"_s);
        row(u"This door opens for this ticket tomorrow at 14:00."_s,
            camp,
            u"2026-11-28T09:20"_s,
            u"2026-11-29 14:00"_s);
        row(u"This door opens for this ticket tomorrow."_s,
            camp,
            u"2026-11-28T09:20"_s,
            u"2026-11-29 00:00"_s);
        row(u"This door opens for this ticket on Mon 30/11/2026 at 08:05."_s,
            camp,
            u"2026-11-28T09:20"_s,
            u"2026-11-30 08:05"_s);
        row(u"This door opens for this ticket on Mon 30/11/2026."_s,
            camp,
            u"2026-11-28T09:20"_s,
            u"2026-11-30 00:00"_s);
        row(u"Already came in 2 times today; allowed again tomorrow."_s,
            u"entries_today less than 2"_s,
            u"2"_s,
            u"2026-11-29 00:00"_s);
        row(u"Already came in once today; allowed again tomorrow at 09:00."_s,
            u"entries_today less than 1"_s,
            u"1"_s,
            u"2026-11-29 09:00"_s);
        row(u"Came in 20 minutes ago; allowed again today at 09:30."_s,
            u"minutes_since_entry at least 30"_s,
            u"20"_s,
            u"2026-11-28 09:30"_s);
        row(u"Came in 1 minute ago; allowed again today at 09:30."_s,
            u"minutes_since_entry at least 30"_s,
            u"1"_s,
            u"2026-11-28 09:30"_s);
        row(u"The ticket type is Standard; here: Camp A or Camp B."_s,
            u"ticket_type is \"Camp A\", \"Camp B\""_s,
            u"Standard"_s);
        row(u"The ticket type is Standard; here it must contain Camp."_s,
            u"ticket_type contains \"Camp\""_s,
            u"Standard"_s);
        row(u"The ticket type is Standard; it is not welcome here."_s,
            u"ticket_type is not \"Standard\""_s,
            u"Standard"_s);
        row(u"The role is (empty); here: Speaker."_s, u"role is \"Speaker\""_s, {});
        row(u"The role is Press; here it must contain Staff."_s,
            u"role contains \"Staff\""_s,
            u"Press"_s);
        row(u"The role is Press; it is not welcome here."_s,
            u"role is not \"Press\""_s,
            u"Press"_s);
        row(u"The time for this ticket is over at this door: until Fri 27/11/2026 18:00."_s,
            u"time at most 2026-11-27T18:00"_s,
            u"2026-11-28T09:20"_s);
        row(u"This door asks: every day before 09:00."_s,
            u"time_of_day less than 9:00"_s,
            u"09:20"_s);
        row(u"Has not come in here yet. This door asks: came in before."_s,
            u"entries is not 0"_s,
            u"0"_s);
        row(u"Already came in once. This door asks: has not come in yet."_s,
            u"entries is 0"_s,
            u"1"_s);
        row(u"Already came in 5 times. This door asks: came in at most 3 times."_s,
            u"entries at most 3"_s,
            u"5"_s);
        row(u"Has not come in here today. This door asks: came in at least once today."_s,
            u"entries_today at least 1"_s,
            u"0"_s);
        row(u"Already came in 3 times today. This door asks: came in 5 times today."_s,
            u"entries_today is 5"_s,
            u"3"_s);
        row(u"Has not come in here yet. This door asks: since the last entry at most 5 minutes."_s,
            u"minutes_since_entry at most 5"_s,
            {});
        row(u"Came in 20 minutes ago. This door asks: since the last entry at most 5 minutes."_s,
            u"minutes_since_entry at most 5"_s,
            u"20"_s);
        row(u"Is inside already."_s, u"inside is no"_s, u"yes"_s);
        row(u"Only who is inside may pass here."_s, u"inside is yes"_s, u"no"_s);
        row(u"“Age” is 17. This door asks: “Age” is at least 18."_s,
            u"field \"Age\" at least 18"_s,
            u"17"_s);
        row(u"“Dinner” is empty. This door asks: “Dinner” is yes."_s,
            u"field \"Dinner\" is \"yes\""_s,
            {});
    }
    void theGuestIsToldWhatLacks()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, found);
        QFETCH(const QString, metAt);
        QFETCH(const QString, sentence);
        UnmetCondition unmet{only(rule), found, {}};
        if (!metAt.isEmpty())
            unmet.metAt = clock(shanghai, metAt);
        QCOMPARE(plain(english.unmet(unmet, now)), sentence);
    }

    void nobodyIsToldToComeSomeSecondsTooSoon()
    {
        const UnmetCondition unmet{only(u"minutes_since_entry at least 30"_s),
                                   u"20"_s,
                                   clock(shanghai, u"2026-11-28 09:30"_s).addSecs(1)};
        QVERIFY(english.unmet(unmet, now).contains(u"09:31"_s));
    }

    void aBrokenRuleSaysSo_data()
    {
        QTest::addColumn<RuleCondition>("condition");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("sentence");
        const RuleCondition age = only(u"field \"Age\" at least 18"_s);
        QTest::newRow("nothing to compare")
            << age << QString{}
            << u"The rule asks whether “Age” is at least 18, but that is empty. Call the desk lead."_s;
        QTest::newRow("no number")
            << age << u"adult"_s
            << u"The rule asks whether “Age” is at least 18, but “adult” is no number. Call the desk lead."_s;
        QTest::newRow("no condition")
            << RuleCondition{} << u"Standard"_s
            << u"The rule of this door cannot be read. Call the desk lead."_s;
        QTest::newRow("no clock") << only(u"entries is 0"_s) << u"0"_s
                                  << u"The rule of this door cannot be read. Call the desk lead."_s;
    }
    void aBrokenRuleSaysSo()
    {
        QFETCH(const RuleCondition, condition);
        QFETCH(const QString, found);
        QFETCH(const QString, sentence);
        QCOMPARE(plain(english.broken({condition, found})), sentence);
    }

    void mistakesSayWhatIsRight_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *rule, const QString &beginning, const QString &end) {
            QTest::newRow(rule) << beginning << end;
        };
        row("tickettype is \"A\"",
            u"Character 1: a rule cannot ask for “tickettype”"_s,
            u"inside, field."_s);
        row("inside contains yes",
            u"Character 8: “contains” does not fit here. “inside” goes with: is."_s,
            u"For example: inside is no"_s);
        row("entries is two", u"Character 12: “two” cannot be compared."_s, u"entries at most 2"_s);
        row("role is \"x",
            u"Character 9: the quotation mark that begins here has no end."_s,
            u"role is not \"Press\""_s);
        row("role is Camp A", u"Character 14: “A” is not expected."_s, u"role is not \"Press\""_s);
        row("time at least", u"The rule ends too early."_s, u"time at least 2026-11-28T14:00"_s);
        row("((((((((((", u"Character 8: more brackets in brackets"_s, u"(8)."_s);
    }
    void mistakesSayWhatIsRight()
    {
        QFETCH(const QString, beginning);
        QFETCH(const QString, end);
        const auto read = ruleIn(QString::fromUtf8(QTest::currentDataTag()));
        const QString sentence = plain(english.mistake(std::get<RuleMistake>(read)));
        QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
    }

    void everySubjectHasAnExampleThatIsARule()
    {
        for (const QString &text : {u"ticket_type ?"_s,
                                    u"role ?"_s,
                                    u"time ?"_s,
                                    u"time_of_day ?"_s,
                                    u"entries ?"_s,
                                    u"entries_today ?"_s,
                                    u"minutes_since_entry ?"_s,
                                    u"inside ?"_s,
                                    u"field \"Age\" ?"_s}) {
            const auto mistake = std::get<RuleMistake>(ruleIn(text));
            const QString example = english.mistake(mistake).section(u"For example: "_s, 1);
            QVERIFY2(std::holds_alternative<Rule>(ruleIn(example)), qPrintable(example));
            QVERIFY2(example.startsWith(text.section(u' ', 0, 0) + u' '), qPrintable(example));
        }
    }

    void aRuleTooLongIsCalledSo()
    {
        const auto read = ruleIn(u"x"_s.repeated(longestRule + 1));
        QVERIFY(english.mistake(std::get<RuleMistake>(read)).contains(u"10,000"_s));
    }
};

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "tst_RuleWords.moc"
