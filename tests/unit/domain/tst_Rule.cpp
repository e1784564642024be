// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RuleGrammar.h"
#include "tests/kit/RuleScenes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Registration grace()
{
    Registration who = anAttendee();
    who.type.name = u"Camp  Ａ"_s.simplified();
    who.type.role = u"Attendee"_s;
    who.company = u"Northwind Labs"_s;
    who.email = u"grace@example.org"_s;
    who.fields = {{u"T-Shirt "_s, u" XL"_s},
                  {u"Age"_s, u"２１"_s},
                  {u"Height"_s, u"1.75"_s},
                  {u"Seat"_s, u"A7"_s},
                  {u"Straße"_s, u"l'Église 3"_s},
                  {u"Diet"_s, {}}};
    return who;
}

/// "met", "unmet" or "broken".
QString wordOf(const RuleOutcome &outcome)
{
    return std::holds_alternative<RuleMet>(outcome)       ? u"met"_s
        : std::holds_alternative<UnmetCondition>(outcome) ? u"unmet"_s
                                                          : u"broken"_s;
}

/// The unmet condition, what was found and when it will be met by the clocks there.
QStringList unmetIn(const RuleOutcome &outcome, const QTimeZone &zone = shanghai)
{
    const auto *unmet = std::get_if<UnmetCondition>(&outcome);
    if (!unmet)
        return {wordOf(outcome)};
    const QString when = unmet->metAt
        ? unmet->metAt->toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s)
        : u"never"_s;
    return {textOf(Rule{Rule::Join::All, {unmet->condition}}), unmet->found, when};
}

Rule deep(int levels)
{
    Rule rule{Rule::Join::All,
              {RuleCondition{RuleSubject::Inside, RuleRelation::Is, {}, {u"no"_s}},
               RuleCondition{RuleSubject::Role, RuleRelation::Is, {}, {u"Attendee"_s}}}};
    for (int level = 1; level < levels; ++level)
        rule = Rule{level % 2 ? Rule::Join::Any : Rule::Join::All,
                    {rule, RuleCondition{RuleSubject::Role, RuleRelation::IsNot, {}, {u"x"_s}}}};
    return rule;
}

} // namespace

class RuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatIsKnownOfSomebody_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QString &rule, const QString &outcome) {
            QTest::newRow(name) << rule << outcome;
        };
        row("no rule asks nothing", u""_s, u"met"_s);
        row("a ticket type", u"ticket_type is \"Camp A\""_s, u"met"_s);
        row("neither case, width nor blanks matter",
            u"ticket_type is \" ｃａｍｐ a \""_s,
            u"met"_s);
        row("one of several", u"ticket_type is \"Camp B\", \"Camp A\""_s, u"met"_s);
        row("none of several", u"ticket_type is not \"Camp B\", \"Camp A\""_s, u"unmet"_s);
        row("a part of the name", u"ticket_type contains \"camp\""_s, u"met"_s);
        row("another role", u"role is \"Speaker\""_s, u"unmet"_s);
        row("not that role", u"role is not \"Speaker\""_s, u"met"_s);
        row("a field by its header", u"field \"T-Shirt\" is \"xl\""_s, u"met"_s);
        row("a header in other letters", u"field \" t-shirt\" is \"XL\""_s, u"met"_s);
        row("letters beyond ASCII", u"field \"STRAßE\" contains \"ÉGLISE\""_s, u"met"_s);
        row("the company", u"field \"company\" contains \"northwind\""_s, u"met"_s);
        row("a field that is not there is nothing", u"field \"Dinner\" is \"yes\""_s, u"unmet"_s);
        row("nothing contains no text", u"field \"Dinner\" contains \"yes\""_s, u"unmet"_s);
        row("nothing is not something", u"field \"Dinner\" is not \"yes\""_s, u"met"_s);
        row("nothing is empty", u"field \"Dinner\" is \"\""_s, u"met"_s);
        row("an empty field is not something", u"field \"Diet\" is not \"\""_s, u"unmet"_s);
        row("full-width digits are a number", u"field \"Age\" at least 18"_s, u"met"_s);
        row("fractions", u"field \"Height\" more than 1.8"_s, u"unmet"_s);
        row("a bound in full-width digits", u"field \"Age\" less than ２１"_s, u"unmet"_s);
        row("a seat is no number", u"field \"Seat\" at least 5"_s, u"broken"_s);
        row("a missing number", u"field \"Dinner\" at most 5"_s, u"broken"_s);
        row("first time", u"entries is 0"_s, u"met"_s);
        row("not yet in", u"entries more than 0"_s, u"unmet"_s);
        row("outside", u"inside is no"_s, u"met"_s);
        row("inside is asked for", u"inside is yes"_s, u"unmet"_s);
        row("who never came waited long enough", u"minutes_since_entry at least 30"_s, u"met"_s);
        row("who never came is not just back", u"minutes_since_entry less than 5"_s, u"unmet"_s);
        row("any of", u"role is \"Speaker\" or entries is 0"_s, u"met"_s);
        row("all of", u"role is \"Speaker\" and entries is 0"_s, u"unmet"_s);
        row("and before or", u"entries is 0 or entries is 1 and role is \"Speaker\""_s, u"met"_s);
        row("a broken part beside a met one",
            u"field \"Seat\" at least 5 or entries is 0"_s,
            u"met"_s);
        row("a broken part beside an unmet one",
            u"field \"Seat\" at least 5 and entries is 9"_s,
            u"unmet"_s);
        row("a broken part that decides",
            u"field \"Seat\" at least 5 or entries is 9"_s,
            u"broken"_s);
    }
    void comparesWhatIsKnownOfSomebody()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, outcome);
        QCOMPARE(wordOf(evaluate(ruleOf(rule), factsOf(grace()))), outcome);
    }

    void anImportedColumnComesBeforeTheFieldOfTheSameName()
    {
        Registration who = grace();
        who.fields.insert(u"Company"_s, u"Harbour"_s);
        const Registration &asImported = who;
        QCOMPARE(evaluate(ruleOf(u"field \"company\" is \"Harbour\""_s), factsOf(asImported)),
                 RuleOutcome{RuleMet{}});
    }

    void timesAreThoseOfTheEvent_data()
    {
        QTest::addColumn<QString>("now"); // by the clocks of Shanghai
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("outcome");
        const auto row
            = [](const char *name,
                 const QString &now,
                 const QString &rule,
                 const QStringList &outcome) { QTest::newRow(name) << now << rule << outcome; };
        const QString camp = u"time at least 2026-11-29T14:00"_s;
        row("a moment to come",
            u"2026-11-28 14:00"_s,
            camp,
            {camp, u"2026-11-28T14:00"_s, u"2026-11-29 14:00"_s});
        row("to the minute", u"2026-11-29 14:00"_s, camp, {u"met"_s});
        const QString until = u"time at most 2026-11-28T14:00"_s;
        row("the minute itself still counts", u"2026-11-28 14:00"_s, until, {u"met"_s});
        row("over is over",
            u"2026-11-28 14:01"_s,
            until,
            {until, u"2026-11-28T14:01"_s, u"never"_s});
        const QString after = u"time more than 2026-11-28T14:00"_s;
        row("after a minute is the next",
            u"2026-11-28 14:00"_s,
            after,
            {after, u"2026-11-28T14:00"_s, u"2026-11-28 14:01"_s});
        const QString lunch = u"time_of_day at least 12:00"_s;
        row("later today",
            u"2026-11-28 09:20"_s,
            lunch,
            {lunch, u"09:20"_s, u"2026-11-28 12:00"_s});
        const QString morning = u"time_of_day less than 10:00"_s;
        row("tomorrow morning",
            u"2026-11-28 12:20"_s,
            morning,
            {morning, u"12:20"_s, u"2026-11-29 00:00"_s});
        row("the day begins at nine, not at midnight",
            u"2026-11-28 20:00"_s,
            u"time_of_day at least 09:00 and time_of_day at most 18:00"_s,
            {u"time_of_day at most 18:00"_s, u"20:00"_s, u"2026-11-29 09:00"_s});
        row("waiting for both",
            u"2026-11-28 09:20"_s,
            lunch + u" and "_s + camp,
            {camp, u"2026-11-28T09:20"_s, u"2026-11-29 14:00"_s});
        row("the hours of another day",
            u"2026-11-28 09:20"_s,
            u"time at least 2026-11-29T14:00 and time_of_day less than 10:00"_s,
            {camp, u"2026-11-28T09:20"_s, u"2026-11-30 00:00"_s});
        row("hours that never come",
            u"2026-11-28 16:00"_s,
            u"time_of_day at least 18:00 and time_of_day less than 10:00"_s,
            {u"time_of_day less than 10:00"_s, u"16:00"_s, u"never"_s});
        row("the sooner of two",
            u"2026-11-28 09:20"_s,
            camp + u" or "_s + lunch,
            {lunch, u"09:20"_s, u"2026-11-28 12:00"_s});
    }
    void timesAreThoseOfTheEvent()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, rule);
        QFETCH(const QStringList, outcome);
        const Registration who = grace();
        QCOMPARE(unmetIn(evaluate(ruleOf(rule), factsOf(who, clock(shanghai, now)))), outcome);
    }

    void summerTimeComesAndGoes_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("metAt"); // UTC
        const QDateTime spring = clock(berlin, u"2026-03-29 01:30"_s); // 02:00 is 03:00
        const QDateTime autumn{
            QDate{2026, 10, 25}, QTime{0, 45}, Qt::UTC}; // 02:45 for the first time
        QTest::newRow("a skipped moment is that of skipping")
            << spring << u"time at least 2026-03-29T02:30"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("a skipped time of day, too")
            << spring << u"time_of_day at least 02:30"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("an hour less to wait")
            << spring << u"time_of_day at least 04:00"_s << u"2026-03-29T02:00:00Z"_s;
        QTest::newRow("what the clocks show twice is past the second time")
            << autumn << u"time more than 2026-10-25T03:00"_s << u"2026-10-25T02:01:00Z"_s;
        QTest::newRow("an hour that comes again")
            << autumn << u"time_of_day less than 02:30"_s << u"2026-10-25T01:00:00Z"_s;
        QTest::newRow("the day is 25 hours long")
            << autumn << u"entries_today is 0"_s << u"2026-10-25T23:00:00Z"_s;
    }
    void summerTimeComesAndGoes()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QString, rule);
        QFETCH(const QString, metAt);
        const Registration who = grace();
        RuleFacts facts = factsOf(who, now, berlin);
        facts.entriesToday = 1;
        const auto outcome = evaluate(ruleOf(rule), facts);
        QCOMPARE(wordOf(outcome), u"unmet"_s);
        const auto when = std::get<UnmetCondition>(outcome).metAt;
        QCOMPARE(when.value_or(QDateTime{}).toString(Qt::ISODate), metAt);
    }

    void aMomentThatTheClocksShowTwiceIsTheFirst()
    {
        const auto moments = momentsOf(QDate{2026, 10, 25}, QTime{2, 30}, berlin);
        QCOMPARE(moments.front(), (QDateTime{QDate{2026, 10, 25}, QTime{0, 30}, Qt::UTC}));
        QCOMPARE(moments.back(), (QDateTime{QDate{2026, 10, 25}, QTime{1, 30}, Qt::UTC}));
    }

    void entriesAreCountedAndTimed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("outcome");
        const auto row = [](const char *name, const QString &rule, const QStringList &outcome) {
            QTest::newRow(name) << rule << outcome;
        };
        // Came in twice today, the last time at 09:00; it is 09:20.
        row("twice is not fewer than twice, but tomorrow counts anew",
            u"entries_today less than 2"_s,
            {u"entries_today less than 2"_s, u"2"_s, u"2026-11-29 00:00"_s});
        row("once at most",
            u"entries_today at most 1"_s,
            {u"entries_today at most 1"_s, u"2"_s, u"2026-11-29 00:00"_s});
        row("waiting makes nobody come in more often",
            u"entries_today more than 2"_s,
            {u"entries_today more than 2"_s, u"2"_s, u"never"_s});
        row("over all days there is no waiting",
            u"entries less than 5"_s,
            {u"entries less than 5"_s, u"5"_s, u"never"_s});
        row("one of several counts", u"entries is 4, 5"_s, {u"met"_s});
        row("half an hour apart",
            u"minutes_since_entry at least 30"_s,
            {u"minutes_since_entry at least 30"_s, u"20"_s, u"2026-11-28 09:30"_s});
        row("more than half an hour",
            u"minutes_since_entry more than 30"_s,
            {u"minutes_since_entry more than 30"_s, u"20"_s, u"2026-11-28 09:31"_s});
        row("just back is over",
            u"minutes_since_entry at most 10"_s,
            {u"minutes_since_entry at most 10"_s, u"20"_s, u"never"_s});
        row("the day ends before the half hour does",
            u"entries_today is 0 and minutes_since_entry at least 30"_s,
            {u"entries_today is 0"_s, u"2"_s, u"2026-11-29 00:00"_s});
        row("not again while inside", u"inside is no"_s, {u"inside is no"_s, u"yes"_s, u"never"_s});
    }
    void entriesAreCountedAndTimed()
    {
        QFETCH(const QString, rule);
        QFETCH(const QStringList, outcome);
        const Registration who = grace();
        RuleFacts facts = factsOf(who);
        facts.entries = 5;
        facts.entriesToday = 2;
        facts.lastEntry = facts.now.addSecs(-20 * 60);
        facts.inside = true;
        QCOMPARE(unmetIn(evaluate(ruleOf(rule), facts)), outcome);
    }

    void anEntryThatAFastClockNotedIsJustNow()
    {
        const Registration who = grace();
        RuleFacts facts = factsOf(who);
        facts.lastEntry = facts.now.addSecs(90);
        QCOMPARE(unmetIn(evaluate(ruleOf(u"minutes_since_entry at least 1"_s), facts)),
                 (QStringList{u"minutes_since_entry at least 1"_s, u"0"_s, u"2026-11-28 09:22"_s}));
    }

    void theNearestConditionIsTold_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("outcome");
        const auto row = [](const char *name, const QString &rule, const QStringList &outcome) {
            QTest::newRow(name) << rule << outcome;
        };
        const QString tomorrow = u"time at least 2026-11-29T14:00"_s;
        const QString soon = u"time at least 2026-11-28T10:00"_s;
        const QStringList waits{tomorrow, u"2026-11-28T09:20"_s, u"2026-11-29 14:00"_s};
        row("this camp ticket is for tomorrow, whatever comes sooner for others",
            u"ticket_type is \"Camp B\" and %1 or ticket_type is \"Camp A\" and %2"_s.arg(soon,
                                                                                          tomorrow),
            waits);
        row("waiting before changing anything",
            u"role is \"Speaker\" or %1"_s.arg(tomorrow),
            waits);
        row("what waiting does not meet comes before what it does",
            u"%1 and role is \"Speaker\""_s.arg(tomorrow),
            {u"role is \"Speaker\""_s, u"Attendee"_s, u"never"_s});
        row("the part that lacks less",
            u"role is \"Speaker\" and inside is yes or field \"Seat\" is \"B1\""_s,
            {u"field \"Seat\" is \"B1\""_s, u"A7"_s, u"never"_s});
        row("the first of equals",
            u"role is \"Speaker\" or role is \"Press\""_s,
            {u"role is \"Speaker\""_s, u"Attendee"_s, u"never"_s});
        row("an address is not told whole",
            u"field \"email\" contains \"@example.com\""_s,
            {u"field \"email\" contains \"@example.com\""_s, u"g•••@example.org"_s, u"never"_s});
    }
    void theNearestConditionIsTold()
    {
        QFETCH(const QString, rule);
        QFETCH(const QStringList, outcome);
        const Registration who = grace();
        QCOMPARE(unmetIn(evaluate(ruleOf(rule), factsOf(who))), outcome);
    }

    void aBrokenConditionSaysWhatItMetWith()
    {
        const Registration who = grace();
        const auto outcome
            = evaluate(ruleOf(u"entries is 0 and (field \"Seat\" at least 5 or entries is 3)"_s),
                       factsOf(who));
        QCOMPARE(outcome,
                 (RuleOutcome{BrokenCondition{
                     {RuleSubject::Field, RuleRelation::AtLeast, u"Seat"_s, {u"5"_s}}, u"A7"_s}}));
    }

    void whatNoTextCanSayIsBroken_data()
    {
        QTest::addColumn<RuleCondition>("condition");
        QTest::newRow("no value") << RuleCondition{
            RuleSubject::TicketType, RuleRelation::Is, {}, {}};
        QTest::newRow("a relation that does not fit")
            << RuleCondition{RuleSubject::Inside, RuleRelation::Contains, {}, {u"yes"_s}};
        QTest::newRow("a count in letters")
            << RuleCondition{RuleSubject::Entries, RuleRelation::AtLeast, {}, {u"two"_s}};
        QTest::newRow("a field without header")
            << RuleCondition{RuleSubject::Field, RuleRelation::Is, u" "_s, {u"x"_s}};
    }
    void whatNoTextCanSayIsBroken()
    {
        QFETCH(const RuleCondition, condition);
        QCOMPARE(wordOf(evaluate(Rule{Rule::Join::All, {condition}}, factsOf(grace()))),
                 u"broken"_s);
    }

    void groupsLieEightDeepAtMost()
    {
        const Registration who = grace();
        QCOMPARE(wordOf(evaluate(deep(deepestRule), factsOf(who))), u"met"_s);
        QCOMPARE(ruleIn(textOf(deep(deepestRule))),
                 (std::variant<Rule, RuleMistake>{deep(deepestRule)}));
        Rule deeper{Rule::Join::All, {deep(deepestRule)}};
        deeper.parts << deeper.parts;
        QCOMPARE(wordOf(evaluate(deeper, factsOf(who))), u"met"_s); // nothing hangs on the depth
        Rule all = deep(1);
        for (int level = 0; level < deepestRule; ++level)
            all = Rule{Rule::Join::All, {all, all.parts.last()}};
        QCOMPARE(wordOf(evaluate(all, factsOf(who))), u"broken"_s);
    }

    void isReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto same
            = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("nothing", {});
        same("several texts", u"ticket_type is not \"Camp A\", \"Camp B\""_s);
        same("a quotation mark and a backslash", u"role is \"a \\\"b\\\" c:\\\\d\""_s);
        same("a group",
             u"inside is no and (entries less than 1 or field \"T-shirt\" is \"L\", \"XL\")"_s);
        same("groups of one kind", u"(inside is no and entries is 0) and role contains \"x\""_s);
        QTest::newRow("words in any case and blanks anywhere")
            << u"\n Inside  IS NO  AND entries\tAt Least 1 "_s
            << u"inside is no and entries at least 1"_s;
        QTest::newRow("brackets that change nothing")
            << u"((inside is no) and ((entries is 0)))"_s << u"inside is no and entries is 0"_s;
        QTest::newRow("and binds tighter") << u"inside is no and entries is 0 or inside is yes"_s
                                           << u"(inside is no and entries is 0) or inside is yes"_s;
        QTest::newRow("a Chinese keyboard")
            << u"（ticket_type is “动手营”，“讲师” or time_of_day at least １４：００）"_s
            << u"ticket_type is \"动手营\", \"讲师\" or time_of_day at least 14:00"_s;
        QTest::newRow("one word needs no quotes")
            << u"field Age at least +18"_s << u"field \"Age\" at least 18"_s;
        QTest::newRow("times in their one form")
            << u"time less than 2026-11-28t9:05 and time_of_day at most \"9:00\""_s
            << u"time less than 2026-11-28T09:05 and time_of_day at most 09:00"_s;
    }
    void isReadAsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, canonical);
        QCOMPARE(textOf(ruleOf(text)), canonical);
        QCOMPARE(ruleOf(canonical), ruleOf(text));
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RuleMistake::Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        using Kind = RuleMistake::Kind;
        const auto row
            = [](const char *name,
                 const QString &text,
                 Kind kind,
                 int position,
                 const QString &word) { QTest::newRow(name) << text << kind << position << word; };
        row("an unknown subject",
            u"tickettype is \"A\""_s,
            Kind::UnknownSubject,
            0,
            u"tickettype"_s);
        row("a subject after and", u"inside is no and also"_s, Kind::UnknownSubject, 17, u"also"_s);
        row("no relation", u"entries 2"_s, Kind::WrongRelation, 8, u"2"_s);
        row("half a relation", u"entries at 2"_s, Kind::WrongRelation, 8, u"at"_s);
        row("a relation that does not fit",
            u"inside contains yes"_s,
            Kind::WrongRelation,
            7,
            u"contains"_s);
        row("two words that do not fit",
            u"role at least 2"_s,
            Kind::WrongRelation,
            5,
            u"at least"_s);
        row("a moment where a count is", u"entries is 14:00"_s, Kind::WrongValue, 11, u"14:00"_s);
        row("no such day",
            u"time at least 2026-02-30T10:00"_s,
            Kind::WrongValue,
            14,
            u"2026-02-30T10:00"_s);
        row("an hour that no clock shows",
            u"time_of_day at least 24:00"_s,
            Kind::WrongValue,
            21,
            u"24:00"_s);
        row("neither yes nor no", u"inside is maybe"_s, Kind::WrongValue, 10, u"maybe"_s);
        row("a second value that does not fit", u"entries is 1, x"_s, Kind::WrongValue, 14, u"x"_s);
        row("nothing to contain", u"role contains \"\""_s, Kind::WrongValue, 14, {});
        row("no header", u"field \"\" is \"x\""_s, Kind::WrongValue, 6, {});
        row("the end instead of a value", u"entries is"_s, Kind::Unexpected, 10, {});
        row("the end instead of a relation", u"entries"_s, Kind::Unexpected, 7, {});
        row("an and that is no value", u"role is and"_s, Kind::Unexpected, 8, u"and"_s);
        row("a value too many", u"inside is no, yes"_s, Kind::Unexpected, 12, u","_s);
        row("two words for a text", u"role is Camp A"_s, Kind::Unexpected, 13, u"A"_s);
        row("a bracket that stays open", u"(inside is no"_s, Kind::Unexpected, 13, {});
        row("a bracket that closes nothing", u"inside is no)"_s, Kind::Unexpected, 12, u")"_s);
        row("a quote that stays open", u"role is \"Speaker"_s, Kind::OpenQuote, 8, u"Speaker"_s);
        row("the first mistake counts", u"rule is \"Speaker"_s, Kind::UnknownSubject, 0, u"rule"_s);
        row("too many brackets", u"("_s.repeated(20), Kind::Deep, 7, u"("_s);
        row("too long", u" "_s.repeated(longestRule + 1), Kind::Long, int(longestRule), {});
    }
    void mistakesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const RuleMistake::Kind, kind);
        QFETCH(const int, position);
        QFETCH(const QString, word);
        const auto read = ruleIn(text);
        QVERIFY(std::holds_alternative<RuleMistake>(read));
        const auto &mistake = std::get<RuleMistake>(read);
        QCOMPARE(int(mistake.kind), int(kind));
        QCOMPARE(int(mistake.position), position);
        QCOMPARE(mistake.word, word);
    }

    void aMistakeKnowsItsSubject()
    {
        const auto read = ruleIn(u"role is \"x\" and inside contains yes"_s);
        QCOMPARE(std::get<RuleMistake>(read).subject, std::optional{RuleSubject::Inside});
    }

    void groupsOfNothingMeanNothing()
    {
        const Rule one = ruleOf(u"inside is no"_s);
        const Rule nothing;
        QCOMPARE(simplified(Rule{Rule::Join::Any, {Rule{Rule::Join::Any, {one, nothing}}}}),
                 nothing);
        QCOMPARE(simplified(Rule{Rule::Join::All, {one, nothing}}), one);
        QCOMPARE(simplified(Rule{Rule::Join::Any, {one}}), one);
    }
};

QTEST_GUILESS_MAIN(RuleTest)
#include "tst_Rule.moc"
